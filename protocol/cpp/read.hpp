#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "protocol/cpp/words.hpp"

/// Reading a JSON tree step by step while keeping the path. Nothing throws: the first wrong value is noted in a Fault,
/// after which everything read is empty and nobody looks at it.
namespace puffin::protocol {

using Json = nlohmann::ordered_json;

/// The first wrong value, with its path as SPEC.md C5 writes it.
struct Fault {
  std::string path;
  std::string message;  ///< one sentence that names the field
  bool too_long = false;
  std::uint64_t length = 0;  ///< of what is too long
  std::uint64_t limit = 0;
};
using FirstFault = std::optional<Fault>;

/// Where a value stands: a chain of links on the stack that becomes text only when something is wrong.
struct Place {
  const Place* outer = nullptr;
  std::string_view field{};
  std::size_t index = 0;

  [[nodiscard]] std::string text() const;
};

/// A value of the tree together with its place. Lives no longer than the tree and the places around it.
class Value {
 public:
  Value(const Json& json, const Place& place, FirstFault& fault) : json_(json), place_(place), fault_(fault) {}

  [[nodiscard]] const Json& json() const { return json_; }
  [[nodiscard]] const Place& place() const { return place_; }
  [[nodiscard]] FirstFault& fault() const { return fault_; }
  [[nodiscard]] bool failed() const { return fault_.has_value(); }

  /// `must` ends the sentence "The field `x` …".
  void wrong(std::string_view must) const;
  /// A text counts in code points, a list in entries.
  void text_too_long(std::size_t length, std::size_t limit) const;
  void list_too_long(std::size_t length, std::size_t limit) const;

  /// The string it is; null, with a fault, when it is none.
  [[nodiscard]] const std::string* string() const;
  /// An integer within [smallest, largest].
  [[nodiscard]] std::int64_t integer(std::int64_t smallest, std::int64_t largest) const;
  [[nodiscard]] bool boolean() const;
  /// True when it is an array; otherwise a fault.
  [[nodiscard]] bool is_list() const;
  [[nodiscard]] bool is_null() const { return json_.is_null(); }

  /// Calls `read(Value)` for each element until something is wrong.
  template <class Read>
  void each(Read&& read) const {
    if (!is_list()) return;
    std::size_t index = 0;
    for (const Json& element : json_) {
      if (failed()) return;
      const Place place{&place_, {}, index++};
      read(Value{element, place, fault_});
    }
  }

 private:
  void too_long(std::string message, std::size_t length, std::size_t limit) const;

  const Json& json_;
  const Place& place_;
  FirstFault& fault_;
};

/// The fields of an object. Each is asked for by name; `none_other` then refuses what nobody asked for.
class Fields {
 public:
  /// A fault when `value` is no object.
  explicit Fields(const Value& value);

  /// What `read(Value)` returns for the field; a fault when it is missing.
  template <class Read>
  auto required(std::string_view name, Read&& read) {
    using Result = decltype(read(std::declval<Value>()));
    const Json* const json = find(name);
    if (json == nullptr) {
      wrong(name, "is missing");
      return Result{};
    }
    const Place place{&value_.place(), name};
    return Result(read(Value{*json, place, value_.fault()}));
  }

  /// The same for a field that may be left out.
  template <class Read>
  auto optional(std::string_view name, Read&& read) {
    using Result = std::optional<decltype(read(std::declval<Value>()))>;
    const Json* const json = find(name);
    if (json == nullptr) return Result{};
    const Place place{&value_.place(), name};
    return Result(read(Value{*json, place, value_.fault()}));
  }

  void none_other();
  /// A fault at the field `name`, as Value::wrong.
  void wrong(std::string_view name, std::string_view must) const;

  [[nodiscard]] std::size_t size() const { return value_.json().size(); }

 private:
  /// Null after a fault too, so that nothing more is read.
  const Json* find(std::string_view name);

  Value value_;
  std::array<std::string_view, 48> asked_{};  ///< more than any object of the contract has
  std::size_t asked_count_ = 0;
  std::size_t found_count_ = 0;
};

/// One word of a vocabulary.
template <class Word>
Word read_word(const Value& value) {
  const std::string* const text = value.string();
  if (text == nullptr) return Word{};
  const auto word = from_word<Word>(*text);
  if (!word) value.wrong("must be one of the contract's words for it");
  return word.value_or(Word{});
}

/// Null or what `read` reads.
template <class Read>
auto or_null(Read read) {
  return [read](const Value& value) {
    using Result = std::optional<decltype(read(value))>;
    return value.is_null() ? Result{} : Result(read(value));
  };
}

}  // namespace puffin::protocol
