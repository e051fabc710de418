#pragma once

#include <chrono>
#include <filesystem>

#include "storage/rocks_settings.hpp"

namespace puffin::storage {

/// Tells whether there is space to begin a write. The writer's own.
class FreeSpace {
 public:
  FreeSpace(std::filesystem::path where, const RocksSettings& settings);
  /// As of the last look, at most `free_space_checked_every` ago.
  [[nodiscard]] bool enough();
  [[nodiscard]] bool enough_now();

 private:
  std::filesystem::path where_;
  std::uint64_t minimum_;
  std::chrono::milliseconds every_;
  std::function<std::uint64_t()> free_bytes_;
  std::chrono::steady_clock::time_point look_again_{};
  bool enough_ = true;
};

}  // namespace puffin::storage
