#pragma once

#include "protocol/cpp/event.hpp"

/// What becomes of a text that is written together (SPEC.md T). Each throws std::logic_error when a change does not
/// fit.
namespace puffin::domain {

/// A text of this card.
void fold_text(protocol::Card& card, const protocol::Event& event, const protocol::TextChanged& changed);
/// A text of a goal, of the contract or of its report.
void fold_text(protocol::Engagement& engagement, const protocol::Event& event, const protocol::TextChanged& changed);

}  // namespace puffin::domain
