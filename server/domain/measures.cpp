#include "domain/measures.hpp"

#include <charconv>

#include "domain/records.hpp"
#include "domain/refusals.hpp"
#include "protocol/cpp/limits.hpp"

namespace puffin::domain {

using namespace protocol;

namespace {

std::optional<Rejection> refuse_terms(const MeasureTerms& terms) {
  if (terms.target.date < terms.baseline.date) {
    return refusal::bad_command("terms.target", "The target comes after the baseline; choose a later day for it.");
  }
  if (terms.direction == Direction::hold) {
    if (!terms.band || number_of(terms.band->hi) < number_of(terms.band->lo)) {
      return refusal::bad_command("terms.band", "To hold a measure, say between which two numbers it shall stay.");
    }
    return std::nullopt;
  }
  const double way = number_of(terms.target.value) - number_of(terms.baseline.value);
  if (way == 0 || (way > 0) != (terms.direction == Direction::up)) {
    return refusal::bad_command("terms.target", "The target lies in the direction chosen, away from the baseline.");
  }
  return std::nullopt;
}

}  // namespace

double number_of(const Decimal& decimal) {
  double value = 0;
  std::from_chars(decimal.text.data(), decimal.text.data() + decimal.text.size(), value);
  return value;
}

Decision decide(const Act& act, const AddMeasure& command) {
  const auto& measures = act.engagement().measures;
  if (find_record(act.engagement().goals, command.goal) == nullptr) return refusal::unknown_goal(command.goal);
  if (find_record(measures, command.measure) != nullptr) return refusal::id_taken(command.measure.text);
  if (measures.size() >= limits::measures) return refusal::too_many("measure", measures.size(), limits::measures);
  if (auto no = refuse_terms(command.terms)) return *std::move(no);
  return std::vector<EventBody>{MeasureAdded{command.measure, command.goal, command.terms}};
}

Decision decide(const Act& act, const EditMeasure& command) {
  if (find_record(act.engagement().measures, command.measure) == nullptr) {
    return refusal::unknown_measure(command.measure);
  }
  if (auto no = refuse_terms(command.terms)) return *std::move(no);
  return std::vector<EventBody>{MeasureEdited{command.measure, command.terms}};
}

Decision decide(const Act& act, const RemoveMeasure& command) {
  if (find_record(act.engagement().measures, command.measure) == nullptr) {
    return refusal::unknown_measure(command.measure);
  }
  return std::vector<EventBody>{MeasureRemoved{command.measure}};
}

Decision decide(const Act& act, const AddPoint& command) {
  const auto* measure = find_record(act.engagement().measures, command.measure);
  if (measure == nullptr) return refusal::unknown_measure(command.measure);
  if (find_record(measure->points, command.point) != nullptr) return refusal::id_taken(command.point.text);
  if (measure->points.size() >= limits::points) {
    return refusal::too_many("point", measure->points.size(), limits::points);
  }
  return std::vector<EventBody>{
      PointAdded{command.measure, command.point, command.date, command.value, command.note.value_or("")}};
}

Decision decide(const Act& act, const RemovePoint& command) {
  const auto* measure = find_record(act.engagement().measures, command.measure);
  if (measure == nullptr) return refusal::unknown_measure(command.measure);
  if (find_record(measure->points, command.point) == nullptr) {
    return refusal::not_found(command.point.text, "This point is not there any more; there is nothing to remove.");
  }
  return std::vector<EventBody>{PointRemoved{command.measure, command.point}};
}

}  // namespace puffin::domain
