#pragma once

#include <string_view>

#include "protocol/cpp/goal_command.hpp"
#include "protocol/cpp/goal_form.hpp"

/// The word and the fields of each command of goals and measures, named once for writing and reading alike.
namespace puffin::protocol {

template <>
struct Form<AddGoal> {
  static constexpr std::string_view type = "add_goal";
  static void fields(auto& value, auto&& field) {
    field.new_id("goal", value.goal);
    field("title", value.title);
    field.if_any("owner", value.owner);
    field.if_any("why", value.why);
    field.if_any("contract_goal", value.contract_goal);
    field.if_any("target_date", value.target_date);
  }
};

template <>
struct Form<EditGoal> {
  static constexpr std::string_view type = "edit_goal";
  static void fields(auto& value, auto&& field) {
    field("goal", value.goal);
    field("set", value.set);
  }
};

template <>
struct Form<AdoptGoal> {
  static constexpr std::string_view type = "adopt_goal";
  static void fields(auto& value, auto&& field) { field("goal", value.goal); }
};

template <>
struct Form<CloseGoal> {
  static constexpr std::string_view type = "close_goal";
  static void fields(auto& value, auto&& field) {
    field("goal", value.goal);
    field("status", value.status);
    field.if_any("result", value.result);
  }
};

template <>
struct Form<AddMeasure> {
  static constexpr std::string_view type = "add_measure";
  static void fields(auto& value, auto&& field) {
    field.new_id("measure", value.measure);
    field("goal", value.goal);
    field("terms", value.terms);
  }
};

template <>
struct Form<EditMeasure> {
  static constexpr std::string_view type = "edit_measure";
  static void fields(auto& value, auto&& field) {
    field("measure", value.measure);
    field("terms", value.terms);
  }
};

template <>
struct Form<RemoveMeasure> {
  static constexpr std::string_view type = "remove_measure";
  static void fields(auto& value, auto&& field) { field("measure", value.measure); }
};

template <>
struct Form<AddPoint> {
  static constexpr std::string_view type = "add_point";
  static void fields(auto& value, auto&& field) {
    field("measure", value.measure);
    field.new_id("point", value.point);
    field("date", value.date);
    field("value", value.value);
    field.if_any("note", value.note);
  }
};

template <>
struct Form<RemovePoint> {
  static constexpr std::string_view type = "remove_point";
  static void fields(auto& value, auto&& field) {
    field("measure", value.measure);
    field("point", value.point);
  }
};

}  // namespace puffin::protocol
