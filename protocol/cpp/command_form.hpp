#pragma once

#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "protocol/cpp/field_rules.hpp"
#include "protocol/cpp/form.hpp"
#include "protocol/cpp/goal.hpp"

namespace puffin::protocol {

/// Reads a command by its form (Form<T>::fields) as a client sent it: every text, list and number is held against the
/// rule of its field's name (field_rules.hpp).
class CommandReader {
 public:
  explicit CommandReader(Fields& fields) : fields_(fields) {}

  template <class T>
  void operator()(std::string_view name, T& into) const {
    into = fields_.required(name, [name](const Value& value) { return read<T>(value, name); });
  }
  /// A blank text that may be left out counts as left out (C11).
  template <class T>
  void if_any(std::string_view name, std::optional<T>& into) const {
    into = fields_.optional(name, [name](const Value& value) { return read<T>(value, name); });
  }
  template <class Tag>
  void new_id(std::string_view name, Id<Tag>& into) const {
    into = fields_.required(name, &read_new_id<Id<Tag>>);
  }

 private:
  template <class T>
  static T read(const Value& value, std::string_view name) {
    T result{};
    read_into(value, name, result);
    return result;
  }

  static void read_into(const Value& value, std::string_view name, std::string& into);
  static void read_into(const Value& value, std::string_view, bool& into) { into = value.boolean(); }
  static void read_into(const Value& value, std::string_view name, int& into);
  static void read_into(const Value& value, std::string_view name, std::uint64_t& into);
  static void read_into(const Value& value, std::string_view, Date& into) { into = read_day(value); }
  static void read_into(const Value& value, std::string_view, Instant& into);
  static void read_into(const Value& value, std::string_view, Decimal& into);
  static void read_into(const Value& value, std::string_view name, std::vector<std::string>& into);
  template <class Tag>
  static void read_into(const Value& value, std::string_view, Id<Tag>& into) {
    into = read_id<Id<Tag>>(value);
  }
  template <class Word>
  requires std::is_enum_v<Word>
  static void read_into(const Value& value, std::string_view, Word& into) { into = read_word<Word>(value); }
  template <class T>
  static void read_into(const Value& value, std::string_view name, std::optional<T>& into) {
    if (!value.is_null()) into = read<T>(value, name);
  }
  template <HasForm T>
  static void read_into(const Value& value, std::string_view name, std::vector<T>& into) {
    if (!value.is_list()) return;
    const auto limit = list_rule(name).entries;
    if (value.json().size() > limit) return value.list_too_long(value.json().size(), limit);
    value.each([&](const Value& entry) { into.push_back(read<T>(entry, name)); });
  }
  template <HasForm T>
  static void read_into(const Value& value, std::string_view, T& into) {
    Fields fields{value};
    if (fields.size() == 0) value.wrong("must name at least one field");
    Form<T>::fields(into, CommandReader{fields});
    fields.none_other();
  }

  Fields& fields_;
};

}  // namespace puffin::protocol
