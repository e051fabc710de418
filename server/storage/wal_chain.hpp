#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include <rocksdb/wal_filter.h>

namespace puffin::storage {

/// Watches the log go by while a database is opened, keeps it out of what is opened, and notes the numbers of the
/// commits in it. RocksDB itself takes a log whose middle is missing.
class WalChain final : public rocksdb::WalFilter {
 public:
  WalProcessingOption LogRecordFound(unsigned long long log_number, const std::string& log_file_name,
                                     const rocksdb::WriteBatch& batch, rocksdb::WriteBatch* new_batch,
                                     bool* batch_changed) override;
  [[nodiscard]] const char* Name() const override { return "puffin.wal_chain"; }

  [[nodiscard]] std::optional<std::uint64_t> first() const { return first_; }
  [[nodiscard]] std::optional<std::uint64_t> last() const { return last_; }
  /// The commit after which one is missing.
  [[nodiscard]] std::optional<std::uint64_t> broken_after() const { return broken_after_; }

 private:
  std::optional<std::uint64_t> first_;
  std::optional<std::uint64_t> last_;
  std::optional<std::uint64_t> broken_after_;
};

}  // namespace puffin::storage
