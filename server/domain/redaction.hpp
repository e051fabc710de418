#pragma once

#include <optional>

#include "protocol/cpp/event.hpp"

namespace puffin::domain {

/// The event without the words in which `person` spoke of themselves (G9), all
/// else as it was; nothing when it holds none. A log of redacted events,
/// followed by the erasing, folds to what the log as it was folds to.
[[nodiscard]] std::optional<protocol::Event> redacted(const protocol::Event& event,
                                                      const protocol::ParticipantId& person);

}  // namespace puffin::domain
