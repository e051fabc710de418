#pragma once

#include <optional>
#include <string>
#include <vector>

#include "protocol/cpp/date.hpp"
#include "protocol/cpp/ids.hpp"
#include "protocol/cpp/words.hpp"

/// Goals and their measures as plain values (SPEC.md G).
namespace puffin::protocol {

/// A finite decimal number as it was written, so that nothing is rounded: `-12`, `0.5`.
struct Decimal {
  std::string text;
  friend auto operator<=>(const Decimal&, const Decimal&) = default;
};

struct Goal {
  GoalId id;
  std::string title;
  std::string why;
  std::string org_goal;  ///< the larger aim it serves
  std::string learning_intent;
  ParticipantId owner;
  ParticipantId proposed_by;
  std::optional<Instant> adopted_at;
  std::optional<int> contract_goal;  ///< the signed goal it puts into practice, from 0
  std::optional<Date> target_date;
  GoalStatus status = GoalStatus::proposed;
  std::string result;  ///< said when it was closed
  friend bool operator==(const Goal&, const Goal&) = default;
};

struct GoalChanges {
  std::optional<std::string> title;
  std::optional<std::string> why;
  std::optional<std::string> org_goal;
  std::optional<std::string> learning_intent;
  std::optional<std::optional<int>> contract_goal;
  std::optional<std::optional<Date>> target_date;
  friend bool operator==(const GoalChanges&, const GoalChanges&) = default;
};

/// What a measure was, or shall be, on a day.
struct Mark {
  Date date;
  Decimal value;
  friend bool operator==(const Mark&, const Mark&) = default;
};

struct Point {
  PointId id;
  Date date;
  Decimal value;
  std::string note;
  ParticipantId by;
  friend bool operator==(const Point&, const Point&) = default;
};

struct Band {
  Decimal lo;
  Decimal hi;
  friend bool operator==(const Band&, const Band&) = default;
};

/// What is said of a measure; its points stand beside it.
struct MeasureTerms {
  std::string name;
  std::string unit;
  Direction direction = Direction::up;
  Mark baseline;
  Mark target;
  std::optional<Band> band;  ///< for `hold` alone
  friend bool operator==(const MeasureTerms&, const MeasureTerms&) = default;
};

struct Measure {
  MeasureId id;
  GoalId goal;
  MeasureTerms terms;
  std::vector<Point> points;  ///< by date, then in the order they were entered
  friend bool operator==(const Measure&, const Measure&) = default;
};

}  // namespace puffin::protocol
