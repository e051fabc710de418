#pragma once

#include <string>
#include <string_view>

#include "storage/private_texts.hpp"

/// The private texts' values on disk (FORMAT.md). Each begins with the version of its form; decoding throws
/// DamagedStore.
namespace puffin::storage::private_records {

/// Without the key, which is the end of the record's own.
[[nodiscard]] std::string encode(const PrivateItem& item);
[[nodiscard]] PrivateItem decode_item(std::string key, std::string_view bytes);

/// What a person keeps on a board in all.
struct Total {
  std::uint64_t items = 0;
  std::uint64_t bytes = 0;
  friend bool operator==(const Total&, const Total&) = default;
};
[[nodiscard]] std::string encode(const Total& total);
[[nodiscard]] Total decode_total(std::string_view bytes);

}  // namespace puffin::storage::private_records
