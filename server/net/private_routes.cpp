#include <utility>

#include "net/api.hpp"
#include "net/json_fields.hpp"
#include "protocol/cpp/codec.hpp"

namespace puffin::net {
namespace {

namespace bounds = protocol::limits;
using storage::PrivatePlace;

/// Names the browser tab or bot that asks, as its live connection does (L2).
constexpr std::string_view client_header = "puffin-client";

/// Carries on for one who holds a seat that sees the board, asking through a client that is not on stage (L13). On the
/// room's strand: who went on stage before is refused.
void with_privacy(ApiParts& parts, const ExchangePtr& exchange, std::function<void(PrivatePlace)> then) {
  const protocol::BoardId board{exchange->parameters.front()};
  const protocol::ClientId client{std::string{exchange->request().header(client_header)}};
  const auto who = exchange->who->person;
  parts.hub.standing(board, who, client, [exchange, board, client, who, then = std::move(then)](auto standing) {
    if (!standing || standing->participant.seat == protocol::Seat::sponsor) return exchange->answer(not_found());
    if (!protocol::is_client_id(client.text)) {
      return exchange->answer(bad_shape("Puffin-Client", "The header Puffin-Client must name the client that asks."));
    }
    if (standing->on_stage) {
      return exchange->answer(
          error_answer(403, "on_stage", "This window is on stage. Leave the stage to see what is yours alone."));
    }
    then(PrivatePlace{who, board});
  });
}

/// The same for one item; the key is the second part of the path that stands for something.
void with_item(ApiParts& parts, const ExchangePtr& exchange, std::function<void(PrivatePlace, std::string)> then) {
  with_privacy(parts, exchange, [exchange, then = std::move(then)](PrivatePlace place) {
    const std::string& key = exchange->parameters.at(1);
    if (!protocol::is_private_key(key))
      return exchange->answer(bad_shape("", "There is no such kind of private text."));
    then(std::move(place), key);
  });
}

void list_items(ApiParts& parts, const ExchangePtr& exchange) {
  with_privacy(parts, exchange, [&parts, exchange](const PrivatePlace& place) {
    auto items = nlohmann::ordered_json::array();
    for (storage::PrivateItem& item : parts.store.private_texts().all(place)) {
      items.push_back({{"key", std::move(item.key)},
                       {"text", std::move(item.text)},
                       {"version", item.version},
                       {"changed_at", protocol::format_instant(item.changed_at)}});
    }
    exchange->answer(json_answer(200, {{"items", std::move(items)}}));
  });
}

Response answer_of(const storage::PrivateSaved& saved) {
  if (const auto* stale = std::get_if<storage::PrivateStale>(&saved)) {
    return error_answer(409, "stale", "This text was changed meanwhile. Choose which words shall stand.",
                        {{"text", stale->text}, {"version", stale->version}});
  }
  if (const auto* error = std::get_if<storage::PrivateError>(&saved)) {
    if (*error == storage::PrivateError::storage_failed) return storage_failed();
    return error_answer(409, "too_many", "There is no more room for private texts here. Remove one first.",
                        {{"items", bounds::private_items}, {"bytes", bounds::private_bytes}});
  }
  const auto& item = std::get<storage::PrivateItem>(saved);
  return json_answer(
      200, {{"key", item.key}, {"version", item.version}, {"changed_at", protocol::format_instant(item.changed_at)}});
}

void save_item(ApiParts& parts, const ExchangePtr& exchange) {
  with_item(parts, exchange, [&parts, exchange](PrivatePlace place, std::string key) {
    auto decoded = protocol::decode_private_save(exchange->request().body);
    if (const auto* error = std::get_if<protocol::DecodeError>(&decoded)) {
      const bool shape = error->code == protocol::DecodeError::Code::bad_shape;
      return exchange->answer(shape ? bad_shape(error->path, error->message)
                                    : error_answer(400, "bad_json", error->message));
    }
    auto& save = std::get<protocol::PrivateSave>(decoded);
    storage::PrivateItem item{std::move(key), std::move(save.text), save.version, parts.now()};
    parts.store.private_texts().save(
        std::move(place), std::move(item), {bounds::private_items, bounds::private_bytes},
        [exchange](const storage::PrivateSaved& saved) { exchange->answer(answer_of(saved)); });
  });
}

std::function<void(bool)> answer_gone(const ExchangePtr& exchange) {
  return [exchange](bool gone) { exchange->answer(gone ? empty_answer(204) : storage_failed()); };
}

void remove_item(ApiParts& parts, const ExchangePtr& exchange) {
  with_item(parts, exchange, [&parts, exchange](PrivatePlace place, std::string key) {
    parts.store.private_texts().remove(std::move(place), std::move(key), answer_gone(exchange));
  });
}

void erase_items(ApiParts& parts, const ExchangePtr& exchange) {
  with_privacy(parts, exchange, [&parts, exchange](PrivatePlace place) {
    parts.store.private_texts().erase(std::move(place), answer_gone(exchange));
  });
}

}  // namespace

void add_private_routes(Router& router, ApiParts& parts) {
  const auto to = [&parts](auto handler) {
    return [&parts, handler](const ExchangePtr& exchange) { handler(parts, exchange); };
  };
  constexpr std::string_view all = "/api/v1/boards/{}/private";
  constexpr std::string_view one = "/api/v1/boards/{}/private/{*}";
  router.add({"GET", all, Access::signed_in, Body::none, to(list_items)});
  router.add({"DELETE", all, Access::signed_in, Body::none, to(erase_items)});
  router.add({"PUT", one, Access::signed_in, Body::raw, to(save_item)});
  router.add({"DELETE", one, Access::signed_in, Body::none, to(remove_item)});
}

}  // namespace puffin::net
