#include "storage/private_records.hpp"

#include "storage/damaged.hpp"
#include "storage/record.hpp"

namespace puffin::storage::private_records {
namespace {

constexpr std::uint64_t form = 1;

RecordReader open(std::string_view bytes) {
  RecordReader reader(bytes);
  if (reader.number() != form) throw DamagedStore("a private text's record has an unknown form");
  return reader;
}

}  // namespace

std::string encode(const PrivateItem& item) {
  const auto changed_at = static_cast<std::uint64_t>(item.changed_at.time_since_epoch().count());
  return RecordWriter().number(form).number(item.version).number(changed_at).text(item.text).take();
}

PrivateItem decode_item(std::string key, std::string_view bytes) {
  auto record = open(bytes);
  PrivateItem item;
  item.key = std::move(key);
  item.version = record.number();
  item.changed_at = protocol::Instant(std::chrono::milliseconds(static_cast<std::int64_t>(record.number())));
  item.text = record.text();
  record.end();
  return item;
}

std::string encode(const Total& total) {
  return RecordWriter().number(form).number(total.items).number(total.bytes).take();
}

Total decode_total(std::string_view bytes) {
  auto record = open(bytes);
  Total total;
  total.items = record.number();
  total.bytes = record.number();
  record.end();
  return total;
}

}  // namespace puffin::storage::private_records
