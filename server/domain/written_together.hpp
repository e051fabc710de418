#pragma once

#include <string>

#include "domain/act.hpp"
#include "domain/board.hpp"
#include "domain/decide.hpp"

/// Texts that several people write at once (SPEC.md T).
namespace puffin::domain {

/// The text a doc names, on its card.
std::string& text_of(protocol::Card& card, protocol::CardText field);
const std::string& text_of(const protocol::Card& card, protocol::CardText field);
/// The seq of its last change, 0 when there was none.
protocol::Seq changed_at(const protocol::Card& card, protocol::CardText field);

/// Finds each change its place after what others changed meanwhile. All or nothing.
Decision decide_text(const Board& board, const protocol::ChangeText& command);

}  // namespace puffin::domain
