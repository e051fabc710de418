#pragma once

#include <chrono>
#include <stdexcept>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "domain/decide.hpp"

/// Words for tests that play on a board. Everything but `stand` goes through decide and apply, as in a room.
namespace puffin::test {

using protocol::Column;

inline protocol::CardId card(std::string id) { return protocol::CardId(std::move(id)); }
inline protocol::BlockCard block(const std::string& id) {
  return {card(id), "waiting for a key", protocol::BlockerCategory::waiting_on_other, {}, {}};
}
inline protocol::ParticipantId person(std::string id) { return protocol::ParticipantId(std::move(id)); }

inline protocol::MoveCard move(std::string id, Column from, Column to) {
  protocol::MoveCard command;
  command.move.card = card(std::move(id));
  command.move.from = from;
  command.move.to = to;
  return command;
}
inline protocol::MoveCard pull(std::string id) { return move(std::move(id), Column::to_do, Column::in_progress); }
inline protocol::MoveCard deliver(std::string id, std::string evidence = "a photo") {
  auto command = move(std::move(id), Column::in_progress, Column::verify);
  command.move.evidence = std::move(evidence);
  return command;
}
inline protocol::MoveCard verify(std::string id, std::vector<bool> answers = {}) {
  auto command = move(std::move(id), Column::verify, Column::done);
  command.move.verification = protocol::Verification{std::nullopt, std::move(answers)};
  return command;
}
inline protocol::MoveCard give_back(std::string id, std::string reason = "not yet") {
  auto command = move(std::move(id), Column::verify, Column::in_progress);
  command.move.reason = std::move(reason);
  return command;
}
inline protocol::MoveCard put_back(std::string id, std::string reason = "not now") {
  auto command = move(std::move(id), Column::in_progress, Column::to_do);
  command.move.reason = std::move(reason);
  return command;
}
inline protocol::MoveCard reopen(std::string id, std::string reason = "it came back") {
  auto command = move(std::move(id), Column::done, Column::in_progress);
  command.move.reason = std::move(reason);
  return command;
}
inline protocol::MoveCard with_override(protocol::MoveCard command, std::string reason = "due today") {
  command.override_limit = protocol::Override{std::move(reason)};
  return command;
}
inline protocol::AddCard add(std::string id, Column column = Column::to_do) {
  protocol::AddCard command;
  command.title = "Card " + id;
  command.card = card(std::move(id));
  command.column = column;
  return command;
}
inline protocol::ImportCard import_card(std::string id, Column column = Column::to_do,
                                        std::optional<std::string> owner = std::nullopt) {
  protocol::ImportCard command;
  command.title = "Card " + id;
  command.card = card(std::move(id));
  command.column = column;
  if (owner) command.owner = person(*std::move(owner));
  return command;
}
inline protocol::SetWipLimit limit(Column column, std::optional<int> limit, std::string reason = "we agreed on it") {
  return {column, limit, std::move(reason)};
}

/// A board being played on, with its log. New ones have the people `coach` (seat coach) and `learner` (coachee).
class BoardBuilder {
 public:
  explicit BoardBuilder(protocol::BoardKind kind = protocol::BoardKind::plain) {
    accept("coach", domain::CreateBoard{protocol::BoardId("board"), "Asking first", kind});
    seat("coach", protocol::Seat::coach);
    seat("learner", protocol::Seat::coachee);
  }

  [[nodiscard]] const domain::Board& board() const { return board_; }
  [[nodiscard]] const std::vector<protocol::Event>& log() const { return log_; }
  [[nodiscard]] const protocol::Card& at(const std::string& id) const {
    const auto* found = board_.find_card(card(id));
    if (found == nullptr) throw std::runtime_error("no card " + id);
    return *found;
  }
  /// The ids of a column's cards from the top.
  [[nodiscard]] std::vector<std::string> ids(Column column) const {
    std::vector<std::string> ids;
    for (const auto* card : board_.column(column)) ids.push_back(card->id.text);
    return ids;
  }
  [[nodiscard]] int count(Column column) const { return static_cast<int>(board_.column(column).size()); }

