#pragma once

#include <filesystem>
#include <optional>

#include "storage/open_error.hpp"
#include "storage/rocks_settings.hpp"

/// Backups of a store that no server has open; a running one makes its own by Store::backup_to. A backup is a data
/// directory: it can be verified, restored, and served.
namespace puffin::storage {

/// Copies a store into a directory that is new or empty. Refuses a damaged one. Nothing on success.
[[nodiscard]] std::optional<OpenError> backup(const std::filesystem::path& from, const std::filesystem::path& to,
                                              const RocksSettings& settings = {});

/// Brings a backup into a directory that is new or empty, after reading every byte of it. Nothing on success.
[[nodiscard]] std::optional<OpenError> restore(const std::filesystem::path& from, const std::filesystem::path& to,
                                               const RocksSettings& settings = {});

}  // namespace puffin::storage
