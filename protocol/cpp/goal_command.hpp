#pragma once

#include <optional>
#include <string>
#include <vector>

#include "protocol/cpp/goal.hpp"

/// Commands about goals and measures: wishes, imperative (SPEC.md G, S).
namespace puffin::protocol {

struct AddGoal {
  GoalId goal;
  std::string title;
  std::optional<ParticipantId> owner;
  std::optional<std::string> why;
  std::optional<int> contract_goal;
  std::optional<Date> target_date;
  friend bool operator==(const AddGoal&, const AddGoal&) = default;
};
struct EditGoal {
  GoalId goal;
  GoalChanges set;
  friend bool operator==(const EditGoal&, const EditGoal&) = default;
};
/// Its owner alone.
struct AdoptGoal {
  GoalId goal;
  friend bool operator==(const AdoptGoal&, const AdoptGoal&) = default;
};
struct CloseGoal {
  GoalId goal;
  GoalStatus status = GoalStatus::achieved;
  std::optional<std::string> result;
  friend bool operator==(const CloseGoal&, const CloseGoal&) = default;
};
struct AddMeasure {
  MeasureId measure;
  GoalId goal;
  MeasureTerms terms;
  friend bool operator==(const AddMeasure&, const AddMeasure&) = default;
};
struct EditMeasure {
  MeasureId measure;
  MeasureTerms terms;
  friend bool operator==(const EditMeasure&, const EditMeasure&) = default;
};
struct RemoveMeasure {
  MeasureId measure;
  friend bool operator==(const RemoveMeasure&, const RemoveMeasure&) = default;
};
struct AddPoint {
  MeasureId measure;
  PointId point;
  Date date;
  Decimal value;
  std::optional<std::string> note;
  friend bool operator==(const AddPoint&, const AddPoint&) = default;
};
struct RemovePoint {
  MeasureId measure;
  PointId point;
  friend bool operator==(const RemovePoint&, const RemovePoint&) = default;
};

}  // namespace puffin::protocol
