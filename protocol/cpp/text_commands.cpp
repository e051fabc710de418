#include "protocol/cpp/command_readers.hpp"
#include "protocol/cpp/field_rules.hpp"
#include "protocol/cpp/text_change.hpp"

namespace puffin::protocol {
namespace {

TextDoc read_doc(const Value& value) {
  const std::string* const text = value.string();
  if (text == nullptr) return {};
  auto doc = parse_doc(*text);
  if (!doc) value.wrong("must name a text that is written together, like card/ID/description");
  return doc.value_or(TextDoc{});
}

std::vector<TextChange> read_changes(const Value& value) {
  std::vector<TextChange> changes;
  if (!value.is_list()) return changes;
  if (value.json().empty()) value.wrong("must hold at least one change");
  if (value.json().size() > limits::changes_per_command) {
    value.list_too_long(value.json().size(), limits::changes_per_command);
  }
  value.each([&](const Value& change) { changes.push_back(read_text_change(change)); });
  return changes;
}

int read_version(const Value& value) {
  const auto [smallest, largest] = range_rule("version");
  return static_cast<int>(value.integer(smallest, largest));
}

}  // namespace

Seq read_seq(const Value& value) { return static_cast<Seq>(value.integer(0, std::int64_t{1} << 53)); }

Command read_change_text(Fields& fields) {
  ChangeText command;
  command.doc = fields.required("doc", &read_doc);
  command.read_at = fields.required("read_at", &read_seq);
  command.changes = fields.required("changes", &read_changes);
  command.version = fields.optional("version", &read_version);
  return command;
}

}  // namespace puffin::protocol
