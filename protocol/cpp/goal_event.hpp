#pragma once

#include <optional>
#include <string>
#include <vector>

#include "protocol/cpp/goal.hpp"

/// Events of goals and measures: facts, past tense, with final values throughout (SPEC.md G, S).
namespace puffin::protocol {

struct GoalAdded {
  Goal goal;
  friend bool operator==(const GoalAdded&, const GoalAdded&) = default;
};
struct GoalEdited {
  GoalId goal;
  GoalChanges set;
  friend bool operator==(const GoalEdited&, const GoalEdited&) = default;
};
struct GoalAdopted {
  GoalId goal;
  friend bool operator==(const GoalAdopted&, const GoalAdopted&) = default;
};
struct GoalClosed {
  GoalId goal;
  GoalStatus status = GoalStatus::achieved;
  std::string result;
  friend bool operator==(const GoalClosed&, const GoalClosed&) = default;
};
struct MeasureAdded {
  MeasureId measure;
  GoalId goal;
  MeasureTerms terms;
  friend bool operator==(const MeasureAdded&, const MeasureAdded&) = default;
};
struct MeasureEdited {
  MeasureId measure;
  MeasureTerms terms;
  friend bool operator==(const MeasureEdited&, const MeasureEdited&) = default;
};
struct MeasureRemoved {
  MeasureId measure;
  friend bool operator==(const MeasureRemoved&, const MeasureRemoved&) = default;
};
struct PointAdded {
  MeasureId measure;
  PointId point;
  Date date;
  Decimal value;
  std::string note;
  friend bool operator==(const PointAdded&, const PointAdded&) = default;
};
struct PointRemoved {
  MeasureId measure;
  PointId point;
  friend bool operator==(const PointRemoved&, const PointRemoved&) = default;
};

}  // namespace puffin::protocol
