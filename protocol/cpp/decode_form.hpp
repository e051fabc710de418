#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "protocol/cpp/board_form.hpp"
#include "protocol/cpp/codec.hpp"
#include "protocol/cpp/read.hpp"
#include "protocol/cpp/text_change.hpp"

namespace puffin::protocol {

/// Reads the fields of a form (Form<T>::fields) back from what FieldWriter wrote. Shape and words are checked; the
/// limits of texts are not, so that what was stored stays readable when a limit changes.
class FieldReader {
 public:
  explicit FieldReader(Fields& fields) : fields_(fields) {}

  template <class T>
  void operator()(std::string_view name, T& into) const {
    into = fields_.required(name, &value_of<T>);
  }
  template <class T>
  void if_any(std::string_view name, std::optional<T>& into) const {
    into = fields_.optional(name, &value_of<T>);
  }
  template <class T>
  void added(std::string_view name, T& into) const {
    if (auto written = fields_.optional(name, &value_of<T>)) into = *std::move(written);
  }

  template <class T>
  static T value_of(const Value& value) {
    T result{};
    read(value, result);
    return result;
  }

 private:
  static void read(const Value& value, bool& into) { into = value.boolean(); }
  static void read(const Value& value, int& into);
  static void read(const Value& value, std::uint64_t& into);
  static void read(const Value& value, std::string& into);
  static void read(const Value& value, Date& into);
  static void read(const Value& value, Decimal& into);
  static void read(const Value& value, Instant& into);
  static void read(const Value& value, TextDoc& into);
  static void read(const Value& value, TextChange& into) { into = read_text_change(value); }
  static void read(const Value& value, std::array<ColumnSettings, 4>& into);
  template <class T>
  static void read(const Value& value, std::map<std::string, T>& into) {
    if (!value.json().is_object()) return value.wrong("must be an object");
    for (const auto& [key, entry] : value.json().get_ref<const Json::object_t&>()) {
      const Place place{&value.place(), key};
      into[key] = value_of<T>(Value{entry, place, value.fault()});
    }
  }

  template <class Tag>
  static void read(const Value& value, Id<Tag>& into) {
    read(value, into.text);
  }
  template <class Word>
  requires std::is_enum_v<Word>
  static void read(const Value& value, Word& into) { into = read_word<Word>(value); }
  template <class T>
  static void read(const Value& value, std::optional<T>& into) {
    if (!value.is_null()) into = value_of<T>(value);
  }
  template <class T>
  static void read(const Value& value, std::vector<T>& into) {
    into.reserve(value.json().size());
    value.each([&](const Value& element) { into.push_back(value_of<T>(element)); });
  }
  template <HasForm T>
  static void read(const Value& value, T& into) {
    Fields fields{value};
    Form<T>::fields(into, FieldReader{fields});
    fields.none_other();
  }

  Fields& fields_;
};

}  // namespace puffin::protocol
