#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "storage/directory_lock.hpp"
#include "storage/open_error.hpp"
#include "storage/rocks_settings.hpp"

/// What lies in a data directory, and how one comes to be: all of it or nothing. A backup is a data directory too.
namespace puffin::storage {

[[nodiscard]] std::filesystem::path database_folder(const std::filesystem::path& directory);
[[nodiscard]] std::filesystem::path mark_file(const std::filesystem::path& directory);

/// Makes the directory when it is missing (its parent must be there) and locks it. Lets go of it again, and removes
/// what it made, unless keep() is called.
class PreparedDirectory {
 public:
  [[nodiscard]] static std::optional<PreparedDirectory> prepare(const std::filesystem::path& directory,
                                                                OpenError& error);
  PreparedDirectory(PreparedDirectory&&) noexcept = default;
  PreparedDirectory& operator=(PreparedDirectory&&) = delete;
  ~PreparedDirectory();

  [[nodiscard]] const DirectoryLock& lock() const { return *lock_; }
  [[nodiscard]] DirectoryLock keep();

 private:
  PreparedDirectory(std::filesystem::path directory, DirectoryLock lock, bool made)
      : directory_(std::move(directory)), lock_(std::move(lock)), made_(made) {}

  std::filesystem::path directory_;
  std::optional<DirectoryLock> lock_;
  bool made_;
};

/// True when nothing of anybody's lies in it.
[[nodiscard]] bool holds_nothing(const std::filesystem::path& directory);

/// Puts a new, empty store into a locked directory, or nothing at all.
[[nodiscard]] std::optional<OpenError> create_store(const std::filesystem::path& directory, const DirectoryLock& lock,
                                                    const RocksSettings& settings);

/// Puts a copy of a database into a directory that is new or empty. `copy` gets the folder to make and answers with
/// nothing, or with what went wrong. The copy is then made independent of its source, synced, looked at, and given its
/// mark; a failure leaves nothing behind.
[[nodiscard]] std::optional<OpenError> fill_directory(
    const std::filesystem::path& directory, const RocksSettings& settings,
    const std::function<std::string(const std::filesystem::path& database)>& copy);

}  // namespace puffin::storage
