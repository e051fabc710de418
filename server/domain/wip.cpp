#include "domain/wip.hpp"

#include <algorithm>

#include "domain/refusals.hpp"
#include "domain/texts.hpp"
#include "domain/wip_count.hpp"
#include "protocol/cpp/limits.hpp"

namespace puffin::domain {

using namespace protocol;

namespace {

const Shift* shift_of(const std::vector<Shift>& shifts, const CardId& card) {
  const auto found = std::ranges::find(shifts, card, &Shift::card);
  return found == shifts.end() ? nullptr : &*found;
}

/// The marked cards whose mark goes; one that is marked anew keeps it.
std::vector<CardId> marks_to_clear(const Board& board, const std::vector<Shift>& shifts,
                                   const std::vector<Count>& counts,
                                   const std::vector<std::optional<WipOverridden>>& overridden) {
  std::vector<CardId> cleared;
  for (const auto column : all_columns) {
    for (const auto* card : board.marked(column)) {
      std::optional<Standing> standing = standing_of(*card);
      if (const auto* shift = shift_of(shifts, card->id); shift != nullptr) {
        if (overridden[static_cast<std::size_t>(shift - shifts.data())]) continue;
        standing = shift->after;
      }
      const bool left = !standing || standing->column != column;
      const bool within = std::ranges::all_of(
          counts, [&](const Count& count) { return !count.limit.counts(standing) || count.after <= count.limit.most; });
      if (left || within) cleared.push_back(card->id);
    }
  }
  return cleared;
}

/// The cards over a broken limit, each with the first limit it breaks.
std::vector<std::optional<WipOverridden>> cards_over(const std::vector<Shift>& shifts,
                                                     const std::vector<const Count*>& broken) {
  std::vector<std::optional<WipOverridden>> over(shifts.size());
  for (const auto* count : broken) {
    const auto first = count->entering.end() - count->excess();
    for (auto at = first; at != count->entering.end(); ++at) {
      if (over[*at]) continue;
      const auto& shift = shifts[*at];
      over[*at] = WipOverridden{shift.card, shift.after->column, shift.override_reason.value_or(""), count->after,
                                count->limit.most};
    }
  }
  return over;
}

/// True when some column would hold more marked cards than the cap.
bool passes_cap(const Board& board, const Weighed& weighed, int cap) {
  return std::ranges::any_of(all_columns, [&](Column column) {
    const auto& marks = weighed.overridden;
    const auto stay = std::ranges::count_if(board.marked(column), [&](const Card* card) {
      const bool anew = std::ranges::any_of(marks, [&](const auto& mark) { return mark && mark->card == card->id; });
      return !anew && std::ranges::find(weighed.cleared, card->id) == weighed.cleared.end();
    });
    const auto join = std::ranges::count_if(marks, [&](const auto& mark) { return mark && mark->column == column; });
    return join > 0 && stay + join > cap;
  });
}

/// The no to passing these limits, or nothing when every card over them brings what an override needs.
std::optional<Rejection> refuse_override(const Board& board, const std::vector<Shift>& shifts, const Weighed& weighed,
                                         std::vector<BrokenLimit> broken, int cap) {
  bool reasons_long_enough = true;
  for (std::size_t i = 0; i < shifts.size(); ++i) {
    if (!weighed.overridden[i]) continue;
    if (!shifts[i].override_reason) return refusal::full(std::move(broken));
    reasons_long_enough &= characters(*shifts[i].override_reason) >= limits::override_reason_min;
  }
  if (cap == 0) {
    const bool ask = board.settings().policies.override_mode == OverrideMode::both_agree;
    return ask ? refusal::override_together(std::move(broken)) : refusal::override_not_allowed(std::move(broken));
  }
  if (passes_cap(board, weighed, cap)) return refusal::override_cap(std::move(broken));
  if (!reasons_long_enough) return refusal::override_reason_required();
  return std::nullopt;
}

}  // namespace

Standing standing_of(const Card& card) { return {card.column, card.owner, card.blocker.has_value()}; }

WipLimits wip_limits(const Board& board, Agreed agreed) {
  const auto& settings = board.settings();
  const auto& policies = settings.policies;
  const bool allowed = policies.override_mode == OverrideMode::either_with_reason ||
                       (policies.override_mode == OverrideMode::both_agree && agreed == Agreed::both);
  const int cap = allowed ? settings.override_cap : 0;
  WipLimits limits{{}, settings.person_limit, settings.board_limit, cap, policies.count_blocked};
  for (std::size_t i = 0; i < settings.columns.size(); ++i) limits.columns[i] = settings.columns[i].limit;
  return limits;
}

std::variant<Weighed, Rejection> weigh(const Board& board, const std::vector<Shift>& shifts, const WipLimits& limits) {
  const auto counts = count_limits(board, shifts, limits);
  std::vector<const Count*> broken;
  for (const auto& count : counts) {
    if (count.excess() > 0) broken.push_back(&count);
  }
  Weighed weighed;
  weighed.overridden = cards_over(shifts, broken);
  weighed.cleared = marks_to_clear(board, shifts, counts, weighed.overridden);
  if (!broken.empty()) {
    std::vector<BrokenLimit> told;
    for (const auto* count : broken) told.push_back(describe(board, *count));
    if (auto no = refuse_override(board, shifts, weighed, std::move(told), limits.override_cap)) return *std::move(no);
  }
  return weighed;
}

std::variant<Weighed, Rejection> weigh(const Board& board, const std::vector<Shift>& shifts) {
  return weigh(board, shifts, wip_limits(board));
}

}  // namespace puffin::domain
