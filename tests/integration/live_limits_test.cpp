#include <gtest/gtest.h>

#include "test_server.hpp"

namespace puffin::test {
namespace {

using nlohmann::json;
using std::chrono::milliseconds;

TEST(LiveLimits, L2_who_does_not_join_is_closed_4408) {
  TestServer server([](auto& choices) { choices.seams.deadlines.join = milliseconds(30); });
  HttpClient coach = server.set_up();
  WsClient silent = connect_live(coach, make_board(coach));
  EXPECT_EQ(silent.closed(), 4408U);
  EXPECT_EQ(silent.close_word(), "no_join");
}

TEST(LiveLimits, L10_bad_frames_are_closed_4400) {
  TestServer server;
  HttpClient coach = server.set_up();
  const std::string board = make_board(coach);
  const std::vector<std::string> bad{"not json",
                                     "{}",
                                     "[]",
                                     R"({"type":"fly"})",
                                     R"({"type":"ping","t":1,"t":2})",
                                     "",
                                     R"({"type":"join","protocol":1,"client":"again-tab"})",
                                     R"({"type":"command","command":{}})",
                                     std::string(40, '[')};
  for (const std::string& frame : bad) {
    Joined joined = join_live(coach, board, "clumsy-tab");
    joined.socket.send(frame);
    EXPECT_EQ(joined.socket.closed(), 4400U) << frame;
    EXPECT_EQ(joined.socket.close_word(), "bad_frame");
  }
  Joined joined = join_live(coach, board, "binary-tab");
  joined.socket.send_binary("{}");
  EXPECT_EQ(joined.socket.closed(), 4400U);
  WsClient first = connect_live(coach, board);
  first.send(json{{"type", "ping"}, {"t", 1}});
  EXPECT_EQ(first.closed(), 4400U);
}

TEST(LiveLimits, C5_a_bad_command_is_refused_and_the_connection_stays) {
  TestServer server;
  Pair pair(server);
  pair.at_coachee.socket.send(command_frame("1", {{"type", "fly"}}));
  EXPECT_EQ(pair.at_coachee.socket.receive_type("rejected").value().at("code"), "bad_command");
  pair.at_coachee.socket.send({{"type", "ping"}, {"t", 1}});
  EXPECT_TRUE(pair.at_coachee.socket.receive_type("pong"));
}

TEST(LiveLimits, L10_frames_over_64_kib_are_closed_4413) {
  TestServer server;
  Pair pair(server);
  const std::string just = R"({"type":"ping","t":")" + std::string(64 * 1024 - 22, 'x') + "\"}";
  ASSERT_EQ(just.size(), 64U * 1024);
  pair.at_coachee.socket.send(just);
  EXPECT_TRUE(pair.at_coachee.socket.receive_type("pong"));
  pair.at_coachee.socket.send(just + " ");
  EXPECT_EQ(pair.at_coachee.socket.closed(), 4413U);
  EXPECT_EQ(pair.at_coachee.socket.close_word(), "frame_too_large");
}

TEST(LiveLimits, L10_a_board_that_is_not_yours_is_closed_4404_and_without_a_login_there_is_no_upgrade) {
  TestServer server;
  HttpClient coach = server.set_up();
  const std::string board = make_board(coach);
  HttpClient stranger = accept(server.port(), invite(coach, make_board(coach)).token, "Stranger");
  for (const std::string& closed : {board, new_uuid()}) {
    WsClient socket = connect_live(stranger, closed);
    socket.send(join_frame("stranger-tab"));
    EXPECT_EQ(socket.closed(), 4404U);
  }
  EXPECT_EQ(connect_live(server.client(), board).status(), 401U);
  EXPECT_EQ(connect_live(coach, "..").status(), 404U);
}

TEST(LiveLimits, X2_a_loop_of_commands_or_pings_is_closed_4429) {
  TestServer server;
  Pair pair(server);
  for (int i = 0; i < 400; ++i) {
    if (!pair.at_coachee.socket.send(command_frame(std::to_string(i), {{"type", "fly"}}))) break;
  }
  EXPECT_EQ(pair.at_coachee.socket.closed(), 4429U);
  EXPECT_EQ(pair.at_coachee.socket.close_word(), "too_fast");
  for (int i = 0; i < 2000; ++i) {
    if (!pair.at_coach.socket.send_ping()) break;
  }
  EXPECT_EQ(pair.at_coach.socket.closed(), 4429U);
}

TEST(LiveLimits, L7_presence_in_a_hurry_is_thinned_to_the_latest) {
  TestServer server;
  Pair pair(server);
  constexpr int moves = 300;
  for (int i = 1; i <= moves; ++i) pair.at_coachee.socket.send({{"type", "presence"}, {"state", {{"x", i}}}});
  int seen = 0;
  int last = 0;
  while (last != moves) {
    const auto frame = pair.at_coach.socket.receive_type("presence");
    ASSERT_TRUE(frame.has_value()) << "after " << last;
    if (!frame->at("state").is_object() || !frame->at("state").contains("x")) continue;
    const int x = frame->at("state").at("x");
    EXPECT_GT(x, last);
    last = x;
    ++seen;
  }
  EXPECT_LT(seen, moves);
}

TEST(LiveLimits, X2_one_person_holds_so_many_live_connections_and_no_more) {
  TestServer server;
  HttpClient coach = server.set_up();
  const std::string board = make_board(coach);
  std::vector<WsClient> sockets;
  while (sockets.size() < 40) {
    sockets.push_back(connect_live(coach, board));
    if (sockets.back().status() != 101) break;
  }
  EXPECT_EQ(sockets.size(), net::limits::live_per_person + 1);
  EXPECT_EQ(sockets.back().status(), 429U);
}

TEST(LiveLimits, L9_who_reads_too_slowly_is_closed_4429_and_the_others_notice_nothing) {
  TestServer server([](auto& choices) {
    choices.config.rates = false;
    choices.seams.outbox.bytes = 64 * 1024;
    // Long enough for the slow one to hear the goodbye once it reads.
    choices.seams.deadlines.close = std::chrono::seconds(60);
  });
  Pair pair(server);
  // A small window, and nobody reading behind it.
  WsClient slow(server.port(), "/api/v1/boards/" + pair.board + "/live", pair.coachee.credentials(), 4096);
  slow.send(join_frame("slow-tab"));
  ASSERT_EQ(slow.receive().value().at("type"), "welcome");
  const std::string card = new_uuid();
  pair.at_coach.socket.send(command_frame("card", add_card(card, "Long thoughts")));
  pair.at_coach.socket.receive_type("events");
  const std::string words(7000, 'w');
  for (int i = 0; i < 150; ++i) {
    const json edit{{"type", "edit_card"}, {"card", card}, {"set", {{"description", words + std::to_string(i)}}}};
    pair.at_coach.socket.send(command_frame("edit" + std::to_string(i), edit));
    ASSERT_TRUE(pair.at_coach.socket.receive_type("events"));
    ASSERT_TRUE(pair.at_coachee.socket.receive_type("events")) << i;
  }
  EXPECT_EQ(slow.closed(), 4429U);
  EXPECT_EQ(slow.close_word(), "too_slow");
  // It comes back for what it missed.
  const json seq = pair.coach.get("/api/v1/boards/" + pair.board).json().at("seq");
  EXPECT_EQ(join_live(pair.coachee, pair.board, "slow-tab", 5).welcome.at("seq"), seq);
}

}  // namespace
}  // namespace puffin::test
