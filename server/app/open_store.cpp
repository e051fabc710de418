#include "app/open_store.hpp"

#include <algorithm>
#include <utility>
#include <variant>

#include <spdlog/spdlog.h>

#include "storage/data_directory.hpp"

namespace puffin::app {

CannotRun cannot_open(const storage::OpenError& error) {
  const bool damaged = error.fault == storage::OpenFault::damaged || error.fault == storage::OpenFault::newer_format;
  return {damaged ? ExitCode::damaged : ExitCode::environment, error.sentence};
}

namespace {

/// A refusal is one line (P6): what the database has to say on the way to it would only hide that.
class QuietLog {
 public:
  QuietLog() { spdlog::set_level(std::max(level_, spdlog::level::err)); }
  ~QuietLog() { spdlog::set_level(level_); }
  QuietLog(const QuietLog&) = delete;
  QuietLog& operator=(const QuietLog&) = delete;

 private:
  spdlog::level::level_enum level_ = spdlog::get_level();
};

}  // namespace

std::unique_ptr<storage::Engine> open_store(const std::filesystem::path& directory) {
  const QuietLog quiet;
  auto opened = storage::open_data_directory(directory);
  if (const auto* error = std::get_if<storage::OpenError>(&opened)) throw cannot_open(*error);
  return std::get<std::unique_ptr<storage::Engine>>(std::move(opened));
}

}  // namespace puffin::app
