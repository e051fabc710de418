#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "storage/engine.hpp"

namespace puffin::storage {

/// What a batch will change, readable before it is committed. The writer's own.
class Staging {
 public:
  explicit Staging(const Engine& engine) : engine_(engine) {}

  /// As it will be once committed.
  [[nodiscard]] std::optional<std::string> get(std::string_view key) const;
  /// All keys in [from, to) as they will be once committed, in byte order.
  [[nodiscard]] std::vector<std::string> keys(std::string_view from, std::string_view to) const;
  /// Only what is committed already.
  [[nodiscard]] const Engine& committed() const { return engine_; }
  void put(std::string key, std::string value) { changes_.insert_or_assign(std::move(key), std::move(value)); }
  void remove(std::string key) { changes_.insert_or_assign(std::move(key), std::nullopt); }

  /// Makes the changes its own when `decide` says so, else forgets them.
  bool attempt(const std::function<bool(Staging&)>& decide);
  /// Hands the changes over, leaving none.
  void move_into(Batch& batch);

 private:
  using Changes = std::map<std::string, std::optional<std::string>, std::less<>>;
  Staging(const Engine& engine, const Changes* below) : engine_(engine), below_(below) {}

  const Engine& engine_;
  const Changes* below_ = nullptr;  ///< what earlier transactions of the same batch staged
  Changes changes_;
};

/// Something decided and written in one go on the writer thread, with nothing in between.
struct Transaction {
  std::function<bool(Staging&)> decide;  ///< stages changes; false: none of them shall be written
  std::function<void(bool)> done;        ///< told whether the batch got to the disk
};

}  // namespace puffin::storage
