#pragma once

#include "protocol/cpp/form.hpp"
#include "protocol/cpp/session.hpp"

/// The fields of sessions and commitments, named once for writing and reading alike (SPEC.md G, S).
namespace puffin::protocol {

template <>
struct Form<StepEntered> {
  static void fields(auto& value, auto&& field) {
    field("step", value.step);
    field("at", value.at);
  }
};

template <>
struct Form<CheckIn> {
  static void fields(auto& value, auto&& field) {
    field("by", value.by);
    field("passed", value.passed);
    field("shared", value.shared);
  }
};

template <>
struct Form<Outcome> {
  static void fields(auto& value, auto&& field) {
    field("card", value.card);
    field("outcome", value.outcome);
    field("note", value.note);
    field("by", value.by);
    field("at", value.at);
  }
};

template <>
struct Form<Reflection> {
  static void fields(auto& value, auto&& field) {
    field("by", value.by);
    field("revealed", value.revealed);
    field("lines", value.lines);
  }
};

template <>
struct Form<Pulse> {
  static void fields(auto& value, auto&& field) {
    field("by", value.by);
    field("value", value.value);
    field("note", value.note);
  }
};

template <>
struct Form<Addendum> {
  static void fields(auto& value, auto&& field) {
    field("by", value.by);
    field("at", value.at);
    field("text", value.text);
  }
};

template <>
struct Form<StepNote> {
  static void fields(auto& value, auto&& field) {
    field("step", value.step);
    field("by", value.by);
    field("at", value.at);
    field("text", value.text);
  }
};

template <>
struct Form<Postponement> {
  static void fields(auto& value, auto&& field) {
    field("from", value.from);
    field("reason", value.reason);
    field("by", value.by);
  }
};

template <>
struct Form<Session> {
  static void fields(auto& value, auto&& field) {
    field("id", value.id);
    field("type", value.type);
    field("state", value.state);
    field("planned_start", value.planned_start);
    field("planned_minutes", value.planned_minutes);
    field("postponed", value.postponed);
    field("cancelled_because", value.cancelled_because);
    field("opened_at", value.opened_at);
    field("closed_at", value.closed_at);
    field("attendees", value.attendees);
    field("steps", value.steps);
    field("voice", value.voice);
    field("check_ins", value.check_ins);
    field("outcomes", value.outcomes);
    field("reflections", value.reflections);
    field("pulses", value.pulses);
    field("summary", value.summary);
    field("confirmed_by", value.confirmed_by);
    field("addenda", value.addenda);
    field.added("notes", value.notes);
    field.added("last_act_at", value.last_act_at);
  }
};

template <>
struct Form<Commitment> {
  static void fields(auto& value, auto&& field) {
    field("id", value.id);
    field("card", value.card);
    field("by", value.by);
    field("session", value.session);
    field("made_at", value.made_at);
    field("due_at", value.due_at);
    field("confidence", value.confidence);
    field("energy", value.energy);
    field("if_then", value.if_then);
    field("agreed_by", value.agreed_by);
    field("state", value.state);
    field("delivered_at", value.delivered_at);
    field("settled_at", value.settled_at);
    field("reason", value.reason);
    field("note", value.note);
    field("learned", value.learned);
  }
};

}  // namespace puffin::protocol
