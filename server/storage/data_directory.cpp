#include "storage/data_directory.hpp"

#include <cerrno>
#include <system_error>

#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include "storage/directory_layout.hpp"
#include "storage/preflight.hpp"
#include "storage/rocks_engine.hpp"
#include "storage/rocks_options.hpp"

namespace puffin::storage {
namespace {

using Opened = std::variant<std::unique_ptr<Engine>, OpenError>;

Opened open_checked(const std::filesystem::path& directory, PreparedDirectory& prepared,
                    const RocksSettings& settings) {
  if (!std::filesystem::exists(database_folder(directory)))
    if (auto error = create_store(directory, prepared.lock(), settings)) return *error;
  if (auto error = preflight(directory, settings)) return *error;

  rocksdb::DB* raw = nullptr;
  const auto status = rocksdb::DB::Open(rocks_options(settings), database_folder(directory).string(), &raw);
  std::unique_ptr<rocksdb::DB> database(raw);
  if (!status.ok()) return open_failed(directory, status);
  auto mark = HighWaterMark::open(mark_file(directory));
  if (!mark) return damaged(directory, "its high-water mark is missing or unreadable");
  return std::make_unique<RocksEngine>(
      RocksEngine::Parts{directory, prepared.keep(), std::move(*mark), std::move(database)}, settings);
}

}  // namespace

Opened open_data_directory(const std::filesystem::path& directory, const RocksSettings& settings) {
  if (sodium_init() < 0) return OpenError{OpenFault::unusable, "libsodium could not be started"};
  ::umask(0077);
  OpenError refused;
  auto prepared = PreparedDirectory::prepare(directory, refused);
  if (!prepared) return refused;
  if (::access(directory.c_str(), R_OK | W_OK | X_OK) != 0)
    return OpenError{OpenFault::unusable,
                     directory.string() + " cannot be written: " + std::generic_category().message(errno)};
  try {
    return open_checked(directory, *prepared, settings);
  } catch (const std::filesystem::filesystem_error& failure) {
    return OpenError{OpenFault::unusable, directory.string() + " cannot be used: " + failure.what()};
  } catch (const DamagedStore& damage) {
    return damaged(directory, damage.what());
  }
}

}  // namespace puffin::storage
