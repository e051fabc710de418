#include "storage/board_log.hpp"

#include <array>
#include <limits>

#include <sodium.h>

#include "storage/keys.hpp"
#include "storage/record.hpp"

namespace puffin::storage::board_log {
namespace {

/// The events from `first` on, each seen to follow the one before.
class Walk {
 public:
  Walk(const BoardId& board, Seq first) : board_(board), next_(first) {}

  void step(std::string_view key) {
    const auto event = keys::read_event(key);
    if (!event || event->seq != next_)
      throw DamagedStore("the log of board " + board_.text + " has a gap behind event " + std::to_string(next_ - 1));
    ++next_;
  }
  [[nodiscard]] Seq reached() const { return next_ - 1; }

 private:
  const BoardId& board_;
  Seq next_;
};

constexpr std::uint64_t refused_mark = 0;
constexpr std::uint64_t accepted_mark = 1;

}  // namespace

Seq head(const Engine& engine, const BoardId& board) {
  const auto prefix = keys::prefix(keys::Kind::event, board.text);
  Seq newest = 0;
  engine.scan(prefix, keys::behind(prefix), true, [&](std::string_view key, std::string_view) {
    const auto event = keys::read_event(key);
    if (!event) throw DamagedStore("the log of board " + board.text + " holds a key that is none");
    newest = event->seq;
    return false;
  });
  return newest;
}

std::optional<LoadedBoard> load(const Engine& engine, const BoardId& board) {
  LoadedBoard loaded;
  if (const auto bytes = engine.get(keys::key(keys::Kind::snapshot, board.text)))
    loaded.snapshot = decode_snapshot(*bytes);
  const Seq known = loaded.snapshot ? loaded.snapshot->seq : 0;

  // The snapshot's own event is walked over too: a log that ends before its snapshot has lost something.
  const auto prefix = keys::prefix(keys::Kind::event, board.text);
  Walk walk(board, known > 0 ? known : 1);
  engine.scan(keys::event(prefix, known), keys::behind(prefix), false,
              [&](std::string_view key, std::string_view value) {
                walk.step(key);
                if (walk.reached() > known) loaded.tail.emplace_back(value);
                return true;
              });
  loaded.head = walk.reached();
  if (loaded.head < known)
    throw DamagedStore("the log of board " + board.text + " ends before its snapshot at event " +
                       std::to_string(known));
  if (loaded.head == 0 && !loaded.snapshot) return std::nullopt;
  return loaded;
}

std::vector<std::string> events(const Engine& engine, const BoardId& board, Seq since, std::size_t limit,
                                std::size_t max_bytes) {
  std::vector<std::string> found;
  if (limit == 0 || since == std::numeric_limits<Seq>::max()) return found;
  std::size_t bytes = 0;
  const auto prefix = keys::prefix(keys::Kind::event, board.text);
  Walk walk(board, since + 1);
  engine.scan(keys::event(prefix, since + 1), keys::behind(prefix), false,
              [&](std::string_view key, std::string_view value) {
                walk.step(key);
                bytes += value.size();
                found.emplace_back(value);
                return found.size() < limit && bytes < max_bytes;
              });
  return found;
}

std::string outcome_key(const BoardId& board, const CommandKey& command) {
  const auto named = RecordWriter().text(command.by.text).text(command.client.text).text(command.id.text).take();
  std::array<unsigned char, 16> hash{};
  crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(named.data()), named.size(),
                     nullptr, 0);
  return keys::key(keys::Kind::outcome, board.text,
                   std::string_view(reinterpret_cast<const char*>(hash.data()), hash.size()));
}

std::string encode(const Outcome& outcome) {
  if (!outcome.rejection_json.empty()) return RecordWriter().number(refused_mark).text(outcome.rejection_json).take();
  return RecordWriter().number(accepted_mark).number(outcome.first).number(outcome.last).take();
}

Outcome decode_outcome(std::string_view bytes) {
  RecordReader reader(bytes);
  Outcome outcome;
  switch (reader.number()) {
    case refused_mark:
      outcome.rejection_json = reader.text();
      break;
    case accepted_mark:
      outcome.first = reader.number();
      outcome.last = reader.number();
      break;
    default:
      throw DamagedStore("an outcome of an unknown kind");
  }
  reader.end();
  return outcome;
}

std::string encode(const SnapshotRecord& snapshot) {
  return RecordWriter().number(snapshot.seq).text(snapshot.board_json).take();
}

SnapshotRecord decode_snapshot(std::string_view bytes) {
  RecordReader reader(bytes);
  SnapshotRecord snapshot;
  snapshot.seq = reader.number();
  snapshot.board_json = reader.text();
  reader.end();
  return snapshot;
}

}  // namespace puffin::storage::board_log
