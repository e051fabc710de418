#include "storage/rocks_engine.hpp"

#include <limits>
#include <utility>

#include <rocksdb/convenience.h>
#include <rocksdb/utilities/checkpoint.h>
#include <rocksdb/write_batch.h>
#include <spdlog/spdlog.h>

#include "storage/directory_layout.hpp"
#include "storage/keys.hpp"
#include "storage/rocks_options.hpp"
#include "storage/rocks_reads.hpp"

namespace puffin::storage {
namespace {

std::uint64_t commits_in(rocksdb::DB& database) {
  const auto bytes = rocks::get(database, keys::commits);
  const auto commits = bytes ? keys::read_number(*bytes) : std::nullopt;
  if (!commits) throw DamagedStore("the number of the newest commit is missing");
  return *commits;
}

std::size_t size_of(const Batch& batch) {
  std::size_t bytes = 64;
  for (const auto& put : batch.puts) bytes += put.key.size() + put.value.size() + 16;
  for (const auto& key : batch.deletes) bytes += key.size() + 16;
  return bytes;
}

}  // namespace

RocksEngine::RocksEngine(Parts parts, const RocksSettings& settings)
    : directory_(std::move(parts.directory)),
      settings_(settings),
      lock_(std::move(parts.lock)),
      database_(std::move(parts.database)),
      mark_(std::move(parts.mark)),
      space_(directory_, settings),
      commits_(commits_in(*database_.get())) {}

RocksEngine::~RocksEngine() { settle(); }

std::optional<std::string> RocksEngine::get(std::string_view key) const { return rocks::get(*database_.get(), key); }

void RocksEngine::scan(std::string_view from, std::string_view to, bool backwards,
                       const std::function<bool(std::string_view, std::string_view)>& visit) const {
  rocks::scan(*database_.get(), from, to, backwards, visit);
}

bool RocksEngine::commit(const Batch& batch) {
  if (failed_ || !space_.enough()) return false;
  if (!write(batch)) {
    failed_ = true;
    return false;
  }
  note_commit();
  return true;
}

bool RocksEngine::write(const Batch& batch) {
  rocksdb::WriteBatch bytes(size_of(batch));
  rocksdb::Status status;
  for (const auto& [key, value] : batch.puts)
    if (status.ok()) status = bytes.Put(key, value);
  for (const auto& key : batch.deletes)
    if (status.ok()) status = bytes.Delete(key);
  if (status.ok()) status = bytes.Put(std::string(keys::commits), keys::number(commits_ + 1));
  rocksdb::WriteOptions options;
  options.sync = true;
  if (status.ok()) status = database_.get()->Write(options, &bytes);
  if (!status.ok()) spdlog::error("a write failed: {}", status.ToString());
  return status.ok();
}

/// The commit itself is safe already; a mark that cannot be written stops the next one.
void RocksEngine::note_commit() {
  ++commits_;
  failed_ = !mark_.raise(commits_);
  if (failed_ || Clock::now() < sync_mark_at_) return;
  failed_ = !mark_.sync();
  sync_mark_at_ = Clock::now() + settings_.mark_synced_every;
}

void RocksEngine::settle() {
  if (!failed_ && !mark_.sync()) failed_ = true;
}

bool RocksEngine::recover() {
  if (!space_.enough_now()) return false;
  if (!failed_) return true;
  try {
    failed_ = !open_anew();
  } catch (const DamagedStore& damage) {
    spdlog::error("the store could not be opened anew: {}", damage.what());
  }
  if (!failed_) commit({});  // proves that the disk takes a write again
  return !failed_;
}

bool RocksEngine::open_anew() {
  const auto path = database_folder(directory_);
  if (!read_only_) {
    // Nothing may change underneath the view that readers get in the meantime, RocksDB's own attempts to resume after
    // a full disk included. What was open stays readable.
    auto failed = database_.get();
    rocksdb::CancelAllBackgroundWork(failed.get(), true);
    std::unique_ptr<rocksdb::DB> view;
    if (const auto status = rocks::open_read_only(path, rocks_options(settings_), view); !status.ok()) {
      spdlog::error("the store could not be opened for reading: {}", status.ToString());
      return false;
    }
    read_only_ = true;
    failed.reset();
    database_.exchange(std::move(view));
  }
  rocksdb::DB* raw = nullptr;
  const auto status = rocksdb::DB::Open(rocks_options(settings_), path.string(), &raw);
  std::unique_ptr<rocksdb::DB> opened(raw);
  if (!status.ok()) {
    spdlog::error("the store could not be opened for writing: {}", status.ToString());
    return false;
  }
  commits_ = commits_in(*opened);
  if (commits_ < mark_.value()) throw DamagedStore("the newest commits are missing");
  database_.exchange(std::move(opened));
  read_only_ = false;
  return true;
}

bool RocksEngine::sweep(std::string_view from, std::string_view to) {
  const auto database = database_.get();
  if (read_only_) return false;
  // Flushed, the write-ahead log that held the old values goes; merged down to the last level, so do the values.
  auto status = database->Flush({});
  rocksdb::CompactRangeOptions options;
  options.exclusive_manual_compaction = false;
  options.bottommost_level_compaction = rocksdb::BottommostLevelCompaction::kForce;
  const rocksdb::Slice first(from.data(), from.size());
  const rocksdb::Slice last(to.data(), to.size());
  if (status.ok()) status = database->CompactRange(options, &first, &last);
  if (!status.ok()) spdlog::warn("old values could not be swept out of the files yet: {}", status.ToString());
  return status.ok();
}

std::optional<std::string> RocksEngine::backup_to(const std::filesystem::path& directory) const {
  const auto error = fill_directory(directory, settings_, [this](const std::filesystem::path& database) -> std::string {
    const auto source = database_.get();
    if (read_only_) return "the store cannot be written at present; back up again when it can";
    rocksdb::Checkpoint* raw = nullptr;
    auto status = rocksdb::Checkpoint::Create(source.get(), &raw);
    const std::unique_ptr<rocksdb::Checkpoint> checkpoint(raw);
    // The log is copied, not flushed: a flush would wait for a writer that may just be waiting for us.
    constexpr auto never_flush = std::numeric_limits<std::uint64_t>::max();
    if (status.ok()) status = checkpoint->CreateCheckpoint(database.string(), never_flush);
    return status.ok() ? std::string() : status.ToString();
  });
  if (error) return error->sentence;
  return std::nullopt;
}

}  // namespace puffin::storage
