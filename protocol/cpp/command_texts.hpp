#pragma once

#include <vector>

#include "protocol/cpp/command.hpp"
#include "protocol/cpp/limits.hpp"
#include "protocol/cpp/read.hpp"
#include "protocol/cpp/text.hpp"

/// What clients may write into ids, texts, days and limits (SPEC.md C4, C11).
namespace puffin::protocol {

/// `[smallest, largest]` characters of visible ASCII.
std::string read_visible(const Value& value, std::size_t smallest, std::size_t largest);
[[nodiscard]] bool is_uuid(std::string_view text);
/// A lower-case UUID.
std::string read_uuid(const Value& value);

template <class AnyId>
AnyId read_id(const Value& value) {
  return AnyId{read_visible(value, 1, limits::id)};
}
template <class AnyId>
AnyId read_new_id(const Value& value) {
  return AnyId{read_uuid(value)};
}

enum class Blank { allowed, refused };

struct TextRule {
  std::size_t limit = 0;  ///< code points
  Blank blank = Blank::refused;
  Lines lines = Lines::one;
  std::size_t smallest = 0;  ///< code points
};

std::string read_text(const Value& value, const TextRule& rule);
/// A list of lines, none of them blank.
std::vector<std::string> read_lines(const Value& value, std::size_t lines, std::size_t line);

/// The text of a field that may be left out; a blank one counts as left out.
std::optional<std::string> optional_text(Fields& fields, std::string_view name, std::size_t limit);

Date read_day(const Value& value);
int read_wip_limit(const Value& value);

/// The reader of a text under this rule.
inline auto text(const TextRule& rule) {
  return [rule](const Value& value) { return read_text(value, rule); };
}

}  // namespace puffin::protocol
