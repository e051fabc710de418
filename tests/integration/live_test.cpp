#include <gtest/gtest.h>

#include "test_server.hpp"

namespace puffin::test {
namespace {

using nlohmann::json;

TEST(Live, L3_the_welcome_holds_the_board_as_of_its_seq) {
  TestServer server;
  HttpClient coach = server.set_up();
  const std::string board = make_board(coach, "First steps");
  const Joined joined = join_live(coach, board, "coach-tab");
  EXPECT_EQ(joined.welcome.at("seq"), 2);
  EXPECT_EQ(joined.welcome.at("board").at("title"), "First steps");
  EXPECT_EQ(joined.welcome.at("you").at("seat"), "coach");
}

TEST(Live, L4_what_one_does_the_other_sees_and_the_event_is_the_acknowledgement) {
  TestServer server;
  Pair pair(server);
  const std::string card = new_uuid();
  pair.at_coachee.socket.send(command_frame("c1", add_card(card, "Ask one question")));
  for (Joined* side : {&pair.at_coach, &pair.at_coachee}) {
    const json event = side->socket.receive_type("events").value().at("events").at(0);
    EXPECT_EQ(event.at("type"), "card_added");
    EXPECT_EQ(event.at("title"), "Ask one question");
    EXPECT_EQ(event.at("client"), "coachee-tab");
    EXPECT_EQ(event.at("command"), "c1");
  }
  pair.at_coachee.socket.send(command_frame("c2", move_card(card, "to_do", "in_progress")));
  EXPECT_EQ(pair.at_coach.socket.receive_type("events").value().at("events").at(0).at("to"), "in_progress");
}

TEST(Live, L6_a_rejection_goes_to_the_sender_alone) {
  TestServer server;
  Pair pair(server);
  pair.at_coachee.socket.send(command_frame("c1", move_card(new_uuid(), "to_do", "done")));
  const json rejected = pair.at_coachee.socket.receive_type("rejected").value();
  EXPECT_EQ(rejected.at("command"), "c1");
  EXPECT_EQ(rejected.at("code"), "not_found");
  // The next thing the coach hears of is what was accepted.
  pair.at_coachee.socket.send(command_frame("c2", add_card(new_uuid(), "After all")));
  EXPECT_EQ(pair.at_coach.socket.receive_type("events").value().at("events").at(0).at("command"), "c2");
}

TEST(Live, L7_presence_reaches_the_others_and_leaving_is_told) {
  TestServer server;
  Pair pair(server);
  pair.at_coachee.socket.send({{"type", "presence"}, {"state", {{"card", "x"}}}});
  json seen = pair.at_coach.socket.receive_type("presence").value();
  while (seen.at("state").is_null() || !seen.at("state").contains("card")) {
    seen = pair.at_coach.socket.receive_type("presence").value();
  }
  EXPECT_EQ(seen.at("client"), "coachee-tab");
  pair.at_coachee.socket.drop();
  EXPECT_TRUE(pair.at_coach.socket.receive_type("presence").value().at("state").is_null());
}

TEST(Live, L12_a_signal_reaches_the_one_client_it_names_and_nobody_else) {
  TestServer server;
  Pair pair(server);
  Joined bystander = join_live(pair.coach, pair.board, "bystander-tab");
  pair.at_coachee.socket.send({{"type", "signal"}, {"to", "coach-tab"}, {"data", {{"sdp", "v=0"}}}});
  const json heard = pair.at_coach.socket.receive_type("signal").value();
  EXPECT_EQ(heard.at("client"), "coachee-tab");
  EXPECT_EQ(heard.at("participant"), pair.at_coachee.welcome.at("you").at("participant"));
  EXPECT_EQ(heard.at("data"), json({{"sdp", "v=0"}}));
  EXPECT_EQ(heard.size(), 4U) << "no seq, nothing more";
  // To somebody who is not there: nothing happens, and what follows is served.
  pair.at_coachee.socket.send({{"type", "signal"}, {"to", "nobody-here"}, {"data", json::object()}});
  pair.at_coachee.socket.send({{"type", "signal"}, {"to", "bystander-tab"}, {"data", {{"n", 2}}}});
  EXPECT_EQ(bystander.socket.receive_type("signal").value().at("data").at("n"), 2) << "the first it hears of";
}

TEST(Live, L8_ping_is_answered_with_its_own_value) {
  TestServer server;
  Pair pair(server);
  pair.at_coach.socket.send({{"type", "ping"}, {"t", {1, "two"}}});
  EXPECT_EQ(pair.at_coach.socket.receive_type("pong").value().at("t"), json({1, "two"}));
}

TEST(Live, L8_a_silent_peer_is_closed) {
  TestServer server([](auto& choices) { choices.seams.deadlines.idle = std::chrono::milliseconds(60); });
  HttpClient coach = server.set_up();
  const std::string board = make_board(coach);
  // It never reads, so it never answers a ping.
  Joined silent = join_live(coach, board, "silent-tab");
  Joined other = join_live(coach, board, "other-tab");
  const auto gone = other.socket.receive_type("presence");
  ASSERT_TRUE(gone.has_value());
  EXPECT_EQ(gone->at("client"), "silent-tab");
}

TEST(Live, L3_resume_gives_what_was_missed_and_nothing_twice) {
  TestServer server;
  Pair pair(server);
  pair.at_coachee.socket.send(command_frame("c1", add_card(new_uuid(), "one")));
  const json seq = pair.at_coachee.socket.receive_type("events").value().at("events").back().at("seq");
  pair.at_coachee.socket.drop();
  for (int i = 0; i < 5; ++i) {
    pair.at_coach.socket.send(command_frame("m" + std::to_string(i), add_card(new_uuid(), "meanwhile")));
    pair.at_coach.socket.receive_type("events");
  }
  const Joined back = join_live(pair.coachee, pair.board, "coachee-tab", seq);
  ASSERT_TRUE(back.welcome.contains("events"));
  // The coach's first frame was the coachee's card: five commands, of which the last may still be on its way.
  ASSERT_GE(back.welcome.at("events").size(), 4U);
  json expected = seq;
  for (const json& event : back.welcome.at("events")) {
    expected = expected.get<int>() + 1;
    EXPECT_EQ(event.at("seq"), expected);
  }
  EXPECT_EQ(back.welcome.at("seq"), expected);
}

TEST(Live, C3_a_repeat_over_another_connection_and_after_a_restart_gets_the_first_outcome) {
  TestServer server;
  Pair pair(server);
  const json command = command_frame("only-once", add_card(new_uuid(), "Once"));
  pair.at_coachee.socket.send(command);
  const json first = pair.at_coachee.socket.receive_type("events").value().at("events");
  server.restart();
  HttpClient again(server.port());
  again.cookie = pair.coachee.cookie;
  Joined back = join_live(again, pair.board, "coachee-tab", first.back().at("seq"));
  back.socket.send(command);
  EXPECT_EQ(back.socket.receive_type("events").value().at("events"), first);
  const auto reply = again.post("/api/v1/boards/" + pair.board + "/commands",
                                {{"id", "only-once"}, {"client", "coachee-tab"}, {"command", command.at("command")}});
  EXPECT_EQ(reply.json().at("seq"), first.back().at("seq"));
}

TEST(Live, X3_hostile_text_is_stored_as_written) {
  TestServer server;
  Pair pair(server);
  const std::vector<std::string> titles{"<script>alert(1)</script>",     "\u202Eright to left\u202C",
                                        "👩‍👩‍👧‍👦🧊", "مرحبا بالعالم",
                                        "'; drop table cards; --",       "Zalgo\u0301\u0301\u0301"};
  for (const std::string& title : titles) {
    pair.at_coachee.socket.send(command_frame(new_uuid(), add_card(new_uuid(), title)));
    EXPECT_EQ(pair.at_coach.socket.receive_type("events").value().at("events").at(0).at("title"), title);
  }
  pair.at_coachee.socket.send(command_frame("long", add_card(new_uuid(), std::string(10000, 'x'))));
  EXPECT_EQ(pair.at_coachee.socket.receive_type("rejected").value().at("code"), "too_long");
  pair.at_coachee.socket.send(command_frame("control", add_card(new_uuid(), "a\u0007b")));
  EXPECT_EQ(pair.at_coachee.socket.receive_type("rejected").value().at("code"), "bad_command");
}

TEST(Live, C1_commands_are_decided_in_the_order_sent_also_right_behind_the_join) {
  TestServer server;
  HttpClient coach = server.set_up();
  const std::string board = make_board(coach);
  WsClient socket = connect_live(coach, board);
  socket.send(join_frame("hasty-tab"));
  for (int i = 0; i < 20; ++i) socket.send(command_frame(std::to_string(i), add_card(new_uuid(), "card")));
  ASSERT_EQ(socket.receive().value().at("type"), "welcome");
  std::vector<std::string> order;
  while (order.size() < 20) {
    const json frame = socket.receive_type("events").value();
    for (const json& event : frame.at("events")) order.push_back(event.at("command"));
  }
  for (int i = 0; i < 20; ++i) EXPECT_EQ(order[static_cast<std::size_t>(i)], std::to_string(i));
}

}  // namespace
}  // namespace puffin::test
