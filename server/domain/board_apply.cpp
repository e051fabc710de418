#include <algorithm>
#include <stdexcept>
#include <string>

#include "domain/board.hpp"
#include "domain/card_fold.hpp"
#include "domain/engagement_fold.hpp"
#include "domain/fold_parts.hpp"
#include "domain/last_changes.hpp"
#include "domain/text_fold.hpp"
#include "domain/text_notes.hpp"

namespace puffin::domain {

using namespace protocol;

/// One event meeting the board. Each overload first makes sure that the event fits, then changes.
class Board::Fold {
 public:
  Fold(Board& board, const Event& event) : board_(board), settings_(board.settings_), event_(event) {}

  void operator()(const BoardCreated& created) {
    require(settings_.id.empty(), "a board is made once");
    settings_.id = created.board;
    settings_.title = created.title;
    settings_.kind = created.kind;
    settings_.created_at = event_.at;
    if (created.kind == BoardKind::engagement) {
      settings_.engagement.emplace();
      settings_.policies.move = MovePolicy::owner_or_in_session;
    }
    settings_.columns = {ColumnSettings{"To Do", std::nullopt, ""}, ColumnSettings{"In Progress", 3, ""},
                         ColumnSettings{"Verify", 3, ""}, ColumnSettings{"Done", std::nullopt, ""}};
  }
  void operator()(const BoardRenamed& renamed) { settings_.title = renamed.title; }
  void operator()(const ColumnRenamed& renamed) { column(renamed.column).label = renamed.label; }
  void operator()(const ColumnPolicySet& set) { column(set.column).policy = set.policy; }
  void operator()(const WipLimitSet& set) { column(set.column).limit = set.limit; }
  void operator()(const PersonWipLimitSet& set) { settings_.person_limit = set.limit; }
  void operator()(const BoardWipLimitSet& set) { settings_.board_limit = set.limit; }
  void operator()(const VerifyPolicySet& set) { settings_.verify_policy = set.policy; }
  void operator()(const PoliciesSet& set) {
    take(settings_.policies.move, set.set.move);
    take(settings_.policies.ready_gate, set.set.ready_gate);
    take(settings_.policies.override_mode, set.set.override_mode);
    take(settings_.policies.count_blocked, set.set.count_blocked);
  }

  void operator()(const ParticipantJoined& joined) {
    auto* known = participant(joined.participant);
    require(known == nullptr || !known->active, "this participant holds a seat already");
    const Participant seated{joined.participant, joined.name, joined.seat, true};
    if (known != nullptr) {
      *known = seated;
    } else {
      settings_.participants.push_back(seated);
    }
  }
  void operator()(const ParticipantLeft& left) {
    auto* known = participant(left.participant);
    require(known != nullptr && known->active, "nobody of this id holds a seat");
    known->active = false;
  }

  void operator()(const CardAdded& added) {
    require(!board_.cards_.contains(added.card), "a card of this id exists");
    require(added.number >= settings_.next_number, "a card's number is used once");
    settings_.next_number = added.number + 1;
    board_.enlist(board_.cards_.emplace(added.card, added_card(event_, added)).first->second);
  }
  void operator()(const CardImported& imported) {
    require(!board_.cards_.contains(imported.card), "a card of this id exists");
    require(imported.number >= settings_.next_number, "a card's number is used once");
    settings_.next_number = imported.number + 1;
    board_.enlist(board_.cards_.emplace(imported.card, imported_card(event_, imported)).first->second);
  }
  void operator()(const CardEdited& edited) {
    auto& card = live_card(edited.card);
    if (!edited.set.owner) return fold(card, event_, edited);  // texts alone touch no list
    relist(card, edited);
  }
  void operator()(const TextChanged& changed) {
    if (const auto* doc = std::get_if<CardDoc>(&changed.doc)) return fold_text(live_card(doc->card), event_, changed);
    require(settings_.engagement.has_value(), "a plain board has no engagement");
    fold_text(*settings_.engagement, event_, changed);
  }
  void operator()(const CardMoved& moved) {
    auto& card = live_card(moved.card);
    require(card.column == moved.from, "the card stands in another column");
    relist(card, moved);
    if (settings_.engagement) fold(*settings_.engagement, event_, moved);
  }
  void operator()(const WipOverridden& overridden) {
    auto& card = live_card(overridden.card);
    require(card.column == overridden.column, "the card stands in another column");
    mark(card, true);
  }
  void operator()(const OverLimitCleared& cleared) {
    for (const auto& id : cleared.cards) mark(any_card(id), false);
  }
  void operator()(const CardsReranked& reranked) {
    for (const auto& [id, rank] : reranked.ranks) {
      require(live_card(id).column == reranked.column, "the card stands in another column");
    }
    for (const auto& [id, rank] : reranked.ranks) any_card(id).rank = rank;
    std::ranges::sort(board_.columns_[static_cast<std::size_t>(reranked.column)],
                      [](const Card* one, const Card* other) { return stands_before(*one, *other); });
  }
  void operator()(const CardArchived& archived) { relist(live_card(archived.card), archived); }
  void operator()(const CardRestored& restored) {
    auto& card = any_card(restored.card);
    require(card.archived.has_value(), "the card is not archived");
    relist(card, restored);
  }
  void operator()(const CardAgreed& agreed) {
    auto& card = live_card(agreed.card);
    card.agreed.push_back({event_.by, event_.at});
    card.text_seqs["agreed"] = event_.seq;
  }
  void operator()(const CardBlocked& blocked) {
    auto& card = live_card(blocked.card);
    require(!card.blocker, "the card is blocked already");
    fold(card, event_, blocked);
  }
  void operator()(const CardUnblocked& unblocked) {
    auto& card = any_card(unblocked.card);  // archiving ends a blocker in the same act (E1)
    require(card.blocker.has_value(), "the card is not blocked");
    card.blocker.reset();
    card.text_seqs["blocker"] = event_.seq;
  }
  void operator()(const CommentAdded& added) { fold(live_card(added.card), event_, added); }
  void operator()(const CardInspected& inspected) { live_card(inspected.card).inspected_by.push_back(event_.by); }
  void operator()(const HelpAsked& asked) {
    live_card(asked.card).help = HelpWanted{event_.by, event_.at, asked.person, asked.text};
  }
  void operator()(const HelpAnswered& answered) { any_card(answered.card).help.reset(); }

