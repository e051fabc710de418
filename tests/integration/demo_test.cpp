#include <map>

#include <gtest/gtest.h>

#include "app/demo_scenario.hpp"
#include "live/wish.hpp"
#include "protocol/cpp/codec.hpp"
#include "test_server.hpp"

namespace puffin::test {
namespace {

using nlohmann::json;

const std::filesystem::path demo_story = std::string(PUFFIN_SOURCE_DIR) + "/deploy/demo/engagement.json";

void show_demo(TestServer::Choices& choices) { choices.config.demo = demo_story; }

protocol::Instant at(const char* text) { return protocol::parse_instant(text).value(); }

/// The board after all steps of the story, each of which has to be allowed.
domain::Board played(const app::DemoScenario& scenario) {
  domain::Board board;
  for (const app::DemoStep& step : scenario.steps) {
    const auto decision = live::decide_wish(board, step.by, step.wish, step.at);
    const auto* events = std::get_if<std::vector<protocol::EventBody>>(&decision);
    if (events == nullptr) {
      ADD_FAILURE() << protocol::format_instant(step.at) << ": " << std::get<protocol::Rejection>(decision).message;
      return board;
    }
    for (const auto& body : *events) board.apply({board.seq() + 1, step.at, step.by, {}, {}, body});
  }
  return board;
}

TEST(Demo, a_newcomer_finds_a_living_engagement_whenever_they_come) {
  const auto begun = std::chrono::steady_clock::now();
  TestServer server([](auto& choices) {
    show_demo(choices);
    choices.seams.now = [] { return at("2027-06-10T09:00:00Z"); };
  });
  EXPECT_LT(std::chrono::steady_clock::now() - begun, std::chrono::seconds(5));
  HttpClient coach = server.set_up("Anna");
  const json boards = coach.get("/api/v1/boards").json().at("boards");
  ASSERT_EQ(boards.size(), 1U);
  EXPECT_EQ(boards.at(0).at("seat"), "coach");
  const std::string address = "/api/v1/boards/" + boards.at(0).at("id").get<std::string>();
  const json board = coach.get(address).json().at("board");
  std::map<std::string, int> standing;
  for (const json& card : board.at("cards")) {
    if (card.at("archived").is_null()) ++standing[card.at("column")];
    EXPECT_LT(card.at("entered_at").get<std::string>(), "2027-06-10T09");
  }
  for (const char* column : {"to_do", "in_progress", "verify", "done"}) EXPECT_GT(standing[column], 0) << column;
  const json& contract = board.at("engagement").at("contract");
  EXPECT_EQ(contract.at("state"), "active");
  EXPECT_GT(contract.at("terms").at("end").get<std::string>(), "2027-06-10");
  std::map<std::string, int> sessions;
  for (const json& session : board.at("engagement").at("sessions")) {
    ++sessions[session.at("state")];
    if (session.at("state") != "planned") continue;
    EXPECT_GT(session.at("planned_start").get<std::string>(), "2027-06-10T09");
  }
  EXPECT_GT(sessions["closed"], 5);
  EXPECT_GT(sessions["planned"], 0);
}

/// The evening after, with something in every column and the next session two days away.
TEST(Demo, it_shows_the_same_moment_of_the_story_whenever_they_come) {
  std::optional<std::map<std::string, int>> standing_once;
  for (auto now = at("2026-11-23T00:10:00Z"); now < at("2026-12-07T00:00:00Z"); now += std::chrono::minutes(160)) {
    const protocol::BoardSnapshot board = played(app::read_demo(demo_story, now)).snapshot();
    std::map<std::string, int> standing;
    for (const auto& card : board.cards) {
      if (!card.archived) ++standing[std::string(protocol::to_word(card.column))];
    }
    if (!standing_once) standing_once = standing;
    EXPECT_EQ(standing, *standing_once) << protocol::format_instant(now);
    std::optional<protocol::Instant> next;
    for (const auto& session : board.engagement->sessions) {
      EXPECT_NE(session.state, protocol::SessionState::open) << protocol::format_instant(now);
      if (session.state != protocol::SessionState::planned) continue;
      next = std::min(next.value_or(session.planned_start), session.planned_start);
    }
    ASSERT_TRUE(next);
    EXPECT_EQ(std::chrono::floor<std::chrono::days>(*next) - std::chrono::floor<std::chrono::days>(now),
              std::chrono::days(2));
  }
  for (const char* column : {"to_do", "in_progress", "verify", "done"})
    EXPECT_GT((*standing_once)[column], 0) << column;
}

/// Through a year, summer time and winter time: every day of the week, at another hour.
TEST(Demo, every_step_of_its_story_is_allowed_on_any_day_it_is_told) {
  for (auto now = at("2026-11-23T00:30:00Z"); now < at("2027-11-23T00:00:00Z"); now += std::chrono::hours(24 * 5 + 7)) {
    const app::DemoScenario scenario = app::read_demo(demo_story, now);
    for (const app::DemoStep& step : scenario.steps) ASSERT_LT(step.at, now);
    played(scenario);
  }
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
