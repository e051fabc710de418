#pragma once

#include <variant>

#include "protocol/cpp/card_event.hpp"
#include "protocol/cpp/command.hpp"
#include "protocol/cpp/contract_event.hpp"
#include "protocol/cpp/engagement_event.hpp"
#include "protocol/cpp/goal_event.hpp"
#include "protocol/cpp/import_event.hpp"
#include "protocol/cpp/session_event.hpp"

/// Events: facts, past tense, with final values throughout (SPEC.md E).
namespace puffin::protocol {

struct BoardCreated {
  BoardId board;
  std::string title;
  BoardKind kind = BoardKind::plain;
  friend bool operator==(const BoardCreated&, const BoardCreated&) = default;
};
struct BoardRenamed {
  std::string title;
  friend bool operator==(const BoardRenamed&, const BoardRenamed&) = default;
};
struct ColumnRenamed {
  Column column = Column::to_do;
  std::string label;
  friend bool operator==(const ColumnRenamed&, const ColumnRenamed&) = default;
};
struct ColumnPolicySet {
  Column column = Column::to_do;
  std::string policy;
  friend bool operator==(const ColumnPolicySet&, const ColumnPolicySet&) = default;
};
struct WipLimitSet {
  Column column = Column::to_do;
  std::optional<int> limit;
  std::optional<std::string> reason;
  friend bool operator==(const WipLimitSet&, const WipLimitSet&) = default;
};
struct PersonWipLimitSet {
  std::optional<int> limit;
  friend bool operator==(const PersonWipLimitSet&, const PersonWipLimitSet&) = default;
};
struct BoardWipLimitSet {
  std::optional<int> limit;
  friend bool operator==(const BoardWipLimitSet&, const BoardWipLimitSet&) = default;
};
struct VerifyPolicySet {
  VerifyPolicy policy = VerifyPolicy::other_party;
  friend bool operator==(const VerifyPolicySet&, const VerifyPolicySet&) = default;
};
struct ParticipantJoined {
  ParticipantId participant;
  std::string name;
  Seat seat = Seat::observer;
  friend bool operator==(const ParticipantJoined&, const ParticipantJoined&) = default;
};
struct ParticipantLeft {
  ParticipantId participant;
  friend bool operator==(const ParticipantLeft&, const ParticipantLeft&) = default;
};
struct CardAdded {
  CardId card;
  std::uint64_t number = 0;
  Column column = Column::to_do;
  std::string rank;
  std::string title;
  std::optional<ParticipantId> owner;
  CardType card_type = CardType::task;
  std::optional<CardId> split_from = std::nullopt;  ///< left out unless it is a part of another card
  friend bool operator==(const CardAdded&, const CardAdded&) = default;
};
struct CardEdited {
  CardId card;
  CardChanges set;
  friend bool operator==(const CardEdited&, const CardEdited&) = default;
};
struct CardMoved {
  CardId card;
  Column from = Column::to_do;
  Column to = Column::to_do;
  std::string rank;
  std::optional<std::string> reason;
  std::optional<std::string> evidence;
  std::optional<Verification> verification;
  friend bool operator==(const CardMoved&, const CardMoved&) = default;
};
struct WipOverridden {
  CardId card;
  Column column = Column::to_do;
  std::string reason;
  int count = 0;  ///< with the card in
  int limit = 0;
  friend bool operator==(const WipOverridden&, const WipOverridden&) = default;
};
struct OverLimitCleared {
  std::vector<CardId> cards;
  friend bool operator==(const OverLimitCleared&, const OverLimitCleared&) = default;
};
struct CardRank {
  CardId card;
  std::string rank;
  friend bool operator==(const CardRank&, const CardRank&) = default;
};
struct CardsReranked {
  Column column = Column::to_do;
  std::vector<CardRank> ranks;
  friend bool operator==(const CardsReranked&, const CardsReranked&) = default;
};
struct CardArchived {
  CardId card;
  std::optional<std::string> reason;
  friend bool operator==(const CardArchived&, const CardArchived&) = default;
};
struct CardRestored {
  CardId card;
  Column column = Column::to_do;
  std::string rank;
  friend bool operator==(const CardRestored&, const CardRestored&) = default;
};
struct CardAgreed {
  CardId card;
  friend bool operator==(const CardAgreed&, const CardAgreed&) = default;
};
struct CardBlocked {
  CardId card;
  std::string reason;
  BlockerCategory category = BlockerCategory::other;
  std::optional<ParticipantId> remover;
  std::optional<Date> check_date;
  friend bool operator==(const CardBlocked&, const CardBlocked&) = default;
};
struct CardUnblocked {
  CardId card;
  std::optional<std::string> resolution;
  friend bool operator==(const CardUnblocked&, const CardUnblocked&) = default;
};
struct CommentAdded {
  CardId card;
  CommentId comment;
  CommentKind kind = CommentKind::plain;
  std::string text;
  friend bool operator==(const CommentAdded&, const CommentAdded&) = default;
};

using AnyEventBody = std::variant<
    BoardCreated, BoardRenamed, ColumnRenamed, ColumnPolicySet, WipLimitSet, PersonWipLimitSet, BoardWipLimitSet,
    VerifyPolicySet, ParticipantJoined, ParticipantLeft, CardAdded, CardEdited, CardMoved, WipOverridden,
    OverLimitCleared, CardsReranked, CardArchived, CardRestored, CardAgreed, CardBlocked, CardUnblocked, CommentAdded,
    IntentSet, ReadinessAnswered, EngagementPaused, EngagementResumed, EngagementEnded, SeatProposed, SeatConsented,
    SentenceReleased, SentenceWithdrawn, TextsErased, CardInspected, HelpAsked, HelpAnswered, OverrideAsked,
    OverrideAnswered, PoliciesSet, ContractEdited, ContractSigned, ContractActivated, PaymentMarked, ContractCompleted,
    ContractRenewed, ReportEdited, GoalAdded, GoalEdited, GoalAdopted, GoalClosed, MeasureAdded, MeasureEdited,
    MeasureRemoved, PointAdded, PointRemoved, SessionPlanned, SessionMoved, SessionCancelled, SessionOpened,
    SessionJoined, StepBegun, VoiceGiven, CheckInGiven, OutcomeRecorded, StepNoted, ReflectionReady, ReflectionRevealed,
    PulseSent, SummaryCorrected, SummaryConfirmed, SessionClosed, AddendumAdded, CommitmentMade, CommitmentAgreed,
    CommitmentSettled, TextChanged, AgreementWithdrawn, BlockerEdited, CommentAnswered, CommentTakenBack, CardThanked,
    ThanksTakenBack, LabelAdded, LabelEdited, LabelRemoved, CardImported>;

/// What happened. A type of its own and not the bare variant, so that copying, comparing and ending one of some seventy
/// kinds is compiled once, in event.cpp, and not by every file that holds an event (4 s each).
struct EventBody : AnyEventBody {
  using AnyEventBody::AnyEventBody;
  EventBody();
  EventBody(const EventBody&);
  EventBody(EventBody&&) noexcept;
  EventBody& operator=(const EventBody&);
  EventBody& operator=(EventBody&&) noexcept;
  ~EventBody();
  friend bool operator==(const EventBody&, const EventBody&);
};

struct Event {
  Seq seq = 0;
  Instant at;
  ParticipantId by;
  ClientId client;
  CommandId command;
  EventBody body;
  friend bool operator==(const Event&, const Event&) = default;
};

}  // namespace puffin::protocol
