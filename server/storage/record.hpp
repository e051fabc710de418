#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace puffin::storage {

/// Builds a value of the store: fields one after the other, numbers in groups of seven bits, texts led by their length.
class RecordWriter {
 public:
  RecordWriter& number(std::uint64_t value);
  RecordWriter& text(std::string_view value);
  RecordWriter& flag(bool value) { return number(value ? 1 : 0); }
  [[nodiscard]] std::string take() { return std::move(bytes_); }

 private:
  std::string bytes_;
};

/// Reads the same fields in the same order. Throws DamagedStore when the bytes do not hold them.
class RecordReader {
 public:
  explicit RecordReader(std::string_view bytes) : rest_(bytes) {}
  std::uint64_t number();
  std::string text();
  bool flag() { return number() != 0; }
  /// Everything not yet read.
  std::string_view rest();
  /// Demands that nothing is left.
  void end() const;

 private:
  std::string_view rest_;
};

}  // namespace puffin::storage
