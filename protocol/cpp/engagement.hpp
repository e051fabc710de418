#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "protocol/cpp/contract.hpp"
#include "protocol/cpp/goal.hpp"
#include "protocol/cpp/session.hpp"

namespace puffin::protocol {

/// What it is about, said by those who take part.
struct Intent {
  std::string topic;
  std::string intention;
  std::vector<std::string> style;
  std::string time_zone = "UTC";  ///< IANA; all dates of the engagement are local to it
  std::string coach_profile;      ///< what the coach tells of themselves to who is invited
  friend bool operator==(const Intent&, const Intent&) = default;
};

struct IntentChanges {
  std::optional<std::string> topic;
  std::optional<std::string> intention;
  std::optional<std::vector<std::string>> style;
  std::optional<std::string> time_zone;
  std::optional<std::string> coach_profile;
  friend bool operator==(const IntentChanges&, const IntentChanges&) = default;
};

/// The coachee's own yes, in their own words: to being coached, and to having something to improve.
struct Readiness {
  ParticipantId by;
  std::string want;
  std::string improve;
  Instant at;
  friend bool operator==(const Readiness&, const Readiness&) = default;
};

struct Pause {
  ParticipantId by;
  Instant at;
  std::string reason;
  friend bool operator==(const Pause&, const Pause&) = default;
};

/// A seat somebody else shall have; every coachee has a say.
struct SeatProposal {
  ProposalId id;
  Seat seat = Seat::observer;
  std::string who;  ///< in the coach's words
  ParticipantId by;
  Instant at;
  std::vector<ParticipantId> consented;
  bool declined = false;
  friend bool operator==(const SeatProposal&, const SeatProposal&) = default;
};

/// A sentence the coachee lets the sponsor read.
struct Release {
  ReleaseId id;
  std::string text;
  ParticipantId by;
  Instant at;
  friend bool operator==(const Release&, const Release&) = default;
};

/// How a contract ended, in the words of those who lived it; the coachee's come first (G11).
struct Report {
  std::string results;
  std::string celebrated;
  std::string kept_going;
  std::string not_worked;
  std::string learnings;
  std::vector<ParticipantId> edited_by;  ///< who wrote in it, each once, in the order they came
  std::map<std::string, Seq> text_seqs;  ///< text -> seq of its last change (B3)
  friend bool operator==(const Report&, const Report&) = default;
};

struct ReportChanges {
  std::optional<std::string> results;
  std::optional<std::string> celebrated;
  std::optional<std::string> kept_going;
  std::optional<std::string> not_worked;
  std::optional<std::string> learnings;
  friend bool operator==(const ReportChanges&, const ReportChanges&) = default;
};

/// A contract that is over, with its report.
struct PastContract {
  Contract contract;
  Report report;
  friend bool operator==(const PastContract&, const PastContract&) = default;
};

/// What an engagement is beyond its board (SPEC.md G, S).
struct Engagement {
  EngagementState state = EngagementState::drafting;
  Intent intent;
  std::vector<Readiness> readiness;
  std::optional<Pause> pause;
  Contract contract;
  Report report;
  std::vector<PastContract> past;
  std::vector<Goal> goals;
  std::vector<Measure> measures;
  std::vector<Session> sessions;        ///< in the order they were planned
  std::vector<Commitment> commitments;  ///< in the order they were made
  std::vector<SeatProposal> proposals;
  std::vector<Release> releases;
  friend bool operator==(const Engagement&, const Engagement&) = default;
};

}  // namespace puffin::protocol
