#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

#include "storage/file_handle.hpp"

namespace puffin::storage {

/// The number of the newest commit, kept in a file beside the database: a database that opens with an older one has
/// lost acknowledged writes, whatever it says itself. Two slots are written in turn, so that a write cut short leaves
/// the one before. Not for several threads.
class HighWaterMark {
 public:
  /// Replaces what is there. Nothing when it cannot be written.
  [[nodiscard]] static std::optional<HighWaterMark> create(const std::filesystem::path& file, std::uint64_t value);
  /// Nothing when the file is missing or neither slot can be read.
  [[nodiscard]] static std::optional<HighWaterMark> open(const std::filesystem::path& file);

  [[nodiscard]] std::uint64_t value() const { return value_; }
  /// Outlives the process at once, a power cut only after sync(). False: could not be written.
  [[nodiscard]] bool raise(std::uint64_t value);
  [[nodiscard]] bool sync();

 private:
  HighWaterMark(FileHandle file, std::uint64_t value) : file_(std::move(file)), value_(value) {}

  FileHandle file_;
  std::uint64_t value_;
  unsigned next_slot_ = 0;
  bool synced_ = false;
};

}  // namespace puffin::storage