  BoardBuilder& seat(const std::string& id, protocol::Seat seat) {
    accept("coach", domain::SeatParticipant{person(id), "Name of " + id, seat});
    return *this;
  }
  /// Puts a card at the bottom of a column past all rules: the state a story begins with. It has one line of evidence
  /// where it has been delivered.
  BoardBuilder& stand(const std::string& id, Column column, const std::string& owner = "learner");

  /// Decides, and applies what was decided.
  template <class Wish>
  domain::Decision attempt(const std::string& actor, const Wish& wish);
  /// The events it came to; throws where it was refused.
  template <class Wish>
  std::vector<protocol::Event> accept(const std::string& actor, const Wish& wish);
  /// Throws where it was accepted.
  template <class Wish>
  protocol::Rejection refuse(const std::string& actor, const Wish& wish);

  [[nodiscard]] protocol::Instant now() const { return now_; }
  /// Time passes.
  BoardBuilder& wait(protocol::Instant::duration time) {
    now_ += time;
    return *this;
  }

  /// Applies one event, one second after the one before.
  protocol::Event happen(const std::string& by, protocol::EventBody body) {
    now_ += std::chrono::seconds(1);
    protocol::Event event{board_.seq() + 1,
                          now_,
                          person(by),
                          protocol::ClientId("client-of-" + by),
                          protocol::CommandId("c" + std::to_string(commands_)),
                          std::move(body)};
    board_.apply(event);
    log_.push_back(event);
    return event;
  }

 private:
  static domain::Decision decide_on(const domain::Board& board, const std::string& actor,
                                    const domain::SystemCommand& wish, protocol::Instant) {
    return domain::decide(board, person(actor), wish);
  }
  static domain::Decision decide_on(const domain::Board& board, const std::string& actor, const protocol::Command& wish,
                                    protocol::Instant now) {
    return domain::decide(board, person(actor), wish, now);
  }

  domain::Board board_;
  std::vector<protocol::Event> log_;
  protocol::Instant now_{std::chrono::sys_days(std::chrono::year(2026) / 11 / 2) + std::chrono::hours(9)};
  int commands_ = 0;
};

template <class Wish>
domain::Decision BoardBuilder::attempt(const std::string& actor, const Wish& wish) {
  auto decision = decide_on(board_, actor, wish, now_);
  ++commands_;
  if (auto* bodies = std::get_if<std::vector<protocol::EventBody>>(&decision)) {
    for (const auto& body : *bodies) happen(actor, body);
  }
  return decision;
}

template <class Wish>
std::vector<protocol::Event> BoardBuilder::accept(const std::string& actor, const Wish& wish) {
  const auto before = log_.size();
  const auto decision = attempt(actor, wish);
  if (const auto* no = std::get_if<protocol::Rejection>(&decision)) throw std::runtime_error("refused: " + no->message);
  return {log_.begin() + static_cast<std::ptrdiff_t>(before), log_.end()};
}

template <class Wish>
protocol::Rejection BoardBuilder::refuse(const std::string& actor, const Wish& wish) {
  const auto decision = attempt(actor, wish);
  if (const auto* no = std::get_if<protocol::Rejection>(&decision)) return *no;
  throw std::runtime_error("accepted, where a no was expected");
}

inline BoardBuilder& BoardBuilder::stand(const std::string& id, Column column, const std::string& owner) {
  const auto number = board_.settings().next_number;
  auto rank = std::to_string(number);  // base-62 counter-like keys, one above the other
  rank = "U" + std::string(4 - rank.size(), '0') + rank + "V";
  happen(owner,
         protocol::CardAdded{card(id), number, column, rank, "Card " + id, person(owner), protocol::CardType::task});
  if (column == Column::verify || column == Column::done) {
    protocol::CardChanges set;
    set.evidence = {"a photo"};
    happen(owner, protocol::CardEdited{card(id), set});
  }
  return *this;
}

}  // namespace puffin::test
