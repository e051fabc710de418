#include "domain/card_fold.hpp"

namespace puffin::domain {

using namespace protocol;

namespace {

template <class Value>
void set_text(Card& card, Seq seq, const char* field, Value& target, const std::optional<Value>& value) {
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
  card.text_seqs["title"] = event.seq;
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
    card.comments.push_back(Comment{comment, event.by, event.at, CommentKind::plain, text});
  }
  return card;
}

void fold(Card& card, const Event& event, const CardEdited& edited) {
  const auto& set = edited.set;
  set_text(card, event.seq, "title", card.title, set.title);
  set_text(card, event.seq, "description", card.description, set.description);
  set_text(card, event.seq, "done_when", card.done_when, set.done_when);
  set_text(card, event.seq, "first_step", card.first_step, set.first_step);
  set_text(card, event.seq, "evidence", card.evidence, set.evidence);
  if (set.owner) card.owner = *set.owner;
  if (set.due) card.due = *set.due;
  if (set.type) card.type = *set.type;
  if (set.goal) card.goal = *set.goal;
  if (set.deliverable) card.deliverable = *set.deliverable;
  set_text(card, event.seq, "outside_contract", card.outside_contract, set.outside_contract);
  if (set.expected_days) card.expected_days = *set.expected_days;
  set_text(card, event.seq, "needs", card.needs, set.needs);
}

void fold(Card& card, const Event& event, const CardMoved& moved) {
  card.rank = moved.rank;
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
  card.override_wish.reset();
}

void fold(Card& card, const Event& event, const CardRestored& restored) {
  card.archived.reset();
  card.rank = restored.rank;
  enter(card, restored.column, event);
}

void fold(Card& card, const Event& event, const CardBlocked& blocked) {
  card.blocker = Blocker{blocked.reason, blocked.category, blocked.remover, blocked.check_date, event.by, event.at};
}

void fold(Card& card, const Event& event, const CommentAdded& added) {
  card.comments.push_back(Comment{added.comment, event.by, event.at, added.kind, added.text});
}

}  // namespace puffin::domain
