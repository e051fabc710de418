#include "live/fold.hpp"

#include <stdexcept>
#include <utility>
#include <variant>

#include "live/limits.hpp"
#include "protocol/cpp/codec.hpp"

namespace puffin::live {

namespace {

domain::Board begin_from(const std::optional<storage::SnapshotRecord>& record) {
  if (!record) return {};
  auto decoded = protocol::decode_board(record->board_json);
  if (const auto* error = std::get_if<protocol::DecodeError>(&decoded)) {
    throw storage::DamagedStore("a snapshot cannot be read: " + error->message);
  }
  return domain::Board(std::get<protocol::BoardSnapshot>(std::move(decoded)), record->seq);
}

void apply_encoded(domain::Board& board, const std::string& encoded) {
  const auto decoded = protocol::decode_event(encoded);
  if (const auto* error = std::get_if<protocol::DecodeError>(&decoded)) {
    throw storage::DamagedStore("an event cannot be read: " + error->message);
  }
  try {
    board.apply(std::get<protocol::Event>(decoded));
  } catch (const std::logic_error& error) {
    throw storage::DamagedStore(std::string("an event does not fit its board: ") + error.what());
  }
}

std::vector<std::string> read_between(const storage::Store& store, const protocol::BoardId& board, protocol::Seq since,
                                      protocol::Seq until) {
  std::vector<std::string> events;
  while (since < until) {
    auto some = store.events(board, since, std::min<std::size_t>(until - since, limits::read_events));
    if (some.empty()) throw storage::DamagedStore("events are missing from a board's log");
    since += some.size();
    std::move(some.begin(), some.end(), std::back_inserter(events));
  }
  return events;
}

}  // namespace

Fold load_fold(const storage::Store& store, const protocol::BoardId& board, protocol::Seq told) {
  Fold fold;
  // Asked before reading: what a store finds when it becomes writable again must not slip in between.
  fold.certain = store.writable();
  auto loaded = store.load(board);
  if (!loaded) return fold;
  fold.board = begin_from(loaded->snapshot);
  fold.snapshot_seq = fold.board.seq();
  for (const std::string& event : loaded->tail) apply_encoded(fold.board, event);
  if (fold.board.seq() != loaded->head) throw storage::DamagedStore("a board's log does not reach its head");
  if (told >= fold.snapshot_seq) {
    const auto known = static_cast<std::ptrdiff_t>(std::min(told, loaded->head) - fold.snapshot_seq);
    fold.missed.assign(std::make_move_iterator(loaded->tail.begin() + known),
                       std::make_move_iterator(loaded->tail.end()));
  } else {
    fold.missed = read_between(store, board, told, loaded->head);
  }
  return fold;
}

}  // namespace puffin::live
