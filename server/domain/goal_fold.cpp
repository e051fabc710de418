#include "domain/engagement_fold.hpp"
#include "domain/fold_parts.hpp"

namespace puffin::domain {

using namespace protocol;

void fold(Engagement& engagement, const Event& event, const GoalAdded& added) {
  add_record(engagement.goals, added.goal, event);
}

void fold(Engagement& engagement, const Event& event, const GoalEdited& edited) {
  auto& goal = record_of(engagement.goals, edited.goal, event);
  take(goal.title, edited.set.title);
  take(goal.why, edited.set.why);
  take(goal.org_goal, edited.set.org_goal);
  take(goal.learning_intent, edited.set.learning_intent);
  take(goal.contract_goal, edited.set.contract_goal);
  take(goal.target_date, edited.set.target_date);
}

void fold(Engagement& engagement, const Event& event, const GoalAdopted& adopted) {
  auto& goal = record_of(engagement.goals, adopted.goal, event);
  goal.status = GoalStatus::adopted;
  goal.adopted_at = event.at;
}

void fold(Engagement& engagement, const Event& event, const GoalClosed& closed) {
  auto& goal = record_of(engagement.goals, closed.goal, event);
  goal.status = closed.status;
  goal.result = closed.result;
}

void fold(Engagement& engagement, const Event& event, const MeasureAdded& added) {
  record_of(engagement.goals, added.goal, event);
  add_record(engagement.measures, Measure{added.measure, added.goal, added.terms, {}}, event);
}

void fold(Engagement& engagement, const Event& event, const MeasureEdited& edited) {
  record_of(engagement.measures, edited.measure, event).terms = edited.terms;
}

void fold(Engagement& engagement, const Event& event, const MeasureRemoved& removed) {
  record_of(engagement.measures, removed.measure, event);
  std::erase_if(engagement.measures, [&](const Measure& one) { return one.id == removed.measure; });
}

void fold(Engagement& engagement, const Event& event, const PointAdded& added) {
  auto& points = record_of(engagement.measures, added.measure, event).points;
  const auto place = std::ranges::upper_bound(points, added.date, {}, &Point::date);
  points.insert(place, Point{added.point, added.date, added.value, added.note, event.by});
}

void fold(Engagement& engagement, const Event& event, const PointRemoved& removed) {
  auto& points = record_of(engagement.measures, removed.measure, event).points;
  record_of(points, removed.point, event);
  std::erase_if(points, [&](const Point& one) { return one.id == removed.point; });
}

}  // namespace puffin::domain
