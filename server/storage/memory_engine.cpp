#include "storage/memory_engine.hpp"

#include <mutex>
#include <utility>

namespace puffin::storage {

MemoryEngine::MemoryEngine(std::shared_ptr<MemoryDisk> disk) : disk_(std::move(disk)) {}

std::optional<std::string> MemoryEngine::get(std::string_view key) const {
  std::shared_lock lock(disk_->mutex);
  const auto found = disk_->entries.find(key);
  if (found == disk_->entries.end()) return std::nullopt;
  return found->second;
}

void MemoryEngine::scan(std::string_view from, std::string_view to, bool backwards,
                        const std::function<bool(std::string_view, std::string_view)>& visit) const {
  if (from >= to) return;
  std::shared_lock lock(disk_->mutex);
  const auto begin = disk_->entries.lower_bound(from);
  const auto end = disk_->entries.lower_bound(to);
  if (!backwards) {
    for (auto entry = begin; entry != end; ++entry)
      if (!visit(entry->first, entry->second)) return;
    return;
  }
  for (auto entry = end; entry != begin;) {
    --entry;
    if (!visit(entry->first, entry->second)) return;
  }
}

bool MemoryEngine::commit(const Batch& batch) {
  std::unique_lock lock(disk_->mutex);
  for (const auto& [key, value] : batch.puts) disk_->entries.insert_or_assign(key, value);
  for (const auto& key : batch.deletes) disk_->entries.erase(key);
  return true;
}

}  // namespace puffin::storage
