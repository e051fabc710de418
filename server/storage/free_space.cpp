#include "storage/free_space.hpp"

#include <limits>
#include <utility>

#include <spdlog/spdlog.h>

namespace puffin::storage {
namespace {

std::uint64_t ask_file_system(const std::filesystem::path& where) {
  std::error_code error;
  const auto space = std::filesystem::space(where, error);
  // Not knowing is no reason to stop: the write itself will tell.
  return error ? std::numeric_limits<std::uint64_t>::max() : space.available;
}

}  // namespace

FreeSpace::FreeSpace(std::filesystem::path where, const RocksSettings& settings)
    : where_(std::move(where)),
      minimum_(settings.minimum_free_bytes),
      every_(settings.free_space_checked_every),
      free_bytes_(settings.free_bytes) {}

bool FreeSpace::enough() { return std::chrono::steady_clock::now() < look_again_ ? enough_ : enough_now(); }

bool FreeSpace::enough_now() {
  const auto free = free_bytes_ ? free_bytes_() : ask_file_system(where_);
  const bool enough_before = std::exchange(enough_, free >= minimum_);
  look_again_ = std::chrono::steady_clock::now() + every_;
  if (enough_before && !enough_)
    spdlog::error("only {} bytes are free, {} are wanted: nothing is written until there is space", free, minimum_);
  return enough_;
}

}  // namespace puffin::storage
