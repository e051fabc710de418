#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace puffin::protocol {

/// Appends compact JSON to a string, in one pass and without a tree in between: events are written on every move.
/// The caller keeps begin and end in balance; commas come by themselves. Invalid UTF-8 becomes U+FFFD.
class JsonWriter {
 public:
  /// `expected`: bytes to set aside.
  explicit JsonWriter(std::size_t expected) { text_.reserve(expected); }

  void begin_object() { open('{'); }
  void end_object() { close('}'); }
  void begin_array() { open('['); }
  void end_array() { close(']'); }

  /// `name` is one of the contract's own and needs no escaping.
  void key(std::string_view name) {
    separate();
    text_ += '"';
    text_ += name;
    text_ += "\":";
    comma_ = false;
  }

  void null() { raw("null"); }
  void boolean(bool value) { raw(value ? "true" : "false"); }
  void integer(std::int64_t value);
  void string(std::string_view value);
  /// Something that is JSON already.
  void raw(std::string_view json) {
    separate();
    text_ += json;
  }

  [[nodiscard]] std::string take() && { return std::move(text_); }

 private:
  void separate() {
    if (comma_) text_ += ',';
    comma_ = true;
  }
  void open(char bracket) {
    separate();
    text_ += bracket;
    comma_ = false;
  }
  void close(char bracket) {
    text_ += bracket;
    comma_ = true;
  }
  void escape(char c);

  std::string text_;
  bool comma_ = false;
};

}  // namespace puffin::protocol
