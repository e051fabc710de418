#pragma once

#include "domain/decide.hpp"

namespace puffin::domain {

/// C23: a card comes in whole, at the bottom of any column, without an override. What holds for a card that is pulled
/// into in_progress holds here too; past to_do the contract gate holds.
Decision decide_import(const Board& board, const protocol::ParticipantId& actor, const protocol::ImportCard& command,
                       protocol::Instant now);

}  // namespace puffin::domain
