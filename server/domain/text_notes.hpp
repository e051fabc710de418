#pragma once

#include "domain/board.hpp"

namespace puffin::domain {

/// Keeps what an event changes of texts that are written together, so that late changes find their place (SPEC.md T3);
/// a text set as a whole counts as one change (T4). To be told before the board, which is as it was before the event.
void note_texts(TextHistory& history, const Board& board, const protocol::Event& event);

}  // namespace puffin::domain
