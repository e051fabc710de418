#pragma once

#include <string>
#include <vector>

#include "domain/board.hpp"
#include "storage/store.hpp"

namespace puffin::live {

/// A board as its log tells it. Moved, never copied.
struct Fold {
  domain::Board board;              ///< at seq 0 when no such board was ever made
  protocol::Seq snapshot_seq = 0;   ///< of the snapshot it began from; 0 without one
  std::vector<std::string> missed;  ///< encoded events after `told`, in order
  bool certain = true;              ///< false: a failed write may yet turn out to stand in the log
};

/// Folds the newest snapshot and the events after it. `told`: the seq up to which the caller knows the events. Blocks
/// for the length of the reads. Throws storage::DamagedStore, also for a log that does not fold.
Fold load_fold(const storage::Store& store, const protocol::BoardId& board, protocol::Seq told);

}  // namespace puffin::live
