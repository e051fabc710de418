#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "protocol/cpp/board.hpp"
#include "protocol/cpp/card_command.hpp"
#include "protocol/cpp/contract_command.hpp"
#include "protocol/cpp/engagement_command.hpp"
#include "protocol/cpp/goal_command.hpp"
#include "protocol/cpp/import_command.hpp"
#include "protocol/cpp/session_command.hpp"
#include "protocol/cpp/text_change.hpp"

/// Commands: wishes, imperative (SPEC.md C6). Plain values; shape is checked by the codec, sense by the domain.
namespace puffin::protocol {

struct Override {
  std::string reason;
  friend bool operator==(const Override&, const Override&) = default;
};

struct Verification {
  std::optional<std::string> saw;
  std::vector<bool> criteria_met;  ///< one answer per done-when line
  friend bool operator==(const Verification&, const Verification&) = default;
};

/// Fields to set; a field left out stays. `owner` and `due` can be set to none: the inner optional.
struct CardChanges {
  std::optional<std::string> title;
  std::optional<std::string> description;
  std::optional<std::vector<std::string>> done_when;
  std::optional<std::string> first_step;
  std::optional<std::vector<std::string>> evidence;
  std::optional<std::optional<ParticipantId>> owner;
  std::optional<std::optional<Date>> due;
  std::optional<CardType> type;
  std::optional<std::optional<GoalId>> goal;
  std::optional<std::optional<DeliverableId>> deliverable;
  std::optional<std::string> outside_contract;
  std::optional<std::optional<int>> expected_days;
  std::optional<std::vector<std::string>> needs;
  std::optional<std::string> why;
  std::optional<std::optional<ParticipantId>> co_owner;
  std::optional<std::optional<Stretch>> stretch;
  std::optional<std::vector<Link>> links;
  std::optional<std::vector<LabelId>> labels;
  friend bool operator==(const CardChanges&, const CardChanges&) = default;
};

struct AddCard {
  CardId card;
  Column column = Column::to_do;
  std::string title;
  std::optional<CardId> after;
  std::optional<std::optional<ParticipantId>> owner;  ///< left out: the sender
  CardType card_type = CardType::task;
  std::optional<Override> override_limit;
  friend bool operator==(const AddCard&, const AddCard&) = default;
};
struct EditCard {
  CardId card;
  CardChanges set;
  std::optional<Seq> read_at;
  friend bool operator==(const EditCard&, const EditCard&) = default;
};
struct Move {
  CardId card;
  Column from = Column::to_do;
  Column to = Column::to_do;
  std::optional<CardId> after;
  std::optional<std::string> reason;
  std::optional<std::string> evidence;
  std::optional<Verification> verification;
  friend bool operator==(const Move&, const Move&) = default;
};
struct MoveCard {
  Move move;
  std::optional<Override> override_limit;
  friend bool operator==(const MoveCard&, const MoveCard&) = default;
};
struct MoveCards {
  std::vector<Move> moves;
  std::optional<Override> override_limit;
  friend bool operator==(const MoveCards&, const MoveCards&) = default;
};
struct ArchiveCard {
  CardId card;
  std::optional<std::string> reason;
  friend bool operator==(const ArchiveCard&, const ArchiveCard&) = default;
};
struct RestoreCard {
  CardId card;
  std::optional<Column> column;
  std::optional<Override> override_limit;
  friend bool operator==(const RestoreCard&, const RestoreCard&) = default;
};
struct AgreeCard {
  CardId card;
  friend bool operator==(const AgreeCard&, const AgreeCard&) = default;
};
struct BlockCard {
  CardId card;
  std::string reason;
  BlockerCategory category = BlockerCategory::other;
  std::optional<ParticipantId> remover;
  std::optional<Date> check_date;
  friend bool operator==(const BlockCard&, const BlockCard&) = default;
};
struct UnblockCard {
  CardId card;
  std::optional<std::string> resolution;
  friend bool operator==(const UnblockCard&, const UnblockCard&) = default;
};
struct AddComment {
  CardId card;
  CommentId comment;
  CommentKind kind = CommentKind::plain;
  std::string text;
  friend bool operator==(const AddComment&, const AddComment&) = default;
};
struct SetWipLimit {
  Column column = Column::to_do;
  std::optional<int> limit;
  std::optional<std::string> reason;
  friend bool operator==(const SetWipLimit&, const SetWipLimit&) = default;
};
struct SetPersonWipLimit {
  std::optional<int> limit;
  friend bool operator==(const SetPersonWipLimit&, const SetPersonWipLimit&) = default;
};
struct SetBoardWipLimit {
  std::optional<int> limit;
  friend bool operator==(const SetBoardWipLimit&, const SetBoardWipLimit&) = default;
};
struct SetVerifyPolicy {
  VerifyPolicy policy = VerifyPolicy::other_party;
  friend bool operator==(const SetVerifyPolicy&, const SetVerifyPolicy&) = default;
};
struct RenameBoard {
  std::string title;
  friend bool operator==(const RenameBoard&, const RenameBoard&) = default;
};
struct RenameColumn {
  Column column = Column::to_do;
  std::string label;
  friend bool operator==(const RenameColumn&, const RenameColumn&) = default;
};
struct SetColumnPolicy {
  Column column = Column::to_do;
  std::string policy;
  friend bool operator==(const SetColumnPolicy&, const SetColumnPolicy&) = default;
};

/// What a client may send.
using AnyCommand =
    std::variant<AddCard, EditCard, MoveCard, MoveCards, ArchiveCard, RestoreCard, AgreeCard, BlockCard, UnblockCard,
                 AddComment, SetWipLimit, SetPersonWipLimit, SetBoardWipLimit, SetVerifyPolicy, RenameBoard,
                 RenameColumn, SetColumnPolicy, SetIntent, AnswerReadiness, PauseEngagement, ResumeEngagement,
                 EndEngagement, ProposeSeat, ConsentSeat, ReleaseSentence, WithdrawSentence, InspectCard, AskHelp,
                 AnswerHelp, AskOverride, AnswerOverride, SetPolicies, EraseMyTexts, EditContract, SignContract,
                 MarkPayment, CompleteContract, RenewContract, EditReport, AddGoal, EditGoal, AdoptGoal, CloseGoal,
                 AddMeasure, EditMeasure, RemoveMeasure, AddPoint, RemovePoint, PlanSession, MoveSession, CancelSession,
                 OpenSession, JoinSession, EnterStep, GiveVoice, GiveCheckIn, RecordOutcome, NoteStep, ReadyReflection,
                 RevealReflection, SendPulse, CorrectSummary, ConfirmSummary, CloseSession, AddAddendum, MakeCommitment,
                 AgreeCommitment, SettleCommitment, ChangeText, WithdrawAgreement, EditBlocker, AnswerComment,
                 TakeBackComment, ThankCard, TakeBackThanks, SplitCard, AddLabel, EditLabel, RemoveLabel, ImportCard>;

/// What somebody asks of a board. A type of its own for the reason EventBody is one: its copying is compiled once.
struct Command : AnyCommand {
  using AnyCommand::AnyCommand;
  Command();
  Command(const Command&);
  Command(Command&&) noexcept;
  Command& operator=(const Command&);
  Command& operator=(Command&&) noexcept;
  ~Command();
  friend bool operator==(const Command&, const Command&);

  /// What the command would change was read at this seq: refused where it changed later (C21).
  std::optional<Seq> read_at;
};

}  // namespace puffin::protocol