  void operator()(const OverrideAsked& asked) {
    live_card(asked.card).override_wish = OverrideWish{event_.by, event_.at, asked.to, asked.reason};
  }
  void operator()(const OverrideAnswered& answered) { any_card(answered.card).override_wish.reset(); }

  void operator()(const AgreementWithdrawn& body) { fold(live_card(body.card), event_, body); }
  void operator()(const BlockerEdited& body) { fold(live_card(body.card), event_, body); }
  void operator()(const CommentAnswered& body) { fold(live_card(body.card), event_, body); }
  void operator()(const CommentTakenBack& body) { fold(live_card(body.card), event_, body); }
  void operator()(const CardThanked& body) { fold(live_card(body.card), event_, body); }
  void operator()(const ThanksTakenBack& body) { fold(live_card(body.card), event_, body); }

  void operator()(const LabelAdded& added) {
    add_record(settings_.labels, Label{added.label, added.name, added.color}, event_);
  }
  void operator()(const LabelEdited& edited) {
    auto& label = record_of(settings_.labels, edited.label, event_);
    take(label.name, edited.set.name);
    take(label.color, edited.set.color);
  }
  void operator()(const LabelRemoved& removed) {
    record_of(settings_.labels, removed.label, event_);
    std::erase_if(settings_.labels, [&](const Label& one) { return one.id == removed.label; });
    for (auto& [id, card] : board_.cards_) std::erase(card.labels, removed.label);
  }

  /// All else is about the engagement around the board.
  template <class Body>
  void operator()(const Body& body) {
    require(settings_.engagement.has_value(), "a plain board has no engagement");
    fold(*settings_.engagement, event_, body);
  }

 private:
  void require(bool fits, const char* why) const { require_fit(fits, event_, why); }
  ColumnSettings& column(Column column) { return settings_.columns[static_cast<std::size_t>(column)]; }
  Participant* participant(const ParticipantId& id) {
    for (auto& known : settings_.participants) {
      if (known.id == id) return &known;
    }
    return nullptr;
  }
  Card& any_card(const CardId& id) {
    const auto found = board_.cards_.find(id);
    require(found != board_.cards_.end(), "there is no such card");
    return found->second;
  }
  Card& live_card(const CardId& id) {
    auto& card = any_card(id);
    require(!card.archived, "the card is archived");
    return card;
  }
  template <class Body>
  void relist(Card& card, const Body& body) {
    board_.delist(card);
    fold(card, event_, body);
    board_.enlist(card);
  }
  void mark(Card& card, bool over_limit) {
    if (card.archived) {
      card.over_limit = over_limit;
      return;
    }
    auto& marked = board_.marked_[static_cast<std::size_t>(card.column)];
    std::erase(marked, &card);
    card.over_limit = over_limit;
    if (over_limit) marked.push_back(&card);
  }

  Board& board_;
  BoardSnapshot& settings_;
  const Event& event_;
};

void Board::apply(const Event& event) {
  if (event.seq != seq_ + 1) {
    throw std::logic_error("event " + std::to_string(event.seq) + " does not follow " + std::to_string(seq_));
  }
  if (settings_.id.empty() && !std::holds_alternative<BoardCreated>(event.body)) {
    throw std::logic_error("a log begins with board_created");
  }
  note_texts(text_history_, *this, event);
  std::visit(Fold(*this, event), event.body);
  if (settings_.engagement) note_act(*settings_.engagement, event);
  note_change(settings_.seqs, event);
  seq_ = event.seq;
}

}  // namespace puffin::domain
