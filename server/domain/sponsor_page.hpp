#pragma once

#include "domain/board.hpp"
#include "protocol/cpp/sponsor_page.hpp"

/// What a sponsor may read (SPEC.md H19), chosen in this one place.
namespace puffin::domain {

/// The page of the sponsor `you` on a board of an engagement. A contract to be signed by sponsors is shown whole, one
/// that is settled only as far as `sponsor_sees` names its parts; of all else nothing but the released sentences.
protocol::SponsorPage sponsor_page(const Board& board, const protocol::ParticipantId& you);

}  // namespace puffin::domain
