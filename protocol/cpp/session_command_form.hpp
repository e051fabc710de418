#pragma once

#include <string_view>

#include "protocol/cpp/session_command.hpp"
#include "protocol/cpp/session_form.hpp"

/// The word and the fields of each command of sessions and commitments, named once for writing and reading alike.
namespace puffin::protocol {

template <>
struct Form<PlanSession> {
  static constexpr std::string_view type = "plan_session";
  static void fields(auto& value, auto&& field) {
    field.new_id("session", value.session);
    field("session_type", value.session_type);
    field("planned_start", value.planned_start);
    field("planned_minutes", value.planned_minutes);
  }
};

template <>
struct Form<MoveSession> {
  static constexpr std::string_view type = "move_session";
  static void fields(auto& value, auto&& field) {
    field("session", value.session);
    field("planned_start", value.planned_start);
    field("reason", value.reason);
  }
};

template <>
struct Form<CancelSession> {
  static constexpr std::string_view type = "cancel_session";
  static void fields(auto& value, auto&& field) {
    field("session", value.session);
    field("reason", value.reason);
  }
};

template <>
struct Form<OpenSession> {
  static constexpr std::string_view type = "open_session";
  static void fields(auto& value, auto&& field) { field("session", value.session); }
};

template <>
struct Form<JoinSession> {
  static constexpr std::string_view type = "join_session";
  static void fields(auto& value, auto&& field) { field("session", value.session); }
};

template <>
struct Form<EnterStep> {
  static constexpr std::string_view type = "enter_step";
  static void fields(auto& value, auto&& field) {
    field("session", value.session);
    field("step", value.step);
  }
};

template <>
struct Form<GiveVoice> {
  static constexpr std::string_view type = "give_voice";
  static void fields(auto& value, auto&& field) {
    field("session", value.session);
    field("to", value.to);
  }
};

template <>
struct Form<GiveCheckIn> {
  static constexpr std::string_view type = "give_check_in";
  static void fields(auto& value, auto&& field) {
    field("session", value.session);
    field("passed", value.passed);
    field.if_any("shared", value.shared);
  }
};

template <>
struct Form<RecordOutcome> {
  static constexpr std::string_view type = "record_outcome";
  static void fields(auto& value, auto&& field) {
    field("session", value.session);
    field("card", value.card);
    field("outcome", value.outcome);
    field.if_any("note", value.note);
  }
};

template <>
struct Form<NoteStep> {
  static constexpr std::string_view type = "note_step";
  static void fields(auto& value, auto&& field) {
    field("session", value.session);
    field("step", value.step);
    field("text", value.text);
  }
};

template <>
struct Form<ReadyReflection> {
  static constexpr std::string_view type = "ready_reflection";
  static void fields(auto& value, auto&& field) { field("session", value.session); }
};

template <>
struct Form<RevealReflection> {
  static constexpr std::string_view type = "reveal_reflection";
  static void fields(auto& value, auto&& field) {
    field("session", value.session);
    field("lines", value.lines);
  }
};

template <>
struct Form<SendPulse> {
  static constexpr std::string_view type = "send_pulse";
  static void fields(auto& value, auto&& field) {
    field("session", value.session);
    field("value", value.value);
    field.if_any("note", value.note);
  }
};

template <>
struct Form<CorrectSummary> {
  static constexpr std::string_view type = "correct_summary";
  static void fields(auto& value, auto&& field) {
    field("session", value.session);
    field("summary", value.summary);
  }
};

template <>
struct Form<ConfirmSummary> {
  static constexpr std::string_view type = "confirm_summary";
  static void fields(auto& value, auto&& field) { field("session", value.session); }
};

template <>
struct Form<CloseSession> {
  static constexpr std::string_view type = "close_session";
  static void fields(auto& value, auto&& field) { field("session", value.session); }
};

template <>
struct Form<AddAddendum> {
  static constexpr std::string_view type = "add_addendum";
  static void fields(auto& value, auto&& field) {
    field("session", value.session);
    field("text", value.text);
  }
};

template <>
struct Form<MakeCommitment> {
  static constexpr std::string_view type = "make_commitment";
  static void fields(auto& value, auto&& field) {
    field.new_id("commitment", value.commitment);
    field("card", value.card);
    field.if_any("session", value.session);
    field.if_any("due", value.due);
    field.if_any("due_session", value.due_session);
    field("confidence", value.confidence);
    field.if_any("energy", value.energy);
    field.if_any("if_then", value.if_then);
  }
};

template <>
struct Form<AgreeCommitment> {
  static constexpr std::string_view type = "agree_commitment";
  static void fields(auto& value, auto&& field) { field("commitment", value.commitment); }
};

template <>
struct Form<SettleCommitment> {
  static constexpr std::string_view type = "settle_commitment";
  static void fields(auto& value, auto&& field) {
    field("commitment", value.commitment);
    field("state", value.state);
    field.if_any("reason", value.reason);
    field.if_any("note", value.note);
    field.if_any("learned", value.learned);
  }
};

}  // namespace puffin::protocol
