#pragma once

#include <stdexcept>

namespace puffin::storage {

/// Thrown by reads when what is on disk cannot be true: a gap in a board's log, a block that does not check. The text
/// is one sentence naming the damage.
struct DamagedStore : std::runtime_error {
  using std::runtime_error::runtime_error;
};

}  // namespace puffin::storage
