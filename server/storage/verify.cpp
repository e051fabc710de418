#include "storage/verify.hpp"

#include <optional>

#include <sodium.h>

#include "storage/directory_layout.hpp"
#include "storage/high_water_mark.hpp"
#include "storage/preflight.hpp"
#include "storage/verify_contents.hpp"

namespace puffin::storage {
namespace {

void add_fault(VerifyReport& report, std::string fault) {
  if (++report.fault_count <= VerifyReport::most_named) report.faults.push_back(std::move(fault));
}

}  // namespace

std::variant<VerifyReport, OpenError> verify(const std::filesystem::path& directory, const RocksSettings& settings) {
  if (sodium_init() < 0) return OpenError{OpenFault::unusable, "libsodium could not be started"};
  OpenError refused;
  const auto lock = DirectoryLock::take(directory, refused);
  if (!lock) return refused;
  std::error_code unknown;
  if (!std::filesystem::exists(database_folder(directory), unknown) &&
      !std::filesystem::exists(mark_file(directory), unknown))
    return OpenError{OpenFault::unusable, directory.string() + " holds no store of Puffin"};

  VerifyReport report;
  const auto mark = HighWaterMark::open(mark_file(directory));
  if (!mark) add_fault(report, "the high-water mark is missing or unreadable");
  auto seen = look_at(directory, database_folder(directory), settings);
  if (auto* error = std::get_if<OpenError>(&seen)) {
    if (error->fault != OpenFault::damaged) return *error;
    add_fault(report, error->sentence);
    return report;
  }
  const auto& sight = std::get<Sight>(seen);
  report.commits = sight.commits;
  if (mark && sight.commits < mark->value())
    add_fault(report, "the newest acknowledged writes are missing (commit " + std::to_string(sight.commits) + " of " +
                          std::to_string(mark->value()) + ")");
  if (const auto status = sight.engine->database().VerifyChecksum(); !status.ok())
    add_fault(report, "a file does not check: " + status.ToString());
  verify_contents(*sight.engine, report, [&](std::string fault) { add_fault(report, std::move(fault)); });
  return report;
}

}  // namespace puffin::storage
