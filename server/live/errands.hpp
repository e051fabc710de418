#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "live/fold.hpp"
#include "protocol/cpp/board.hpp"
#include "storage/store.hpp"

namespace puffin::live {

/// What is done for a room elsewhere, so that the room itself has no disk, no thread and no clock. Calls return at
/// once; an answer comes later, one at a time with the room's other inputs, never inside the call. Where an answer may
/// be nothing, nothing means: what is on disk cannot be true.
class Errands {
 public:
  virtual ~Errands() = default;

  /// Answered by Room::appended, in the order given.
  virtual void append(storage::Append append) = 0;
  [[nodiscard]] virtual bool writable() const = 0;
  /// Answered at once: almost always absent, and then cheap. Throws storage::DamagedStore.
  [[nodiscard]] virtual std::optional<storage::Outcome> outcome(const storage::CommandKey& key) const = 0;

  using EventsRead = std::function<void(std::optional<std::vector<std::string>>)>;
  /// Encoded durable events after `since`, at least one when there are any, at most `limit`.
  virtual void read_events(protocol::Seq since, std::size_t limit, EventsRead done) = 0;

  using Loaded = std::function<void(std::optional<Fold>)>;
  virtual void load(protocol::Seq told, Loaded done) = 0;

  using Encoded = std::function<void(std::shared_ptr<const std::string>)>;
  /// The board of a large coaching group takes longer to encode than others should wait.
  virtual void encode(protocol::BoardSnapshot board, Encoded done) = 0;
  /// Best effort, never answered.
  virtual void save_snapshot(protocol::Seq seq, std::shared_ptr<const std::string> board_json) = 0;
};

}  // namespace puffin::live
