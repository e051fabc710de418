#pragma once

#include <optional>
#include <string>
#include <vector>

#include "protocol/cpp/engagement.hpp"
#include "protocol/cpp/policies.hpp"

/// Events of an engagement: facts, past tense, with final values throughout (SPEC.md G, S).
namespace puffin::protocol {

struct IntentSet {
  IntentChanges set;
  friend bool operator==(const IntentSet&, const IntentSet&) = default;
};
struct ReadinessAnswered {
  std::string want;
  std::string improve;
  friend bool operator==(const ReadinessAnswered&, const ReadinessAnswered&) = default;
};
struct EngagementPaused {
  std::string reason;
  friend bool operator==(const EngagementPaused&, const EngagementPaused&) = default;
};
struct EngagementResumed {
  friend bool operator==(const EngagementResumed&, const EngagementResumed&) = default;
};
struct EngagementEnded {
  std::string reason;
  friend bool operator==(const EngagementEnded&, const EngagementEnded&) = default;
};
struct SeatProposed {
  ProposalId proposal;
  Seat seat = Seat::observer;
  std::string who;
  friend bool operator==(const SeatProposed&, const SeatProposed&) = default;
};
struct SeatConsented {
  ProposalId proposal;
  bool consent = false;
  friend bool operator==(const SeatConsented&, const SeatConsented&) = default;
};
struct SentenceReleased {
  ReleaseId release;
  std::string text;
  friend bool operator==(const SentenceReleased&, const SentenceReleased&) = default;
};
struct SentenceWithdrawn {
  ReleaseId release;
  friend bool operator==(const SentenceWithdrawn&, const SentenceWithdrawn&) = default;
};
struct TextsErased {
  friend bool operator==(const TextsErased&, const TextsErased&) = default;
};
struct CardInspected {
  CardId card;
  friend bool operator==(const CardInspected&, const CardInspected&) = default;
};
struct HelpAsked {
  CardId card;
  std::optional<ParticipantId> person;
  std::string text;
  friend bool operator==(const HelpAsked&, const HelpAsked&) = default;
};
struct HelpAnswered {
  CardId card;
  friend bool operator==(const HelpAnswered&, const HelpAnswered&) = default;
};
struct OverrideAsked {
  CardId card;
  Column to = Column::in_progress;
  std::string reason;
  friend bool operator==(const OverrideAsked&, const OverrideAsked&) = default;
};
struct OverrideAnswered {
  CardId card;
  bool agreed = false;
  friend bool operator==(const OverrideAnswered&, const OverrideAnswered&) = default;
};
struct PoliciesSet {
  PolicyChanges set;
  friend bool operator==(const PoliciesSet&, const PoliciesSet&) = default;
};

}  // namespace puffin::protocol
