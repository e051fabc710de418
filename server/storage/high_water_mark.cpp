#include "storage/high_water_mark.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <string>
#include <string_view>

#include <fcntl.h>
#include <sodium.h>

namespace puffin::storage {
namespace {

// A slot is a line of text, so that a person can read it: the words, 20 digits, 16 digits of a checksum, a line end.
constexpr std::string_view words = "puffin high-water mark ";
constexpr std::size_t digits = 20;
constexpr std::size_t slot_size = 64;
static_assert(words.size() + digits + 1 + 16 < slot_size);

std::string checksum(std::string_view text) {
  std::array<unsigned char, 16> hash{};
  crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(text.data()), text.size(),
                     nullptr, 0);
  std::string hex;
  for (std::size_t i = 0; i < 8; ++i) {
    std::array<char, 3> two{};
    std::snprintf(two.data(), two.size(), "%02x", static_cast<unsigned>(hash[i]));
    hex += two.data();
  }
  return hex;
}

std::string slot_text(std::uint64_t value) {
  auto number = std::to_string(value);
  number.insert(0, digits - number.size(), '0');
  std::string text = std::string(words) + number;
  text += ' ' + checksum(text);
  text.resize(slot_size - 1, ' ');
  return text + '\n';
}

std::optional<std::uint64_t> read_slot(std::string_view text) {
  if (text.size() != slot_size || !text.starts_with(words)) return std::nullopt;
  const auto number = text.substr(words.size(), digits);
  std::uint64_t value = 0;
  const auto [end, error] = std::from_chars(number.begin(), number.end(), value);
  if (error != std::errc() || end != number.end() || text != slot_text(value)) return std::nullopt;
  return value;
}

}  // namespace

std::optional<HighWaterMark> HighWaterMark::create(const std::filesystem::path& file, std::uint64_t value) {
  HighWaterMark mark(FileHandle(::open(file.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600)), value);
  // Both slots, so that the file has its full length before the disk is ever full.
  if (!mark.file_ || !mark.raise(value) || !mark.raise(value) || !mark.sync()) return std::nullopt;
  return mark;
}

std::optional<HighWaterMark> HighWaterMark::open(const std::filesystem::path& file) {
  FileHandle handle(::open(file.c_str(), O_RDWR | O_CLOEXEC));
  if (!handle) return std::nullopt;
  std::optional<std::uint64_t> newest;
  unsigned newest_slot = 0;
  for (unsigned slot = 0; slot < 2; ++slot) {
    std::array<char, slot_size> bytes{};
    const auto size = ::pread(handle.get(), bytes.data(), bytes.size(), static_cast<off_t>(slot * slot_size));
    const auto value = read_slot({bytes.data(), size < 0 ? 0 : static_cast<std::size_t>(size)});
    if (!value || (newest && *newest >= *value)) continue;
    newest = value;
    newest_slot = slot;
  }
  if (!newest) return std::nullopt;
  HighWaterMark mark(std::move(handle), *newest);
  mark.next_slot_ = 1 - newest_slot;
  return mark;
}

bool HighWaterMark::raise(std::uint64_t value) {
  const auto text = slot_text(value);
  const auto size = ::pwrite(file_.get(), text.data(), text.size(), static_cast<off_t>(next_slot_ * slot_size));
  if (size != static_cast<ssize_t>(text.size())) return false;
  next_slot_ = 1 - next_slot_;
  value_ = std::max(value_, value);
  synced_ = false;
  return true;
}

bool HighWaterMark::sync() {
  if (!synced_) synced_ = ::fdatasync(file_.get()) == 0;
  return synced_;
}

}  // namespace puffin::storage
