#pragma once

#include <string_view>

#include "protocol/cpp/card_event.hpp"
#include "protocol/cpp/form.hpp"

/// The word and the fields of each event around a card, named once for writing and reading alike.
namespace puffin::protocol {

template <>
struct Form<BlockerChanges> {
  static void fields(auto& set, auto&& field) {
    field.if_any("reason", set.reason);
    field.if_any("category", set.category);
    field.if_any("remover", set.remover);
    field.if_any("check_date", set.check_date);
  }
};

template <>
struct Form<LabelChanges> {
  static void fields(auto& set, auto&& field) {
    field.if_any("name", set.name);
    field.if_any("color", set.color);
  }
};

template <>
struct Form<AgreementWithdrawn> {
  static constexpr std::string_view type = "agreement_withdrawn";
  static void fields(auto& event, auto&& field) { field("card", event.card); }
};

template <>
struct Form<BlockerEdited> {
  static constexpr std::string_view type = "blocker_edited";
  static void fields(auto& event, auto&& field) {
    field("card", event.card);
    field("set", event.set);
  }
};

template <>
struct Form<CommentAnswered> {
  static constexpr std::string_view type = "comment_answered";
  static void fields(auto& event, auto&& field) {
    field("card", event.card);
    field("comment", event.comment);
    field("answered", event.answered);
  }
};

template <>
struct Form<CommentTakenBack> {
  static constexpr std::string_view type = "comment_taken_back";
  static void fields(auto& event, auto&& field) {
    field("card", event.card);
    field("comment", event.comment);
  }
};

template <>
struct Form<CardThanked> {
  static constexpr std::string_view type = "card_thanked";
  static void fields(auto& event, auto&& field) {
    field("card", event.card);
    field("text", event.text);
  }
};

template <>
struct Form<ThanksTakenBack> {
  static constexpr std::string_view type = "thanks_taken_back";
  static void fields(auto& event, auto&& field) { field("card", event.card); }
};

template <>
struct Form<LabelAdded> {
  static constexpr std::string_view type = "label_added";
  static void fields(auto& event, auto&& field) {
    field("label", event.label);
    field("name", event.name);
    field("color", event.color);
  }
};

template <>
struct Form<LabelEdited> {
  static constexpr std::string_view type = "label_edited";
  static void fields(auto& event, auto&& field) {
    field("label", event.label);
    field("set", event.set);
  }
};

template <>
struct Form<LabelRemoved> {
  static constexpr std::string_view type = "label_removed";
  static void fields(auto& event, auto&& field) { field("label", event.label); }
};

}  // namespace puffin::protocol
