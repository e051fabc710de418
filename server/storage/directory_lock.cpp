#include "storage/directory_lock.hpp"

#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <sys/file.h>

namespace puffin::storage {

std::optional<DirectoryLock> DirectoryLock::take(const std::filesystem::path& directory, OpenError& error) {
  FileHandle handle(::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!handle) {
    error = {OpenFault::unusable, directory.string() + " cannot be opened: " + std::generic_category().message(errno)};
    return std::nullopt;
  }
  if (::flock(handle.get(), LOCK_EX | LOCK_NB) != 0) {
    if (errno == EWOULDBLOCK)
      error = {OpenFault::locked, directory.string() + " is in use by another Puffin"};
    else
      error = {OpenFault::unusable,
               directory.string() + " cannot be locked: " + std::generic_category().message(errno)};
    return std::nullopt;
  }
  return DirectoryLock(std::move(handle));
}

bool DirectoryLock::sync() const { return ::fsync(directory_.get()) == 0; }

}  // namespace puffin::storage
