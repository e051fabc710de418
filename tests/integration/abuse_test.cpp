#include <gtest/gtest.h>

#include "test_server.hpp"

namespace puffin::test {
namespace {

using nlohmann::json;
using std::chrono::milliseconds;

void shorten(TestServer::Choices& choices) {
  auto& deadlines = choices.seams.deadlines;
  deadlines.first_byte = deadlines.head = deadlines.body = deadlines.linger = milliseconds(50);
  deadlines.keep_alive = milliseconds(50);
}

TEST(Http, H1_health_is_public_and_figures_are_not) {
  TestServer server([](auto& choices) {
    choices.config.metrics_token = "let me see";
    choices.config.metrics_listen = "127.0.0.1:0";
  });
  HttpClient visitor = server.client();
  EXPECT_EQ(visitor.get("/healthz").status, 200U);
  EXPECT_EQ(visitor.get("/metrics").status, 404U);
  visitor.bearer = "let me see";
  EXPECT_NE(visitor.get("/metrics").body.find("puffin_rooms"), std::string::npos);
  HttpClient operators(server.server().metrics_port());
  EXPECT_NE(operators.get("/metrics").body.find("puffin_store_writable 1"), std::string::npos);
  EXPECT_EQ(operators.get("/api/v1/boards").status, 404U);
}

TEST(Http, H10_requests_from_pages_of_other_sites_are_refused) {
  TestServer server([](auto& choices) { net::parse_public_url("https://board.example", choices.config.public_url); });
  HttpClient coach = server.set_up();
  const std::string board = make_board(coach);
  const std::string own = "127.0.0.1:" + std::to_string(server.port());
  const json body{{"title", "x"}, {"kind", "plain"}};
  for (const std::string& bad : std::vector<std::string>{"http://evil.example", "null", "", "http://" + own + ".evil.example", "http://127.0.0.1:1",
                                                         "https://board.example.evil", "http://board.example"}) {
    EXPECT_EQ(coach.post("/api/v1/boards", body, {{"origin", bad}}).code(), "bad_origin") << bad;
    Headers headers = coach.credentials();
    headers.emplace_back("origin", bad);
    EXPECT_EQ(WsClient(server.port(), "/api/v1/boards/" + board + "/live", headers).status(), 403U) << bad;
  }
  for (const std::string& good : {"http://" + own, std::string("https://board.example")}) {
    EXPECT_EQ(coach.post("/api/v1/boards", body, {{"origin", good}}).status, 201U) << good;
    Headers headers = coach.credentials();
    headers.emplace_back("origin", good);
    EXPECT_EQ(WsClient(server.port(), "/api/v1/boards/" + board + "/live", headers).status(), 101U) << good;
  }
}

TEST(Http, H11_limits_answer_plainly) {
  TestServer server;
  HttpClient coach = server.set_up();
  const auto post = [&](const std::string& body, const std::string& type) {
    return coach.request("POST", "/api/v1/boards", body, {{"content-type", type}});
  };
  EXPECT_EQ(post("{}", "text/plain").status, 415U);
  EXPECT_EQ(post("{}", "application/x-www-form-urlencoded").status, 415U);
  EXPECT_EQ(post(std::string(65 * 1024, 'x'), "application/json").status, 413U);
  for (const std::string& bad : {std::string("{"), std::string(R"({"a":1,"a":2})"), std::string("{\"a\":\"\xff\"}"),
                                 std::string(R"({"a":1e999})"), std::string(R"({"a":9007199254740993})"),
                                 std::string(40, '[') + std::string(40, ']'), std::string("{} x"), std::string("")}) {
    const auto reply = post(bad, "application/json");
    EXPECT_EQ(reply.status, 400U) << bad;
    EXPECT_EQ(reply.code(), "bad_json") << bad;
  }
  EXPECT_EQ(coach.request("PUT", "/api/v1/boards", "").status, 405U);
  EXPECT_EQ(coach.request("TRACE", "/api/v1/boards", "").header("allow"), "GET, POST");
  const auto preflight = coach.request("OPTIONS", "/api/v1/boards", "", {{"origin", "http://evil.example"}});
  EXPECT_EQ(preflight.status, 405U);
  EXPECT_EQ(preflight.header("access-control-allow-origin"), "");
  EXPECT_EQ(coach.get("/api/v1/nothing").status, 404U);
}

TEST(Http, X2_one_address_cannot_ask_without_end_and_others_notice_nothing) {
  TestServer server;
  HttpClient loop = server.client();
  const Headers from{{"x-forwarded-for", "203.0.113.7"}};
  unsigned status = 0;
  HttpReply reply;
  for (int i = 0; i < 1000 && status != 429; ++i) {
    reply = loop.get("/api/v1/me", from);
    status = reply.status;
  }
  EXPECT_EQ(status, 429U);
  EXPECT_GE(std::stoi(reply.header("retry-after")), 1);
  EXPECT_EQ(loop.get("/api/v1/me", {{"x-forwarded-for", "203.0.113.8"}}).status, 401U);
  server.advance_steady_clock(std::chrono::seconds(5));
  EXPECT_EQ(loop.get("/api/v1/me", from).status, 401U);
}

TEST(Http, X2_rate_limits_off_lifts_rates) {
  TestServer server([](auto& choices) { choices.config.rates = false; });
  HttpClient loop = server.client();
  for (int i = 0; i < 600; ++i) ASSERT_EQ(loop.get("/api/v1/me").status, 401U);
}

TEST(Http, H11_every_answer_carries_the_headers_that_keep_browsers_narrow) {
  TestServer server;
  HttpClient visitor = server.client();
  for (const char* target : {"/healthz", "/api/v1/me", "/nothing", "/"}) {
    const auto reply = visitor.get(target);
    EXPECT_NE(reply.header("content-security-policy").find("default-src 'none'"), std::string::npos) << target;
    EXPECT_EQ(reply.header("content-security-policy").find("unsafe"), std::string::npos);
    EXPECT_EQ(reply.header("x-content-type-options"), "nosniff");
    EXPECT_EQ(reply.header("referrer-policy"), "no-referrer");
    EXPECT_EQ(reply.header("strict-transport-security"), "");
  }
  EXPECT_EQ(visitor.get("/api/v1/me").header("cache-control"), "no-store");
}

TEST(Heads, H11_what_two_programs_could_read_differently_is_refused_aloud) {
  TestServer server([](auto& choices) { shorten(choices); });
  const auto status = [&](const std::string& bytes) { return raw_status(send_raw(server.port(), bytes)); };
  const std::string get = "GET /healthz HTTP/1.1\r\nHost: x\r\n";
  EXPECT_EQ(status(get + "Connection: close\r\n\r\n"), 200U);
  EXPECT_EQ(status(get + "A: b\r\n folded\r\n\r\n"), 400U);
  EXPECT_EQ(status(get + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n"), 400U);
  EXPECT_EQ(status(get + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n"), 400U);
  EXPECT_EQ(status(get + "Host: y\r\n\r\n"), 400U);
  EXPECT_EQ(status("GET /healthz HTTP/1.1\r\n\r\n"), 400U);
  EXPECT_EQ(status("GET /healthz HTTP/1.1\nHost: x\n\r\n\r\n"), 400U);
  EXPECT_EQ(status("GET /healthz HTTP/9.9\r\nHost: x\r\n\r\n"), 400U);
  EXPECT_EQ(status("GET /healthz\r\n\r\n"), 400U);
  EXPECT_EQ(status("GET http://evil/ HTTP/1.1\r\nHost: x\r\n\r\n"), 400U);
  EXPECT_EQ(status(get + std::string("A: \0\r\n\r\n", 8)), 400U);
  EXPECT_EQ(status("\x16\x03\x01\x02 hello TLS \r\n\r\n"), 400U);
  EXPECT_EQ(status(get + "A: " + std::string(9000, 'a') + "\r\n\r\n"), 431U);
  EXPECT_EQ(status("GET /" + std::string(5000, 'a') + " HTTP/1.1\r\nHost: x\r\n\r\n"), 414U);
  std::string many = get;
  for (int i = 0; i < 200; ++i) many += "A" + std::to_string(i) + ": b\r\n";
  EXPECT_EQ(status(many + "\r\n"), 431U);
  EXPECT_EQ(server.client().get("/healthz").status, 200U);
}

TEST(Heads, H11_paths_out_of_the_table_are_nowhere) {
  TestServer server;
  for (const char* path : {"/../etc/passwd", "/%2e%2e%2fetc/passwd", "/assets/..%5c..", "/%00", "//etc", "/assets/"}) {
    EXPECT_EQ(server.client().get(path).status, 404U) << path;
  }
}

TEST(Heads, H11_who_drips_is_cut_and_who_says_nothing_too) {
  TestServer server([](auto& choices) { shorten(choices); });
  EXPECT_EQ(raw_status(send_raw(server.port(), "GET /healthz HTT")), 408U);
  EXPECT_EQ(raw_status(send_raw(server.port(), "POST /api/v1/login HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{")), 408U);
  EXPECT_EQ(send_raw(server.port(), ""), "");
  // An idle connection ends quietly after its answers.
  const std::string two = send_raw(server.port(), "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\nGET /healthz HTTP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_NE(two.find("200 OK", 20), std::string::npos);
}

TEST(Heads, H11_chunked_bodies_are_taken_and_bounded) {
  TestServer server([](auto& choices) { shorten(choices); });
  const std::string head =
      "POST /api/v1/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n"
      "Connection: close\r\n\r\n";
  EXPECT_EQ(raw_status(send_raw(server.port(), head + "2\r\n{}\r\n0\r\n\r\n")), 400U);
  std::string endless = head;
  for (int i = 0; i < 80; ++i) endless += "400\r\n" + std::string(1024, 'x') + "\r\n";
  EXPECT_EQ(raw_status(send_raw(server.port(), endless)), 413U);
  EXPECT_EQ(raw_status(send_raw(server.port(), head + "zz\r\n")), 400U);
}

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
  const std::vector<std::string> bad{"not json", "{}", "[]", R"({"type":"fly"})", R"({"type":"ping","t":1,"t":2})", "",
                                     R"({"type":"join","protocol":1,"client":"again-tab"})",
                                     R"({"type":"command","command":{}})", std::string(40, '[')};
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
