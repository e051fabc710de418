#include "domain/sponsor_page.hpp"

#include <algorithm>

#include "domain/contract.hpp"
#include "domain/records.hpp"
#include "domain/zone.hpp"

namespace puffin::domain {

using namespace protocol;

namespace {

bool is_settled(const Contract& contract) {
  return contract.state != ContractState::draft && contract.state != ContractState::partly_signed;
}

std::vector<SponsorPerson> people_of(const Board& board) {
  std::vector<SponsorPerson> people;
  for (const Participant& one : board.settings().participants) {
    const bool is_party = one.seat == Seat::coach || one.seat == Seat::coachee || one.seat == Seat::sponsor;
    if (one.active && is_party) people.push_back({one.id, one.name, one.seat});
  }
  return people;
}

std::vector<SponsorSight> sights_of(const Terms& terms) {
  std::vector<SponsorSight> sights;
  for (const std::string& line : terms.sponsor_sees) {
    const auto sight = sponsor_sight(line);
    if (sight && !holds(sights, *sight)) sights.push_back(*sight);
  }
  return sights;
}

TermsChanges whole(const Terms& terms) {
  return {terms.kind,          terms.vision,          terms.quote,   terms.goals,
          terms.deliverables,  terms.start,           terms.end,     terms.rate,
          terms.payment_terms, terms.payments,        terms.role_is, terms.role_is_not,
          terms.coach_commits, terms.coachee_commits, terms.cadence, terms.confidentiality,
          terms.sponsor_sees,  terms.ethics,          terms.ending};
}

void show(TermsChanges& shown, const Terms& terms, SponsorSight sight) {
  switch (sight) {
    case SponsorSight::vision:
      shown.vision = terms.vision;
      break;
    case SponsorSight::goals:
      shown.goals = terms.goals;
      break;
    case SponsorSight::deliverables:
      shown.deliverables = terms.deliverables;
      break;
    case SponsorSight::dates:
      shown.start = terms.start;
      shown.end = terms.end;
      break;
    case SponsorSight::cadence:
      shown.cadence = terms.cadence;
      break;
    case SponsorSight::price:
      shown.quote = terms.quote;
      shown.rate = terms.rate;
      shown.payment_terms = terms.payment_terms;
      shown.payments = terms.payments;
      break;
    case SponsorSight::sessions_held:
      break;
  }
}

std::optional<TermsChanges> shown_terms(const Contract& contract, const std::vector<SponsorSight>& sights) {
  if (!is_settled(contract)) {
    // What somebody is asked to sign they read whole; what others sign among themselves is not theirs to read.
    if (contract.terms.kind != ContractKind::organisation) return std::nullopt;
    return whole(contract.terms);
  }
  TermsChanges shown;
  for (const SponsorSight sight : sights) show(shown, contract.terms, sight);
  if (shown == TermsChanges{}) return std::nullopt;
  return shown;
}

bool may_sign(const Board& board, const Contract& contract, const ParticipantId& you) {
  if (is_settled(contract) || contract.terms.kind != ContractKind::organisation) return false;
  const bool has_signed = std::ranges::find(contract.signatures, you, &Signature::by) != contract.signatures.end();
  return !has_signed && missing_terms(board).empty();
}

std::vector<Date> days_held(const Engagement& engagement) {
  std::vector<Date> days;
  for (const Session& session : engagement.sessions) {
    if (session.state != SessionState::closed || !session.opened_at) continue;
    days.push_back(local_date(engagement.intent.time_zone, *session.opened_at));
  }
  return days;
}

}  // namespace

SponsorPage sponsor_page(const Board& board, const ParticipantId& you) {
  const auto& engagement = *board.settings().engagement;
  const auto& contract = engagement.contract;
  SponsorPage page;
  page.title = board.settings().title;
  page.you = you;
  page.people = people_of(board);
  page.time_zone = engagement.intent.time_zone;
  page.state = contract.state;
  page.kind = contract.terms.kind;
  page.version = contract.version;
  page.may_sign = may_sign(board, contract, you);
  page.sees = sights_of(contract.terms);
  page.terms = shown_terms(contract, page.sees);
  page.signatures = contract.signatures;
  for (const Release& release : engagement.releases) page.releases.push_back({release.text, release.at});
  if (is_settled(contract) && holds(page.sees, SponsorSight::sessions_held)) {
    page.sessions_held = days_held(engagement);
  }
  return page;
}

}  // namespace puffin::domain
