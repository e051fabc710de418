#pragma once

#include <vector>

#include "storage/staging.hpp"
#include "storage/store.hpp"

/// Which person sits, or once sat, at which board: an index of what the boards' own events say.
namespace puffin::storage::seats {

/// Who leaves loses their calendar feed of the board with the seat.
void stage(Staging& staging, const protocol::BoardId& board, const SeatChange& change);
[[nodiscard]] std::vector<protocol::BoardId> boards_of(const Engine& engine, const protocol::ParticipantId& person);
/// True for one who left again too.
[[nodiscard]] bool ever_seated(const Staging& staging, const protocol::ParticipantId& person,
                               const protocol::BoardId& board);

}  // namespace puffin::storage::seats
