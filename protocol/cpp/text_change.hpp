#pragma once

#include <optional>
#include <string>
#include <vector>

#include "protocol/cpp/ids.hpp"
#include "protocol/cpp/text_doc.hpp"

/// How a change of a text looks that several people write at once (SPEC.md T).
namespace puffin::protocol {

class JsonWriter;
class Value;

/// A stretch of the text before, in UTF-16 code units: kept, or replaced by what is inserted. One of length 0 only
/// inserts.
struct TextPiece {
  std::size_t length = 0;
  bool kept = true;
  std::u16string inserted;
  friend bool operator==(const TextPiece&, const TextPiece&) = default;
};

/// One change of a text: pieces that cover the whole of the text before, in order (T1).
struct TextChange {
  std::vector<TextPiece> pieces;
  friend bool operator==(const TextChange&, const TextChange&) = default;
};

/// `n` keeps, `[n, "line", …]` replaces n units by the lines joined with line feeds, `[n]` by nothing.
TextChange read_text_change(const Value& value);
void write_text_change(JsonWriter& out, const TextChange& change);

struct ChangeText {
  TextDoc doc;
  Seq read_at = 0;
  std::vector<TextChange> changes;            ///< each on top of the one before
  std::optional<int> version = std::nullopt;  ///< of a contract's text: the version this makes, as far as is known
  friend bool operator==(const ChangeText&, const ChangeText&) = default;
};

struct TextChanged {
  TextDoc doc;
  std::vector<TextChange> changes;
  std::optional<int> version = std::nullopt;  ///< of the contract, on a text of it alone
  friend bool operator==(const TextChanged&, const TextChanged&) = default;
};

}  // namespace puffin::protocol
