#include "domain/report.hpp"

#include <algorithm>

#include "domain/engagement_seats.hpp"
#include "domain/refusals.hpp"

namespace puffin::domain {

using namespace protocol;

namespace {

/// Also one who gave up the seat since: their words came first all the same.
bool coachee_has_written(const Board& board, const Report& report) {
  return std::ranges::any_of(report.edited_by, [&](const ParticipantId& who) {
    const auto* participant = board.find_participant(who);
    return participant != nullptr && participant->seat == Seat::coachee;
  });
}

std::optional<Rejection> refuse_overwriting_report(const Report& report, const ReportChanges& set, Seq read_at) {
  std::optional<Rejection> no;
  each_text(report, set, [&](const char* name, const std::string& present, const auto& wanted) {
    if (no || !wanted || present == *wanted) return;
    const auto last = report.text_seqs.find(name);
    if (last != report.text_seqs.end() && last->second > read_at) no = refusal::stale_text(name, present, last->second);
  });
  return no;
}

}  // namespace

std::optional<Rejection> refuse_telling(const Act& act) {
  if (is_coachee(act.board, act.actor) || seated_as(act.board, Seat::coachee).empty()) return std::nullopt;
  if (coachee_has_written(act.board, act.engagement().report)) return std::nullopt;
  return refusal::coachee_first();
}

Decision decide(const Act& act, const EditReport& command) {
  const Report& report = act.engagement().report;
  if (auto no = refuse_telling(act)) return *std::move(no);
  if (command.read_at) {
    if (auto no = refuse_overwriting_report(report, command.set, *command.read_at)) return *std::move(no);
  }
  return std::vector<EventBody>{ReportEdited{command.set}};
}

}  // namespace puffin::domain
