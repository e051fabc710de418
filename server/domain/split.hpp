#pragma once

#include "domain/decide.hpp"

/// Cutting a card in two (C20).
namespace puffin::domain {

/// The new card takes the named done-when lines with it and shares owner, goal, deliverable, labels and type. It stands
/// under a card in `in_progress` where policy, gates and limits let it be pulled, else in `to_do`.
Decision decide_split(const Board& board, const protocol::ParticipantId& actor, const protocol::SplitCard& command,
                      protocol::Instant now);

}  // namespace puffin::domain
