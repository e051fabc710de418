#include "storage/staging.hpp"

#include <set>
#include <utility>

namespace puffin::storage {

std::optional<std::string> Staging::get(std::string_view key) const {
  if (const auto own = changes_.find(key); own != changes_.end()) return own->second;
  if (below_ != nullptr)
    if (const auto earlier = below_->find(key); earlier != below_->end()) return earlier->second;
  return engine_.get(key);
}

std::vector<std::string> Staging::keys(std::string_view from, std::string_view to) const {
  std::set<std::string, std::less<>> found;
  engine_.scan(from, to, false, [&](std::string_view key, std::string_view) {
    found.emplace(key);
    return true;
  });
  for (const Changes* changes : {below_, &changes_}) {
    if (changes == nullptr) continue;
    for (auto change = changes->lower_bound(from); change != changes->end() && change->first < to; ++change) {
      if (change->second)
        found.insert(change->first);
      else
        found.erase(change->first);
    }
  }
  return {found.begin(), found.end()};
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
