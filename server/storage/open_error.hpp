#pragma once

#include <filesystem>
#include <string>

namespace puffin::storage {

/// Why a data directory is not taken.
enum class OpenFault {
  locked,        ///< another server has it
  unusable,      ///< no directory, not writable, full, or full of something else: a matter of the surroundings
  newer_format,  ///< written by a later version
  damaged,       ///< what is there cannot be all that was acknowledged
};

/// `sentence` stands on one line, without a full stop, and names the way out where there is one.
struct OpenError {
  OpenFault fault = OpenFault::unusable;
  std::string sentence;
};

/// A damaged store: `what` in a few words.
[[nodiscard]] OpenError damaged(const std::filesystem::path& directory, const std::string& what);

}  // namespace puffin::storage
