#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

#include "live/results.hpp"
#include "storage/store.hpp"

namespace puffin::live {

/// A member's number in its room, never used again there.
using MemberId = std::uint64_t;

/// Who waits for a command's outcome: a member, or one who came over HTTP.
using Asker = std::variant<MemberId, std::function<void(CommandResult)>>;

/// A command that is decided and handed to the store, and of which nobody has been told.
struct InFlight {
  storage::CommandKey key;
  protocol::Seq last = 0;       ///< seq of its last event
  std::size_t event_count = 0;  ///< none for a rejection
  std::string events;           ///< encoded, joined by commas
  std::string rejection_json;
  std::vector<protocol::ParticipantId> unseated;
  std::vector<Asker> askers;
};

/// The commands in flight, oldest first; the store answers them in this order.
class Pipeline {
 public:
  void push(InFlight command);
  /// Nothing when no such command is in flight.
  [[nodiscard]] InFlight* find(const storage::CommandKey& key);
  /// Takes out the oldest `count`; there must be as many.
  std::vector<InFlight> take(std::size_t count);
  [[nodiscard]] std::size_t size() const { return queue_.size(); }
  [[nodiscard]] bool empty() const { return queue_.empty(); }

 private:
  struct Hash {
    std::size_t operator()(const storage::CommandKey& key) const;
  };
  struct Same {
    bool operator()(const storage::CommandKey& left, const storage::CommandKey& right) const;
  };

  std::deque<InFlight> queue_;
  std::uint64_t taken_ = 0;  ///< commands that have left; a command's number minus this is its place
  std::unordered_map<storage::CommandKey, std::uint64_t, Hash, Same> numbers_;
};

}  // namespace puffin::live
