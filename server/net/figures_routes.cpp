#include <utility>

#include "domain/figures.hpp"
#include "domain/zone.hpp"
#include "net/api.hpp"

/// H15: what the promises, measures and sessions of an engagement come to.
namespace puffin::net {
namespace {

using nlohmann::ordered_json;

ordered_json or_null(const std::optional<double>& number) { return number ? ordered_json(*number) : ordered_json(); }

ordered_json share_json(const domain::Share& share) {
  return {{"part", share.part}, {"of", share.of}, {"ratio", or_null(share.ratio())}};
}

ordered_json commitments_json(const domain::CommitmentFigures& figures) {
  auto counts = ordered_json::object();
  for (const auto& [state, count] : figures.counts) counts[std::string(protocol::to_word(state))] = count;
  auto reasons = ordered_json::object();
  for (const auto& [reason, count] : figures.reasons) reasons[std::string(protocol::to_word(reason))] = count;
  auto confidence = ordered_json::array();
  for (const auto& [value, share] : figures.by_confidence) {
    confidence.push_back({{"confidence", value}, {"kept", share_json(share)}});
  }
  return {{"counts", std::move(counts)},
          {"kept", share_json(figures.kept)},
          {"reasons", std::move(reasons)},
          {"by_confidence", std::move(confidence)},
          {"calibration", or_null(figures.calibration)}};
}

ordered_json figures_json(const domain::EngagementFigures& figures, const protocol::Date& today) {
  auto measures = ordered_json::array();
  for (const auto& one : figures.measures) {
    measures.push_back({{"measure", one.measure.text},
                        {"current", one.current ? ordered_json(one.current->text) : ordered_json()},
                        {"progress", or_null(one.progress)},
                        {"elapsed", one.elapsed}});
  }
  auto deliverables = ordered_json::array();
  for (const auto& one : figures.deliverables) {
    deliverables.push_back({{"deliverable", one.deliverable.text}, {"done", share_json(one.done)}});
  }
  return {{"as_of", today.text},
          {"commitments", commitments_json(figures.commitments)},
          {"measures", std::move(measures)},
          {"deliverables", std::move(deliverables)},
          {"sessions_held", share_json(figures.sessions_held)},
          {"ownership", share_json(figures.ownership)}};
}

void answer_figures(ApiParts& parts, const ExchangePtr& exchange) {
  with_seat(parts, exchange, [&parts, exchange](const auto& id, const protocol::Participant& who) {
    // They are the pair's own: whoever looks on is not shown how promises were kept.
    if (who.seat != protocol::Seat::coach && who.seat != protocol::Seat::coachee) return exchange->answer(not_found());
    with_board(parts, exchange, id, [&parts, exchange](const domain::Board& board) {
      const auto& engagement = board.settings().engagement;
      if (!engagement) return exchange->answer(not_found());
      const auto today = domain::local_date(engagement->intent.time_zone, parts.now());
      exchange->answer(json_answer(200, figures_json(domain::engagement_figures(board, today), today)));
    });
  });
}

}  // namespace

void add_figures_routes(Router& router, ApiParts& parts) {
  router.add({"GET", "/api/v1/boards/{}/figures", Access::signed_in, Body::none,
              [&parts](const ExchangePtr& exchange) { answer_figures(parts, exchange); }});
}

}  // namespace puffin::net
