#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <variant>

#include "protocol/cpp/ids.hpp"
#include "storage/open_error.hpp"
#include "storage/rocks_reads.hpp"
#include "storage/rocks_settings.hpp"

/// Looking at a store before it is trusted, without changing a byte of it.
namespace puffin::storage {

/// A database that opens and whose log has no hole.
struct Sight {
  std::uint64_t commits = 0;  ///< the number of its newest commit
  std::unique_ptr<rocks::ReadOnlyEngine> engine;
};

/// Checks the format, that every commit the log holds follows the one before, and that nothing is missing between the
/// log and the sorted files. `directory` is only named in errors.
[[nodiscard]] std::variant<Sight, OpenError> look_at(const std::filesystem::path& directory,
                                                     const std::filesystem::path& database,
                                                     const RocksSettings& settings);

/// Visits every board that has an event, by id.
void for_each_board(const Engine& engine, const std::function<void(const protocol::BoardId&)>& visit);

/// look_at, and against the high-water mark, and that every board can be loaded. The caller holds the lock.
[[nodiscard]] std::optional<OpenError> preflight(const std::filesystem::path& directory, const RocksSettings& settings);

/// What a failed opening means to the operator.
[[nodiscard]] OpenError open_failed(const std::filesystem::path& directory, const rocksdb::Status& status);

}  // namespace puffin::storage
