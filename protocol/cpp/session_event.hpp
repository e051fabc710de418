#pragma once

#include <optional>
#include <string>
#include <vector>

#include "protocol/cpp/session.hpp"

/// Events of sessions and commitments: facts, past tense, with final values throughout (SPEC.md G, S).
namespace puffin::protocol {

struct SessionPlanned {
  SessionId session;
  SessionType session_type = SessionType::coaching;
  Instant planned_start;
  int planned_minutes = 0;
  friend bool operator==(const SessionPlanned&, const SessionPlanned&) = default;
};
struct SessionMoved {
  SessionId session;
  Instant planned_start;
  std::string reason;
  friend bool operator==(const SessionMoved&, const SessionMoved&) = default;
};
struct SessionCancelled {
  SessionId session;
  std::string reason;
  friend bool operator==(const SessionCancelled&, const SessionCancelled&) = default;
};
struct SessionOpened {
  SessionId session;
  friend bool operator==(const SessionOpened&, const SessionOpened&) = default;
};
struct SessionJoined {
  SessionId session;
  friend bool operator==(const SessionJoined&, const SessionJoined&) = default;
};
struct StepBegun {
  SessionId session;
  SessionStep step = SessionStep::check_in;
  friend bool operator==(const StepBegun&, const StepBegun&) = default;
};
struct VoiceGiven {
  SessionId session;
  std::optional<ParticipantId> to;
  friend bool operator==(const VoiceGiven&, const VoiceGiven&) = default;
};
struct CheckInGiven {
  SessionId session;
  bool passed = false;
  std::optional<std::string> shared;
  friend bool operator==(const CheckInGiven&, const CheckInGiven&) = default;
};
struct OutcomeRecorded {
  SessionId session;
  CardId card;
  CardOutcome outcome = CardOutcome::looked_at;
  std::optional<std::string> note;
  friend bool operator==(const OutcomeRecorded&, const OutcomeRecorded&) = default;
};
struct StepNoted {
  SessionId session;
  SessionStep step = SessionStep::retro;
  std::string text;
  friend bool operator==(const StepNoted&, const StepNoted&) = default;
};
struct ReflectionReady {
  SessionId session;
  friend bool operator==(const ReflectionReady&, const ReflectionReady&) = default;
};
struct ReflectionRevealed {
  SessionId session;
  std::vector<std::string> lines;
  friend bool operator==(const ReflectionRevealed&, const ReflectionRevealed&) = default;
};
struct PulseSent {
  SessionId session;
  int value = 0;
  std::string note;
  friend bool operator==(const PulseSent&, const PulseSent&) = default;
};
struct SummaryCorrected {
  SessionId session;
  std::optional<std::string> summary;
  friend bool operator==(const SummaryCorrected&, const SummaryCorrected&) = default;
};
struct SummaryConfirmed {
  SessionId session;
  friend bool operator==(const SummaryConfirmed&, const SummaryConfirmed&) = default;
};
struct SessionClosed {
  SessionId session;
  friend bool operator==(const SessionClosed&, const SessionClosed&) = default;
};
struct AddendumAdded {
  SessionId session;
  std::string text;
  friend bool operator==(const AddendumAdded&, const AddendumAdded&) = default;
};
struct CommitmentMade {
  CommitmentId commitment;
  CardId card;
  std::optional<SessionId> session;
  Instant due_at;
  int confidence = 0;
  std::optional<int> energy;
  std::string if_then;
  friend bool operator==(const CommitmentMade&, const CommitmentMade&) = default;
};
struct CommitmentAgreed {
  CommitmentId commitment;
  friend bool operator==(const CommitmentAgreed&, const CommitmentAgreed&) = default;
};
struct CommitmentSettled {
  CommitmentId commitment;
  CommitmentState state = CommitmentState::kept;
  std::optional<CommitmentReason> reason;
  std::string note;
  std::string learned;
  friend bool operator==(const CommitmentSettled&, const CommitmentSettled&) = default;
};

}  // namespace puffin::protocol
