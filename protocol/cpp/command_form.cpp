#include "protocol/cpp/command_form.hpp"

#include <algorithm>

#include "protocol/cpp/codec.hpp"

namespace puffin::protocol {

void CommandReader::read_into(const Value& value, std::string_view name, std::string& into) {
  if (name != "currency") {
    into = read_text(value, text_rule(name));
    return;
  }
  const std::string* const code = value.string();
  if (code == nullptr) return;
  const bool capitals = std::ranges::all_of(*code, [](char c) { return c >= 'A' && c <= 'Z'; });
  if (code->size() != 3 || !capitals) return value.wrong("must be a currency of three capital letters, like EUR");
  into = *code;
}

void CommandReader::read_into(const Value& value, std::string_view name, int& into) {
  const auto range = range_rule(name);
  into = static_cast<int>(value.integer(range.smallest, range.largest));
}

void CommandReader::read_into(const Value& value, std::string_view name, std::uint64_t& into) {
  const auto range = name == "read_at" ? Range{0, std::int64_t{1} << 53} : range_rule(name);
  into = static_cast<std::uint64_t>(value.integer(range.smallest, range.largest));
}

void CommandReader::read_into(const Value& value, std::string_view, Instant& into) {
  const std::string* const text = value.string();
  if (text == nullptr) return;
  const auto instant = parse_instant(*text);
  if (!instant || text->size() != 24 || text->back() != 'Z') {
    return value.wrong("must be an instant, like 2026-01-31T18:00:00.000Z");
  }
  into = *instant;
}

void CommandReader::read_into(const Value& value, std::string_view, Decimal& into) {
  const std::string* const text = value.string();
  if (text == nullptr) return;
  if (!is_decimal(*text)) return value.wrong("must be a decimal number, written like \"-12\" or \"0.5\"");
  into.text = *text;
}

void CommandReader::read_into(const Value& value, std::string_view name, std::vector<std::string>& into) {
  if (!value.is_list()) return;
  const auto rule = list_rule(name);
  if (value.json().size() > rule.entries) return value.list_too_long(value.json().size(), rule.entries);
  value.each([&](const Value& entry) { into.push_back(read_text(entry, rule.line)); });
}

}  // namespace puffin::protocol
