#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <functional>
#include <string>
#include <utility>

namespace puffin::protocol {

/// A text id that cannot be passed where another kind of id is meant.
template <class Tag>
struct Id {
  std::string text;

  Id() = default;
  explicit Id(std::string value) : text(std::move(value)) {}
  [[nodiscard]] bool empty() const { return text.empty(); }
  friend auto operator<=>(const Id&, const Id&) = default;
};

using BoardId = Id<struct BoardTag>;
using CardId = Id<struct CardTag>;
using CommentId = Id<struct CommentTag>;
using ParticipantId = Id<struct ParticipantTag>;
using LabelId = Id<struct LabelTag>;
using GoalId = Id<struct GoalTag>;
using MeasureId = Id<struct MeasureTag>;
using PointId = Id<struct PointTag>;
using DeliverableId = Id<struct DeliverableTag>;
using PaymentId = Id<struct PaymentTag>;
using SessionId = Id<struct SessionTag>;
using CommitmentId = Id<struct CommitmentTag>;
using ProposalId = Id<struct ProposalTag>;
using ReleaseId = Id<struct ReleaseTag>;
/// One browser tab or bot, 8..64 characters of its own choosing (rule L2).
using ClientId = Id<struct ClientTag>;
/// Unique per client, 1..64 characters (rule C1).
using CommandId = Id<struct CommandTag>;

/// A board's own counter, one step per event; 0 is the board before its first event.
using Seq = std::uint64_t;
/// UTC with milliseconds.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

}  // namespace puffin::protocol

template <class Tag>
struct std::hash<puffin::protocol::Id<Tag>> {
  std::size_t operator()(const puffin::protocol::Id<Tag>& id) const noexcept {
    return std::hash<std::string>{}(id.text);
  }
};
