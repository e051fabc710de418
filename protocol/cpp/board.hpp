#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "protocol/cpp/card_parts.hpp"
#include "protocol/cpp/date.hpp"
#include "protocol/cpp/engagement.hpp"
#include "protocol/cpp/ids.hpp"
#include "protocol/cpp/policies.hpp"
#include "protocol/cpp/words.hpp"

/// The board as plain values, as it goes over the wire and into snapshots (SPEC.md B).
namespace puffin::protocol {

struct Agreement {
  ParticipantId by;
  Instant at;
  friend bool operator==(const Agreement&, const Agreement&) = default;
};

struct Blocker {
  std::string reason;
  BlockerCategory category = BlockerCategory::other;
  std::optional<ParticipantId> remover;
  std::optional<Date> check_date;
  ParticipantId by;
  Instant since;
  friend bool operator==(const Blocker&, const Blocker&) = default;
};

struct Comment {
  CommentId id;
  ParticipantId by;
  Instant at;
  CommentKind kind = CommentKind::plain;
  std::string text;
  std::optional<Agreement> answered;  ///< who marked the question answered, and when
  std::optional<Instant> taken_back;  ///< its place stays, its text is empty
  friend bool operator==(const Comment&, const Comment&) = default;
};

struct Archived {
  ParticipantId by;
  Instant at;
  std::optional<std::string> reason;
  friend bool operator==(const Archived&, const Archived&) = default;
};

/// Somebody asked for a hand with a card: one person, or (nothing) whoever can.
struct HelpWanted {
  ParticipantId by;
  Instant at;
  std::optional<ParticipantId> person;
  std::string text;
  friend bool operator==(const HelpWanted&, const HelpWanted&) = default;
};

/// Somebody asked the other party to let a card into a full column (C15).
struct OverrideWish {
  ParticipantId by;
  Instant at;
  Column to = Column::in_progress;
  std::string reason;
  friend bool operator==(const OverrideWish&, const OverrideWish&) = default;
};

struct Card {
  CardId id;
  std::uint64_t number = 0;
  std::string title;
  CardType type = CardType::task;
  Column column = Column::to_do;  ///< for an archived card: where it stood
  std::string rank;
  std::optional<ParticipantId> owner;
  ParticipantId proposed_by;
  std::vector<Agreement> agreed;
  std::string description;
  std::vector<std::string> done_when;
  std::string first_step;
  std::vector<std::string> evidence;
  std::optional<Date> due;
  std::optional<Blocker> blocker;
  std::vector<Comment> comments;
  bool over_limit = false;
  Instant created_at;
  Instant entered_at;
  std::optional<Instant> started_at;
  std::optional<Instant> finished_at;
  std::optional<Archived> archived;
  std::map<std::string, Seq> text_seqs;  ///< field -> seq of its last change (B3)
  std::optional<GoalId> goal;
  std::optional<DeliverableId> deliverable;
  std::string outside_contract;  ///< why a card serves no goal of the contract
  std::optional<int> expected_days;
  std::vector<std::string> needs;
  std::vector<ParticipantId> inspected_by;  ///< who looked through the ready list since it came into To Do
  std::optional<HelpWanted> help;
  std::optional<OverrideWish> override_wish;
  std::string why;                        ///< what it is for
  std::optional<ParticipantId> co_owner;  ///< never the owner
  std::optional<Stretch> stretch;
  std::vector<Link> links;
  std::vector<LabelId> labels;
  std::vector<Thanks> thanks;  ///< one of a person at most
  std::optional<CardId> split_from;
  friend bool operator==(const Card&, const Card&) = default;
};

struct ColumnSettings {
  std::string label;
  std::optional<int> limit;
  std::string policy;
  friend bool operator==(const ColumnSettings&, const ColumnSettings&) = default;
};

struct Participant {
  ParticipantId id;
  std::string name;
  Seat seat = Seat::observer;
  bool active = true;  ///< false once the seat is given up or revoked; the name stays for the history
  friend bool operator==(const Participant&, const Participant&) = default;
};

struct BoardSnapshot {
  BoardId id;
  std::string title;
  BoardKind kind = BoardKind::plain;
  Instant created_at;
  std::array<ColumnSettings, 4> columns;  ///< indexed by Column
  std::optional<int> person_limit;
  std::optional<int> board_limit;
  int override_cap = 1;
  VerifyPolicy verify_policy = VerifyPolicy::other_party;
  std::vector<Participant> participants;  ///< in the order they joined
  std::vector<Card> cards;                ///< ordered by number
  std::uint64_t next_number = 1;
  Policies policies;
  std::vector<Label> labels;
  std::optional<Engagement> engagement;  ///< exactly when `kind` is engagement
  std::map<std::string, Seq> seqs;       ///< setting, goal, measure or session -> seq of its last change (B9)
  friend bool operator==(const BoardSnapshot&, const BoardSnapshot&) = default;
};

}  // namespace puffin::protocol
