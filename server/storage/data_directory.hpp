#pragma once

#include <filesystem>
#include <memory>
#include <variant>

#include "storage/engine.hpp"
#include "storage/open_error.hpp"
#include "storage/rocks_settings.hpp"

namespace puffin::storage {

/// Opens the store in a directory, after looking at it without changing a byte; makes a new one when the directory is
/// missing or empty (its parent must be there). On failure nothing is left half-made. What is damaged, shortened or
/// newer is refused, never repaired or served.
///
/// Sets the process's umask to 0077, for the files made later on are the owner's alone too. Start-up only.
[[nodiscard]] std::variant<std::unique_ptr<Engine>, OpenError> open_data_directory(
    const std::filesystem::path& directory, const RocksSettings& settings = {});

}  // namespace puffin::storage
