#pragma once

#include <optional>
#include <string>
#include <vector>

#include "protocol/cpp/session.hpp"

/// Commands about sessions and commitments: wishes, imperative (SPEC.md G, S).
namespace puffin::protocol {

struct PlanSession {
  SessionId session;
  SessionType session_type = SessionType::coaching;
  Instant planned_start;
  int planned_minutes = 0;
  friend bool operator==(const PlanSession&, const PlanSession&) = default;
};
struct MoveSession {
  SessionId session;
  Instant planned_start;
  std::string reason;
  friend bool operator==(const MoveSession&, const MoveSession&) = default;
};
struct CancelSession {
  SessionId session;
  std::string reason;
  friend bool operator==(const CancelSession&, const CancelSession&) = default;
};
struct OpenSession {
  SessionId session;
  friend bool operator==(const OpenSession&, const OpenSession&) = default;
};
struct JoinSession {
  SessionId session;
  friend bool operator==(const JoinSession&, const JoinSession&) = default;
};
struct EnterStep {
  SessionId session;
  SessionStep step = SessionStep::check_in;
  friend bool operator==(const EnterStep&, const EnterStep&) = default;
};
/// One voice at a time; null: nobody has it.
struct GiveVoice {
  SessionId session;
  std::optional<ParticipantId> to;
  friend bool operator==(const GiveVoice&, const GiveVoice&) = default;
};
struct GiveCheckIn {
  SessionId session;
  bool passed = false;
  std::optional<std::string> shared;
  friend bool operator==(const GiveCheckIn&, const GiveCheckIn&) = default;
};
struct RecordOutcome {
  SessionId session;
  CardId card;
  CardOutcome outcome = CardOutcome::looked_at;
  std::optional<std::string> note;
  friend bool operator==(const RecordOutcome&, const RecordOutcome&) = default;
};
struct NoteStep {
  SessionId session;
  SessionStep step = SessionStep::retro;
  std::string text;
  friend bool operator==(const NoteStep&, const NoteStep&) = default;
};
struct ReadyReflection {
  SessionId session;
  friend bool operator==(const ReadyReflection&, const ReadyReflection&) = default;
};
struct RevealReflection {
  SessionId session;
  std::vector<std::string> lines;
  friend bool operator==(const RevealReflection&, const RevealReflection&) = default;
};
struct SendPulse {
  SessionId session;
  int value = 0;
  std::optional<std::string> note;
  friend bool operator==(const SendPulse&, const SendPulse&) = default;
};
struct CorrectSummary {
  SessionId session;
  std::optional<std::string> summary;
  friend bool operator==(const CorrectSummary&, const CorrectSummary&) = default;
};
struct ConfirmSummary {
  SessionId session;
  friend bool operator==(const ConfirmSummary&, const ConfirmSummary&) = default;
};
struct CloseSession {
  SessionId session;
  friend bool operator==(const CloseSession&, const CloseSession&) = default;
};
struct AddAddendum {
  SessionId session;
  std::string text;
  friend bool operator==(const AddAddendum&, const AddAddendum&) = default;
};
/// Due at the end of a day, at the start of a session, or (both left out) at the start of the next one.
struct MakeCommitment {
  CommitmentId commitment;
  CardId card;
  std::optional<SessionId> session;
  std::optional<Date> due;
  std::optional<SessionId> due_session;
  int confidence = 0;
  std::optional<int> energy;
  std::optional<std::string> if_then;
  friend bool operator==(const MakeCommitment&, const MakeCommitment&) = default;
};
struct AgreeCommitment {
  CommitmentId commitment;
  friend bool operator==(const AgreeCommitment&, const AgreeCommitment&) = default;
};
struct SettleCommitment {
  CommitmentId commitment;
  CommitmentState state = CommitmentState::kept;
  std::optional<CommitmentReason> reason;
  std::optional<std::string> note;
  std::optional<std::string> learned;
  friend bool operator==(const SettleCommitment&, const SettleCommitment&) = default;
};

}  // namespace puffin::protocol
