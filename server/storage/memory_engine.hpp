#pragma once

#include <map>
#include <memory>
#include <shared_mutex>
#include <string>

#include "storage/engine.hpp"

namespace puffin::storage {

/// What a MemoryEngine writes to. Outlives the engine when shared, so that a test may open the same bytes again.
struct MemoryDisk {
  mutable std::shared_mutex mutex;
  std::map<std::string, std::string, std::less<>> entries;
};

/// For tests and demos: keeps nothing beyond its disk, never fails.
class MemoryEngine final : public Engine {
 public:
  explicit MemoryEngine(std::shared_ptr<MemoryDisk> disk = std::make_shared<MemoryDisk>());

  [[nodiscard]] std::optional<std::string> get(std::string_view key) const override;
  /// `visit` runs under the disk's lock and must not come back to the engine.
  void scan(std::string_view from, std::string_view to, bool backwards,
            const std::function<bool(std::string_view, std::string_view)>& visit) const override;
  bool commit(const Batch& batch) override;
  bool recover() override { return true; }

 private:
  std::shared_ptr<MemoryDisk> disk_;
};

}  // namespace puffin::storage
