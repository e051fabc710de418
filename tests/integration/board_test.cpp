#include <thread>

#include <gtest/gtest.h>

#include "test_server.hpp"

namespace puffin::test {
namespace {

using nlohmann::json;

TEST(Boards, H4_one_sees_the_boards_on_which_one_holds_a_seat_and_no_other) {
  TestServer server;
  HttpClient coach = server.set_up();
  const std::string first = make_board(coach, "First");
  const std::string second = make_board(coach, "Second <b>");
  HttpClient guest = accept(server.port(), invite(coach, second).token, "Guest");
  EXPECT_EQ(coach.get("/api/v1/boards").json().at("boards").size(), 2U);
  EXPECT_EQ(guest.get("/api/v1/boards").json().at("boards"),
            json::array({{{"id", second}, {"title", "Second <b>"}, {"kind", "plain"}, {"seat", "coachee"}}}));
}

TEST(Boards, H9_without_a_seat_every_address_answers_as_if_there_were_no_board) {
  TestServer server;
  HttpClient coach = server.set_up();
  const std::string theirs = make_board(coach, "Theirs");
  HttpClient stranger = accept(server.port(), invite(coach, make_board(coach)).token, "Stranger");
  const auto answers = [&](HttpClient who, const std::string& board) {
    const std::string base = "/api/v1/boards/" + board;
    std::vector<std::pair<unsigned, std::string>> all;
    for (const auto& reply :
         {who.get(base), who.get(base + "/events?since=0"), who.get(base + "/invites"), who.get(base + "/live"),
          who.post(base + "/invites", {{"seat", "coach"}}), who.remove(base + "/invites/" + new_uuid()),
          who.remove(base + "/participants/" + new_uuid()),
          who.post(base + "/commands", {{"id", "1"}, {"command", add_card(new_uuid(), "x")}})}) {
      all.emplace_back(reply.status, reply.body);
    }
    return all;
  };
  const auto closed_door = answers(stranger, theirs);
  EXPECT_EQ(closed_door, answers(stranger, new_uuid()));
  for (const auto& [status, body] : closed_door) EXPECT_EQ(status, 404U) << body;
  for (const auto& [status, body] : answers(server.client(), theirs)) EXPECT_EQ(status, 401U) << body;
}

TEST(Boards, E3_a_sponsors_seat_shows_no_board_and_can_be_given_up) {
  TestServer server;
  HttpClient coach = server.set_up();
  const std::string board = make_board(coach);
  std::string participant;
  HttpClient sponsor = accept(server.port(), invite(coach, board, "sponsor").token, "Sponsor", &participant);
  const std::string base = "/api/v1/boards/" + board;
  for (const char* under : {"", "/events?since=0", "/live", "/invites"}) {
    EXPECT_EQ(sponsor.get(base + under).status, 404U) << under;
  }
  EXPECT_EQ(sponsor.post(base + "/commands", {{"id", "1"}, {"command", add_card(new_uuid(), "x")}}).status, 404U);
  WsClient socket = connect_live(sponsor, board);
  socket.send(join_frame("sponsor-tab"));
  EXPECT_EQ(socket.closed(), 4404U);
  EXPECT_EQ(sponsor.remove(base + "/participants/" + participant).status, 204U);
}

TEST(Boards, H7_the_board_as_of_its_seq_and_its_events_without_a_gap) {
  TestServer server;
  HttpClient coach = server.set_up();
  const std::string board = make_board(coach);
  const std::string base = "/api/v1/boards/" + board;
  for (int i = 0; i < 5; ++i) {
    coach.post(base + "/commands", {{"id", std::to_string(i)}, {"command", add_card(new_uuid(), "card")}});
  }
  const json view = coach.get(base).json();
  EXPECT_EQ(view.at("seq"), 7);
  EXPECT_EQ(view.at("board").at("cards").size(), 5U);
  EXPECT_EQ(view.at("you").at("seat"), "coach");
  EXPECT_EQ(view.at("you").at("participant"), view.at("board").at("participants").at(0).at("id"));
  const json page = coach.get(base + "/events?since=3&limit=2").json().at("events");
  ASSERT_EQ(page.size(), 2U);
  EXPECT_EQ(page.at(0).at("seq"), 4);
  EXPECT_EQ(page.at(1).at("seq"), 5);
  EXPECT_TRUE(coach.get(base + "/events?since=7").json().at("events").empty());
  EXPECT_TRUE(coach.get(base + "/events?since=18446744073709551615").json().at("events").empty());
  for (const char* bad : {"since=x", "since=-1", "limit=0", "limit=", "since=99999999999999999999"}) {
    EXPECT_EQ(coach.get(base + "/events?" + bad).code(), "bad_shape") << bad;
  }
}

TEST(Boards, H8_a_command_over_http_is_durable_when_answered_and_counts_once) {
  TestServer server;
  HttpClient coach = server.set_up();
  const std::string address = "/api/v1/boards/" + make_board(coach) + "/commands";
  const json body{{"id", "first"}, {"command", add_card(new_uuid(), "card")}};
  EXPECT_EQ(coach.post(address, body).json(), json({{"seq", 3}}));
  EXPECT_EQ(coach.post(address, body).json(), json({{"seq", 3}}));
  const auto refused = coach.post(address, {{"id", "no"}, {"command", move_card(new_uuid(), "to_do", "done")}});
  EXPECT_EQ(refused.status, 409U);
  EXPECT_EQ(refused.code(), "not_found");
  const auto unknown = coach.post(address, {{"id", "odd"}, {"command", {{"type", "fly"}}}});
  EXPECT_EQ(unknown.status, 409U);
  EXPECT_EQ(unknown.code(), "bad_command");
  EXPECT_EQ(unknown.json().at("details").at("path"), "type");
  EXPECT_EQ(coach.post(address, {{"command", add_card(new_uuid(), "x")}}).json().at("details").at("path"), "id");
}

TEST(Boards, H8_who_did_it_is_taken_from_the_login_never_from_the_message) {
  TestServer server;
  Pair pair(server);
  json forged = add_card(new_uuid(), "Forged");
  forged["by"] = pair.at_coach.welcome.at("you").at("participant");
  const std::string address = "/api/v1/boards/" + pair.board + "/commands";
  EXPECT_EQ(pair.coachee.post(address, {{"id", "1"}, {"command", forged}}).code(), "bad_command");
  pair.coachee.post(address, {{"id", "2"}, {"command", add_card(new_uuid(), "Honest")}});
  EXPECT_EQ(pair.at_coach.socket.receive_type("events").value().at("events").at(0).at("by"),
            pair.at_coachee.welcome.at("you").at("participant"));
}

TEST(Invites, H5_the_link_carries_its_token_in_the_fragment) {
  TestServer server;
  HttpClient coach = server.set_up();
  const std::string board = make_board(coach);
  const json made = coach.post("/api/v1/boards/" + board + "/invites", {{"seat", "observer"}}).json();
  EXPECT_EQ(made.at("url"),
            "http://127.0.0.1:" + std::to_string(server.port()) + "/join#" + made.at("token").get<std::string>());
  const json listed = coach.get("/api/v1/boards/" + board + "/invites").json().at("invites");
  ASSERT_EQ(listed.size(), 1U);
  EXPECT_EQ(listed.at(0).at("id"), made.at("id"));
  EXPECT_EQ(listed.dump().find(made.at("token").get<std::string>()), std::string::npos);
}

TEST(Invites, H5_only_the_coach_invites_and_only_sensibly) {
  TestServer server;
  Pair pair(server);
  const std::string address = "/api/v1/boards/" + pair.board + "/invites";
  EXPECT_EQ(pair.coachee.post(address, {{"seat", "coach"}}).code(), "not_permitted");
  EXPECT_EQ(pair.coachee.get(address).code(), "not_permitted");
  for (const json& odd : {json{{"seat", "king"}}, json{{"seat", "coach"}, {"expires_in_hours", 0}},
                          json{{"seat", "coach"}, {"expires_in_hours", 721}},
                          json{{"seat", "coach"}, {"expires_in_hours", "1"}}, json{{"seat", "coach"}, {"group", 1}}}) {
    EXPECT_EQ(pair.coach.post(address, odd).code(), "bad_shape") << odd;
  }
}

TEST(Invites, H6_fifty_at_once_and_exactly_one_comes_in) {
  TestServer server;
  HttpClient coach = server.set_up();
  const std::string board = make_board(coach);
  const std::string token = invite(coach, board).token;
  std::atomic<int> let_in = 0;
  std::atomic<int> refused = 0;
  std::vector<std::thread> visitors;
  for (int i = 0; i < 50; ++i) {
    visitors.emplace_back([&, i] {
      const auto reply =
          server.client().post("/api/v1/invites/accept", {{"token", token}, {"name", std::to_string(i)}});
      if (reply.status == 200) ++let_in;
      if (reply.status == 403 && reply.code() == "invite_invalid") ++refused;
    });
  }
  for (std::thread& visitor : visitors) visitor.join();
  EXPECT_EQ(let_in, 1);
  EXPECT_EQ(refused, 49);
  EXPECT_EQ(coach.get("/api/v1/boards/" + board).json().at("board").at("participants").size(), 2U);
}

TEST(Invites, H6_used_expired_revoked_and_unknown_links_get_one_answer) {
  TestServer server;
  HttpClient coach = server.set_up();
  const std::string board = make_board(coach);
  const InviteWords used = invite(coach, board);
  accept(server.port(), used.token, "One");
  const InviteWords revoked = invite(coach, board);
  EXPECT_EQ(coach.remove("/api/v1/boards/" + board + "/invites/" + revoked.id).status, 204U);
  const InviteWords expired = invite(coach, board);
  server.advance_wall_clock(std::chrono::hours(169));
  std::set<std::string> answers;
  for (const std::string& token : {used.token, revoked.token, expired.token, std::string("nonsense")}) {
    const auto reply = server.client().post("/api/v1/invites/accept", {{"token", token}, {"name", "Late"}});
    EXPECT_EQ(reply.status, 403U);
    answers.insert(reply.body);
  }
  EXPECT_EQ(answers.size(), 1U);
}

TEST(Invites, H6_a_group_link_works_more_than_once) {
  TestServer server;
  HttpClient coach = server.set_up();
  const std::string board = make_board(coach);
  const InviteWords group = invite(coach, board, "observer", true);
  for (const char* name : {"One", "Two", "Three"}) accept(server.port(), group.token, name);
  EXPECT_EQ(coach.get("/api/v1/boards/" + board).json().at("board").at("participants").size(), 4U);
}

TEST(Invites, H6_who_is_signed_in_joins_as_themselves_and_who_is_seated_uses_nothing_up) {
  TestServer server;
  Pair pair(server);
  const std::string other = make_board(pair.coach, "Another");
  const InviteWords link = invite(pair.coach, other);
  const json self = pair.at_coachee.welcome.at("you").at("participant");
  const auto joined = pair.coachee.post("/api/v1/invites/accept", {{"token", link.token}, {"name", "Other name"}});
  EXPECT_EQ(joined.status, 200U);
  EXPECT_EQ(joined.json().at("participant"), self);
  const InviteWords fresh = invite(pair.coach, other);
  const auto again = pair.coachee.post("/api/v1/invites/accept", {{"token", fresh.token}});
  EXPECT_EQ(again.json(), json({{"board", other}, {"participant", self}}));
  accept(server.port(), fresh.token, "Somebody else");
}

TEST(Invites, L11_a_revoked_link_takes_the_seats_of_those_who_came_in_by_it) {
  TestServer server;
  HttpClient coach = server.set_up();
  const std::string board = make_board(coach);
  const InviteWords link = invite(coach, board, "coachee", true);
  HttpClient one = accept(server.port(), link.token, "One");
  HttpClient two = accept(server.port(), link.token, "Two");
  HttpClient other = accept(server.port(), invite(coach, board).token, "Other");
  Joined live = join_live(one, board, "one-tab-1");
  Joined stays = join_live(other, board, "other-tab");
  EXPECT_EQ(coach.remove("/api/v1/boards/" + board + "/invites/" + link.id).status, 204U);
  EXPECT_EQ(live.socket.closed(), 4401U);
  EXPECT_EQ(one.get("/api/v1/boards/" + board).status, 404U);
  EXPECT_EQ(two.get("/api/v1/boards/" + board).status, 404U);
  EXPECT_EQ(stays.socket.receive_type("events").value().at("events").at(0).at("type"), "participant_left");
  EXPECT_EQ(other.get("/api/v1/boards/" + board).status, 200U);
}

TEST(Seats, L11_a_seat_taken_closes_at_once_and_a_seat_may_be_given_up) {
  TestServer server;
  Pair pair(server);
  const std::string base = "/api/v1/boards/" + pair.board + "/participants/";
  const std::string coach = pair.at_coach.welcome.at("you").at("participant");
  const std::string coachee = pair.at_coachee.welcome.at("you").at("participant");
  EXPECT_EQ(pair.coachee.remove(base + coach).code(), "not_permitted");
  EXPECT_EQ(pair.coach.remove(base + coach).code(), "last_coach");
  EXPECT_EQ(pair.coach.remove(base + new_uuid()).status, 404U);
  EXPECT_EQ(pair.coach.remove(base + coachee).status, 204U);
  EXPECT_EQ(pair.at_coachee.socket.closed(), 4401U);
  HttpClient back = accept(server.port(), invite(pair.coach, pair.board).token, "Back", nullptr);
  std::string own = back.get("/api/v1/me").json().at("person");
  EXPECT_EQ(back.remove(base + own).status, 204U);
  EXPECT_EQ(back.get("/api/v1/boards/" + pair.board).status, 404U);
}

}  // namespace
}  // namespace puffin::test
