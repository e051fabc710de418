#include "storage/staging.hpp"

#include <utility>

namespace puffin::storage {

std::optional<std::string> Staging::get(std::string_view key) const {
  if (const auto own = changes_.find(key); own != changes_.end()) return own->second;
  if (below_ != nullptr)
    if (const auto earlier = below_->find(key); earlier != below_->end()) return earlier->second;
  return engine_.get(key);
}

bool Staging::attempt(const std::function<bool(Staging&)>& decide) {
  Staging trial(engine_, &changes_);
  if (!decide(trial)) return false;
  for (auto& [key, value] : trial.changes_) changes_.insert_or_assign(key, std::move(value));
  return true;
}

void Staging::move_into(Batch& batch) {
  for (auto& [key, value] : std::exchange(changes_, {})) {
    if (value)
      batch.puts.push_back({key, std::move(*value)});
    else
      batch.deletes.push_back(key);
  }
}

}  // namespace puffin::storage
