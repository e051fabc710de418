#pragma once

namespace puffin::storage {

/// The version of everything FORMAT.md describes. Raised when an older program would misread what is written.
inline constexpr unsigned format_version = 1;

}  // namespace puffin::storage
