#include "domain/text_algebra.hpp"

#include <algorithm>
#include <utility>

#include "protocol/cpp/utf16.hpp"

namespace puffin::domain {

using protocol::TextChange;
using protocol::TextPiece;

namespace {

/// Walks over a change's pieces, in steps as small as wanted.
class Cursor {
 public:
  explicit Cursor(const TextChange& change) : pieces_(change.pieces) {}

  [[nodiscard]] bool ended() const { return at_ == pieces_.size(); }
  [[nodiscard]] bool keeps() const { return !ended() && pieces_[at_].kept; }
  [[nodiscard]] bool replaces() const { return !ended() && !pieces_[at_].kept; }
  [[nodiscard]] std::size_t left() const { return ended() ? 0 : pieces_[at_].length - walked_; }
  [[nodiscard]] bool at_its_start() const { return walked_ == 0; }
  /// What is inserted here was written already, with an earlier part of this piece.
  [[nodiscard]] bool written() const { return written_; }
  [[nodiscard]] const std::u16string& inserted() const { return pieces_[at_].inserted; }
  void mark_written() { written_ = true; }

  void walk(std::size_t units) {
    walked_ += units;
    if (walked_ == pieces_[at_].length) next();
  }
  void next() {
    ++at_;
    walked_ = 0;
    written_ = false;
  }

 private:
  const std::vector<TextPiece>& pieces_;
  std::size_t at_ = 0;
  std::size_t walked_ = 0;
  bool written_ = false;
};

/// Collects pieces: empty ones are dropped, neighbours of one kind joined.
class Pieces {
 public:
  void keep(std::size_t length) {
    if (length == 0) return;
    if (!pieces_.empty() && pieces_.back().kept) {
      pieces_.back().length += length;
    } else {
      pieces_.push_back({length, true, {}});
    }
  }
  void replace(std::size_t length, std::u16string_view inserted) {
    if (length == 0 && inserted.empty()) return;
    const bool after_replacement = !pieces_.empty() && !pieces_.back().kept;
    if (after_replacement && inserted.empty() && pieces_.back().inserted.empty()) {
      pieces_.back().length += length;
    } else if (after_replacement && length == 0 && pieces_.back().length == 0) {
      pieces_.back().inserted += inserted;
    } else {
      pieces_.push_back({length, false, std::u16string{inserted}});
    }
  }
  TextChange take() && { return {std::move(pieces_)}; }

 private:
  std::vector<TextPiece> pieces_;
};

/// True when the next replacement of `over` comes before what `own` does next.
bool over_comes_first(const Cursor& own, const Cursor& over, bool before) {
  if (!over.replaces()) return false;
  if (!own.replaces() || own.written()) return true;
  return own.at_its_start() && (over.left() < own.left() || (over.left() == own.left() && !before));
}

/// Steps over a replacement of `over`; what `own` inserts within the stretch survives it. False on a mismatch.
bool pass_replacement(Cursor& own, Cursor& over, Pieces& out) {
  out.keep(over.inserted().size());
  for (std::size_t length = over.left(); length > 0;) {
    if (own.ended()) return false;
    const std::size_t step = std::min(own.left(), length);
    if (own.replaces() && !own.written() && own.left() <= step) {
      out.replace(0, own.inserted());
      own.mark_written();
    }
    own.walk(step);
    length -= step;
  }
  over.next();
  return true;
}

/// Writes a replacement of `own`, less what `over` has deleted of its stretch, up to what `over` inserts there.
void write_replacement(Cursor& own, Cursor& over, Pieces& out) {
  std::size_t still_there = 0;
  const std::size_t length = own.left();
  std::size_t left = length;
  while (left > 0) {
    if (over.keeps()) {
      const std::size_t step = std::min(left, over.left());
      still_there += step;
      left -= step;
      over.walk(step);
    } else if (over.replaces() && over.inserted().empty() && over.left() < left) {
      left -= over.left();
      over.next();
    } else {
      break;
    }
  }
  out.replace(still_there, own.written() ? std::u16string_view{} : own.inserted());
  own.mark_written();
  own.walk(length - left);
}

}  // namespace

bool apply_change(std::u16string& text, const TextChange& change) {
  std::u16string after;
  std::size_t at = 0;
  for (const TextPiece& piece : change.pieces) {
    if (piece.length > text.size() - at || protocol::splits_a_pair(text, at)) return false;
    after += piece.kept ? std::u16string_view{text}.substr(at, piece.length) : std::u16string_view{piece.inserted};
    at += piece.length;
  }
  if (at != text.size()) return false;
  text = std::move(after);
  return true;
}

std::optional<std::string> changed_text(const std::string& text, const std::vector<TextChange>& changes) {
  auto units = protocol::to_utf16(text);
  for (const TextChange& change : changes) {
    if (!apply_change(units, change)) return std::nullopt;
  }
  return protocol::to_utf8(units);
}

std::optional<TextChange> map_change(const TextChange& change, const TextChange& over_change, bool before) {
  Cursor own{change};
  Cursor over{over_change};
  Pieces out;
  while (!own.ended() || !over.ended()) {
    if ((own.ended() && over.left() > 0) || (over.ended() && own.left() > 0)) return std::nullopt;
    if (own.keeps() && over.keeps()) {
      const std::size_t step = std::min(own.left(), over.left());
      out.keep(step);
      own.walk(step);
      over.walk(step);
    } else if (over_comes_first(own, over, before)) {
      if (!pass_replacement(own, over, out)) return std::nullopt;
    } else if (own.replaces()) {
      write_replacement(own, over, out);
    } else {
      return std::nullopt;
    }
  }
  return std::move(out).take();
}

TextChange change_between(std::u16string_view from, std::u16string_view to) {
  const std::size_t shorter = std::min(from.size(), to.size());
  std::size_t start = 0;
  while (start < shorter && from[start] == to[start]) ++start;
  if (protocol::splits_a_pair(from, start) || protocol::splits_a_pair(to, start)) --start;
  std::size_t end = 0;
  while (end < shorter - start && from[from.size() - 1 - end] == to[to.size() - 1 - end]) ++end;
  if (protocol::splits_a_pair(from, from.size() - end) || protocol::splits_a_pair(to, to.size() - end)) --end;
  Pieces pieces;
  pieces.keep(start);
  pieces.replace(from.size() - start - end, to.substr(start, to.size() - start - end));
  pieces.keep(end);
  return std::move(pieces).take();
}

}  // namespace puffin::domain
