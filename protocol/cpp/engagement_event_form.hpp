#pragma once

#include <string_view>

#include "protocol/cpp/engagement_event.hpp"
#include "protocol/cpp/engagement_form.hpp"
#include "protocol/cpp/policies_form.hpp"

/// The word and the fields of each event of an engagement, named once for writing and reading alike.
namespace puffin::protocol {

template <>
struct Form<IntentSet> {
  static constexpr std::string_view type = "intent_set";
  static void fields(auto& value, auto&& field) { field("set", value.set); }
};

template <>
struct Form<ReadinessAnswered> {
  static constexpr std::string_view type = "readiness_answered";
  static void fields(auto& value, auto&& field) {
    field("want", value.want);
    field("improve", value.improve);
  }
};

template <>
struct Form<EngagementPaused> {
  static constexpr std::string_view type = "engagement_paused";
  static void fields(auto& value, auto&& field) { field("reason", value.reason); }
};

template <>
struct Form<EngagementResumed> {
  static constexpr std::string_view type = "engagement_resumed";
  static void fields(auto&, auto&&) {}
};

template <>
struct Form<EngagementEnded> {
  static constexpr std::string_view type = "engagement_ended";
  static void fields(auto& value, auto&& field) { field("reason", value.reason); }
};

template <>
struct Form<SeatProposed> {
  static constexpr std::string_view type = "seat_proposed";
  static void fields(auto& value, auto&& field) {
    field("proposal", value.proposal);
    field("seat", value.seat);
    field("who", value.who);
  }
};

template <>
struct Form<SeatConsented> {
  static constexpr std::string_view type = "seat_consented";
  static void fields(auto& value, auto&& field) {
    field("proposal", value.proposal);
    field("consent", value.consent);
  }
};

template <>
struct Form<SentenceReleased> {
  static constexpr std::string_view type = "sentence_released";
  static void fields(auto& value, auto&& field) {
    field("release", value.release);
    field("text", value.text);
  }
};

template <>
struct Form<SentenceWithdrawn> {
  static constexpr std::string_view type = "sentence_withdrawn";
  static void fields(auto& value, auto&& field) { field("release", value.release); }
};

template <>
struct Form<TextsErased> {
  static constexpr std::string_view type = "texts_erased";
  static void fields(auto&, auto&&) {}
};

template <>
struct Form<CardInspected> {
  static constexpr std::string_view type = "card_inspected";
  static void fields(auto& value, auto&& field) { field("card", value.card); }
};

template <>
struct Form<HelpAsked> {
  static constexpr std::string_view type = "help_asked";
  static void fields(auto& value, auto&& field) {
    field("card", value.card);
    field("person", value.person);
    field("text", value.text);
  }
};

template <>
struct Form<HelpAnswered> {
  static constexpr std::string_view type = "help_answered";
  static void fields(auto& value, auto&& field) { field("card", value.card); }
};

template <>
struct Form<OverrideAsked> {
  static constexpr std::string_view type = "override_asked";
  static void fields(auto& value, auto&& field) {
    field("card", value.card);
    field("to", value.to);
    field("reason", value.reason);
  }
};

template <>
struct Form<OverrideAnswered> {
  static constexpr std::string_view type = "override_answered";
  static void fields(auto& value, auto&& field) {
    field("card", value.card);
    field("agreed", value.agreed);
  }
};

template <>
struct Form<PoliciesSet> {
  static constexpr std::string_view type = "policies_set";
  static void fields(auto& value, auto&& field) { field("set", value.set); }
};

}  // namespace puffin::protocol
