#include <gtest/gtest.h>

#include "test_server.hpp"

namespace puffin::test {
namespace {

using nlohmann::json;

TEST(Accounts, H2_the_first_run_link_makes_one_account_and_no_second) {
  TestServer server;
  const json body{{"token", server.server().setup_token().value()}, {"name", "Coach"}, {"password", "eight hills"}};
  HttpClient first = server.client();
  const auto made = first.post("/api/v1/setup", body);
  EXPECT_EQ(made.status, 201U);
  EXPECT_EQ(first.get("/api/v1/me").json().at("name"), "Coach");
  HttpClient second = server.client();
  const auto again = second.post("/api/v1/setup", body);
  EXPECT_EQ(again.status, 403U);
  EXPECT_EQ(again.code(), "setup_token_invalid");
}

TEST(Accounts, H2_a_wrong_token_and_a_weak_password_are_refused_and_cost_the_token_nothing) {
  TestServer server;
  const std::string token = server.server().setup_token().value();
  HttpClient visitor = server.client();
  EXPECT_EQ(visitor.post("/api/v1/setup", {{"token", "guess"}, {"name", "X"}, {"password", "eight hills"}}).status,
            403U);
  for (const char* weak : {"short", "12345678", "aaaaaaaaaa", "PassWord"}) {
    const auto reply = visitor.post("/api/v1/setup", {{"token", token}, {"name", "X"}, {"password", weak}});
    EXPECT_EQ(reply.status, 400U);
    EXPECT_EQ(reply.code(), "weak_password");
  }
  EXPECT_EQ(visitor.post("/api/v1/setup", {{"token", token}, {"name", "X"}, {"password", "eight hills"}}).status, 201U);
}

TEST(Accounts, P2_the_token_is_new_at_each_start_and_gone_with_the_first_account) {
  TestServer server;
  const auto first = server.server().setup_token();
  server.restart();
  const auto second = server.server().setup_token();
  ASSERT_TRUE(first && second);
  EXPECT_NE(*first, *second);
  EXPECT_GE(second->size(), 22U);
  server.set_up();
  server.restart();
  EXPECT_FALSE(server.server().setup_token());
}

TEST(Accounts, H3_the_cookie_cannot_be_read_by_scripts_nor_sent_by_other_sites) {
  TestServer server([](auto& choices) { net::parse_public_url("https://board.example", choices.config.public_url); });
  HttpClient coach = server.set_up();
  const auto reply = coach.post("/api/v1/login", {{"name", "Coach"}, {"password", "eight hills high"}});
  const std::string cookie = reply.header("set-cookie");
  EXPECT_TRUE(cookie.starts_with("puffin_session="));
  for (const char* part : {"HttpOnly", "SameSite=Strict", "Path=/", "Secure", "Max-Age="}) {
    EXPECT_NE(cookie.find(part), std::string::npos) << cookie;
  }
  EXPECT_EQ(reply.header("strict-transport-security"), "max-age=31536000");
}

TEST(Accounts, H3_login_logout_and_what_is_left_of_old_cookies) {
  TestServer server;
  HttpClient coach = server.set_up();
  const std::string before = coach.cookie;
  EXPECT_EQ(coach.post("/api/v1/login", {{"name", " COACH "}, {"password", "eight hills high"}}).status, 200U);
  const std::string after = coach.cookie;
  EXPECT_NE(before, after);
  // A new login ends the session it came with; logging out ends its own.
  coach.cookie = before;
  EXPECT_EQ(coach.get("/api/v1/me").status, 401U);
  coach.cookie = after;
  EXPECT_EQ(coach.get("/api/v1/me").status, 200U);
  EXPECT_EQ(coach.post("/api/v1/logout", json::object()).status, 204U);
  coach.cookie = after;
  EXPECT_EQ(coach.get("/api/v1/me").status, 401U);
}

TEST(Accounts, H3_a_session_ends_with_its_time) {
  TestServer server;
  HttpClient coach = server.set_up();
  server.advance_wall_clock(std::chrono::hours(24 * 31));
  EXPECT_EQ(coach.get("/api/v1/me").status, 401U);
}

TEST(Accounts, H3_wrong_names_and_passwords_get_one_answer) {
  TestServer server;
  server.set_up();
  HttpClient visitor = server.client();
  const auto wrong = visitor.post("/api/v1/login", {{"name", "Coach"}, {"password", "nine hills high"}});
  const auto nobody = visitor.post("/api/v1/login", {{"name", "Nobody"}, {"password", "nine hills high"}});
  EXPECT_EQ(wrong.status, 401U);
  EXPECT_EQ(wrong.body, nobody.body);
  for (const std::string& odd : {std::string{}, std::string(2000, 'x'), std::string("a\0b", 3)}) {
    EXPECT_EQ(visitor.post("/api/v1/login", {{"name", "Coach"}, {"password", odd}}).status, 401U);
  }
}

TEST(Accounts, H11_guessing_is_slowed_down_and_told_when_to_come_back) {
  TestServer server;
  server.set_up();
  HttpClient thief = server.client();
  unsigned status = 0;
  HttpReply reply;
  for (int i = 0; i < 8 && status != 429; ++i) {
    reply = thief.post("/api/v1/login", {{"name", "Coach"}, {"password", "guess number " + std::to_string(i)}});
    status = reply.status;
  }
  EXPECT_EQ(status, 429U);
  EXPECT_GE(std::stoi(reply.header("retry-after")), 1);
  // Also with the right password; but only for a while.
  const json right{{"name", "Coach"}, {"password", "eight hills high"}};
  EXPECT_EQ(thief.post("/api/v1/login", right).status, 429U);
  server.advance_steady_clock(std::chrono::seconds(61));
  EXPECT_EQ(thief.post("/api/v1/login", right).status, 200U);
}

TEST(Accounts, H3_bearer_tokens_open_the_api_until_revoked) {
  TestServer server;
  HttpClient coach = server.set_up();
  const std::string board = make_board(coach);
  const auto made = coach.post("/api/v1/tokens", {{"label", "reporter"}});
  ASSERT_EQ(made.status, 201U);
  HttpClient bot = server.client();
  bot.bearer = made.json().at("token");
  EXPECT_EQ(bot.get("/api/v1/boards/" + board).status, 200U);
  EXPECT_EQ(bot.get("/api/v1/tokens").json().at("tokens").at(0).at("label"), "reporter");
  Joined live = join_live(bot, board, "bot-client");
  // Nobody else can revoke it.
  HttpClient guest = accept(server.port(), invite(coach, board).token, "Guest");
  const std::string address = "/api/v1/tokens/" + made.json().at("id").get<std::string>();
  EXPECT_EQ(guest.remove(address).status, 404U);
  EXPECT_EQ(coach.remove(address).status, 204U);
  EXPECT_EQ(bot.get("/api/v1/boards/" + board).status, 401U);
  EXPECT_EQ(live.socket.closed(), 4401U);
}

TEST(Accounts, L10_logout_closes_that_sessions_live_connections_and_no_others) {
  TestServer server;
  Pair pair(server);
  pair.coachee.post("/api/v1/logout", json::object());
  EXPECT_EQ(pair.at_coachee.socket.closed(), 4401U);
  EXPECT_EQ(pair.at_coachee.socket.close_word(), "login_gone");
  pair.at_coach.socket.send({{"type", "ping"}, {"t", 1}});
  EXPECT_TRUE(pair.at_coach.socket.receive_type("pong"));
}

TEST(Accounts, H6_a_guest_may_set_a_password_and_come_back_from_anywhere) {
  TestServer server;
  Pair pair(server);
  EXPECT_TRUE(pair.coachee.get("/api/v1/me").json().at("login").is_null());
  EXPECT_EQ(pair.coachee.post("/api/v1/password", {{"name", "Coach"}, {"password", "my own words"}}).code(),
            "name_taken");
  EXPECT_EQ(pair.coachee.post("/api/v1/password", {{"name", "Lena"}, {"password", "my own words"}}).status, 200U);
  HttpClient elsewhere = server.client();
  EXPECT_EQ(elsewhere.post("/api/v1/login", {{"name", "lena"}, {"password", "my own words"}}).status, 200U);
  EXPECT_EQ(elsewhere.get("/api/v1/boards").json().at("boards").at(0).at("id"), pair.board);
  // Changing it needs the present one.
  const json changed{{"name", "Lena"}, {"password", "other words"}};
  EXPECT_EQ(elsewhere.post("/api/v1/password", changed).code(), "login_failed");
  json proved = changed;
  proved["current"] = "my own words";
  HttpClient third = server.client();
  third.post("/api/v1/login", {{"name", "lena"}, {"password", "my own words"}});
  Joined open = join_live(third, pair.board, "third-tab");
  server.advance_wall_clock(std::chrono::milliseconds(10));
  EXPECT_EQ(elsewhere.post("/api/v1/password", proved).status, 200U);
  // Every other sign-in ends with it.
  EXPECT_EQ(open.socket.closed(), 4401U);
  EXPECT_EQ(third.get("/api/v1/me").status, 401U);
  EXPECT_EQ(elsewhere.get("/api/v1/me").status, 200U);
}

TEST(Accounts, H11_wrong_shapes_are_named_by_their_path) {
  TestServer server;
  HttpClient coach = server.set_up();
  const auto path = [&](const std::string& target, const json& body) {
    const auto reply = coach.post(target, body);
    EXPECT_EQ(reply.status, 400U) << reply.body;
    EXPECT_EQ(reply.code(), "bad_shape");
    return reply.json().at("details").at("path").get<std::string>();
  };
  EXPECT_EQ(path("/api/v1/login", {{"name", 7}, {"password", "x"}}), "name");
  EXPECT_EQ(path("/api/v1/login", {{"name", "x"}}), "password");
  EXPECT_EQ(path("/api/v1/login", {{"name", "x"}, {"password", "x"}, {"extra", 1}}), "extra");
  EXPECT_EQ(path("/api/v1/boards", {{"title", "  "}, {"kind", "plain"}}), "title");
  EXPECT_EQ(path("/api/v1/boards", {{"title", "a\nb"}, {"kind", "plain"}}), "title");
  EXPECT_EQ(path("/api/v1/boards", {{"title", std::string(121, 'x')}, {"kind", "plain"}}), "title");
  EXPECT_EQ(path("/api/v1/boards", {{"title", "x"}, {"kind", "square"}}), "kind");
  EXPECT_EQ(path("/api/v1/boards", json::array()), "");
}

}  // namespace
}  // namespace puffin::test
