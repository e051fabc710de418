#include "domain/wip_count.hpp"

#include <algorithm>
#include <tuple>

namespace puffin::domain {

using namespace protocol;

namespace {

void add_person(std::vector<ParticipantId>& persons, const std::optional<ParticipantId>& person) {
  if (person && std::ranges::find(persons, *person) == persons.end()) persons.push_back(*person);
}

std::vector<ParticipantId> persons_concerned(const Board& board, const std::vector<Shift>& shifts) {
  std::vector<ParticipantId> persons;
  for (const auto& shift : shifts) {
    if (shift.after && shift.after->column == Column::in_progress) add_person(persons, shift.after->owner);
  }
  for (const auto* card : board.marked(Column::in_progress)) add_person(persons, card->owner);
  return persons;
}

std::vector<Limit> limits_in_force(const Board& board, const std::vector<Shift>& shifts, const WipLimits& limits) {
  std::vector<Limit> all;
  for (const auto column : all_columns) {
    const auto most = limits.columns[static_cast<std::size_t>(column)];
    if (most) all.push_back({RejectionCode::wip_full, column, std::nullopt, *most, limits.count_blocked});
  }
  if (limits.person) {
    for (const auto& person : persons_concerned(board, shifts)) {
      all.push_back({RejectionCode::person_wip_full, std::nullopt, person, *limits.person, limits.count_blocked});
    }
  }
  if (limits.board) {
    all.push_back({RejectionCode::board_wip_full, std::nullopt, std::nullopt, *limits.board, limits.count_blocked});
  }
  return all;
}

int counted_one_by_one(const Board& board, const Limit& limit) {
  int count = 0;
  for (const auto column : all_columns) {
    count += static_cast<int>(std::ranges::count_if(
        board.column(column), [&](const Card* card) { return limit.counts(standing_of(*card)); }));
  }
  return count;
}

int present_count(const Board& board, const Limit& limit) {
  if (!limit.blocked_too) return counted_one_by_one(board, limit);
  const auto in = [&](Column column) { return static_cast<int>(board.column(column).size()); };
  if (limit.column) return in(*limit.column);
  if (limit.person) return board.in_progress_of(*limit.person);
  return in(Column::in_progress) + in(Column::verify);
}

}  // namespace

bool Limit::counts(const std::optional<Standing>& standing) const {
  if (!standing || (standing->blocked && !blocked_too)) return false;
  if (column) return standing->column == *column;
  if (person) return standing->column == Column::in_progress && standing->owner == person;
  return standing->column == Column::in_progress || standing->column == Column::verify;
}

int Count::excess() const { return after - std::max(limit.most, before + forgiven); }

std::vector<Count> count_limits(const Board& board, const std::vector<Shift>& shifts, const WipLimits& limits) {
  std::vector<Count> counts;
  for (auto& limit : limits_in_force(board, shifts, limits)) {
    Count count;
    count.limit = std::move(limit);
    count.before = count.after = present_count(board, count.limit);
    for (std::size_t i = 0; i < shifts.size(); ++i) {
      const bool was = count.limit.counts(shifts[i].before);
      const bool is = count.limit.counts(shifts[i].after);
      if (was && !is) --count.after;
      if (was || !is) continue;
      ++count.after;
      if (shifts[i].checked) {
        count.entering.push_back(i);
      } else {
        ++count.forgiven;
      }
    }
    counts.push_back(std::move(count));
  }
  return counts;
}

int seats_taken(const Board& board, Column column, const WipLimits& limits) {
  return present_count(board, {RejectionCode::wip_full, column, std::nullopt, 0, limits.count_blocked});
}

BrokenLimit describe(const Board& board, const Count& count) {
  std::vector<const Card*> holders;
  for (const auto column : all_columns) {
    for (const auto* card : board.column(column)) {
      if (count.limit.counts(standing_of(*card))) holders.push_back(card);
    }
  }
  std::ranges::sort(holders, {}, [](const Card* card) { return std::tie(card->entered_at, card->number); });
  BrokenLimit broken{count.limit.code, count.limit.column, count.limit.person, count.before, count.limit.most, {}};
  for (const auto* card : holders) broken.cards.push_back(card->id);
  return broken;
}

}  // namespace puffin::domain
