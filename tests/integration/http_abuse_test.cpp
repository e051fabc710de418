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
  const std::vector<std::string> foreign{"http://evil.example",
                                         "null",
                                         "",
                                         "http://" + own + ".evil.example",
                                         "http://127.0.0.1:1",
                                         "https://board.example.evil",
                                         "http://board.example"};
  for (const std::string& bad : foreign) {
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
    EXPECT_NE(reply.header("permissions-policy").find("display-capture=(self), microphone=(self)"), std::string::npos);
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
  const std::string login = "POST /api/v1/login HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{";
  EXPECT_EQ(raw_status(send_raw(server.port(), login)), 408U);
  EXPECT_EQ(send_raw(server.port(), ""), "");
  // An idle connection ends quietly after its answers.
  const std::string ask = "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n";
  const std::string two = send_raw(server.port(), ask + ask);
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

}  // namespace
}  // namespace puffin::test
