#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "protocol/cpp/ids.hpp"
#include "storage/store.hpp"

/// Taking words out of a log that is otherwise only added to (FORMAT.md, "Words
/// taken out").
namespace puffin::storage::redactions {

/// Where words were last taken out of a board's log, and whether the files have
/// been swept since.
struct Mark {
  protocol::Seq seq = 0;
  bool swept = false;
};

[[nodiscard]] std::string key(const protocol::BoardId& board);
[[nodiscard]] std::string encode(const Mark& mark);
[[nodiscard]] Mark decode(std::string_view bytes);

/// Rewrites into `batch` the board's events, those written and those the batch
/// will write, and removes its snapshot. `seq`: the newest event of the batch,
/// the erasing itself. Leaves the batch as it was when an event cannot be read
/// (throws DamagedStore).
void stage(const Engine& engine, Batch& batch, const protocol::BoardId& board, protocol::Seq seq,
           const Redaction& redaction);

/// A snapshot from before holds the words still.
[[nodiscard]] bool allow_snapshot(const Engine& engine, const protocol::BoardId& board, protocol::Seq seq);

}  // namespace puffin::storage::redactions
