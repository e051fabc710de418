#include "storage/heads.hpp"

#include "storage/board_log.hpp"

namespace puffin::storage {

protocol::Seq Heads::of(const protocol::BoardId& board) {
  if (const auto kept = found_.find(board); kept != found_.end()) {
    newest_first_.splice(newest_first_.begin(), newest_first_, kept->second);
    return kept->second->head;
  }
  newest_first_.push_front({board, board_log::head(engine_, board)});
  found_[board] = newest_first_.begin();
  if (newest_first_.size() > keep_) {
    found_.erase(newest_first_.back().board);
    newest_first_.pop_back();
  }
  return newest_first_.front().head;
}

void Heads::advance(const protocol::BoardId& board, protocol::Seq head) { found_.at(board)->head = head; }

void Heads::forget_all() {
  found_.clear();
  newest_first_.clear();
}

}  // namespace puffin::storage
