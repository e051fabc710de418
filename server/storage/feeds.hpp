#pragma once

#include "storage/accounts.hpp"
#include "storage/staging.hpp"

/// Calendar feeds on disk: staged on the writer thread, together with whatever ends them.
namespace puffin::storage::feeds {

/// Puts the feed in the place of the one this person had of the board.
void stage(Staging& staging, const CalendarFeed& feed);
/// Ends this person's feed of the board, if there is one, even when its record is damaged.
void stage_end(Staging& staging, const protocol::ParticipantId& person, const protocol::BoardId& board);

[[nodiscard]] std::optional<CalendarFeed> find(const Engine& engine, const protocol::ParticipantId& person,
                                               const protocol::BoardId& board);
[[nodiscard]] std::optional<CalendarFeed> find_by_token(const Engine& engine, const std::string& token_hash);

}  // namespace puffin::storage::feeds
