#pragma once

#include "protocol/cpp/contract_form.hpp"
#include "protocol/cpp/engagement.hpp"
#include "protocol/cpp/goal_form.hpp"
#include "protocol/cpp/session_form.hpp"

/// The fields of an engagement, named once for writing and reading alike (SPEC.md G, S).
namespace puffin::protocol {

template <>
struct Form<Intent> {
  static void fields(auto& value, auto&& field) {
    field("topic", value.topic);
    field("intention", value.intention);
    field("style", value.style);
    field("time_zone", value.time_zone);
    field("coach_profile", value.coach_profile);
  }
};

template <>
struct Form<IntentChanges> {
  static void fields(auto& set, auto&& field) {
    field.if_any("topic", set.topic);
    field.if_any("intention", set.intention);
    field.if_any("style", set.style);
    field.if_any("time_zone", set.time_zone);
    field.if_any("coach_profile", set.coach_profile);
  }
};

template <>
struct Form<Readiness> {
  static void fields(auto& value, auto&& field) {
    field("by", value.by);
    field("want", value.want);
    field("improve", value.improve);
    field("at", value.at);
  }
};

template <>
struct Form<Pause> {
  static void fields(auto& value, auto&& field) {
    field("by", value.by);
    field("at", value.at);
    field("reason", value.reason);
  }
};

template <>
struct Form<SeatProposal> {
  static void fields(auto& value, auto&& field) {
    field("id", value.id);
    field("seat", value.seat);
    field("who", value.who);
    field("by", value.by);
    field("at", value.at);
    field("consented", value.consented);
    field("declined", value.declined);
  }
};

template <>
struct Form<Release> {
  static void fields(auto& value, auto&& field) {
    field("id", value.id);
    field("text", value.text);
    field("by", value.by);
    field("at", value.at);
  }
};

template <>
struct Form<Report> {
  static void fields(auto& value, auto&& field) {
    field("results", value.results);
    field("celebrated", value.celebrated);
    field("kept_going", value.kept_going);
    field("not_worked", value.not_worked);
    field.added("learnings", value.learnings);
    field.added("edited_by", value.edited_by);
    field.added("text_seqs", value.text_seqs);
  }
};

template <>
struct Form<ReportChanges> {
  static void fields(auto& set, auto&& field) {
    field.if_any("results", set.results);
    field.if_any("celebrated", set.celebrated);
    field.if_any("kept_going", set.kept_going);
    field.if_any("not_worked", set.not_worked);
    field.if_any("learnings", set.learnings);
  }
};

template <>
struct Form<PastContract> {
  static void fields(auto& value, auto&& field) {
    field("contract", value.contract);
    field("report", value.report);
  }
};

template <>
struct Form<Engagement> {
  static void fields(auto& value, auto&& field) {
    field("state", value.state);
    field("intent", value.intent);
    field("readiness", value.readiness);
    field("pause", value.pause);
    field("contract", value.contract);
    field("report", value.report);
    field("past", value.past);
    field("goals", value.goals);
    field("measures", value.measures);
    field("sessions", value.sessions);
    field("commitments", value.commitments);
    field("proposals", value.proposals);
    field("releases", value.releases);
  }
};

}  // namespace puffin::protocol
