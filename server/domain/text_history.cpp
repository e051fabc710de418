#include "domain/text_history.hpp"

#include <utility>

#include "protocol/cpp/limits.hpp"

namespace puffin::domain {

using namespace protocol;

namespace {

/// What a change weighs in memory, near enough.
std::size_t units_of(const TextChange& change) {
  std::size_t units = 0;
  for (const TextPiece& piece : change.pieces) units += sizeof(TextPiece) / sizeof(char16_t) + piece.inserted.size();
  return units;
}

}  // namespace

void TextHistory::note(const TextDoc& doc, Seq earlier, Seq seq, TextChange change) {
  auto name = format_doc(doc);
  const auto [held, is_new] = held_.try_emplace(name, Held{earlier, 0});
  ++held->second.count;
  units_ += units_of(change);
  entries_.push_back({std::move(name), seq, std::move(change)});
  while (entries_.size() > limits::kept_text_changes || units_ > limits::kept_text_units) forget_oldest();
}

void TextHistory::forget_oldest() {
  const Entry& oldest = entries_.front();
  const auto held = held_.find(oldest.doc);
  held->second.base = oldest.seq;
  if (--held->second.count == 0) held_.erase(held);
  units_ -= units_of(oldest.change);
  entries_.pop_front();
}

void TextHistory::forget(const TextDoc& doc) {
  const auto name = format_doc(doc);
  std::erase_if(entries_, [&](const Entry& entry) {
    if (entry.doc != name) return false;
    units_ -= units_of(entry.change);
    return true;
  });
  held_.erase(name);
}

std::optional<std::vector<TextChange>> TextHistory::since(const TextDoc& doc, Seq latest, Seq read_at) const {
  std::vector<TextChange> changes;
  if (latest <= read_at) return changes;
  const auto name = format_doc(doc);
  const auto held = held_.find(name);
  if (held == held_.end() || read_at < held->second.base) return std::nullopt;
  for (const Entry& entry : entries_) {
    if (entry.seq > read_at && entry.doc == name) changes.push_back(entry.change);
  }
  return changes;
}

}  // namespace puffin::domain
