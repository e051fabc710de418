#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "protocol/cpp/board_form.hpp"
#include "protocol/cpp/codec.hpp"
#include "protocol/cpp/json_writer.hpp"
#include "protocol/cpp/text_change.hpp"

namespace puffin::protocol {

/// Writes the fields of a form (Form<T>::fields) and every type that occurs in them.
class FieldWriter {
 public:
  explicit FieldWriter(JsonWriter& out) : out_(out) {}

  template <class T>
  void operator()(std::string_view name, const T& value) const {
    out_.key(name);
    write(value);
  }
  template <class T>
  void if_any(std::string_view name, const std::optional<T>& value) const {
    if (value) (*this)(name, *value);
  }
  template <class T>
  void added(std::string_view name, const T& value) const {
    (*this)(name, value);
  }

  void write(bool value) const { out_.boolean(value); }
  void write(int value) const { out_.integer(value); }
  void write(std::uint64_t value) const { out_.integer(static_cast<std::int64_t>(value)); }
  void write(const std::string& value) const { out_.string(value); }
  void write(const Date& value) const { out_.string(value.text); }
  void write(const Decimal& value) const { out_.string(value.text); }
  void write(const TextDoc& doc) const { out_.string(format_doc(doc)); }
  void write(const TextChange& change) const { write_text_change(out_, change); }
  void write(Instant value) const { out_.string(format_instant(value)); }

  template <class Tag>
  void write(const Id<Tag>& id) const {
    out_.string(id.text);
  }
  template <class Word>
  requires std::is_enum_v<Word>
  void write(Word word) const { out_.string(to_word(word)); }
  template <class T>
  void write(const std::optional<T>& value) const {
    value ? write(*value) : out_.null();
  }
  template <class T>
  void write(const std::vector<T>& values) const {
    out_.begin_array();
    for (const auto& value : values) write(static_cast<const T&>(value));
    out_.end_array();
  }
  template <HasForm T>
  void write(const T& value) const {
    out_.begin_object();
    Form<T>::fields(value, *this);
    out_.end_object();
  }

  /// The four columns carry the word of their place.
  void write(const std::array<ColumnSettings, 4>& columns) const;
  template <class T>
  void write(const std::map<std::string, T>& entries) const {
    out_.begin_object();
    for (const auto& [key, value] : entries) (*this)(key, value);
    out_.end_object();
  }

 private:
  JsonWriter& out_;
};

}  // namespace puffin::protocol
