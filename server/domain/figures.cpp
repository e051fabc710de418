#include "domain/figures.hpp"

#include <algorithm>

#include "domain/dates.hpp"
#include "domain/engagement_seats.hpp"
#include "domain/measures.hpp"

namespace puffin::domain {

using namespace protocol;

namespace {

bool was_due(CommitmentState state) {
  return state == CommitmentState::kept || state == CommitmentState::late || state == CommitmentState::not_kept;
}

Share ownership(const Board& board, const std::vector<Card>& cards) {
  Share share;
  for (const Card& card : cards) {
    if (!card.owner || card.agreed.empty() || !is_coachee(board, *card.owner)) continue;
    share.of += 1;
    if (is_coachee(board, card.proposed_by)) share.part += 1;
  }
  return share;
}

std::vector<DeliverableFigures> deliverables(const Engagement& engagement, const std::vector<Card>& cards) {
  std::vector<DeliverableFigures> figures;
  for (const Deliverable& one : engagement.contract.terms.deliverables) {
    DeliverableFigures figure{one.id, {}};
    for (const Card& card : cards) {
      if (card.deliverable != one.id || card.archived) continue;
      figure.done.of += 1;
      if (card.column == Column::done) figure.done.part += 1;
    }
    figures.push_back(std::move(figure));
  }
  return figures;
}

}  // namespace

CommitmentFigures commitment_figures(const std::vector<Commitment>& commitments) {
  CommitmentFigures figures;
  double distances = 0;
  for (const Commitment& one : commitments) {
    figures.counts[one.state] += 1;
    if (!was_due(one.state)) continue;
    if (one.reason) figures.reasons[*one.reason] += 1;
    const bool kept = one.state == CommitmentState::kept;
    auto& alike = figures.by_confidence[one.confidence];
    for (Share* share : {&figures.kept, &alike}) {
      share->of += 1;
      share->part += kept ? 1 : 0;
    }
    const double distance = one.confidence / 10.0 - (kept ? 1 : 0);
    distances += distance * distance;
  }
  if (figures.kept.of > 0) figures.calibration = distances / figures.kept.of;
  return figures;
}

MeasureFigures measure_figures(const Measure& measure, const Date& today) {
  const auto& [name, unit, direction, baseline, target, band] = measure.terms;
  MeasureFigures figures{measure.id, std::nullopt, std::nullopt, 0};
  if (!measure.points.empty()) {
    figures.current = measure.points.back().value;
    const double way = number_of(target.value) - number_of(baseline.value);
    if (way != 0) figures.progress = (number_of(*figures.current) - number_of(baseline.value)) / way;
  }
  const int days = days_between(baseline.date, target.date);
  const int passed = days_between(baseline.date, today);
  figures.elapsed = days == 0 ? (passed >= 0 ? 1.0 : 0.0) : std::clamp(static_cast<double>(passed) / days, 0.0, 1.0);
  return figures;
}

EngagementFigures engagement_figures(const Board& board, const Date& today) {
  const Engagement& engagement = *board.settings().engagement;
  const auto cards = board.snapshot().cards;
  EngagementFigures figures;
  figures.commitments = commitment_figures(engagement.commitments);
  for (const Measure& measure : engagement.measures) figures.measures.push_back(measure_figures(measure, today));
  figures.deliverables = deliverables(engagement, cards);
  for (const Session& session : engagement.sessions) {
    figures.sessions_held.of += 1;
    if (session.state == SessionState::closed) figures.sessions_held.part += 1;
  }
  figures.ownership = ownership(board, cards);
  return figures;
}

}  // namespace puffin::domain
