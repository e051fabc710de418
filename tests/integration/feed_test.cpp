#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "test_server.hpp"

/// Calendar feeds as a calendar meets them: an address, no login (H14).
namespace puffin::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

std::string feed_route(const std::string& board) { return "/api/v1/boards/" + board + "/feed"; }

/// Makes a feed and gives its path.
std::string make_feed(HttpClient& who, const std::string& board) {
  const auto reply = who.post(feed_route(board), json::object());
  EXPECT_EQ(reply.status, 201U) << reply.body;
  const std::string url = reply.json().at("url");
  return url.substr(url.find("/feeds/"));
}

void promise(HttpClient& who, const std::string& board, const std::string& title, const std::string& day) {
  const auto send = [&](const json& command) {
    const auto reply = who.post("/api/v1/boards/" + board + "/commands", {{"id", new_uuid()}, {"command", command}});
    ASSERT_EQ(reply.status, 200U) << reply.body;
  };
  const auto card = new_uuid();
  send(add_card(card, title));
  send({{"type", "edit_card"}, {"card", card}, {"set", {{"due", day}}}});
}

struct Feeds : testing::Test {
  HttpReply read(const std::string& path) { return server.client().get(path); }

  TestServer server;
  HttpClient coach = server.set_up();
  const std::string board = make_board(coach);
};

TEST_F(Feeds, H14_the_address_alone_shows_the_boards_dues) {
  promise(coach, board, "Write it down", "2026-12-01");
  const auto feed = make_feed(coach, board);
  EXPECT_THAT(feed, testing::MatchesRegex("/feeds/[A-Za-z0-9_-]{43}\\.ics"));
  const auto reply = read(feed);
  EXPECT_EQ(reply.status, 200U);
  EXPECT_EQ(reply.header("content-type"), "text/calendar; charset=utf-8");
  EXPECT_EQ(reply.header("cache-control"), "private, no-store");
  EXPECT_EQ(reply.header("referrer-policy"), "no-referrer");
  EXPECT_THAT(reply.body, HasSubstr("SUMMARY:Due: Write it down\r\n"));
  EXPECT_THAT(reply.body, HasSubstr("DTSTART;VALUE=DATE:20261201\r\n"));
}

TEST_F(Feeds, H14_whoever_made_it_learns_that_there_is_one_and_never_the_address_again) {
  EXPECT_EQ(coach.get(feed_route(board)).json(), (json{{"active", false}, {"made_at", nullptr}}));
  const auto feed = make_feed(coach, board);
  const auto reply = coach.get(feed_route(board));
  EXPECT_TRUE(reply.json().at("active"));
  EXPECT_THAT(reply.json().at("made_at").get<std::string>(), StartsWith("20"));
  EXPECT_EQ(reply.json().size(), 2U);
  EXPECT_THAT(reply.body, Not(HasSubstr(feed.substr(7, 43))));
}

TEST_F(Feeds, H14_a_new_address_ends_the_old_one) {
  const auto old = make_feed(coach, board);
  const auto renewed = make_feed(coach, board);
  EXPECT_EQ(read(old).status, 404U);
  EXPECT_EQ(read(renewed).status, 200U);
}

TEST_F(Feeds, H14_an_ended_one_and_a_guessed_one_get_the_same_answer) {
  const auto feed = make_feed(coach, board);
  EXPECT_EQ(coach.remove(feed_route(board)).status, 204U);
  EXPECT_EQ(coach.remove(feed_route(board)).status, 204U);
  const auto ended = read(feed);
  EXPECT_EQ(ended.status, 404U);
  EXPECT_FALSE(coach.get(feed_route(board)).json().at("active"));
  for (const std::string& guess :
       {std::string("/feeds/"), std::string("/feeds/.ics"), std::string("/feeds/a.ics"),
        std::string("/feeds/../feeds/a"), "/feeds/" + std::string(43, 'A') + ".ics",
        "/feeds/" + std::string(3000, 'A') + ".ics", feed.substr(0, feed.size() - 4), feed + "x"}) {
    const auto guessed = read(guess);
    EXPECT_EQ(guessed.status, 404U) << guess;
    EXPECT_EQ(guessed.body, ended.body) << guess;
  }
}

