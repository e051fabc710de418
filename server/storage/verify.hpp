#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <variant>
#include <vector>

#include "storage/open_error.hpp"
#include "storage/rocks_settings.hpp"

namespace puffin::storage {

/// What reading all of a store came to.
struct VerifyReport {
  // The faults named; more than this many are only counted.
  static constexpr std::size_t most_named = 100;

  std::uint64_t boards = 0;
  std::uint64_t events = 0;
  std::uint64_t outcomes = 0;
  std::uint64_t snapshots = 0;
  std::uint64_t persons = 0;
  std::uint64_t invites = 0;
  std::uint64_t private_texts = 0;
  std::uint64_t commits = 0;  ///< the number of the newest commit
  std::uint64_t fault_count = 0;
  std::vector<std::string> faults;  ///< one sentence each

  [[nodiscard]] bool sound() const { return fault_count == 0; }
};

/// Reads every byte of a store or a backup that nobody has open, changing nothing: checksums, the log's chain, that
/// every board's events follow each other from 1, that outcomes, snapshots and indexes point to what exists. An
/// OpenError when there is nothing to read, or a newer format; damage is in the report.
[[nodiscard]] std::variant<VerifyReport, OpenError> verify(const std::filesystem::path& directory,
                                                           const RocksSettings& settings = {});

}  // namespace puffin::storage
