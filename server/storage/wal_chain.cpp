#include "storage/wal_chain.hpp"

#include <rocksdb/write_batch.h>

#include "storage/keys.hpp"

namespace puffin::storage {
namespace {

/// Finds the commit's number in a batch.
class CommitNumber final : public rocksdb::WriteBatch::Handler {
 public:
  rocksdb::Status PutCF(std::uint32_t, const rocksdb::Slice& key, const rocksdb::Slice& value) override {
    if (key.ToStringView() == keys::commits) found = keys::read_number(value.ToStringView());
    return rocksdb::Status::OK();
  }
  rocksdb::Status DeleteCF(std::uint32_t, const rocksdb::Slice&) override { return rocksdb::Status::OK(); }

  std::optional<std::uint64_t> found;
};

}  // namespace

rocksdb::WalFilter::WalProcessingOption WalChain::LogRecordFound(unsigned long long, const std::string&,
                                                                 const rocksdb::WriteBatch& batch, rocksdb::WriteBatch*,
                                                                 bool*) {
  CommitNumber number;
  if (!batch.Iterate(&number).ok() || !number.found) return WalProcessingOption::kCorruptedRecord;
  if (!first_) first_ = number.found;
  if (last_ && *number.found != *last_ + 1 && !broken_after_) broken_after_ = last_;
  last_ = number.found;
  return WalProcessingOption::kIgnoreCurrentRecord;
}

}  // namespace puffin::storage