TEST_F(Feeds, H14_a_seat_that_was_taken_ends_it_even_when_given_back) {
  std::string learner_id;
  const auto link = invite(coach, board);
  HttpClient learner = accept(server.port(), link.token, "Learner", &learner_id);
  const auto feed = make_feed(learner, board);
  const auto coachs = make_feed(coach, board);
  EXPECT_EQ(read(feed).status, 200U);
  EXPECT_EQ(coach.remove("/api/v1/boards/" + board + "/invites/" + link.id).status, 204U);
  EXPECT_EQ(read(feed).status, 404U);
  EXPECT_EQ(learner.get(feed_route(board)).status, 404U);
  ASSERT_EQ(learner.post("/api/v1/invites/accept", {{"token", invite(coach, board).token}}).status, 200U);
  EXPECT_EQ(read(feed).status, 404U);
  EXPECT_FALSE(learner.get(feed_route(board)).json().at("active"));
  EXPECT_EQ(read(coachs).status, 200U);
}

TEST_F(Feeds, H14_belongs_to_one_person_and_one_board) {
  HttpClient learner = accept(server.port(), invite(coach, board).token, "Learner");
  const auto other = make_board(coach, "Another");
  const auto coachs = make_feed(coach, board);
  const auto learners = make_feed(learner, board);
  const auto others = make_feed(coach, other);
  promise(coach, other, "Elsewhere", "2026-12-02");
  EXPECT_EQ(learner.remove(feed_route(board)).status, 204U);
  EXPECT_EQ(read(learners).status, 404U);
  EXPECT_THAT(read(coachs).body, Not(HasSubstr("Elsewhere")));
  EXPECT_THAT(read(others).body, HasSubstr("Elsewhere"));
}

TEST_F(Feeds, H14_a_sponsor_and_a_stranger_have_none) {
  HttpClient sponsor = accept(server.port(), invite(coach, board, "sponsor").token, "Sponsor");
  EXPECT_EQ(sponsor.post(feed_route(board), json::object()).status, 404U);
  EXPECT_EQ(sponsor.get(feed_route(board)).status, 404U);
  EXPECT_EQ(sponsor.remove(feed_route(board)).status, 404U);
  EXPECT_EQ(server.client().post(feed_route(board), json::object()).status, 401U);
  EXPECT_EQ(coach.post(feed_route(new_uuid()), json::object()).status, 404U);
}

TEST_F(Feeds, H14_guessing_is_slowed_down_and_told_when_to_come_back) {
  const auto feed = make_feed(coach, board);
  unsigned status = 404;
  int tries = 0;
  for (; status == 404 && tries < 200; ++tries) status = read("/feeds/" + std::string(43, 'A') + ".ics").status;
  EXPECT_EQ(status, 429U);
  EXPECT_LE(tries, 100);
  const auto slowed = read(feed);
  EXPECT_EQ(slowed.status, 429U);
  EXPECT_NE(slowed.header("retry-after"), "");
  server.advance_steady_clock(std::chrono::minutes(2));
  EXPECT_EQ(read(feed).status, 200U);
}

TEST_F(Feeds, H14_can_only_be_read) {
  const auto feed = make_feed(coach, board);
  const auto reply = server.client().post(feed, json::object());
  EXPECT_EQ(reply.status, 405U);
  EXPECT_EQ(reply.header("allow"), "GET, HEAD");
  EXPECT_EQ(server.client().remove(feed).status, 405U);
  EXPECT_EQ(read(feed).status, 200U);
}

TEST_F(Feeds, H10_no_page_of_another_site_makes_or_ends_one) {
  const Headers from_elsewhere{{"origin", "https://elsewhere.example"}};
  EXPECT_EQ(coach.post(feed_route(board), json::object(), from_elsewhere).status, 403U);
  EXPECT_EQ(coach.remove(feed_route(board), from_elsewhere).status, 403U);
}

TEST_F(Feeds, H14_outlives_a_restart_and_the_end_of_the_session) {
  const auto feed = make_feed(coach, board);
  coach.post("/api/v1/logout", json::object());
  server.restart();
  EXPECT_EQ(read(feed).status, 200U);
}

TEST(FeedAddress, H14_lies_at_the_public_address_as_do_the_cards_in_it) {
  TestServer server([](auto& choices) { net::parse_public_url("https://board.example", choices.config.public_url); });
  HttpClient coach = server.set_up();
  const auto board = make_board(coach);
  promise(coach, board, "Write it down", "2026-12-01");
  const std::string url = coach.post(feed_route(board), json::object()).json().at("url");
  EXPECT_THAT(url, StartsWith("https://board.example/feeds/"));
  auto body = server.client().get(url.substr(std::string("https://board.example").size())).body;
  for (auto fold = body.find("\r\n "); fold != std::string::npos; fold = body.find("\r\n ")) body.erase(fold, 3);
  EXPECT_THAT(body, HasSubstr("URL:https://board.example/b/" + board + "/c/"));
}

}  // namespace
}  // namespace puffin::test
