#include "storage/backup.hpp"

#include <sodium.h>
#include <sys/stat.h>

#include "storage/directory_layout.hpp"
#include "storage/preflight.hpp"
#include "storage/verify.hpp"

namespace puffin::storage {
namespace {

namespace fs = std::filesystem;

std::optional<OpenError> copy_store(const fs::path& from, const fs::path& to, const RocksSettings& settings) {
  ::umask(0077);
  OpenError refused;
  const auto lock = DirectoryLock::take(from, refused);
  if (!lock) return refused;
  if (std::error_code unknown; !fs::exists(database_folder(from), unknown))
    return OpenError{OpenFault::unusable, from.string() + " holds no store of Puffin"};
  if (auto error = preflight(from, settings)) return error;
  return fill_directory(to, settings, [&](const fs::path& database) -> std::string {
    std::error_code error;
    fs::copy(database_folder(from), database, error);
    return error ? error.message() : std::string();
  });
}

}  // namespace

std::optional<OpenError> backup(const fs::path& from, const fs::path& to, const RocksSettings& settings) {
  if (sodium_init() < 0) return OpenError{OpenFault::unusable, "libsodium could not be started"};
  return copy_store(from, to, settings);
}

std::optional<OpenError> restore(const fs::path& from, const fs::path& to, const RocksSettings& settings) {
  auto read = verify(from, settings);
  if (auto* error = std::get_if<OpenError>(&read)) return *error;
  if (const auto& report = std::get<VerifyReport>(read); !report.sound())
    return OpenError{OpenFault::damaged, "the backup in " + from.string() + " is damaged: " + report.faults.front()};
  return copy_store(from, to, settings);
}

}  // namespace puffin::storage
