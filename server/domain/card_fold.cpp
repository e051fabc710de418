#include "domain/card_fold.hpp"

#include "domain/fold_parts.hpp"

namespace puffin::domain {

using namespace protocol;

namespace {

template <class Value>
void set_field(Card& card, Seq seq, const char* field, Value& target, const std::optional<Value>& value) {
  if (!value) return;
  target = *value;
  card.text_seqs[field] = seq;
}

void enter(Card& card, Column column, const Event& event) {
  card.column = column;
  card.entered_at = event.at;
  card.override_wish.reset();
  if (column == Column::to_do) {
    card.started_at.reset();
    card.inspected_by.clear();
  }
  if (column != Column::done) card.finished_at.reset();
}

}  // namespace

Card added_card(const Event& event, const CardAdded& added) {
  Card card;
  card.id = added.card;
  card.number = added.number;
  card.title = added.title;
  card.type = added.card_type;
  card.column = added.column;
  card.rank = added.rank;
  card.owner = added.owner;
  card.proposed_by = event.by;
  card.created_at = event.at;
  card.entered_at = event.at;
  if (added.column == Column::in_progress) card.started_at = event.at;
  card.split_from = added.split_from;
  card.text_seqs["title"] = event.seq;
  card.text_seqs["place"] = event.seq;
  return card;
}

Card imported_card(const Event& event, const CardImported& imported) {
  Card card = added_card(event, {imported.card, imported.number, imported.column, imported.rank, imported.title,
                                 imported.owner, CardType::task});
  if (imported.column != Column::to_do) card.started_at = event.at;
  if (imported.column == Column::done) card.finished_at = event.at;
  card.description = imported.description;
  card.done_when = imported.done_when;
  card.first_step = imported.first_step;
  card.due = imported.due;
  if (!card.description.empty()) card.text_seqs["description"] = event.seq;
  if (!card.done_when.empty()) card.text_seqs["done_when"] = event.seq;
  if (!card.first_step.empty()) card.text_seqs["first_step"] = event.seq;
  for (const auto& [comment, text] : imported.comments) {
    card.comments.push_back(Comment{comment, event.by, event.at, CommentKind::plain, text, {}, {}});
  }
  return card;
}

void fold(Card& card, const Event& event, const CardEdited& edited) {
  const auto& set = edited.set;
  set_field(card, event.seq, "title", card.title, set.title);
  set_field(card, event.seq, "description", card.description, set.description);
  set_field(card, event.seq, "done_when", card.done_when, set.done_when);
  set_field(card, event.seq, "first_step", card.first_step, set.first_step);
  set_field(card, event.seq, "evidence", card.evidence, set.evidence);
  set_field(card, event.seq, "owner", card.owner, set.owner);
  set_field(card, event.seq, "due", card.due, set.due);
  set_field(card, event.seq, "type", card.type, set.type);
  set_field(card, event.seq, "goal", card.goal, set.goal);
  set_field(card, event.seq, "deliverable", card.deliverable, set.deliverable);
  set_field(card, event.seq, "outside_contract", card.outside_contract, set.outside_contract);
  set_field(card, event.seq, "expected_days", card.expected_days, set.expected_days);
  set_field(card, event.seq, "needs", card.needs, set.needs);
  set_field(card, event.seq, "why", card.why, set.why);
  set_field(card, event.seq, "co_owner", card.co_owner, set.co_owner);
  set_field(card, event.seq, "stretch", card.stretch, set.stretch);
  set_field(card, event.seq, "links", card.links, set.links);
  set_field(card, event.seq, "labels", card.labels, set.labels);
}

void fold(Card& card, const Event& event, const CardMoved& moved) {
  card.rank = moved.rank;
  card.text_seqs["place"] = event.seq;
  if (moved.evidence) {
    card.evidence.push_back(*moved.evidence);
    card.text_seqs["evidence"] = event.seq;
  }
  if (moved.from == moved.to) return;
  enter(card, moved.to, event);
  if (moved.from == Column::to_do) card.started_at = event.at;
  if (moved.to == Column::done) card.finished_at = event.at;
}

void fold(Card& card, const Event& event, const CardArchived& archived) {
  card.archived = Archived{event.by, event.at, archived.reason};
  card.text_seqs["place"] = event.seq;
  card.override_wish.reset();
}

void fold(Card& card, const Event& event, const CardRestored& restored) {
  card.archived.reset();
  card.text_seqs["place"] = event.seq;
  card.rank = restored.rank;
  enter(card, restored.column, event);
}

void fold(Card& card, const Event& event, const CardBlocked& blocked) {
  card.blocker = Blocker{blocked.reason, blocked.category, blocked.remover, blocked.check_date, event.by, event.at};
  card.text_seqs["blocker"] = event.seq;
}

void fold(Card& card, const Event& event, const CommentAdded& added) {
  card.text_seqs["comments"] = event.seq;
  card.comments.push_back(Comment{added.comment, event.by, event.at, added.kind, added.text, {}, {}});
}

void fold(Card& card, const Event& event, const AgreementWithdrawn&) {
  card.text_seqs["agreed"] = event.seq;
  std::erase_if(card.agreed, [&](const Agreement& one) { return one.by == event.by; });
}

void fold(Card& card, const Event& event, const BlockerEdited& edited) {
  require_fit(card.blocker.has_value(), event, "the card is not blocked");
  card.text_seqs["blocker"] = event.seq;
  take(card.blocker->reason, edited.set.reason);
  take(card.blocker->category, edited.set.category);
  take(card.blocker->remover, edited.set.remover);
  take(card.blocker->check_date, edited.set.check_date);
}

void fold(Card& card, const Event& event, const CommentAnswered& answered) {
  auto& comment = record_of(card.comments, answered.comment, event);
  card.text_seqs["comments"] = event.seq;
  comment.answered.reset();
  if (answered.answered) comment.answered = Agreement{event.by, event.at};
}

void fold(Card& card, const Event& event, const CommentTakenBack& taken) {
  auto& comment = record_of(card.comments, taken.comment, event);
  card.text_seqs["comments"] = event.seq;
  comment.text.clear();
  comment.answered.reset();
  comment.taken_back = event.at;
}

void fold(Card& card, const Event& event, const CardThanked& thanked) {
  card.text_seqs["thanks"] = event.seq;
  card.thanks.push_back(Thanks{event.by, event.at, thanked.text});
}

void fold(Card& card, const Event& event, const ThanksTakenBack&) {
  card.text_seqs["thanks"] = event.seq;
  std::erase_if(card.thanks, [&](const Thanks& one) { return one.by == event.by; });
}

}  // namespace puffin::domain
