#include "protocol/cpp/decode_form.hpp"

#include <limits>

namespace puffin::protocol {

void FieldReader::read(const Value& value, int& into) {
  into = static_cast<int>(value.integer(std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
}

void FieldReader::read(const Value& value, std::uint64_t& into) {
  into = static_cast<std::uint64_t>(value.integer(0, std::numeric_limits<std::int64_t>::max()));
}

void FieldReader::read(const Value& value, std::string& into) {
  if (const std::string* const text = value.string()) into = *text;
}

void FieldReader::read(const Value& value, Date& into) {
  read(value, into.text);
  if (!is_date(into.text)) value.wrong("must be a day of the calendar, written YYYY-MM-DD");
}

void FieldReader::read(const Value& value, Instant& into) {
  const std::string* const text = value.string();
  if (text == nullptr) return;
  const auto instant = parse_instant(*text);
  if (!instant) return value.wrong("must be an instant, like 2026-01-31T18:00:00.000Z");
  into = *instant;
}

void FieldReader::read(const Value& value, TextDoc& into) {
  const std::string* const text = value.string();
  if (text == nullptr) return;
  auto doc = parse_doc(*text);
  if (!doc) return value.wrong("must name a text that is written together, like card/ID/description");
  into = *std::move(doc);
}

void FieldReader::read(const Value& value, std::array<ColumnSettings, 4>& into) {
  if (!value.is_list()) return;
  if (value.json().size() != into.size()) return value.wrong("must hold the four columns");
  std::size_t next = 0;
  value.each([&](const Value& element) {
    Fields fields{element};
    const Column column = all_columns[next];
    if (fields.required("id", &read_word<Column>) != column) element.wrong("must stand in the order of the columns");
    Form<ColumnSettings>::fields(into[next], FieldReader{fields});
    fields.none_other();
    ++next;
  });
}

void FieldReader::read(const Value& value, Decimal& into) {
  read(value, into.text);
  if (!is_decimal(into.text)) value.wrong("must be a decimal number, written like -12 or 0.5");
}

}  // namespace puffin::protocol
