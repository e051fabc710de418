#pragma once

#include <string_view>

#include "protocol/cpp/engagement_command.hpp"
#include "protocol/cpp/engagement_form.hpp"
#include "protocol/cpp/policies_form.hpp"

/// The word and the fields of each command of an engagement, named once for writing and reading alike.
namespace puffin::protocol {

template <>
struct Form<SetIntent> {
  static constexpr std::string_view type = "set_intent";
  static void fields(auto& value, auto&& field) { field("set", value.set); }
};

template <>
struct Form<AnswerReadiness> {
  static constexpr std::string_view type = "answer_readiness";
  static void fields(auto& value, auto&& field) {
    field("want", value.want);
    field("improve", value.improve);
  }
};

template <>
struct Form<PauseEngagement> {
  static constexpr std::string_view type = "pause_engagement";
  static void fields(auto& value, auto&& field) { field("reason", value.reason); }
};

template <>
struct Form<ResumeEngagement> {
  static constexpr std::string_view type = "resume_engagement";
  static void fields(auto&, auto&&) {}
};

template <>
struct Form<EndEngagement> {
  static constexpr std::string_view type = "end_engagement";
  static void fields(auto& value, auto&& field) { field("reason", value.reason); }
};

template <>
struct Form<ProposeSeat> {
  static constexpr std::string_view type = "propose_seat";
  static void fields(auto& value, auto&& field) {
    field.new_id("proposal", value.proposal);
    field("seat", value.seat);
    field("who", value.who);
  }
};

template <>
struct Form<ConsentSeat> {
  static constexpr std::string_view type = "consent_seat";
  static void fields(auto& value, auto&& field) {
    field("proposal", value.proposal);
    field("consent", value.consent);
  }
};

template <>
struct Form<ReleaseSentence> {
  static constexpr std::string_view type = "release_sentence";
  static void fields(auto& value, auto&& field) {
    field.new_id("release", value.release);
    field("text", value.text);
  }
};

template <>
struct Form<WithdrawSentence> {
  static constexpr std::string_view type = "withdraw_sentence";
  static void fields(auto& value, auto&& field) { field("release", value.release); }
};

template <>
struct Form<InspectCard> {
  static constexpr std::string_view type = "inspect_card";
  static void fields(auto& value, auto&& field) { field("card", value.card); }
};

template <>
struct Form<AskHelp> {
  static constexpr std::string_view type = "ask_help";
  static void fields(auto& value, auto&& field) {
    field("card", value.card);
    field("person", value.person);
    field("text", value.text);
  }
};

template <>
struct Form<AnswerHelp> {
  static constexpr std::string_view type = "answer_help";
  static void fields(auto& value, auto&& field) { field("card", value.card); }
};

template <>
struct Form<AskOverride> {
  static constexpr std::string_view type = "ask_override";
  static void fields(auto& value, auto&& field) {
    field("card", value.card);
    field("to", value.to);
    field("reason", value.reason);
  }
};

template <>
struct Form<AnswerOverride> {
  static constexpr std::string_view type = "answer_override";
  static void fields(auto& value, auto&& field) {
    field("card", value.card);
    field("agree", value.agree);
  }
};

template <>
struct Form<SetPolicies> {
  static constexpr std::string_view type = "set_policies";
  static void fields(auto& value, auto&& field) { field("set", value.set); }
};

template <>
struct Form<EraseMyTexts> {
  static constexpr std::string_view type = "erase_my_texts";
  static void fields(auto&, auto&&) {}
};

}  // namespace puffin::protocol
