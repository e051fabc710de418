#pragma once

#include <future>
#include <memory>
#include <mutex>

#include <rocksdb/db.h>

namespace puffin::storage {

/// An open database that may be exchanged for another while threads read from it. Whoever reads holds a share for as
/// long as that takes; no reader ever waits for the exchange.
class SharedDatabase {
 public:
  explicit SharedDatabase(std::unique_ptr<rocksdb::DB> database) : current_(share(std::move(database))) {}

  [[nodiscard]] std::shared_ptr<rocksdb::DB> get() const;
  /// Readers get the new one from here on. Returns when the last of them has let go of the old one and it is closed.
  void exchange(std::unique_ptr<rocksdb::DB> database);

 private:
  struct Shared {
    std::shared_ptr<rocksdb::DB> database;
    std::future<void> closed;
  };
  static Shared share(std::unique_ptr<rocksdb::DB> database);

  mutable std::mutex mutex_;
  Shared current_;  // guarded by mutex_
};

}  // namespace puffin::storage
