#include "storage/stored_private_texts.hpp"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

#include "storage/keys.hpp"
#include "storage/private_records.hpp"

namespace puffin::storage {
namespace {

using keys::Kind;
using private_records::Total;

std::string item_key(const PrivatePlace& place, std::string_view key) {
  return keys::key(Kind::private_text, place.person.text, place.board.text, key);
}

std::string total_key(const PrivatePlace& place) {
  return keys::key(Kind::private_total, place.person.text, place.board.text);
}

std::optional<PrivateItem> present(const Staging& staging, const PrivatePlace& place, const std::string& key) {
  const auto bytes = staging.get(item_key(place, key));
  if (!bytes) return std::nullopt;
  return private_records::decode_item(key, *bytes);
}

/// The total once `gone` has made room; the caller adds what comes.
Total total_without(const Staging& staging, const PrivatePlace& place, const std::optional<PrivateItem>& gone) {
  const auto bytes = staging.get(total_key(place));
  Total total = bytes ? private_records::decode_total(*bytes) : Total{};
  if (gone) {
    total.items -= 1;
    total.bytes -= gone->text.size();
  }
  return total;
}

void put_total(Staging& staging, const PrivatePlace& place, const Total& total) {
  if (total.items == 0)
    staging.remove(total_key(place));
  else
    staging.put(total_key(place), private_records::encode(total));
}

PrivateSaved decide_save(Staging& staging, const PrivatePlace& place, PrivateItem item, const PrivateRoom& room) {
  const auto before = present(staging, place, item.key);
  const std::uint64_t version = before ? before->version : 0;
  if (item.version != version) return PrivateStale{before ? before->text : std::string{}, version};
  Total total = total_without(staging, place, before);
  total.items += 1;
  total.bytes += item.text.size();
  if (total.items > room.items || total.bytes > room.bytes) return PrivateError::full;
  // The time, so that an item erased and begun anew does not get a version that somebody has read before.
  const auto now = static_cast<std::uint64_t>(std::max<std::int64_t>(0, item.changed_at.time_since_epoch().count()));
  item.version = std::max(version + 1, now);
  staging.put(item_key(place, item.key), private_records::encode(item));
  put_total(staging, place, total);
  return item;
}

}  // namespace

std::vector<PrivateItem> StoredPrivateTexts::all(const PrivatePlace& place) const {
  std::vector<PrivateItem> items;
  const auto prefix = keys::prefix(Kind::private_text, place.person.text, place.board.text);
  engine_.scan(prefix, keys::behind(prefix), false, [&](std::string_view key, std::string_view value) {
    items.push_back(private_records::decode_item(std::string(key.substr(prefix.size())), value));
    return true;
  });
  return items;
}

void StoredPrivateTexts::save(PrivatePlace place, PrivateItem item, PrivateRoom room,
                              std::function<void(PrivateSaved)> done) {
  const auto saved = std::make_shared<PrivateSaved>(PrivateError::storage_failed);
  writer_.transact({[place = std::move(place), item = std::move(item), room, saved](Staging& staging) {
                      *saved = decide_save(staging, place, item, room);
                      return std::holds_alternative<PrivateItem>(*saved);
                    },
                    [done = std::move(done), saved](bool committed) {
                      done(committed ? std::move(*saved) : PrivateSaved(PrivateError::storage_failed));
                    }});
}

void StoredPrivateTexts::remove(PrivatePlace place, std::string key, std::function<void(bool)> done) {
  writer_.transact({[place = std::move(place), key = std::move(key)](Staging& staging) {
                      const auto gone = present(staging, place, key);
                      if (!gone) return false;
                      staging.remove(item_key(place, key));
                      put_total(staging, place, total_without(staging, place, gone));
                      return true;
                    },
                    std::move(done)});
}

void StoredPrivateTexts::erase(PrivatePlace place, std::function<void(bool)> done) {
  writer_.transact({[place = std::move(place)](Staging& staging) {
                      const auto prefix = keys::prefix(Kind::private_text, place.person.text, place.board.text);
                      for (auto& key : staging.keys(prefix, keys::behind(prefix))) staging.remove(std::move(key));
                      staging.remove(total_key(place));
                      return true;
                    },
                    std::move(done)});
}

}  // namespace puffin::storage
