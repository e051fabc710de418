#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "protocol/cpp/ids.hpp"

/// Texts that several people write at once, and how a change of one looks (SPEC.md T).
namespace puffin::protocol {

class JsonWriter;
class Value;

/// The texts of a card that are written together.
enum class CardText { description, why };

std::string_view name_of(CardText text);

/// Names a text that is written together; on the wire `card/ID/FIELD`.
struct TextDoc {
  CardId card;
  CardText field = CardText::description;
  friend bool operator==(const TextDoc&, const TextDoc&) = default;
};

std::string format_doc(const TextDoc& doc);
std::optional<TextDoc> parse_doc(std::string_view text);

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
  std::vector<TextChange> changes;  ///< each on top of the one before
  friend bool operator==(const ChangeText&, const ChangeText&) = default;
};

struct TextChanged {
  TextDoc doc;
  std::vector<TextChange> changes;
  friend bool operator==(const TextChanged&, const TextChanged&) = default;
};

}  // namespace puffin::protocol
