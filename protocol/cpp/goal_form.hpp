#pragma once

#include "protocol/cpp/form.hpp"
#include "protocol/cpp/goal.hpp"

/// The fields of goals and measures, named once for writing and reading alike (SPEC.md G, S).
namespace puffin::protocol {

template <>
struct Form<Decimal> {
  static void fields(auto& value, auto&& field) { field("text", value.text); }
};

template <>
struct Form<Goal> {
  static void fields(auto& value, auto&& field) {
    field("id", value.id);
    field("title", value.title);
    field("why", value.why);
    field("org_goal", value.org_goal);
    field("learning_intent", value.learning_intent);
    field("owner", value.owner);
    field("proposed_by", value.proposed_by);
    field("adopted_at", value.adopted_at);
    field("contract_goal", value.contract_goal);
    field("target_date", value.target_date);
    field("status", value.status);
    field("result", value.result);
  }
};

template <>
struct Form<GoalChanges> {
  static void fields(auto& set, auto&& field) {
    field.if_any("title", set.title);
    field.if_any("why", set.why);
    field.if_any("org_goal", set.org_goal);
    field.if_any("learning_intent", set.learning_intent);
    field.if_any("contract_goal", set.contract_goal);
    field.if_any("target_date", set.target_date);
  }
};

template <>
struct Form<Mark> {
  static void fields(auto& value, auto&& field) {
    field("date", value.date);
    field("value", value.value);
  }
};

template <>
struct Form<Point> {
  static void fields(auto& value, auto&& field) {
    field("id", value.id);
    field("date", value.date);
    field("value", value.value);
    field("note", value.note);
    field("by", value.by);
  }
};

template <>
struct Form<Band> {
  static void fields(auto& value, auto&& field) {
    field("lo", value.lo);
    field("hi", value.hi);
  }
};

template <>
struct Form<MeasureTerms> {
  static void fields(auto& value, auto&& field) {
    field("name", value.name);
    field("unit", value.unit);
    field("direction", value.direction);
    field("baseline", value.baseline);
    field("target", value.target);
    field("band", value.band);
  }
};

template <>
struct Form<Measure> {
  static void fields(auto& value, auto&& field) {
    field("id", value.id);
    field("goal", value.goal);
    field("terms", value.terms);
    field("points", value.points);
  }
};

}  // namespace puffin::protocol
