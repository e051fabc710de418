#include "domain/board_settings.hpp"

#include "domain/refusals.hpp"
#include "domain/texts.hpp"
#include "domain/wip.hpp"
#include "domain/wip_count.hpp"
#include "protocol/cpp/limits.hpp"

namespace puffin::domain {

using namespace protocol;

namespace {

std::optional<Rejection> refuse_limit(const std::optional<int>& limit) {
  if (!limit || (*limit >= limits::wip_limit_min && *limit <= limits::wip_limit_max)) return std::nullopt;
  return refusal::bad_command("limit", "A limit is a number from 1 to 99, or none at all.");
}

/// The event, and the marks that go because the new limits are kept (W5).
Decision with_limits(const Board& board, EventBody event, const WipLimits& limits) {
  std::vector<EventBody> events{std::move(event)};
  auto weighed = weigh(board, {}, limits);
  if (auto* no = std::get_if<Rejection>(&weighed)) return std::move(*no);
  auto& cleared = std::get<Weighed>(weighed).cleared;
  if (!cleared.empty()) events.emplace_back(OverLimitCleared{std::move(cleared)});
  return events;
}

}  // namespace

Decision decide_setting(const Board& board, const SetWipLimit& command) {
  if (auto no = refuse_limit(command.limit)) return *std::move(no);
  auto limits = wip_limits(board);
  auto& limit = limits.columns[static_cast<std::size_t>(command.column)];
  const bool lowered = command.limit && (!limit || *command.limit < *limit);
  const bool below_count = command.limit && *command.limit < seats_taken(board, command.column, limits);
  if (lowered && below_count && !is_said(command.reason)) return refusal::reason_required();
  limit = command.limit;
  return with_limits(board, WipLimitSet{command.column, command.limit, command.reason}, limits);
}

Decision decide_setting(const Board& board, const SetPersonWipLimit& command) {
  if (auto no = refuse_limit(command.limit)) return *std::move(no);
  auto limits = wip_limits(board);
  limits.person = command.limit;
  return with_limits(board, PersonWipLimitSet{command.limit}, limits);
}

Decision decide_setting(const Board& board, const SetBoardWipLimit& command) {
  if (auto no = refuse_limit(command.limit)) return *std::move(no);
  auto limits = wip_limits(board);
  limits.board = command.limit;
  return with_limits(board, BoardWipLimitSet{command.limit}, limits);
}

Decision decide_setting(const Board&, const SetVerifyPolicy& command) {
  return std::vector<EventBody>{VerifyPolicySet{command.policy}};
}

Decision decide_setting(const Board& board, const SetPolicies& command) {
  auto limits = wip_limits(board);
  limits.count_blocked = command.set.count_blocked.value_or(limits.count_blocked);
  return with_limits(board, PoliciesSet{command.set}, limits);
}

Decision decide_setting(const Board&, const RenameBoard& command) {
  return std::vector<EventBody>{BoardRenamed{command.title}};
}

Decision decide_setting(const Board&, const RenameColumn& command) {
  return std::vector<EventBody>{ColumnRenamed{command.column, command.label}};
}

Decision decide_setting(const Board&, const SetColumnPolicy& command) {
  return std::vector<EventBody>{ColumnPolicySet{command.column, command.policy}};
}

}  // namespace puffin::domain
