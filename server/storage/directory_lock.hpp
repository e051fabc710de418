#pragma once

#include <filesystem>
#include <optional>

#include "storage/file_handle.hpp"
#include "storage/open_error.hpp"

namespace puffin::storage {

/// Keeps others out of a data directory for as long as it lives. The lock is the directory's own: there is no file to
/// be deleted or left behind.
class DirectoryLock {
 public:
  /// Fills `error` when it could not be had: locked by another, or no directory that can be opened.
  [[nodiscard]] static std::optional<DirectoryLock> take(const std::filesystem::path& directory, OpenError& error);
  /// Makes the names in the directory durable.
  [[nodiscard]] bool sync() const;

 private:
  explicit DirectoryLock(FileHandle directory) : directory_(std::move(directory)) {}

  FileHandle directory_;
};

}  // namespace puffin::storage
