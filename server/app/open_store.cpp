#include "app/open_store.hpp"

#include <utility>
#include <variant>

#include "storage/data_directory.hpp"

namespace puffin::app {

CannotRun cannot_open(const storage::OpenError& error) {
  const bool damaged = error.fault == storage::OpenFault::damaged || error.fault == storage::OpenFault::newer_format;
  return {damaged ? ExitCode::damaged : ExitCode::environment, error.sentence};
}

std::unique_ptr<storage::Engine> open_store(const std::filesystem::path& directory) {
  auto opened = storage::open_data_directory(directory);
  if (const auto* error = std::get_if<storage::OpenError>(&opened)) throw cannot_open(*error);
  return std::get<std::unique_ptr<storage::Engine>>(std::move(opened));
}

}  // namespace puffin::app
