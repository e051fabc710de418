#include "bench/puffin_setup.hpp"

#include <atomic>
#include <cstdio>
#include <exception>
#include <mutex>
#include <thread>

#include "bench/http_client.hpp"

namespace puffin::bench {
namespace {

constexpr unsigned connections = 8;

std::string card_id(unsigned board, unsigned card) {
  char id[40];
  std::snprintf(id, sizeof id, "00000000-0000-4000-8000-%06x%06x", board & 0xFFFFFFU, card & 0xFFFFFFU);
  return id;
}

BenchBoard make_board(HttpClient& http, unsigned number, unsigned cards) {
  const auto id = text_field(http.post("/api/v1/boards", R"({"title":"Bench","kind":"plain"})"), "id");
  BenchBoard board{"/api/v1/boards/" + id + "/live", {}};
  for (unsigned i = 0; i < cards; ++i) {
    const auto card = card_id(number, i);
    http.post("/api/v1/boards/" + id + "/commands",
              R"({"id":"add-)" + std::to_string(i) + R"(","command":{"type":"add_card","card":")" + card +
                  R"(","column":"to_do","title":"Ask before I answer, once each morning"}})");
    board.cards.push_back(card);
  }
  return board;
}

}  // namespace

std::string set_up_account(ServerProcess& server) {
  const auto line = server.line_with("first run");
  HttpClient http(server.address());
  http.post("/api/v1/setup", R"({"token":")" + line.substr(line.rfind('#') + 1) +
                                 R"(","name":"Bench","password":"a phrase for measuring only"})");
  return http.cookie();
}

std::vector<BenchBoard> make_boards(const ServerProcess& server, const std::string& cookie, unsigned boards,
                                    unsigned cards) {
  std::vector<BenchBoard> made(boards);
  std::atomic<unsigned> next{0};
  std::exception_ptr failure;
  std::mutex mutex;
  std::vector<std::thread> makers;
  for (unsigned i = 0; i < connections; ++i) {
    makers.emplace_back([&] {
      try {
        HttpClient http(server.address());
        http.set_cookie(cookie);
        for (unsigned number = next++; number < boards; number = next++) made[number] = make_board(http, number, cards);
      } catch (...) {
        const std::lock_guard lock(mutex);
        failure = std::current_exception();
        next = boards;
      }
    });
  }
  for (auto& maker : makers) maker.join();
  if (failure) std::rethrow_exception(failure);
  return made;
}

std::vector<BenchBoard> name_boards(unsigned boards, unsigned cards) {
  std::vector<BenchBoard> named;
  for (unsigned number = 0; number < boards; ++number) {
    named.push_back({"/live/" + std::to_string(number), {}});
    for (unsigned i = 0; i < cards; ++i) named.back().cards.push_back(card_id(number, i));
  }
  return named;
}

}  // namespace puffin::bench
