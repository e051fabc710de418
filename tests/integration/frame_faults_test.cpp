#include <gtest/gtest.h>

#include "support/raw_live.hpp"
#include "test_server.hpp"

namespace puffin::test {
namespace {

using nlohmann::json;
using std::chrono::milliseconds;

std::string text(const json& message) { return ws_frame(op::text, message.dump()); }

RawLive connect_raw(const HttpClient& who, const std::string& board) {
  return RawLive(who.port(), upgrade_request(who, board));
}

RawLive join_raw(const HttpClient& who, const std::string& board) {
  RawLive raw = connect_raw(who, board);
  raw.send(text(join_frame("clumsy-tab")));
  EXPECT_TRUE(raw.receive_type("welcome")) << raw.head() << raw.close_word();
  return raw;
}

json add(const std::string& id, const std::string& title = "Kept") {
  return command_frame(id, add_card(new_uuid(), title));
}

/// A coach who is live on the board all the while, beside whom a coachee's connection goes wrong.
struct Beside : Pair {
  using Pair::Pair;
  RawLive join() { return join_raw(coachee, board); }
  /// The next the coach hears is this command, and nothing came before it unheard.
  json coach_hears(const std::string& command) {
    const auto frame = at_coach.socket.receive_type("events");
    if (!frame) return ADD_FAILURE() << "nothing heard of " << command, json{};
    const json event = frame->at("events").at(0);
    EXPECT_EQ(event.at("command"), command);
    EXPECT_EQ(event.at("seq"), ++seq);
    return event;
  }
  void coach_is_undisturbed() {
    at_coach.socket.send(add("still-here"));
    coach_hears("still-here");
  }
  int seq = at_coachee.welcome.at("seq");
};

struct Fault {
  std::string name;
  std::string bytes;
  unsigned code;
};

/// What came before the fault is kept, what comes after it is not heard, and the coach notices neither.
void expect_closed(const std::vector<Fault>& faults) {
  TestServer server;
  Beside pair(server);
  for (const Fault& fault : faults) {
    SCOPED_TRACE(fault.name);
    RawLive raw = pair.join();
    raw.send(text(add("before-" + fault.name)) + fault.bytes + text(add("after-" + fault.name)));
    EXPECT_EQ(raw.closed(), fault.code);
    pair.coach_hears("before-" + fault.name);
  }
  pair.coach_is_undisturbed();
}

const std::string hello = R"({"type":"ping","t":"hello"})";

TEST(FrameFaults, W1_frames_that_break_the_protocol_are_closed_1002) {
  const std::string long_hello = R"({"type":"ping","t":")" + std::string(200, 'x') + "\"}";
  expect_closed({{"unmasked", ws_frame(op::text, hello, {.masked = false}), 1002},
                 {"compressed", ws_frame(op::text, hello, {.reserved = 4}), 1002},
                 {"rsv2", ws_frame(op::text, hello, {.reserved = 2}), 1002},
                 {"rsv3", ws_frame(op::ping, "", {.reserved = 1}), 1002},
                 {"opcode-3", ws_frame(0x3, hello), 1002},
                 {"opcode-b", ws_frame(0xB, ""), 1002},
                 {"length-of-2-bytes-for-27", ws_frame(op::text, hello, {.length_bytes = 2}), 1002},
                 {"length-of-8-bytes-for-221", ws_frame(op::text, long_hello, {.length_bytes = 8}), 1002}});
}

TEST(FrameFaults, W2_control_frames_and_pieces_out_of_order_are_closed_1002) {
  const std::string begun = ws_frame(op::text, R"({"type":)", {.fin = false});
  expect_closed({{"ping-of-126", ws_frame(op::ping, std::string(126, 'p')), 1002},
                 {"pong-of-70000", ws_frame(op::pong, std::string(70'000, 'p')), 1002},
                 {"ping-in-pieces", ws_frame(op::ping, "p", {.fin = false}), 1002},
                 {"close-in-pieces", ws_frame(op::close, "", {.fin = false}), 1002},
                 {"piece-of-nothing", ws_frame(op::more, hello), 1002},
                 {"text-inside-a-message", begun + text({{"type", "ping"}, {"t", 1}}), 1002},
                 {"binary-inside-a-message", begun + ws_frame(op::binary, "x"), 1002}});
}

TEST(FrameFaults, W3_X1_text_that_is_no_utf_8_is_closed_1007) {
  const auto ping = [](const std::string& word) { return R"({"type":"ping","t":")" + word + "\"}"; };
  const std::string split = ws_frame(op::text, R"({"type":"ping","t":"é)", {.fin = false});
  expect_closed(
      {{"byte-ff", ws_frame(op::text, ping("\xFF")), 1007},
       {"surrogate", ws_frame(op::text, ping("\xED\xA0\x80")), 1007},
       {"overlong", ws_frame(op::text, ping("\xC0\xAF")), 1007},
       {"beyond-unicode", ws_frame(op::text, ping("\xF4\x90\x80\x80")), 1007},
       {"ends-inside-a-character", ws_frame(op::text, "\xF0\x9F\x91"), 1007},
       {"split-then-wrong", split + ws_frame(op::more, "\xF0\x9F", {.fin = false}) + ws_frame(op::more, "!"), 1007}});
}

TEST(FrameFaults, W6_goodbyes_right_or_wrong_are_answered_and_later_data_is_not_heard) {
  const auto close = [](const std::string& body) { return ws_frame(op::close, body); };
  expect_closed({{"without-a-code", close(""), 1000},
                 {"going-away", close(close_body(1001, "bye")), 1001},
                 {"code-of-ours", close(close_body(4000)), 4000},
                 {"code-999", close(close_body(999)), 1002},
                 {"code-1005", close(close_body(1005)), 1002},
                 {"code-1006", close(close_body(1006)), 1002},
                 {"half-a-code", close("\x03"), 1002},
                 {"reason-no-utf-8", close(close_body(1000, "\xC3\x28")), 1002},
                 {"reason-too-long", close(close_body(1000, std::string(124, 'r'))), 1002}});
}

TEST(FrameFaults, W3_W5_L8_a_message_in_lawful_pieces_is_taken_with_pings_between_them) {
  TestServer server;
  Beside pair(server);
  RawLive raw = pair.join();
  const std::string title = "Ask één 👣 question";
  const std::string whole = add("in-pieces", title).dump(-1, ' ', false);
  std::string pieces = ws_frame(op::text, "", {.fin = false});
  for (const char byte : whole) pieces += ws_frame(op::more, std::string(1, byte), {.fin = false});
  pieces += ws_frame(op::ping, "one ") + ws_frame(op::more, "", {.fin = false});
  pieces += ws_frame(op::ping, std::string(125, '2')) + ws_frame(op::pong, "unasked") + ws_frame(op::more, "");
  for (const char byte : pieces) ASSERT_TRUE(raw.send(std::string_view{&byte, 1}));
  EXPECT_EQ(pair.coach_hears("in-pieces").at("title"), title);
  EXPECT_TRUE(raw.receive_type("events"));
  EXPECT_EQ(raw.pongs(), "one " + std::string(125, '2'));
}

TEST(FrameFaults, W4_L10_a_message_counts_as_a_whole_whatever_its_frames_declare) {
  TestServer server;
  Beside pair(server);
  // 64 pieces of 1 KiB are just enough; one more byte is not.
  const std::string whole = R"({"type":"ping","t":")" + std::string(64 * 1024 - 22, 'x') + "\"}";
  std::string pieces = ws_frame(op::text, "", {.fin = false});
  for (std::size_t at = 0; at < whole.size(); at += 1024) {
    pieces += ws_frame(op::more, whole.substr(at, 1024), {.fin = false});
  }
  RawLive raw = pair.join();
  raw.send(pieces + ws_frame(op::more, ""));
  EXPECT_TRUE(raw.receive_type("pong"));
  raw.send(pieces + ws_frame(op::more, " "));
  EXPECT_EQ(raw.closed(), 4413U);
  EXPECT_EQ(raw.close_word(), "frame_too_large");
  for (const std::uint64_t declared : {std::uint64_t{1} << 62, std::uint64_t{1} << 63, ~std::uint64_t{0}}) {
    RawLive giant = pair.join();
    giant.send(ws_frame(op::text, whole + " ", {.declared = declared}));
    EXPECT_EQ(giant.closed(), 4413U) << declared;
  }
  // Also where the pieces together pass what a counter of 64 bits holds.
  RawLive wrapping = pair.join();
  wrapping.send(ws_frame(op::text, "x", {.fin = false}) + ws_frame(op::more, "x", {.declared = ~std::uint64_t{0}}));
  EXPECT_EQ(wrapping.closed(), 1009U);
  pair.coach_is_undisturbed();
}

TEST(FrameFaults, W5_a_message_that_does_not_come_whole_in_time_is_closed_4400) {
  TestServer server([](auto& choices) { choices.seams.deadlines.message = milliseconds(50); });
  Beside pair(server);
  const std::vector<std::string> halves{text(add("never")).substr(0, 60),
                                        ws_frame(op::text, "{", {.declared = std::uint64_t{1} << 40}),
                                        ws_frame(op::text, "{", {.fin = false})};
  for (const std::string& half : halves) {
    RawLive raw = pair.join();
    raw.send(half);
    EXPECT_EQ(raw.closed(), 4400U);
    EXPECT_EQ(raw.close_word(), "bad_frame");
  }
  // Neither a byte now and then nor pings buy more time.
  RawLive dripping = pair.join();
  const std::string slow = ws_frame(op::text, std::string(60'000, ' '));
  for (std::size_t i = 0; !dripping.closed(milliseconds(5)) && dripping.send({&slow[i], 1}); ++i) continue;
  EXPECT_EQ(dripping.closed(), 4400U);
  RawLive pinging = pair.join();
  pinging.send(ws_frame(op::text, "{", {.fin = false}));
  while (!pinging.closed(milliseconds(5)) && pinging.send(ws_frame(op::ping, ""))) continue;
  EXPECT_EQ(pinging.closed(), 4400U);
  pair.coach_is_undisturbed();
}

TEST(FrameFaults, W5_L8_bytes_that_never_become_anything_do_not_keep_a_connection_but_pongs_do) {
  TestServer server([](auto& choices) {
    choices.seams.deadlines.idle = milliseconds(500);
    choices.seams.deadlines.message = milliseconds(50);
  });
  HttpClient coach = server.set_up();
  const std::string board = make_board(coach);
  RawLive half = join_raw(coach, board);
  half.send(text(add("never")).substr(0, 3));
  EXPECT_EQ(half.closed(), 0U);
  EXPECT_TRUE(half.is_gone());
  RawLive empty = join_raw(coach, board);
  const std::string nothing = ws_frame(op::more, "", {.fin = false});
  std::string pieces = ws_frame(op::text, "", {.fin = false});
  for (int i = 0; i < 10'000; ++i) pieces += nothing;
  empty.send(pieces);
  for (int i = 0; i < 2'000 && !empty.closed(milliseconds(5)) && empty.send(nothing); ++i) continue;
  EXPECT_EQ(empty.closed(), 4400U);
  // One who only answers pings stays.
  Joined quiet = join_live(coach, board, "quiet-tab");
  EXPECT_EQ(quiet.socket.closed(milliseconds(700)), 0U);
  quiet.socket.send({{"type", "ping"}, {"t", 1}});
  EXPECT_TRUE(quiet.socket.receive_type("pong"));
}

TEST(FrameFaults, W9_X2_pongs_nobody_asked_for_are_closed_4429) {
  TestServer server;
  Beside pair(server);
  RawLive raw = pair.join();
  std::string flood = text(add("before-the-flood"));
  for (int i = 0; i < 2000; ++i) flood += ws_frame(op::pong, "");
  raw.send(flood);
  EXPECT_EQ(raw.closed(), 4429U);
  EXPECT_EQ(raw.close_word(), "too_fast");
  pair.coach_hears("before-the-flood");
  pair.coach_is_undisturbed();
}

TEST(FrameFaults, W12_resets_at_any_moment_leave_nothing_behind) {
  TestServer server([](auto& choices) {
    choices.config.rates = false;
    choices.config.metrics_token = "let me see";
  });
  Beside pair(server);
  const std::string command = text(add("cut-off"));
  for (std::size_t i = 0; i < 50; ++i) {
    const std::string upgrade = upgrade_request(pair.coachee, pair.board);
    send_raw(server.port(), std::string_view{upgrade}.substr(0, 10 * i % upgrade.size()), 0);
    connect_raw(pair.coachee, pair.board).reset();
    RawLive unheard = connect_raw(pair.coachee, pair.board);
    unheard.send(text(join_frame("unheard-tab")));
    unheard.reset();
    RawLive inside = pair.join();
    inside.send(std::string_view{command}.substr(0, i));
    inside.reset();
    RawLive leaving = pair.join();
    leaving.send(ws_frame(op::close, close_body(1000)));
    leaving.reset();
  }
  pair.coach_is_undisturbed();
  HttpClient figures = server.client();
  figures.bearer = "let me see";
  const auto live = [&] {
    return figures.get("/metrics").body.find("puffin_live_connections 2\n") != std::string::npos;
  };
  const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(10);
  while (!live() && std::chrono::steady_clock::now() < end) continue;
  EXPECT_TRUE(live());
}

TEST(FrameFaults, W8_L1_only_a_lawful_upgrade_is_answered_101_and_nothing_is_compressed) {
  TestServer server;
  HttpClient coach = server.set_up();
  const std::string board = make_board(coach);
  const auto answer = [&](const Headers& instead) {
    return RawLive(server.port(), upgrade_request(coach, board, instead)).head();
  };
  const std::string deflate = answer({{"sec-websocket-extensions", "permessage-deflate; client_max_window_bits"}});
  EXPECT_EQ(raw_status(deflate), 101U);
  EXPECT_EQ(deflate.find("ermessage"), std::string::npos);
  EXPECT_EQ(deflate.find("Beast"), std::string::npos);
  EXPECT_NE(deflate.find("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="), std::string::npos);
  for (const char* version : {"8", "14", "x", "13, 8"}) {
    const std::string refusal = answer({{"sec-websocket-version", version}});
    EXPECT_EQ(raw_status(refusal), 426U) << version;
    EXPECT_NE(refusal.find("Sec-WebSocket-Version: 13"), std::string::npos);
  }
  EXPECT_EQ(raw_status(answer({{"sec-websocket-version", ""}})), 400U);
  EXPECT_EQ(raw_status(answer({{"sec-websocket-key", ""}})), 400U);
  EXPECT_EQ(raw_status(answer({{"sec-websocket-key", std::string(500, 'k')}})), 400U);
  EXPECT_EQ(raw_status(answer({{"upgrade", "h2c"}})), 426U);
  EXPECT_EQ(raw_status(answer({{"connection", "close"}})), 426U);
  // Frames sent before the upgrade is answered could be another's request, smuggled.
  const std::string early = upgrade_request(coach, board) + text(join_frame("hasty-tab"));
  EXPECT_EQ(raw_status(RawLive(server.port(), early).head()), 400U);
}

}  // namespace
}  // namespace puffin::test
