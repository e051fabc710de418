#pragma once

#include <atomic>
#include <chrono>
#include <memory>

#include "storage/directory_lock.hpp"
#include "storage/engine.hpp"
#include "storage/free_space.hpp"
#include "storage/high_water_mark.hpp"
#include "storage/rocks_settings.hpp"
#include "storage/shared_database.hpp"

namespace puffin::storage {

/// The engine on disk. Every commit is synced, numbered, and its number noted in the high-water mark. After a failed
/// write it takes nothing until recover() closed and opened the database anew; readers meanwhile use a read-only view.
/// Made by open_data_directory.
class RocksEngine final : public Engine {
 public:
  /// What a data directory consists of, opened and checked.
  struct Parts {
    std::filesystem::path directory;
    DirectoryLock lock;
    HighWaterMark mark;
    std::unique_ptr<rocksdb::DB> database;
  };

  RocksEngine(Parts parts, const RocksSettings& settings);
  ~RocksEngine() override;

  [[nodiscard]] std::optional<std::string> get(std::string_view key) const override;
  void scan(std::string_view from, std::string_view to, bool backwards,
            const std::function<bool(std::string_view, std::string_view)>& visit) const override;
  bool commit(const Batch& batch) override;
  bool recover() override;
  void settle() override;
  [[nodiscard]] bool sweep(std::string_view from, std::string_view to) override;
  [[nodiscard]] std::optional<std::string> backup_to(const std::filesystem::path& directory) const override;

 private:
  using Clock = std::chrono::steady_clock;

  bool write(const Batch& batch);
  void note_commit();
  bool open_anew();

  const std::filesystem::path directory_;
  const RocksSettings settings_;
  const DirectoryLock lock_;

  SharedDatabase database_;
  std::atomic<bool> read_only_ = false;  ///< the database is the view of a time in which it could not be written

  // The writer's own.
  HighWaterMark mark_;
  FreeSpace space_;
  std::uint64_t commits_ = 0;
  bool failed_ = false;
  Clock::time_point sync_mark_at_{};
};

}  // namespace puffin::storage
