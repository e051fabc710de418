#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "protocol/cpp/ids.hpp"
#include "protocol/cpp/words.hpp"

/// Sessions and commitments as plain values (SPEC.md S).
namespace puffin::protocol {

/// A step that was begun, and when: how long it took is the distance to the next.
struct StepEntered {
  SessionStep step = SessionStep::check_in;
  Instant at;
  friend bool operator==(const StepEntered&, const StepEntered&) = default;
};

/// That somebody had their say; the words are here only when they chose to share them.
struct CheckIn {
  ParticipantId by;
  bool passed = false;
  std::optional<std::string> shared;
  friend bool operator==(const CheckIn&, const CheckIn&) = default;
};

/// What came of a card in the review.
struct Outcome {
  CardId card;
  CardOutcome outcome = CardOutcome::looked_at;
  std::optional<std::string> note;
  ParticipantId by;
  Instant at;
  friend bool operator==(const Outcome&, const Outcome&) = default;
};

/// Written by each alone; `lines` stay empty here until everybody is ready and theirs is revealed (S7).
struct Reflection {
  ParticipantId by;
  bool revealed = false;
  std::vector<std::string> lines;
  friend bool operator==(const Reflection&, const Reflection&) = default;
};

struct Pulse {
  ParticipantId by;
  int value = 3;  ///< 1 to 5
  std::string note;
  friend bool operator==(const Pulse&, const Pulse&) = default;
};

struct Addendum {
  ParticipantId by;
  Instant at;
  std::string text;
  friend bool operator==(const Addendum&, const Addendum&) = default;
};

/// A line written down in a step of talking, for both to read (S11).
struct StepNote {
  SessionStep step = SessionStep::retro;
  ParticipantId by;
  Instant at;
  std::string text;
  friend bool operator==(const StepNote&, const StepNote&) = default;
};

/// Moved to another time, from which and why.
struct Postponement {
  Instant from;
  std::string reason;
  ParticipantId by;
  friend bool operator==(const Postponement&, const Postponement&) = default;
};

struct Session {
  SessionId id;
  SessionType type = SessionType::coaching;
  SessionState state = SessionState::planned;
  Instant planned_start;
  int planned_minutes = 45;
  std::vector<Postponement> postponed;
  std::optional<std::string> cancelled_because;
  std::optional<Instant> opened_at;
  std::optional<Instant> closed_at;
  std::vector<ParticipantId> attendees;  ///< who took part, in the order they came
  std::vector<StepEntered> steps;        ///< the last is the present one
  std::optional<ParticipantId> voice;    ///< whose turn it is in the check-in
  std::vector<CheckIn> check_ins;
  std::vector<Outcome> outcomes;
  std::vector<Reflection> reflections;
  std::vector<Pulse> pulses;
  std::optional<std::string> summary;  ///< as corrected; nothing: as it writes itself
  std::vector<ParticipantId> confirmed_by;
  std::vector<Addendum> addenda;
  std::vector<StepNote> notes;
  std::optional<Instant> last_act_at;  ///< the last act on the board while it was open, by which it closes itself
  friend bool operator==(const Session&, const Session&) = default;
};

struct Commitment {
  CommitmentId id;
  CardId card;
  ParticipantId by;
  std::optional<SessionId> session;  ///< in which it was made
  Instant made_at;
  Instant due_at;
  int confidence = 7;         ///< 1 to 10
  std::optional<int> energy;  ///< 1 to 10
  std::string if_then;
  std::vector<ParticipantId> agreed_by;
  CommitmentState state = CommitmentState::open;
  std::optional<Instant> delivered_at;  ///< the card's last entry to Verify, by which `late` is told
  std::optional<Instant> settled_at;
  std::optional<CommitmentReason> reason;
  std::string note;
  std::string learned;
  friend bool operator==(const Commitment&, const Commitment&) = default;
};

}  // namespace puffin::protocol
