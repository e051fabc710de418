#pragma once

#include <string_view>

#include "protocol/cpp/session_event.hpp"
#include "protocol/cpp/session_form.hpp"

/// The word and the fields of each event of sessions and commitments, named once for writing and reading alike.
namespace puffin::protocol {

template <>
struct Form<SessionPlanned> {
  static constexpr std::string_view type = "session_planned";
  static void fields(auto& value, auto&& field) {
    field("session", value.session);
    field("session_type", value.session_type);
    field("planned_start", value.planned_start);
    field("planned_minutes", value.planned_minutes);
  }
};

template <>
struct Form<SessionMoved> {
  static constexpr std::string_view type = "session_moved";
  static void fields(auto& value, auto&& field) {
    field("session", value.session);
    field("planned_start", value.planned_start);
    field("reason", value.reason);
  }
};

template <>
struct Form<SessionCancelled> {
  static constexpr std::string_view type = "session_cancelled";
  static void fields(auto& value, auto&& field) {
    field("session", value.session);
    field("reason", value.reason);
  }
};

template <>
struct Form<SessionOpened> {
  static constexpr std::string_view type = "session_opened";
  static void fields(auto& value, auto&& field) { field("session", value.session); }
};

template <>
struct Form<SessionJoined> {
  static constexpr std::string_view type = "session_joined";
  static void fields(auto& value, auto&& field) { field("session", value.session); }
};

template <>
struct Form<StepBegun> {
  static constexpr std::string_view type = "step_begun";
  static void fields(auto& value, auto&& field) {
    field("session", value.session);
    field("step", value.step);
  }
};

template <>
struct Form<VoiceGiven> {
  static constexpr std::string_view type = "voice_given";
  static void fields(auto& value, auto&& field) {
    field("session", value.session);
    field("to", value.to);
  }
};

template <>
struct Form<CheckInGiven> {
  static constexpr std::string_view type = "check_in_given";
  static void fields(auto& value, auto&& field) {
    field("session", value.session);
    field("passed", value.passed);
    field("shared", value.shared);
  }
};

template <>
struct Form<OutcomeRecorded> {
  static constexpr std::string_view type = "outcome_recorded";
  static void fields(auto& value, auto&& field) {
    field("session", value.session);
    field("card", value.card);
    field("outcome", value.outcome);
    field("note", value.note);
  }
};

template <>
struct Form<StepNoted> {
  static constexpr std::string_view type = "step_noted";
  static void fields(auto& value, auto&& field) {
    field("session", value.session);
    field("step", value.step);
    field("text", value.text);
  }
};

template <>
struct Form<ReflectionReady> {
  static constexpr std::string_view type = "reflection_ready";
  static void fields(auto& value, auto&& field) { field("session", value.session); }
};

template <>
struct Form<ReflectionRevealed> {
  static constexpr std::string_view type = "reflection_revealed";
  static void fields(auto& value, auto&& field) {
    field("session", value.session);
    field("lines", value.lines);
  }
};

template <>
struct Form<PulseSent> {
  static constexpr std::string_view type = "pulse_sent";
  static void fields(auto& value, auto&& field) {
    field("session", value.session);
    field("value", value.value);
    field("note", value.note);
  }
};

template <>
struct Form<SummaryCorrected> {
  static constexpr std::string_view type = "summary_corrected";
  static void fields(auto& value, auto&& field) {
    field("session", value.session);
    field("summary", value.summary);
  }
};

template <>
struct Form<SummaryConfirmed> {
  static constexpr std::string_view type = "summary_confirmed";
  static void fields(auto& value, auto&& field) { field("session", value.session); }
};

template <>
struct Form<SessionClosed> {
  static constexpr std::string_view type = "session_closed";
  static void fields(auto& value, auto&& field) { field("session", value.session); }
};

template <>
struct Form<AddendumAdded> {
  static constexpr std::string_view type = "addendum_added";
  static void fields(auto& value, auto&& field) {
    field("session", value.session);
    field("text", value.text);
  }
};

template <>
struct Form<CommitmentMade> {
  static constexpr std::string_view type = "commitment_made";
  static void fields(auto& value, auto&& field) {
    field("commitment", value.commitment);
    field("card", value.card);
    field("session", value.session);
    field("due_at", value.due_at);
    field("confidence", value.confidence);
    field("energy", value.energy);
    field("if_then", value.if_then);
  }
};

template <>
struct Form<CommitmentAgreed> {
  static constexpr std::string_view type = "commitment_agreed";
  static void fields(auto& value, auto&& field) { field("commitment", value.commitment); }
};

template <>
struct Form<CommitmentSettled> {
  static constexpr std::string_view type = "commitment_settled";
  static void fields(auto& value, auto&& field) {
    field("commitment", value.commitment);
    field("state", value.state);
    field("reason", value.reason);
    field("note", value.note);
    field("learned", value.learned);
  }
};

}  // namespace puffin::protocol
