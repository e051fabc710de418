#include "domain/contract_gate.hpp"

#include <algorithm>
#include <type_traits>

#include "domain/dates.hpp"
#include "domain/engagement_seats.hpp"
#include "domain/refusals.hpp"
#include "domain/zone.hpp"

namespace puffin::domain {

using namespace protocol;

namespace {

template <class Command, class... Listed>
constexpr bool is_one_of = (std::is_same_v<Command, Listed> || ...);

/// Judged by refuse_move_by_gate, move by move.
template <class Command>
constexpr bool is_move = is_one_of<Command, MoveCard, MoveCards>;

/// What stays possible as long as the engagement is there: ending, renewing and telling it, and one's own words.
template <class Command>
constexpr bool stays_possible =
    is_one_of<Command, EditContract, SignContract, MarkPayment, CompleteContract, RenewContract, EditReport,
              EndEngagement, EraseMyTexts, ReleaseSentence, WithdrawSentence, AddAddendum, CloseSession>;

/// What belongs to closing beside that: words, sessions, and what they say of goals and promises.
template <class Command>
constexpr bool belongs_to_closing =
    is_one_of<Command, AddComment, AnswerComment, TakeBackComment, ThankCard, TakeBackThanks, PlanSession, MoveSession,
              CancelSession, OpenSession, JoinSession, EnterStep, GiveVoice, GiveCheckIn, RecordOutcome, NoteStep,
              ReadyReflection, RevealReflection, SendPulse, CorrectSummary, ConfirmSummary, SettleCommitment, CloseGoal,
              AddPoint>;

/// Whether it is, as an edit of the contract or of the report as a whole is.
bool writes_in_contract(const ChangeText& command) {
  return std::holds_alternative<ContractDoc>(command.doc) || std::holds_alternative<ReportDoc>(command.doc);
}

/// The last day on which work goes on; nothing when no day was agreed on.
std::optional<Date> last_day(const Engagement& engagement) {
  const auto& contract = engagement.contract;
  if (!contract.ended_at) return contract.terms.end;
  auto ended = local_date(engagement.intent.time_zone, *contract.ended_at);
  return contract.terms.end ? std::min(ended, *contract.terms.end) : ended;
}

}  // namespace

ContractGate contract_gate(const Board& board, Instant now) {
  const auto& engagement = board.settings().engagement;
  if (!engagement) return ContractGate::open;
  if (engagement->state == EngagementState::drafting) return ContractGate::waiting;
  const auto last = last_day(*engagement);
  const int days_after = last ? days_between(*last, local_date(engagement->intent.time_zone, now)) : 0;
  if (days_after > closing_days) return ContractGate::read_only;
  if (days_after > 0 || engagement->state == EngagementState::closed) return ContractGate::closing;
  return engagement->state == EngagementState::active ? ContractGate::open : ContractGate::waiting;
}

Rejection refuse_waiting(const Board& board) {
  if (board.settings().engagement->state != EngagementState::paused) return refusal::no_contract();
  std::string names;
  for (const auto& coachee : seated_as(board, Seat::coachee)) {
    if (!names.empty()) names += " or ";
    names += board.find_participant(coachee)->name;
  }
  return refusal::paused(names.empty() ? "a coachee" : names);
}

std::optional<Rejection> refuse_by_gate(const Board& board, const Command& command, Instant now) {
  const auto gate = contract_gate(board, now);
  if (gate == ContractGate::open || gate == ContractGate::waiting) return std::nullopt;
  const bool goes_on = std::visit(
      [&]<class Which>(const Which& which) {
        if constexpr (std::is_same_v<Which, ChangeText>) return writes_in_contract(which);
        if (is_move<Which> || stays_possible<Which>) return true;
        return gate == ContractGate::closing && belongs_to_closing<Which>;
      },
      command);
  if (goes_on) return std::nullopt;
  return gate == ContractGate::closing ? refusal::contract_closing() : refusal::contract_over();
}

std::optional<Rejection> refuse_move_by_gate(const Board& board, const Move& move, Instant now) {
  switch (contract_gate(board, now)) {
    case ContractGate::open:
      break;
    case ContractGate::waiting:
      if (move.from == Column::to_do && move.to != Column::to_do) return refuse_waiting(board);
      break;
    case ContractGate::closing:
      if (move.from != Column::verify || move.to == Column::verify) return refusal::contract_closing();
      break;
    case ContractGate::read_only:
      return refusal::contract_over();
  }
  return std::nullopt;
}

}  // namespace puffin::domain
