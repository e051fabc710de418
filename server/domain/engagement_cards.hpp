#pragma once

#include "domain/act.hpp"

/// What is done with a card between its moves: looked through before the pull, help asked and given.
namespace puffin::domain {

Decision decide_talk(const Board& board, const protocol::ParticipantId& actor, const protocol::InspectCard& command);
Decision decide_talk(const Board& board, const protocol::AskHelp& command);
Decision decide_talk(const Board& board, const protocol::AnswerHelp& command);

}  // namespace puffin::domain
