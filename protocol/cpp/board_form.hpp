#pragma once

#include "protocol/cpp/board.hpp"
#include "protocol/cpp/command.hpp"
#include "protocol/cpp/engagement_form.hpp"
#include "protocol/cpp/policies_form.hpp"

/// The fields of the board's parts, named once for writing and reading alike (SPEC.md B).
namespace puffin::protocol {

template <>
struct Form<Agreement> {
  static void fields(auto& agreement, auto&& field) {
    field("by", agreement.by);
    field("at", agreement.at);
  }
};

template <>
struct Form<Blocker> {
  static void fields(auto& blocker, auto&& field) {
    field("reason", blocker.reason);
    field("category", blocker.category);
    field("remover", blocker.remover);
    field("check_date", blocker.check_date);
    field("by", blocker.by);
    field("since", blocker.since);
  }
};

template <>
struct Form<Link> {
  static void fields(auto& link, auto&& field) {
    field("url", link.url);
    field("title", link.title);
  }
};

template <>
struct Form<Thanks> {
  static void fields(auto& thanks, auto&& field) {
    field("by", thanks.by);
    field("at", thanks.at);
    field("text", thanks.text);
  }
};

template <>
struct Form<Label> {
  static void fields(auto& label, auto&& field) {
    field("id", label.id);
    field("name", label.name);
    field("color", label.color);
  }
};

template <>
struct Form<Comment> {
  static void fields(auto& comment, auto&& field) {
    field("id", comment.id);
    field("by", comment.by);
    field("at", comment.at);
    field("kind", comment.kind);
    field("text", comment.text);
    field.added("answered", comment.answered);
    field.added("taken_back", comment.taken_back);
  }
};

template <>
struct Form<Archived> {
  static void fields(auto& archived, auto&& field) {
    field("by", archived.by);
    field("at", archived.at);
    field("reason", archived.reason);
  }
};

template <>
struct Form<HelpWanted> {
  static void fields(auto& help, auto&& field) {
    field("by", help.by);
    field("at", help.at);
    field("person", help.person);
    field("text", help.text);
  }
};

template <>
struct Form<OverrideWish> {
  static void fields(auto& wish, auto&& field) {
    field("by", wish.by);
    field("at", wish.at);
    field("to", wish.to);
    field("reason", wish.reason);
  }
};

template <>
struct Form<Card> {
  static void fields(auto& card, auto&& field) {
    field("id", card.id);
    field("number", card.number);
    field("title", card.title);
    field("type", card.type);
    field("column", card.column);
    field("rank", card.rank);
    field("owner", card.owner);
    field("proposed_by", card.proposed_by);
    field("agreed", card.agreed);
    field("description", card.description);
    field("done_when", card.done_when);
    field("first_step", card.first_step);
    field("evidence", card.evidence);
    field("due", card.due);
    field("blocker", card.blocker);
    field("comments", card.comments);
    field("over_limit", card.over_limit);
    field("created_at", card.created_at);
    field("entered_at", card.entered_at);
    field("started_at", card.started_at);
    field("finished_at", card.finished_at);
    field("archived", card.archived);
    field("text_seqs", card.text_seqs);
    field.added("goal", card.goal);
    field.added("deliverable", card.deliverable);
    field.added("outside_contract", card.outside_contract);
    field.added("expected_days", card.expected_days);
    field.added("needs", card.needs);
    field.added("inspected_by", card.inspected_by);
    field.added("help", card.help);
    field.added("override_wish", card.override_wish);
    field.added("why", card.why);
    field.added("co_owner", card.co_owner);
    field.added("stretch", card.stretch);
    field.added("links", card.links);
    field.added("labels", card.labels);
    field.added("thanks", card.thanks);
    field.added("split_from", card.split_from);
  }
};

template <>
struct Form<ColumnSettings> {
  static void fields(auto& settings, auto&& field) {
    field("label", settings.label);
    field("limit", settings.limit);
    field("policy", settings.policy);
  }
};

template <>
struct Form<Participant> {
  static void fields(auto& participant, auto&& field) {
    field("id", participant.id);
    field("name", participant.name);
    field("seat", participant.seat);
    field("active", participant.active);
  }
};

template <>
struct Form<BoardSnapshot> {
  static void fields(auto& board, auto&& field) {
    field("id", board.id);
    field("title", board.title);
    field("kind", board.kind);
    field("created_at", board.created_at);
    field("columns", board.columns);
    field("person_limit", board.person_limit);
    field("board_limit", board.board_limit);
    field("override_cap", board.override_cap);
    field("verify_policy", board.verify_policy);
    field("participants", board.participants);
    field("cards", board.cards);
    field("next_number", board.next_number);
    field.added("policies", board.policies);
    field.added("labels", board.labels);
    field.added("engagement", board.engagement);
    field.added("seqs", board.seqs);
  }
};

template <>
struct Form<Verification> {
  static void fields(auto& verification, auto&& field) {
    field.if_any("saw", verification.saw);
    field("criteria_met", verification.criteria_met);
  }
};

template <>
struct Form<CardChanges> {
  static void fields(auto& set, auto&& field) {
    field.if_any("title", set.title);
    field.if_any("description", set.description);
    field.if_any("done_when", set.done_when);
    field.if_any("first_step", set.first_step);
    field.if_any("evidence", set.evidence);
    field.if_any("owner", set.owner);
    field.if_any("due", set.due);
    field.if_any("type", set.type);
    field.if_any("goal", set.goal);
    field.if_any("deliverable", set.deliverable);
    field.if_any("outside_contract", set.outside_contract);
    field.if_any("expected_days", set.expected_days);
    field.if_any("needs", set.needs);
    field.if_any("why", set.why);
    field.if_any("co_owner", set.co_owner);
    field.if_any("stretch", set.stretch);
    field.if_any("links", set.links);
    field.if_any("labels", set.labels);
  }
};

}  // namespace puffin::protocol
