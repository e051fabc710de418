#pragma once

#include <map>
#include <optional>
#include <vector>

#include "domain/board.hpp"

/// What the promises, measures and sessions of an engagement come to (DOMAIN 4; oracles O6, O7). Ratios always go with
/// their counts; none of it ranks people.
namespace puffin::domain {

/// So many of so many.
struct Share {
  int part = 0;
  int of = 0;
  /// Nothing when there is nothing to divide by.
  [[nodiscard]] std::optional<double> ratio() const {
    return of == 0 ? std::nullopt : std::optional(static_cast<double>(part) / of);
  }
  friend bool operator==(const Share&, const Share&) = default;
};

struct CommitmentFigures {
  std::map<protocol::CommitmentState, int> counts;    ///< only states that occur
  Share kept;                                         ///< of those kept, late or not kept
  std::map<protocol::CommitmentReason, int> reasons;  ///< of those late or not kept
  std::map<int, Share> by_confidence;                 ///< "your eights were kept 6 of 9"
  std::optional<double> calibration;  ///< mean squared distance of confidence and outcome; lower is better
};

struct MeasureFigures {
  protocol::MeasureId measure;
  std::optional<protocol::Decimal> current;  ///< the last point's
  std::optional<double> progress;            ///< P: 0 at the baseline, 1 at the target, beyond both possible
  double elapsed = 0;                        ///< E: 0..1
};

struct DeliverableFigures {
  protocol::DeliverableId deliverable;
  Share done;  ///< of the cards that work towards it
};

struct EngagementFigures {
  CommitmentFigures commitments;
  std::vector<MeasureFigures> measures;
  std::vector<DeliverableFigures> deliverables;
  Share sessions_held;  ///< of those planned
  Share ownership;      ///< agreed cards of a coachee that a coachee proposed, of all agreed cards of a coachee
};

/// As of `today`, a day of the engagement's zone. The board has an engagement.
EngagementFigures engagement_figures(const Board& board, const protocol::Date& today);

CommitmentFigures commitment_figures(const std::vector<protocol::Commitment>& commitments);
MeasureFigures measure_figures(const protocol::Measure& measure, const protocol::Date& today);

}  // namespace puffin::domain
