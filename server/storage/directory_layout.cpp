#include "storage/directory_layout.hpp"

#include <cerrno>
#include <memory>
#include <system_error>

#include <fcntl.h>
#include <rocksdb/db.h>
#include <sys/stat.h>

#include "storage/format.hpp"
#include "storage/high_water_mark.hpp"
#include "storage/keys.hpp"
#include "storage/preflight.hpp"
#include "storage/rocks_options.hpp"

namespace puffin::storage {
namespace {

namespace fs = std::filesystem;

// A store in the making has another name until it is whole; what a crash leaves of a copy is not taken for a store.
fs::path new_folder(const fs::path& directory) { return directory / "database.new"; }
fs::path copy_folder(const fs::path& directory) { return directory / "database.copy"; }

OpenError unusable(const fs::path& directory, const std::string& why) {
  return {OpenFault::unusable, directory.string() + " " + why};
}

std::string error_text() { return std::generic_category().message(errno); }

void remove_unfinished(const fs::path& directory, const fs::path& folder) {
  std::error_code ignored;
  fs::remove_all(folder, ignored);
  fs::remove(mark_file(directory), ignored);
}

/// Gives the store its mark and its name, in this order, so that a store with its name is whole.
std::optional<OpenError> finish(const fs::path& directory, const DirectoryLock& lock, const fs::path& folder,
                                std::uint64_t commits) {
  if (!HighWaterMark::create(mark_file(directory), commits) || !lock.sync())
    return unusable(directory, "cannot be written: " + error_text());
  std::error_code error;
  fs::rename(folder, database_folder(directory), error);
  if (error) return unusable(directory, "cannot be written: " + error.message());
  if (!lock.sync()) return unusable(directory, "cannot be written: " + error_text());
  return std::nullopt;
}

rocksdb::Status make_database(const fs::path& folder, const RocksSettings& settings) {
  auto options = rocks_options(settings);
  options.create_if_missing = true;
  options.error_if_exists = true;
  fs::create_directory(folder);
  rocksdb::DB* raw = nullptr;
  auto status = rocksdb::DB::Open(options, folder.string(), &raw);
  const std::unique_ptr<rocksdb::DB> database(raw);
  rocksdb::WriteOptions synced;
  synced.sync = true;
  if (status.ok()) status = database->Put(synced, std::string(keys::format), std::to_string(format_version));
  if (status.ok()) status = database->Put(synced, std::string(keys::commits), keys::number(0));
  // In the sorted files from the start: the format must be known before the log is read.
  if (status.ok()) status = database->Flush(rocksdb::FlushOptions());
  return status;
}

/// Syncs a file. One that shares its bytes with another name gets bytes of its own first.
bool settle_file(const fs::path& file) {
  std::error_code error;
  if (fs::hard_link_count(file, error) > 1 && !error) {
    auto copy = file;
    copy += ".own";
    fs::copy_file(file, copy, error);
    if (!error) fs::rename(copy, file, error);
  }
  if (error) return false;
  const FileHandle handle(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
  return handle && ::fsync(handle.get()) == 0;
}

bool settle_folder(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(folder)) files.push_back(entry.path());
  for (const auto& file : files)
    if (!settle_file(file)) return false;
  const FileHandle handle(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  return handle && ::fsync(handle.get()) == 0;
}

}  // namespace

fs::path database_folder(const fs::path& directory) { return directory / "database"; }
fs::path mark_file(const fs::path& directory) { return directory / "high-water-mark"; }

std::optional<PreparedDirectory> PreparedDirectory::prepare(const fs::path& directory, OpenError& error) {
  const bool made = ::mkdir(directory.c_str(), 0700) == 0;
  if (!made && errno != EEXIST) {
    error = unusable(directory, "cannot be made: " + error_text());
    return std::nullopt;
  }
  if (std::error_code unknown; !fs::is_directory(directory, unknown)) {
    error = unusable(directory, "is not a directory");
    return std::nullopt;
  }
  auto lock = DirectoryLock::take(directory, error);
  if (!lock) return std::nullopt;
  return PreparedDirectory(directory, std::move(*lock), made);
}

PreparedDirectory::~PreparedDirectory() {
  if (lock_ && made_) ::rmdir(directory_.c_str());
}

DirectoryLock PreparedDirectory::keep() {
  made_ = false;
  return std::move(*lock_);
}

bool holds_nothing(const fs::path& directory) {
  for (const auto& entry : fs::directory_iterator(directory))
    if (entry.path().filename() != "lost+found") return false;
  return true;
}

std::optional<OpenError> create_store(const fs::path& directory, const DirectoryLock& lock,
                                      const RocksSettings& settings) {
  const auto folder = new_folder(directory);
  if (fs::exists(copy_folder(directory)))
    return unusable(directory, "holds a backup or restore that was never finished; begin again with an empty one");
  if (fs::exists(folder)) remove_unfinished(directory, folder);
  if (fs::exists(mark_file(directory))) return damaged(directory, "its database is missing");
  if (!holds_nothing(directory)) return unusable(directory, "is not empty and holds no store of Puffin");

  std::optional<OpenError> error;
  if (const auto status = make_database(folder, settings); !status.ok())
    error = unusable(directory, "cannot be written: " + status.ToString());
  else
    error = finish(directory, lock, folder, 0);
  if (error) remove_unfinished(directory, folder);
  return error;
}

std::optional<OpenError> fill_directory(const fs::path& directory, const RocksSettings& settings,
                                        const std::function<std::string(const fs::path&)>& copy) {
  OpenError refused;
  auto prepared = PreparedDirectory::prepare(directory, refused);
  if (!prepared) return refused;
  if (!holds_nothing(directory)) return unusable(directory, "is not empty");

  const auto folder = copy_folder(directory);
  const auto fill = [&]() -> std::optional<OpenError> {
    if (const auto why = copy(folder); !why.empty()) return unusable(directory, "could not be filled: " + why);
    if (!settle_folder(folder)) return unusable(directory, "could not be written: " + error_text());
    auto seen = look_at(directory, folder, settings);
    if (auto* error = std::get_if<OpenError>(&seen)) return *error;
    return finish(directory, prepared->lock(), folder, std::get<Sight>(seen).commits);
  };
  std::optional<OpenError> error;
  try {
    error = fill();
  } catch (const fs::filesystem_error& failure) {
    error = unusable(directory, "could not be filled: " + std::string(failure.what()));
  }
  if (error)
    remove_unfinished(directory, folder);
  else
    (void)prepared->keep();
  return error;
}

}  // namespace puffin::storage
