#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <variant>
#include <vector>

#include "protocol/cpp/ids.hpp"

namespace puffin::storage {

/// Whose, and on which board.
struct PrivatePlace {
  protocol::ParticipantId person;
  protocol::BoardId board;
};

struct PrivateItem {
  std::string key;
  std::string text;
  std::uint64_t version = 0;  ///< grows with each change, and is never the same again for one key
  protocol::Instant changed_at;
};

/// How much one person may keep on one board.
struct PrivateRoom {
  std::size_t items = 0;
  std::size_t bytes = 0;  ///< of all texts together
};

/// The text as it stands; version 0 and no text where there is none.
struct PrivateStale {
  std::string text;
  std::uint64_t version = 0;
};
enum class PrivateError { full, storage_failed };
using PrivateSaved = std::variant<PrivateItem, PrivateStale, PrivateError>;

/// What belongs to one person on one board alone. It is part of no board's log: who asks without naming the person
/// finds nothing. `done` is called on the writer thread (in manual mode: inside pump()).
class PrivateTexts {
 public:
  virtual ~PrivateTexts() = default;

  /// In the order of their keys. Any thread, answered at once.
  [[nodiscard]] virtual std::vector<PrivateItem> all(const PrivatePlace& place) const = 0;

  /// Writes the text when `item.version` is that of the present one (0: none); durable when answered with the item as
  /// it then stands.
  virtual void save(PrivatePlace place, PrivateItem item, PrivateRoom room, std::function<void(PrivateSaved)> done) = 0;
  /// True once it is gone, also when it was not there; false: the disk did not take it.
  virtual void remove(PrivatePlace place, std::string key, std::function<void(bool)> done) = 0;
  /// As remove, for every text there.
  virtual void erase(PrivatePlace place, std::function<void(bool)> done) = 0;
};

}  // namespace puffin::storage
