#pragma once

#include "domain/act.hpp"

/// What is said in a session: check-in, outcomes, lines, reflection, pulse, summary (SPEC.md S3, S5..S8, S11).
namespace puffin::domain {

Decision decide(const Act& act, const protocol::GiveVoice& command);
Decision decide(const Act& act, const protocol::GiveCheckIn& command);
Decision decide(const Act& act, const protocol::RecordOutcome& command);
Decision decide(const Act& act, const protocol::NoteStep& command);
Decision decide(const Act& act, const protocol::ReadyReflection& command);
Decision decide(const Act& act, const protocol::RevealReflection& command);
Decision decide(const Act& act, const protocol::SendPulse& command);
Decision decide(const Act& act, const protocol::CorrectSummary& command);
Decision decide(const Act& act, const protocol::ConfirmSummary& command);

/// True when everybody who takes part has written theirs (S7).
bool all_reflections_ready(const protocol::Session& session);

/// True when a closed session's summary was confirmed by a coach, a coachee and everybody who took part (S8).
bool summary_is_settled(const Board& board, const protocol::Session& session);

}  // namespace puffin::domain
