#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "protocol/cpp/date.hpp"
#include "protocol/cpp/ids.hpp"
#include "protocol/cpp/words.hpp"

/// The contract of an engagement as plain values (SPEC.md G).
namespace puffin::protocol {

/// Integer minor units of a currency; zero is a stated value.
struct Money {
  std::uint64_t amount_minor = 0;
  std::string currency;  ///< ISO 4217, three capital letters
  friend bool operator==(const Money&, const Money&) = default;
};

struct Quote {
  Money price;
  std::optional<Date> valid_until;
  friend bool operator==(const Quote&, const Quote&) = default;
};

struct Rate {
  Money price;
  RatePer per = RatePer::session;
  friend bool operator==(const Rate&, const Rate&) = default;
};

struct Deliverable {
  DeliverableId id;
  std::string what;
  std::optional<int> goal;  ///< which of the contract's goals it serves, from 0
  friend bool operator==(const Deliverable&, const Deliverable&) = default;
};

struct Payment {
  PaymentId id;
  std::string label;
  std::optional<Money> price;
  std::optional<Date> due;
  friend bool operator==(const Payment&, const Payment&) = default;
};

/// When the two meet: from the first such weekday on, always at the same local time.
struct Cadence {
  int every_days = 7;
  int weekday = 1;     ///< 1 is Monday, 7 is Sunday
  int at_minutes = 0;  ///< since local midnight
  int minutes = 45;    ///< how long
  friend bool operator==(const Cadence&, const Cadence&) = default;
};

/// What the parties agree on, as they fill it in together. All may be empty until it is signed.
struct Terms {
  ContractKind kind = ContractKind::individual;
  std::string vision;
  std::optional<Quote> quote;
  std::vector<std::string> goals;
  std::vector<Deliverable> deliverables;
  std::optional<Date> start;
  std::optional<Date> end;
  std::optional<Rate> rate;
  std::string payment_terms;
  std::vector<Payment> payments;
  std::vector<std::string> role_is;
  std::vector<std::string> role_is_not;
  std::vector<std::string> coach_commits;
  std::vector<std::string> coachee_commits;
  std::optional<Cadence> cadence;
  std::string confidentiality;
  std::vector<std::string> sponsor_sees;
  std::string ethics;
  std::string ending;
  friend bool operator==(const Terms&, const Terms&) = default;
};

/// Terms to set; what is left out stays. The inner optional: can be set to nothing.
struct TermsChanges {
  std::optional<ContractKind> kind;
  std::optional<std::string> vision;
  std::optional<std::optional<Quote>> quote;
  std::optional<std::vector<std::string>> goals;
  std::optional<std::vector<Deliverable>> deliverables;
  std::optional<std::optional<Date>> start;
  std::optional<std::optional<Date>> end;
  std::optional<std::optional<Rate>> rate;
  std::optional<std::string> payment_terms;
  std::optional<std::vector<Payment>> payments;
  std::optional<std::vector<std::string>> role_is;
  std::optional<std::vector<std::string>> role_is_not;
  std::optional<std::vector<std::string>> coach_commits;
  std::optional<std::vector<std::string>> coachee_commits;
  std::optional<std::optional<Cadence>> cadence;
  std::optional<std::string> confidentiality;
  std::optional<std::vector<std::string>> sponsor_sees;
  std::optional<std::string> ethics;
  std::optional<std::string> ending;
  friend bool operator==(const TermsChanges&, const TermsChanges&) = default;
};

struct Signature {
  ParticipantId by;
  int version = 1;
  Instant at;
  friend bool operator==(const Signature&, const Signature&) = default;
};

/// `version` counts the wordings that somebody signed: an edit after a signature begins the next and voids all (G4).
struct Contract {
  ContractState state = ContractState::draft;
  int version = 1;
  Terms terms;
  std::vector<Signature> signatures;  ///< of this version
  std::optional<Instant> activated_at;
  std::optional<Instant> ended_at;
  std::map<std::string, Instant> paid;   ///< payment id -> when it was marked
  std::map<std::string, Seq> text_seqs;  ///< term -> seq of its last change (B3)
  friend bool operator==(const Contract&, const Contract&) = default;
};

}  // namespace puffin::protocol
