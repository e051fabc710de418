#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "live/member.hpp"
#include "protocol/cpp/codec.hpp"

/// The frames a room hands out, made once and shared.
namespace puffin::live {

/// `events`: encoded, joined by commas.
FramePtr shared_events(std::string events);
/// For one who is told again: a message of its own, since it does not continue what was sent before.
FramePtr repeated_events(std::string_view events);
FramePtr shared_presence(const protocol::Presence& presence);
FramePtr signal_to_one(const protocol::Signal& signal);
FramePtr shared_rejection(const protocol::CommandId& command, std::string_view rejection_json);
FramePtr shared_bye(std::string_view reason);

/// The welcome of one who resumes: `welcome.events_json` is set.
FramePtr resume_welcome(const protocol::Welcome& welcome);
/// The welcome with a board, whose bytes are shared with all other newcomers.
FramePtr board_welcome(protocol::Welcome welcome, std::shared_ptr<const std::string> board_json);

/// What every command comes to while nothing can be written (C8 `storage_failed`).
const std::string& storage_failed_json();

}  // namespace puffin::live
