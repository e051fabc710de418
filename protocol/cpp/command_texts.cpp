#include "protocol/cpp/command_texts.hpp"

#include <algorithm>

#include "protocol/cpp/codec.hpp"

namespace puffin::protocol {
bool is_uuid(std::string_view text) {
  if (text.size() != 36) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
    const bool fits = dash ? c == '-' : (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    if (!fits) return false;
  }
  return true;
}

std::string read_visible(const Value& value, std::size_t smallest, std::size_t largest) {
  const std::string* const text = value.string();
  if (text == nullptr) return {};
  const bool visible = std::all_of(text->begin(), text->end(), [](char c) { return c > ' ' && c < '\x7F'; });
  if (visible && text->size() >= smallest && text->size() <= largest) return *text;
  value.wrong("must be an id of " + std::to_string(smallest) + " to " + std::to_string(largest) +
              " visible ASCII characters");
  return {};
}

std::string read_uuid(const Value& value) {
  const std::string* const text = value.string();
  if (text == nullptr) return {};
  if (is_uuid(*text)) return *text;
  value.wrong("must be a new UUID in lower case");
  return {};
}

std::string read_text(const Value& value, const TextRule& rule) {
  const std::string* const text = value.string();
  if (text == nullptr) return {};
  const std::size_t length = code_points(*text);
  if (length > rule.limit) {
    value.text_too_long(length, rule.limit);
  } else if (has_control_character(*text, rule.lines)) {
    value.wrong("must not hold control characters");
  } else if (rule.blank == Blank::refused && is_blank(*text)) {
    value.wrong("must not be empty");
  } else if (length < rule.smallest) {
    value.wrong("must have at least " + std::to_string(rule.smallest) + " characters");
  } else {
    return *text;
  }
  return {};
}

std::vector<std::string> read_lines(const Value& value, std::size_t lines, std::size_t line) {
  std::vector<std::string> result;
  if (!value.is_list()) return result;
  if (value.json().size() > lines) {
    value.list_too_long(value.json().size(), lines);
    return result;
  }
  value.each([&](const Value& element) { result.push_back(read_text(element, {.limit = line})); });
  return result;
}

std::optional<std::string> optional_text(Fields& fields, std::string_view name, std::size_t limit) {
  auto written = fields.optional(name, text({.limit = limit, .blank = Blank::allowed}));
  if (written && is_blank(*written)) written.reset();
  return written;
}

Date read_day(const Value& value) {
  const std::string* const text = value.string();
  if (text == nullptr) return {};
  if (!is_date(*text)) value.wrong("must be a day of the calendar, written YYYY-MM-DD");
  return Date{*text};
}

int read_wip_limit(const Value& value) {
  return static_cast<int>(value.integer(limits::wip_limit_min, limits::wip_limit_max));
}

}  // namespace puffin::protocol
