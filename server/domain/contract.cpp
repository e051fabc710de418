#include "domain/contract.hpp"

#include <algorithm>
#include <set>

#include "domain/contract_sessions.hpp"
#include "domain/dates.hpp"
#include "domain/engagement_seats.hpp"
#include "domain/records.hpp"
#include "domain/refusals.hpp"
#include "domain/renewal.hpp"
#include "domain/terms_changes.hpp"

namespace puffin::domain {

using namespace protocol;

namespace {

constexpr int longest_days = 365;

const Engagement& engagement_of(const Board& board) { return *board.settings().engagement; }

bool is_open(const Contract& contract) {
  return contract.state == ContractState::draft || contract.state == ContractState::partly_signed;
}

bool has_signed(const Contract& contract, const ParticipantId& who) {
  return std::ranges::find(contract.signatures, who, &Signature::by) != contract.signatures.end();
}

std::optional<Rejection> refuse_doubles(const Terms& terms) {
  std::set<std::string> ids;
  for (const auto& one : terms.deliverables) {
    if (!ids.insert(one.id.text).second) return refusal::id_taken(one.id.text);
    if (one.goal && static_cast<std::size_t>(*one.goal) >= terms.goals.size()) {
      return refusal::bad_command("set.deliverables", "A deliverable serves one of the goals above; choose it again.");
    }
  }
  for (const auto& one : terms.payments) {
    if (!ids.insert(one.id.text).second) return refusal::id_taken(one.id.text);
  }
  return std::nullopt;
}

/// Whether any term was set after `read_at`.
bool changed_since(const Contract& contract, Seq read_at) {
  return std::ranges::any_of(contract.text_seqs, [&](const auto& term) { return term.second > read_at; });
}

bool is_complete(const Board& board, const Contract& contract, const ParticipantId& last) {
  return std::ranges::all_of(signatories(board),
                             [&](const ParticipantId& who) { return who == last || has_signed(contract, who); });
}

}  // namespace

std::optional<Rejection> refuse_dates(const std::optional<Date>& start, const std::optional<Date>& end,
                                      const std::string& path) {
  if (!start || !end) return std::nullopt;
  if (*end < *start) {
    return refusal::bad_command(path, "The last day comes before the first; choose a later end or an earlier start.");
  }
  if (days_between(*start, *end) > longest_days) {
    return refusal::bad_command(path, "A contract lasts a year at most; end it sooner and renew it then.");
  }
  return std::nullopt;
}

std::vector<std::string> missing_terms(const Board& board) {
  const auto& terms = engagement_of(board).contract.terms;
  std::vector<std::string> missing;
  const auto need = [&](bool there, const char* what) {
    if (!there) missing.emplace_back(what);
  };
  need(!terms.goals.empty(), "goals");
  need(!terms.deliverables.empty(), "deliverables");
  need(terms.start.has_value(), "start");
  need(terms.end.has_value(), "end");
  need(terms.rate.has_value(), "rate");
  need(!terms.role_is.empty(), "role_is");
  need(!terms.role_is_not.empty(), "role_is_not");
  const auto coachees = seated_as(board, Seat::coachee);
  need(!coachees.empty(), "coachee");
  const auto& readiness = engagement_of(board).readiness;
  need(std::ranges::all_of(coachees,
                           [&](const ParticipantId& who) {
                             return std::ranges::find(readiness, who, &Readiness::by) != readiness.end();
                           }),
       "readiness");
  return missing;
}

int version_of_edit(const Contract& contract) { return contract.version + (contract.signatures.empty() ? 0 : 1); }

std::optional<Rejection> refuse_wording(const Act& act, std::optional<int> version) {
  const auto& contract = act.engagement().contract;
  if (!is_open(contract)) return refusal::contract_settled();
  if (version.value_or(version_of_edit(contract)) == version_of_edit(contract)) return std::nullopt;
  return refusal::signed_meanwhile(contract.version, act.board.seq());
}

Decision decide(const Act& act, const EditContract& command) {
  const auto& contract = act.engagement().contract;
  if (auto no = refuse_wording(act, command.version)) return *std::move(no);
  if (command.read_at) {
    if (auto no = refuse_overwriting(contract, command.set, *command.read_at)) return *std::move(no);
  }
  const Terms after = changed(contract.terms, command.set);
  if (auto no = refuse_dates(after.start, after.end, command.set.end ? "set.end" : "set.start")) return *std::move(no);
  if (auto no = refuse_doubles(after)) return *std::move(no);
  return std::vector<EventBody>{ContractEdited{command.set, version_of_edit(contract)}};
}

Decision decide(const Act& act, const SignContract& command) {
  const auto& contract = act.engagement().contract;
  if (!is_open(contract)) return refusal::contract_settled();
  if (command.version != contract.version || (command.read_at && changed_since(contract, *command.read_at))) {
    return refusal::stale_contract(contract.version, act.board.seq());
  }
  const auto people = signatories(act.board);
  if (std::ranges::find(people, act.actor) == people.end()) return refusal::signs_nothing();
  if (has_signed(contract, act.actor)) return refusal::signed_already();
  if (auto missing = missing_terms(act.board); !missing.empty()) return refusal::not_ready(std::move(missing));
  std::vector<EventBody> events{ContractSigned{contract.version}};
  if (is_complete(act.board, contract, act.actor)) {
    events.emplace_back(ContractActivated{contract.version});
    for (auto& session : contract_sessions(act.engagement(), act.now)) events.emplace_back(std::move(session));
  }
  return events;
}

Decision decide(const Act& act, const MarkPayment& command) {
  const auto& payments = act.engagement().contract.terms.payments;
  if (std::ranges::find(payments, command.payment, &Payment::id) == payments.end()) {
    return refusal::not_found(command.payment.text, "There is no such payment in the contract; look at it again.");
  }
  return std::vector<EventBody>{PaymentMarked{command.payment, command.paid}};
}

Decision decide(const Act& act, const CompleteContract&) {
  if (act.engagement().contract.state != ContractState::active) return refusal::no_contract();
  return std::vector<EventBody>{ContractCompleted{}};
}

Decision decide(const Act& act, const RenewContract& command) {
  const auto& engagement = act.engagement();
  if (engagement.state != EngagementState::closed) return refusal::still_running();
  if (auto no = refuse_dates(command.start, command.end, "end")) return *std::move(no);
  const auto open_goals = open_contract_goals(engagement);
  ContractRenewed renewed{renewed_terms(act.board, open_goals)};
  renewed.terms.start = command.start;
  renewed.terms.end = command.end;
  std::vector<EventBody> events{std::move(renewed)};
  for (auto& goal : moved_goals(engagement, open_goals)) events.emplace_back(std::move(goal));
  for (auto& session : contract_sessions_left(engagement)) {
    events.emplace_back(SessionCancelled{std::move(session), "The contract was renewed."});
  }
  return events;
}

}  // namespace puffin::domain
