#pragma once

#include "domain/decide.hpp"

/// What is said about a card and may be unsaid: agreement, questions, thanks, the words of a blocker (C17..C19).
namespace puffin::domain {

/// `stale` where the sender has not agreed.
Decision decide_talk(const Board& board, const protocol::ParticipantId& actor,
                     const protocol::WithdrawAgreement& command);
/// A card that is not blocked is `stale`. The clock of the blocker goes on.
Decision decide_talk(const Board& board, const protocol::EditBlocker& command);
/// Only questions are answered; one that stands so already is `stale`.
Decision decide_talk(const Board& board, const protocol::AnswerComment& command);
/// Only by who wrote it.
Decision decide_talk(const Board& board, const protocol::ParticipantId& actor,
                     const protocol::TakeBackComment& command);
/// Once a person and card.
Decision decide_talk(const Board& board, const protocol::ParticipantId& actor, const protocol::ThankCard& command);
Decision decide_talk(const Board& board, const protocol::ParticipantId& actor, const protocol::TakeBackThanks& command);

}  // namespace puffin::domain
