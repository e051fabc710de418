#include "storage/engine.hpp"

namespace puffin::storage {

std::optional<std::string> Engine::backup_to(const std::filesystem::path&) const {
  return "this store is kept in memory only; there is nothing to back up";
}

}  // namespace puffin::storage
