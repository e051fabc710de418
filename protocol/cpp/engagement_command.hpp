#pragma once

#include <optional>
#include <string>
#include <vector>

#include "protocol/cpp/engagement.hpp"
#include "protocol/cpp/policies.hpp"

/// Commands about an engagement: wishes, imperative (SPEC.md G, S).
namespace puffin::protocol {

/// What the engagement is about.
struct SetIntent {
  IntentChanges set;
  friend bool operator==(const SetIntent&, const SetIntent&) = default;
};
/// The coachee alone, in own words.
struct AnswerReadiness {
  std::string want;
  std::string improve;
  friend bool operator==(const AnswerReadiness&, const AnswerReadiness&) = default;
};
/// Any coachee, at any time.
struct PauseEngagement {
  std::string reason;
  friend bool operator==(const PauseEngagement&, const PauseEngagement&) = default;
};
struct ResumeEngagement {
  friend bool operator==(const ResumeEngagement&, const ResumeEngagement&) = default;
};
/// Ends the contract early.
struct EndEngagement {
  std::string reason;
  friend bool operator==(const EndEngagement&, const EndEngagement&) = default;
};
struct ProposeSeat {
  ProposalId proposal;
  Seat seat = Seat::observer;
  std::string who;
  friend bool operator==(const ProposeSeat&, const ProposeSeat&) = default;
};
struct ConsentSeat {
  ProposalId proposal;
  bool consent = false;
  friend bool operator==(const ConsentSeat&, const ConsentSeat&) = default;
};
struct ReleaseSentence {
  ReleaseId release;
  std::string text;
  friend bool operator==(const ReleaseSentence&, const ReleaseSentence&) = default;
};
struct WithdrawSentence {
  ReleaseId release;
  friend bool operator==(const WithdrawSentence&, const WithdrawSentence&) = default;
};
/// The sender has looked through the ready list.
struct InspectCard {
  CardId card;
  friend bool operator==(const InspectCard&, const InspectCard&) = default;
};
struct AskHelp {
  CardId card;
  std::optional<ParticipantId> person;
  std::string text;
  friend bool operator==(const AskHelp&, const AskHelp&) = default;
};
struct AnswerHelp {
  CardId card;
  friend bool operator==(const AnswerHelp&, const AnswerHelp&) = default;
};
/// Asks the other party to let the card into a full column (C15).
struct AskOverride {
  CardId card;
  Column to = Column::in_progress;
  std::string reason;
  friend bool operator==(const AskOverride&, const AskOverride&) = default;
};
struct AnswerOverride {
  CardId card;
  bool agree = false;
  friend bool operator==(const AnswerOverride&, const AnswerOverride&) = default;
};
struct SetPolicies {
  PolicyChanges set;
  friend bool operator==(const SetPolicies&, const SetPolicies&) = default;
};
/// What the sender said of themselves: check-ins, reflections, readiness, pulse notes.
struct EraseMyTexts {
  friend bool operator==(const EraseMyTexts&, const EraseMyTexts&) = default;
};

}  // namespace puffin::protocol
