#pragma once

#include "protocol/cpp/contract.hpp"
#include "protocol/cpp/form.hpp"

/// The fields of the contract, named once for writing and reading alike (SPEC.md G, S).
namespace puffin::protocol {

template <>
struct Form<Money> {
  static void fields(auto& value, auto&& field) {
    field("amount_minor", value.amount_minor);
    field("currency", value.currency);
  }
};

template <>
struct Form<Quote> {
  static void fields(auto& value, auto&& field) {
    field("price", value.price);
    field("valid_until", value.valid_until);
  }
};

template <>
struct Form<Rate> {
  static void fields(auto& value, auto&& field) {
    field("price", value.price);
    field("per", value.per);
  }
};

template <>
struct Form<Deliverable> {
  static void fields(auto& value, auto&& field) {
    field("id", value.id);
    field("what", value.what);
    field("goal", value.goal);
  }
};

template <>
struct Form<Payment> {
  static void fields(auto& value, auto&& field) {
    field("id", value.id);
    field("label", value.label);
    field("price", value.price);
    field("due", value.due);
  }
};

template <>
struct Form<Cadence> {
  static void fields(auto& value, auto&& field) {
    field("every_days", value.every_days);
    field("weekday", value.weekday);
    field("at_minutes", value.at_minutes);
    field("minutes", value.minutes);
  }
};

template <>
struct Form<Terms> {
  static void fields(auto& value, auto&& field) {
    field("kind", value.kind);
    field("vision", value.vision);
    field("quote", value.quote);
    field("goals", value.goals);
    field("deliverables", value.deliverables);
    field("start", value.start);
    field("end", value.end);
    field("rate", value.rate);
    field("payment_terms", value.payment_terms);
    field("payments", value.payments);
    field("role_is", value.role_is);
    field("role_is_not", value.role_is_not);
    field("coach_commits", value.coach_commits);
    field("coachee_commits", value.coachee_commits);
    field("cadence", value.cadence);
    field("confidentiality", value.confidentiality);
    field("sponsor_sees", value.sponsor_sees);
    field("ethics", value.ethics);
    field("ending", value.ending);
  }
};

template <>
struct Form<TermsChanges> {
  static void fields(auto& set, auto&& field) {
    field.if_any("kind", set.kind);
    field.if_any("vision", set.vision);
    field.if_any("quote", set.quote);
    field.if_any("goals", set.goals);
    field.if_any("deliverables", set.deliverables);
    field.if_any("start", set.start);
    field.if_any("end", set.end);
    field.if_any("rate", set.rate);
    field.if_any("payment_terms", set.payment_terms);
    field.if_any("payments", set.payments);
    field.if_any("role_is", set.role_is);
    field.if_any("role_is_not", set.role_is_not);
    field.if_any("coach_commits", set.coach_commits);
    field.if_any("coachee_commits", set.coachee_commits);
    field.if_any("cadence", set.cadence);
    field.if_any("confidentiality", set.confidentiality);
    field.if_any("sponsor_sees", set.sponsor_sees);
    field.if_any("ethics", set.ethics);
    field.if_any("ending", set.ending);
  }
};

template <>
struct Form<Signature> {
  static void fields(auto& value, auto&& field) {
    field("by", value.by);
    field("version", value.version);
    field("at", value.at);
  }
};

template <>
struct Form<Contract> {
  static void fields(auto& value, auto&& field) {
    field("state", value.state);
    field("version", value.version);
    field("terms", value.terms);
    field("signatures", value.signatures);
    field("activated_at", value.activated_at);
    field("ended_at", value.ended_at);
    field("paid", value.paid);
    field("text_seqs", value.text_seqs);
  }
};

}  // namespace puffin::protocol
