#include "storage/rocks_options.hpp"

#include <algorithm>
#include <memory>

#include <rocksdb/cache.h>
#include <rocksdb/convenience.h>
#include <rocksdb/env.h>
#include <rocksdb/filter_policy.h>
#include <rocksdb/slice_transform.h>
#include <rocksdb/table.h>

#include "storage/info_log.hpp"
#include "storage/keys.hpp"

#if defined(__SANITIZE_THREAD__)
// The distribution's RocksDB is not built for the thread sanitizer, which therefore cannot see its atomics and takes
// what they order for races. Only reports with a frame of the library itself are passed over.
extern "C" const char* __tsan_default_suppressions();
extern "C" const char* __tsan_default_suppressions() { return "race:librocksdb.so\n"; }
#endif

namespace puffin::storage {
namespace {

/// The part of a key that stands for its board: where the last event of a board went, the next one goes behind it.
class BoardPrefix final : public rocksdb::SliceTransform {
 public:
  [[nodiscard]] const char* Name() const override { return "puffin.board"; }
  [[nodiscard]] bool InDomain(const rocksdb::Slice& key) const override {
    return !key.empty() &&
           (key[0] == static_cast<char>(keys::Kind::event) || key[0] == static_cast<char>(keys::Kind::outcome));
  }
  [[nodiscard]] rocksdb::Slice Transform(const rocksdb::Slice& key) const override {
    const auto parts = keys::parts({key.data(), key.size()});
    return {key.data(), parts ? key.size() - parts->last.size() : key.size()};
  }
};

bool can_compress(rocksdb::CompressionType type) {
  const auto known = rocksdb::GetSupportedCompressions();
  return std::ranges::find(known, type) != known.end();
}

rocksdb::BlockBasedTableOptions table_options(const RocksSettings& settings) {
  rocksdb::BlockBasedTableOptions table;
  table.block_cache = rocksdb::NewLRUCache(settings.block_cache_bytes);
  // A command that was never seen is told so by the filter, without reading a block.
  table.filter_policy.reset(rocksdb::NewBloomFilterPolicy(10));
  table.whole_key_filtering = true;
  // Filters and indexes count into the cache's bound too; in pieces, so that the pieces in use stay.
  table.index_type = rocksdb::BlockBasedTableOptions::kTwoLevelIndexSearch;
  table.partition_filters = true;
  table.cache_index_and_filter_blocks = true;
  table.cache_index_and_filter_blocks_with_high_priority = true;
  table.pin_l0_filter_and_index_blocks_in_cache = true;
  table.pin_top_level_index_and_filter = true;
  table.format_version = 5;
  return table;
}

void choose_safety(rocksdb::Options& options) {
  options.create_if_missing = false;  // only where a store is made on purpose
  options.paranoid_checks = true;
  // The default opens a damaged log silently shortened; this one refuses, except for a last record cut by a crash.
  options.wal_recovery_mode = rocksdb::WALRecoveryMode::kTolerateCorruptedTailRecords;
  // After a failed write the writer closes and opens anew; RocksDB's own attempts would only be in the way.
  options.max_bgerror_resume_count = 0;
  options.info_log = std::make_shared<InfoLog>();
}

}  // namespace

rocksdb::Options rocks_options(const RocksSettings& settings) {
  rocksdb::Options options;
  if (settings.env != nullptr) options.env = settings.env;
  choose_safety(options);
  options.table_factory.reset(rocksdb::NewBlockBasedTableFactory(table_options(settings)));

  options.max_background_jobs = 2;
  options.max_open_files = 256;
  options.write_buffer_size = settings.write_buffer_bytes;
  options.max_write_buffer_number = 2;
  options.max_total_wal_size = 8 * settings.write_buffer_bytes;
  options.target_file_size_base = 16UL * 1024 * 1024;
  options.level_compaction_dynamic_level_bytes = true;
  if (can_compress(rocksdb::kLZ4Compression)) options.compression = rocksdb::kLZ4Compression;
  if (can_compress(rocksdb::kZSTD)) options.bottommost_compression = rocksdb::kZSTD;

  // One thread writes, mostly at the end of one board or another: finding the place costs more than the copy.
  options.allow_concurrent_memtable_write = false;
  options.memtable_insert_with_hint_prefix_extractor = std::make_shared<BoardPrefix>();

  // An idle server should be idle.
  options.stats_dump_period_sec = 0;
  options.stats_persist_period_sec = 0;
  options.skip_stats_update_on_db_open = true;
  return options;
}

}  // namespace puffin::storage
