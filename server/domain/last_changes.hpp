#pragma once

#include <map>
#include <optional>
#include <string>

#include "domain/decide.hpp"

/// When which part of the board changed last, and the no to a command whose sender had not seen it (C21, B9).
namespace puffin::domain {

/// Keeps the seq of the event for the setting, goal, measure or session it changes (B9).
void note_change(std::map<std::string, protocol::Seq>& seqs, const protocol::Event& event);

/// Where the command says when it was made, and what it would change changed later: `stale`. An edit of a card is
/// held by decide_edit.
std::optional<protocol::Rejection> refuse_unread(const Board& board, const protocol::Command& command);

}  // namespace puffin::domain
