#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "protocol/cpp/contract.hpp"

/// The one page of a sponsor (H19): nothing of a board but what stands here ever reaches them.
namespace puffin::protocol {

/// What the parties may agree that a sponsor reads of a settled contract: lines of `sponsor_sees`, as words.
enum class SponsorSight { vision, goals, deliverables, dates, cadence, price, sessions_held };

std::string_view to_word(SponsorSight);
std::optional<SponsorSight> sponsor_sight(std::string_view word);

struct SponsorPerson {
  ParticipantId id;
  std::string name;
  Seat seat = Seat::sponsor;
  friend bool operator==(const SponsorPerson&, const SponsorPerson&) = default;
};

struct SponsorSentence {
  std::string text;
  Instant at;  ///< when it was released
  friend bool operator==(const SponsorSentence&, const SponsorSentence&) = default;
};

struct SponsorPage {
  std::string title;
  ParticipantId you;
  std::vector<SponsorPerson> people;  ///< coaches, coachees and sponsors
  std::string time_zone;
  ContractState state = ContractState::draft;
  ContractKind kind = ContractKind::individual;
  int version = 1;
  bool may_sign = false;              ///< it is complete, and this sponsor has not signed it
  std::optional<TermsChanges> terms;  ///< whole while they are to be signed, then what `sees` names; null for nothing
  std::vector<Signature> signatures;
  std::vector<SponsorSight> sees;
  std::vector<SponsorSentence> releases;
  std::optional<std::vector<Date>> sessions_held;  ///< in `time_zone`; null unless `sees` names them
  friend bool operator==(const SponsorPage&, const SponsorPage&) = default;
};

std::string encode_sponsor_page(const SponsorPage& page);

}  // namespace puffin::protocol
