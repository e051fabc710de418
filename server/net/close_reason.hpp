#pragma once

#include <cstdint>
#include <string_view>

#include "live/member.hpp"

namespace puffin::net {

/// Why a live connection ends: one of the words of rule L10.
enum class CloseReason {
  stopping,
  board_damaged,
  bad_frame,
  login_gone,
  no_board,
  no_join,
  replaced,
  frame_too_large,
  too_slow,
  too_fast,
};

CloseReason to_reason(live::CloseCode code);
std::uint16_t code_of(CloseReason reason);
std::string_view word_of(CloseReason reason);
/// True when what waits for the other side is still theirs to read before the goodbye. Not so for one who lost the
/// right to it, or who does not keep up.
bool finishes_queue(CloseReason reason);

}  // namespace puffin::net
