#include "protocol/cpp/text_change.hpp"

#include "protocol/cpp/json_writer.hpp"
#include "protocol/cpp/limits.hpp"
#include "protocol/cpp/read.hpp"
#include "protocol/cpp/text.hpp"
#include "protocol/cpp/utf16.hpp"

namespace puffin::protocol {
namespace {

std::size_t read_length(const Value& value) { return static_cast<std::size_t>(value.integer(0, limits::text_units)); }

/// A line of what is inserted: a control character could be no part of the text anyhow.
void append_line(const Value& value, std::u16string& text) {
  const std::string* const line = value.string();
  if (line == nullptr) return;
  const bool breaks = line->find('\n') != std::string::npos;
  if (breaks || has_control_character(*line, Lines::many))
    return value.wrong("must be a line without control characters");
  text += to_utf16(*line);
}

TextPiece read_replacement(const Value& value) {
  TextPiece piece{.length = 0, .kept = false, .inserted = {}};
  std::size_t entry = 0;
  value.each([&](const Value& element) {
    if (entry == 0) {
      piece.length = read_length(element);
    } else {
      if (entry > 1) piece.inserted += u'\n';
      append_line(element, piece.inserted);
    }
    ++entry;
  });
  if (entry == 0) value.wrong("must begin with how much it replaces");
  return piece;
}

}  // namespace

TextChange read_text_change(const Value& value) {
  TextChange change;
  value.each([&](const Value& element) {
    if (element.json().is_array()) {
      change.pieces.push_back(read_replacement(element));
    } else {
      change.pieces.push_back({.length = read_length(element), .kept = true, .inserted = {}});
    }
  });
  return change;
}

void write_text_change(JsonWriter& out, const TextChange& change) {
  out.begin_array();
  for (const TextPiece& piece : change.pieces) {
    if (piece.kept) {
      out.integer(static_cast<std::int64_t>(piece.length));
      continue;
    }
    out.begin_array();
    out.integer(static_cast<std::int64_t>(piece.length));
    std::u16string_view rest = piece.inserted;
    while (!piece.inserted.empty()) {
      const auto end = rest.find(u'\n');
      out.string(to_utf8(rest.substr(0, end)));
      if (end == std::u16string_view::npos) break;
      rest.remove_prefix(end + 1);
    }
    out.end_array();
  }
  out.end_array();
}

}  // namespace puffin::protocol
