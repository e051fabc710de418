#include "domain/sponsor_page.hpp"
#include "net/api.hpp"

namespace puffin::net {
namespace {

/// H19: the one thing a sponsor sees; to everybody else there is no such page.
void show_page(ApiParts& parts, const ExchangePtr& exchange) {
  const protocol::BoardId board{exchange->parameters.front()};
  parts.hub.seat(board, exchange->who->person, [&parts, exchange, board](auto participant) {
    if (!participant || participant->seat != protocol::Seat::sponsor) return exchange->answer(not_found());
    with_board(parts, exchange, board, [exchange, you = participant->id](const domain::Board& stands) {
      if (!stands.settings().engagement) return exchange->answer(not_found());
      exchange->answer(json_text_answer(200, protocol::encode_sponsor_page(domain::sponsor_page(stands, you))));
    });
  });
}

}  // namespace

void add_sponsor_routes(Router& router, ApiParts& parts) {
  router.add({"GET", "/api/v1/boards/{}/sponsor", Access::signed_in, Body::none,
              [&parts](const ExchangePtr& exchange) { show_page(parts, exchange); }});
}

}  // namespace puffin::net
