#pragma once

#include "storage/engine.hpp"
#include "storage/store.hpp"

/// One board's log as it lies in an engine: its keys, its values, and the reads that check what they find.
namespace puffin::storage::board_log {

using protocol::BoardId;
using protocol::Seq;

/// The seq of the newest event; 0 when there is none.
[[nodiscard]] Seq head(const Engine& engine, const BoardId& board);
/// See Store::load. Throws DamagedStore on a gap, at the front and behind the snapshot too.
[[nodiscard]] std::optional<LoadedBoard> load(const Engine& engine, const BoardId& board);
/// See Store::events. Throws DamagedStore on a gap.
[[nodiscard]] std::vector<std::string> events(const Engine& engine, const BoardId& board, Seq since, std::size_t limit,
                                              std::size_t max_bytes);

/// Of fixed length whatever the client calls its commands.
[[nodiscard]] std::string outcome_key(const BoardId& board, const CommandKey& command);
[[nodiscard]] std::string encode(const Outcome& outcome);
[[nodiscard]] Outcome decode_outcome(std::string_view bytes);

[[nodiscard]] std::string encode(const SnapshotRecord& snapshot);
[[nodiscard]] SnapshotRecord decode_snapshot(std::string_view bytes);

}  // namespace puffin::storage::board_log
