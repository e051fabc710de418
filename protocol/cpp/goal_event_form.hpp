#pragma once

#include <string_view>

#include "protocol/cpp/goal_event.hpp"
#include "protocol/cpp/goal_form.hpp"

/// The word and the fields of each event of goals and measures, named once for writing and reading alike.
namespace puffin::protocol {

template <>
struct Form<GoalAdded> {
  static constexpr std::string_view type = "goal_added";
  static void fields(auto& value, auto&& field) { field("goal", value.goal); }
};

template <>
struct Form<GoalEdited> {
  static constexpr std::string_view type = "goal_edited";
  static void fields(auto& value, auto&& field) {
    field("goal", value.goal);
    field("set", value.set);
  }
};

template <>
struct Form<GoalAdopted> {
  static constexpr std::string_view type = "goal_adopted";
  static void fields(auto& value, auto&& field) { field("goal", value.goal); }
};

template <>
struct Form<GoalClosed> {
  static constexpr std::string_view type = "goal_closed";
  static void fields(auto& value, auto&& field) {
    field("goal", value.goal);
    field("status", value.status);
    field("result", value.result);
  }
};

template <>
struct Form<MeasureAdded> {
  static constexpr std::string_view type = "measure_added";
  static void fields(auto& value, auto&& field) {
    field("measure", value.measure);
    field("goal", value.goal);
    field("terms", value.terms);
  }
};

template <>
struct Form<MeasureEdited> {
  static constexpr std::string_view type = "measure_edited";
  static void fields(auto& value, auto&& field) {
    field("measure", value.measure);
    field("terms", value.terms);
  }
};

template <>
struct Form<MeasureRemoved> {
  static constexpr std::string_view type = "measure_removed";
  static void fields(auto& value, auto&& field) { field("measure", value.measure); }
};

template <>
struct Form<PointAdded> {
  static constexpr std::string_view type = "point_added";
  static void fields(auto& value, auto&& field) {
    field("measure", value.measure);
    field("point", value.point);
    field("date", value.date);
    field("value", value.value);
    field("note", value.note);
  }
};

template <>
struct Form<PointRemoved> {
  static constexpr std::string_view type = "point_removed";
  static void fields(auto& value, auto&& field) {
    field("measure", value.measure);
    field("point", value.point);
  }
};

}  // namespace puffin::protocol
