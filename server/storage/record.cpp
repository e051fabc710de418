#include "storage/record.hpp"

#include <utility>

#include "storage/damaged.hpp"

namespace puffin::storage {

RecordWriter& RecordWriter::number(std::uint64_t value) {
  for (; value >= 0x80; value >>= 7) bytes_.push_back(static_cast<char>(static_cast<unsigned char>(value | 0x80)));
  bytes_.push_back(static_cast<char>(static_cast<unsigned char>(value)));
  return *this;
}

RecordWriter& RecordWriter::text(std::string_view value) {
  number(value.size());
  bytes_ += value;
  return *this;
}

std::uint64_t RecordReader::number() {
  std::uint64_t value = 0;
  for (unsigned shift = 0; shift < 64; shift += 7) {
    if (rest_.empty()) throw DamagedStore("a record ends in the middle of a number");
    const auto byte = static_cast<unsigned char>(rest_.front());
    rest_.remove_prefix(1);
    value |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
    if (byte < 0x80) return value;
  }
  throw DamagedStore("a record holds a number that is too long");
}

std::string RecordReader::text() {
  const auto size = number();
  if (size > rest_.size()) throw DamagedStore("a record ends in the middle of a text");
  std::string value(rest_.substr(0, size));
  rest_.remove_prefix(size);
  return value;
}

std::string_view RecordReader::rest() { return std::exchange(rest_, {}); }

void RecordReader::end() const {
  if (!rest_.empty()) throw DamagedStore("a record is longer than it should be");
}

}  // namespace puffin::storage
