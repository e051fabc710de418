#include "storage/redactions.hpp"

#include <iterator>
#include <unordered_set>
#include <vector>

#include "storage/keys.hpp"
#include "storage/record.hpp"

namespace puffin::storage::redactions {

std::string key(const protocol::BoardId& board) { return keys::key(keys::Kind::redaction, board.text); }

std::string encode(const Mark& mark) { return RecordWriter().number(mark.seq).flag(mark.swept).take(); }

Mark decode(std::string_view bytes) {
  RecordReader reader(bytes);
  Mark mark;
  mark.seq = reader.number();
  mark.swept = reader.flag();
  reader.end();
  return mark;
}

void stage(const Engine& engine, Batch& batch, const protocol::BoardId& board, protocol::Seq seq,
           const Redaction& redaction) {
  const auto prefix = keys::prefix(keys::Kind::event, board.text);
  std::vector<std::pair<Batch::Put*, std::string>> in_batch;
  std::unordered_set<std::string_view> newer;
  for (auto& put : batch.puts) {
    if (!put.key.starts_with(prefix)) continue;
    newer.insert(put.key);
    if (auto less = redaction(put.value)) in_batch.emplace_back(&put, std::move(*less));
  }
  std::vector<Batch::Put> written;
  engine.scan(prefix, keys::behind(prefix), false, [&](std::string_view key, std::string_view value) {
    if (newer.contains(key)) return true;
    if (auto less = redaction(value)) written.push_back({std::string(key), std::move(*less)});
    return true;
  });

  for (auto& [put, less] : in_batch) put->value = std::move(less);
  std::move(written.begin(), written.end(), std::back_inserter(batch.puts));
  batch.puts.push_back({key(board), encode({seq, false})});
  batch.deletes.push_back(keys::key(keys::Kind::snapshot, board.text));
}

bool allow_snapshot(const Engine& engine, const protocol::BoardId& board, protocol::Seq seq) {
  const auto bytes = engine.get(key(board));
  return !bytes || decode(*bytes).seq <= seq;
}

}  // namespace puffin::storage::redactions
