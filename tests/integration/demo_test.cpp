#include <map>

#include <gtest/gtest.h>

#include "test_server.hpp"

namespace puffin::test {
namespace {

using nlohmann::json;

void show_demo(TestServer::Choices& choices) {
  choices.config.demo = std::string(PUFFIN_SOURCE_DIR) + "/deploy/demo/engagement.json";
}

TEST(Demo, a_newcomer_finds_a_living_board_with_its_own_dates) {
  const auto begun = std::chrono::steady_clock::now();
  TestServer server([](auto& choices) { show_demo(choices); });
  EXPECT_LT(std::chrono::steady_clock::now() - begun, std::chrono::seconds(5));
  HttpClient coach = server.set_up("Anna");
  const json boards = coach.get("/api/v1/boards").json().at("boards");
  ASSERT_EQ(boards.size(), 1U);
  EXPECT_EQ(boards.at(0).at("seat"), "coach");
  const std::string address = "/api/v1/boards/" + boards.at(0).at("id").get<std::string>();
  const json board = coach.get(address).json().at("board");
  EXPECT_EQ(board.at("created_at").get<std::string>().substr(0, 10), "2025-01-13");
  std::map<std::string, int> standing;
  for (const json& card : board.at("cards")) {
    if (card.at("archived").is_null()) ++standing[card.at("column")];
    EXPECT_LT(card.at("entered_at").get<std::string>(), "2025-03-22");
  }
  for (const char* column : {"to_do", "in_progress", "verify", "done"}) EXPECT_GT(standing[column], 0) << column;
  EXPECT_LE(standing["in_progress"], 4);
  EXPECT_EQ(board.at("columns").at(1).at("limit"), 3);
  EXPECT_FALSE(coach.get(address + "/events?since=0").json().at("events").empty());
}

TEST(Demo, it_is_made_once_and_not_for_those_who_have_begun) {
  TestServer server([](auto& choices) { show_demo(choices); });
  server.restart();
  HttpClient coach = server.set_up();
  EXPECT_EQ(coach.get("/api/v1/boards").json().at("boards").size(), 1U);
  server.restart();
  HttpClient back(server.port());
  back.cookie = coach.cookie;
  EXPECT_EQ(back.get("/api/v1/boards").json().at("boards").size(), 1U);
}

}  // namespace
}  // namespace puffin::test
