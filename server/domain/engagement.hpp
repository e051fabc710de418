#pragma once

#include "domain/act.hpp"

/// The engagement itself: what it is about, the coachee's own yes, pause and end, and who else may come in (SPEC.md G).
namespace puffin::domain {

Decision decide(const Act& act, const protocol::SetIntent& command);
Decision decide(const Act& act, const protocol::AnswerReadiness& command);
Decision decide(const Act& act, const protocol::PauseEngagement& command);
Decision decide(const Act& act, const protocol::ResumeEngagement& command);
Decision decide(const Act& act, const protocol::EndEngagement& command);
Decision decide(const Act& act, const protocol::ProposeSeat& command);
Decision decide(const Act& act, const protocol::ConsentSeat& command);
Decision decide(const Act& act, const protocol::ReleaseSentence& command);
Decision decide(const Act& act, const protocol::WithdrawSentence& command);
Decision decide(const Act& act, const protocol::EraseMyTexts& command);

/// True when every coachee said yes to this proposal and none said no (G7).
bool is_consented(const Board& board, const protocol::SeatProposal& proposal);

}  // namespace puffin::domain
