#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace rocksdb {
class Env;
}

namespace puffin::storage {

/// What may be chosen about a store on disk. The defaults suit a small machine.
struct RocksSettings {
  /// Below this much free space nothing is written: what cannot be finished should not be begun.
  std::uint64_t minimum_free_bytes = 64ULL * 1024 * 1024;
  // Bounds what reading keeps in memory, whatever the size of the store.
  std::size_t block_cache_bytes = 32UL * 1024 * 1024;
  // Bounds what is in memory only because it is not yet sorted into a file; a second one may be on its way there.
  std::size_t write_buffer_bytes = 8UL * 1024 * 1024;
  std::chrono::milliseconds free_space_checked_every{1000};
  std::chrono::milliseconds mark_synced_every{1000};

  // Seams for tests: how much space is free (asked of the file system when empty), and RocksDB's way to the disk.
  std::function<std::uint64_t()> free_bytes;
  rocksdb::Env* env = nullptr;
};

}  // namespace puffin::storage
