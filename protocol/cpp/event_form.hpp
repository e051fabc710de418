#pragma once

#include <string_view>

#include "protocol/cpp/board_form.hpp"
#include "protocol/cpp/card_event_form.hpp"
#include "protocol/cpp/contract_event_form.hpp"
#include "protocol/cpp/engagement_event_form.hpp"
#include "protocol/cpp/event.hpp"
#include "protocol/cpp/goal_event_form.hpp"
#include "protocol/cpp/import_form.hpp"
#include "protocol/cpp/session_event_form.hpp"

/// The word and the fields of each event, named once for writing and reading alike (SPEC.md E).
namespace puffin::protocol {

template <>
struct Form<BoardCreated> {
  static constexpr std::string_view type = "board_created";
  static void fields(auto& event, auto&& field) {
    field("board", event.board);
    field("title", event.title);
    field("kind", event.kind);
  }
};

template <>
struct Form<BoardRenamed> {
  static constexpr std::string_view type = "board_renamed";
  static void fields(auto& event, auto&& field) { field("title", event.title); }
};

template <>
struct Form<ColumnRenamed> {
  static constexpr std::string_view type = "column_renamed";
  static void fields(auto& event, auto&& field) {
    field("column", event.column);
    field("label", event.label);
  }
};

template <>
struct Form<ColumnPolicySet> {
  static constexpr std::string_view type = "column_policy_set";
  static void fields(auto& event, auto&& field) {
    field("column", event.column);
    field("policy", event.policy);
  }
};

template <>
struct Form<WipLimitSet> {
  static constexpr std::string_view type = "wip_limit_set";
  static void fields(auto& event, auto&& field) {
    field("column", event.column);
    field("limit", event.limit);
    field("reason", event.reason);
  }
};

template <>
struct Form<PersonWipLimitSet> {
  static constexpr std::string_view type = "person_wip_limit_set";
  static void fields(auto& event, auto&& field) { field("limit", event.limit); }
};

template <>
struct Form<BoardWipLimitSet> {
  static constexpr std::string_view type = "board_wip_limit_set";
  static void fields(auto& event, auto&& field) { field("limit", event.limit); }
};

template <>
struct Form<VerifyPolicySet> {
  static constexpr std::string_view type = "verify_policy_set";
  static void fields(auto& event, auto&& field) { field("policy", event.policy); }
};

template <>
struct Form<ParticipantJoined> {
  static constexpr std::string_view type = "participant_joined";
  static void fields(auto& event, auto&& field) {
    field("participant", event.participant);
    field("name", event.name);
    field("seat", event.seat);
  }
};

template <>
struct Form<ParticipantLeft> {
  static constexpr std::string_view type = "participant_left";
  static void fields(auto& event, auto&& field) { field("participant", event.participant); }
};

template <>
struct Form<CardAdded> {
  static constexpr std::string_view type = "card_added";
  static void fields(auto& event, auto&& field) {
    field("card", event.card);
    field("number", event.number);
    field("column", event.column);
    field("rank", event.rank);
    field("title", event.title);
    field("owner", event.owner);
    field("card_type", event.card_type);
    field.if_any("split_from", event.split_from);
  }
};

template <>
struct Form<CardEdited> {
  static constexpr std::string_view type = "card_edited";
  static void fields(auto& event, auto&& field) {
    field("card", event.card);
    field("set", event.set);
  }
};

template <>
struct Form<CardMoved> {
  static constexpr std::string_view type = "card_moved";
  static void fields(auto& event, auto&& field) {
    field("card", event.card);
    field("from", event.from);
    field("to", event.to);
    field("rank", event.rank);
    field("reason", event.reason);
    field("evidence", event.evidence);
    field("verification", event.verification);
  }
};

template <>
struct Form<WipOverridden> {
  static constexpr std::string_view type = "wip_overridden";
  static void fields(auto& event, auto&& field) {
    field("card", event.card);
    field("column", event.column);
    field("reason", event.reason);
    field("count", event.count);
    field("limit", event.limit);
  }
};

template <>
struct Form<OverLimitCleared> {
  static constexpr std::string_view type = "over_limit_cleared";
  static void fields(auto& event, auto&& field) { field("cards", event.cards); }
};

template <>
struct Form<CardRank> {
  static void fields(auto& entry, auto&& field) {
    field("card", entry.card);
    field("rank", entry.rank);
  }
};

template <>
struct Form<CardsReranked> {
  static constexpr std::string_view type = "cards_reranked";
  static void fields(auto& event, auto&& field) {
    field("column", event.column);
    field("ranks", event.ranks);
  }
};

template <>
struct Form<CardArchived> {
  static constexpr std::string_view type = "card_archived";
  static void fields(auto& event, auto&& field) {
    field("card", event.card);
    field("reason", event.reason);
  }
};

template <>
struct Form<CardRestored> {
  static constexpr std::string_view type = "card_restored";
  static void fields(auto& event, auto&& field) {
    field("card", event.card);
    field("column", event.column);
    field("rank", event.rank);
  }
};

template <>
struct Form<CardAgreed> {
  static constexpr std::string_view type = "card_agreed";
  static void fields(auto& event, auto&& field) { field("card", event.card); }
};

template <>
struct Form<CardBlocked> {
  static constexpr std::string_view type = "card_blocked";
  static void fields(auto& event, auto&& field) {
    field("card", event.card);
    field("reason", event.reason);
    field("category", event.category);
    field("remover", event.remover);
    field("check_date", event.check_date);
  }
};

template <>
struct Form<CardUnblocked> {
  static constexpr std::string_view type = "card_unblocked";
  static void fields(auto& event, auto&& field) {
    field("card", event.card);
    field("resolution", event.resolution);
  }
};

template <>
struct Form<CommentAdded> {
  static constexpr std::string_view type = "comment_added";
  static void fields(auto& event, auto&& field) {
    field("card", event.card);
    field("comment", event.comment);
    field("kind", event.kind);
    field("text", event.text);
  }
};

template <>
struct Form<TextChanged> {
  static constexpr std::string_view type = "text_changed";
  static void fields(auto& event, auto&& field) {
    field("doc", event.doc);
    field("changes", event.changes);
    field.if_any("version", event.version);
  }
};

}  // namespace puffin::protocol
