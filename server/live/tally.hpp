#pragma once

#include <atomic>
#include <cstdint>

namespace puffin::live {

/// Counts over all rooms, written by many strands, read by whoever asks.
struct Tally {
  std::atomic<std::size_t> members{0};
  std::atomic<std::uint64_t> commands{0};
  std::atomic<std::uint64_t> rejections{0};
  std::atomic<std::uint64_t> events_delivered{0};  ///< one per event and member
  std::atomic<std::uint64_t> storage_failures{0};
};

}  // namespace puffin::live
