#include <array>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/server_process.hpp"
#include "test_server.hpp"

/// What is private to one person: their own requests, and everybody else's.
namespace puffin::test {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;
using ::testing::Not;

/// One person's private texts on one board, through one client of theirs.
struct Desk {
  HttpClient& who;
  std::string board;
  std::string client = "some-client";

  [[nodiscard]] std::string path(const std::string& key = "") const {
    return "/api/v1/boards/" + board + "/private" + (key.empty() ? "" : "/" + key);
  }
  [[nodiscard]] Headers headers() const { return {{"puffin-client", client}}; }
  HttpReply put_raw(const std::string& key, const std::string& body, Headers more = {}) {
    Headers all = headers();
    all.emplace_back("content-type", "application/json");
    all.insert(all.end(), more.begin(), more.end());
    return who.request("PUT", path(key), body, all);
  }
  HttpReply put(const std::string& key, const std::string& text, std::uint64_t version = 0) {
    return put_raw(key, json{{"text", text}, {"version", version}}.dump());
  }
  HttpReply list() { return who.get(path(), headers()); }
  HttpReply remove(const std::string& key) { return who.remove(path(key), headers()); }
  HttpReply erase() { return who.remove(path(), headers()); }
};

/// A board whose coach and coachee have come in.
struct Two {
  explicit Two(TestServer& server)
      : coach(server.set_up()),
        board(make_board(coach)),
        coachee(accept(server.port(), invite(coach, board).token, "Learner", &coachee_id)) {}
  HttpClient coach;
  std::string board;
  std::string coachee_id;
  HttpClient coachee;
};

TEST(Private, H13_a_text_is_saved_read_changed_and_removed) {
  TestServer server;
  Two two(server);
  Desk desk{two.coachee, two.board};
  EXPECT_EQ(desk.list().json(), (json{{"items", json::array()}}));
  const std::string key = "journal:" + new_uuid();
  const auto saved = desk.put(key, "Said less today.\n🦉");
  ASSERT_EQ(saved.status, 200U) << saved.body;
  EXPECT_EQ(saved.json().at("key"), key);
  const std::uint64_t version = saved.json().at("version");
  EXPECT_GT(version, 0U);
  EXPECT_EQ(desk.put(key, "Said less, asked more.", version).status, 200U);
  EXPECT_EQ(desk.put("coach_notes", "").status, 200U);
  server.restart();
  HttpClient again(server.port());
  again.cookie = two.coachee.cookie;
  Desk back{again, two.board};
  const auto list = back.list();
  EXPECT_EQ(list.header("cache-control"), "no-store");
  const json items = list.json().at("items");
  ASSERT_EQ(items.size(), 2U);
  EXPECT_EQ(items[0].at("key"), "coach_notes");
  EXPECT_EQ(items[1].at("text"), "Said less, asked more.");
  EXPECT_GT(items[1].at("version"), version);
  EXPECT_EQ(items[1].at("changed_at").get<std::string>().size(), 24U);
  EXPECT_EQ(back.remove(key).status, 204U);
  EXPECT_EQ(back.remove(key).status, 204U);
  EXPECT_EQ(back.list().json().at("items").size(), 1U);
  EXPECT_EQ(back.erase().status, 204U);
  EXPECT_EQ(back.list().json().at("items").size(), 0U);
}

TEST(Private, H13_a_stale_save_shows_the_present_text_and_overwrites_nothing) {
  TestServer server;
  Two two(server);
  Desk desk{two.coachee, two.board};
  const std::uint64_t first = desk.put("coach_notes", "first").json().at("version");
  const std::uint64_t second = desk.put("coach_notes", "second", first).json().at("version");
  for (const std::uint64_t read : {std::uint64_t{0}, first}) {
    const auto stale = desk.put("coach_notes", "third", read);
    EXPECT_EQ(stale.status, 409U);
    EXPECT_EQ(stale.code(), "stale");
    EXPECT_EQ(stale.json().at("details"), (json{{"text", "second"}, {"version", second}}));
  }
  desk.erase();
  const auto gone = desk.put("coach_notes", "third", second);
  EXPECT_EQ(gone.status, 409U);
  EXPECT_EQ(gone.json().at("details"), (json{{"text", ""}, {"version", 0}}));
  EXPECT_EQ(desk.put("coach_notes", "third", 0).status, 200U);
}

TEST(Private, H17_what_has_another_shape_is_refused_by_name) {
  TestServer server;
  Two two(server);
  Desk desk{two.coachee, two.board};
  for (const std::string key :
       {"diary:1", "journal:today", "check_in:", "coach_notes:1", "check_in%3A1", "reflection"}) {
    const auto reply = desk.put(key, "text");
    EXPECT_EQ(reply.status, 400U) << key;
    EXPECT_EQ(reply.code(), "bad_shape") << key;
    EXPECT_EQ(desk.remove(key).status, 400U) << key;
  }
  const auto refused = [&](const std::string& body) {
    const auto reply = desk.put_raw("coach_notes", body);
    EXPECT_EQ(reply.status, 400U) << body.substr(0, 60);
    return reply.code() + ' ' + reply.json().at("details").value("path", "");
  };
  EXPECT_EQ(refused(json{{"text", std::string(8001, 'x')}, {"version", 0}}.dump()), "bad_shape text");
  EXPECT_EQ(refused(R"({"text":"a\u0007b","version":0})"), "bad_shape text");
  EXPECT_EQ(refused(R"({"text":"a"})"), "bad_shape version");
  EXPECT_EQ(refused(R"({"text":"a","version":"0"})"), "bad_shape version");
  EXPECT_EQ(refused(R"({"text":"a","version":0,"for":"coach"})"), "bad_shape for");
  EXPECT_EQ(refused("{"), "bad_json ");
  EXPECT_EQ(two.coachee.request("PUT", desk.path("coach_notes"), "text", desk.headers()).status, 415U);
  EXPECT_EQ(two.coachee.get(desk.path("coach_notes"), desk.headers()).status, 405U);
  EXPECT_EQ(desk.put("coach_notes", std::string(8000, 'x')).status, 200U);
}

TEST(Private, H18_the_client_that_asks_is_named) {
  TestServer server;
  Two two(server);
  for (const std::string client : {"", "short", "has blanks in it"}) {
    Desk desk{two.coachee, two.board, client};
    const auto reply = desk.list();
    EXPECT_EQ(reply.status, 400U) << client;
    EXPECT_EQ(reply.json().at("details").at("path"), "Puffin-Client") << client;
  }
  EXPECT_EQ(two.coachee.get("/api/v1/boards/" + two.board + "/private").status, 400U);
}

TEST(Private, H10_a_page_of_another_site_changes_nothing) {
  TestServer server;
  Two two(server);
  Desk desk{two.coachee, two.board};
  desk.put("coach_notes", "mine");
  Headers foreign = desk.headers();
  foreign.emplace_back("origin", "https://elsewhere.example");
  EXPECT_EQ(
      desk.put_raw("check_in:1", R"({"text":"theirs","version":0})", {{"origin", "https://elsewhere.example"}}).code(),
      "bad_origin");
  EXPECT_EQ(two.coachee.remove(desk.path("coach_notes"), foreign).code(), "bad_origin");
  EXPECT_EQ(two.coachee.remove(desk.path(), foreign).code(), "bad_origin");
  EXPECT_EQ(desk.list().json().at("items").size(), 1U);
}

TEST(Private, H17_there_is_room_for_so_many_items) {
  TestServer server([](auto& choices) { choices.config.rates = false; });
  Two two(server);
  Desk desk{two.coachee, two.board};
  const std::string long_text(8000, 'x');
  int kept = 0;
  HttpReply reply;
  for (; kept < 600; ++kept) {
    reply = desk.put("check_in:" + std::to_string(kept), long_text);
    if (reply.status != 200) break;
  }
  EXPECT_EQ(kept, 4 * 1024 * 1024 / 8000);
  EXPECT_EQ(reply.status, 409U);
  EXPECT_EQ(reply.code(), "too_many");
  EXPECT_EQ(reply.json().at("details").at("items"), 2000);
  EXPECT_EQ(desk.remove("check_in:0").status, 204U);
  EXPECT_EQ(desk.put("check_in:again", long_text).status, 200U);
}

TEST(Private, H13_each_seat_has_its_own_and_a_sponsor_none) {
  TestServer server;
  Two two(server);
  HttpClient observer = accept(server.port(), invite(two.coach, two.board, "observer").token, "Watcher");
  HttpClient second = accept(server.port(), invite(two.coach, two.board, "second_coach").token, "Second");
  std::vector<HttpClient*> people{&two.coach, &two.coachee, &observer, &second};
  for (std::size_t i = 0; i < people.size(); ++i) {
    Desk desk{*people[i], two.board};
    EXPECT_EQ(desk.put("coach_notes", "of person " + std::to_string(i)).status, 200U);
  }
  for (std::size_t i = 0; i < people.size(); ++i) {
    Desk desk{*people[i], two.board};
    const json items = desk.list().json().at("items");
    ASSERT_EQ(items.size(), 1U);
    EXPECT_EQ(items[0].at("text"), "of person " + std::to_string(i));
  }
  HttpClient sponsor = accept(server.port(), invite(two.coach, two.board, "sponsor").token, "Payer");
  HttpClient outsider = accept(server.port(), invite(two.coach, make_board(two.coach, "Elsewhere")).token, "Outsider");
  for (HttpClient* who : {&sponsor, &outsider}) {
    Desk desk{*who, two.board};
    EXPECT_EQ(desk.list().status, 404U);
    EXPECT_EQ(desk.put("coach_notes", "x").status, 404U);
    EXPECT_EQ(desk.put("no-such-kind", "x").status, 404U);
    EXPECT_EQ(desk.remove("coach_notes").status, 404U);
    EXPECT_EQ(desk.erase().status, 404U);
  }
  HttpClient nobody = server.client();
  EXPECT_EQ((Desk{nobody, two.board}.list().status), 401U);
}

TEST(Private, H13_who_loses_the_seat_loses_the_access_and_finds_the_texts_on_return) {
  TestServer server;
  Two two(server);
  Desk desk{two.coachee, two.board};
  desk.put("coach_notes", "mine alone");
  ASSERT_EQ(two.coach.remove("/api/v1/boards/" + two.board + "/participants/" + two.coachee_id).status, 204U);
  EXPECT_EQ(desk.list().status, 404U);
  EXPECT_EQ(desk.erase().status, 404U);
  two.coachee.post("/api/v1/invites/accept", {{"token", invite(two.coach, two.board).token}});
  EXPECT_EQ(desk.list().json().at("items").at(0).at("text"), "mine alone");
}

TEST(Private, L13_nothing_goes_to_a_client_on_stage_until_it_leaves_the_stage) {
  TestServer server;
  Two two(server);
  Joined live = join_live(two.coachee, two.board, "coachee-tab");
  Desk shown{two.coachee, two.board, "coachee-tab"};
  Desk other{two.coachee, two.board, "other-tab"};
  ASSERT_EQ(shown.put("coach_notes", "for my eyes").status, 200U);
  const auto say = [&](const json& frame) {
    live.socket.send(frame);
    // What is decided behind it on the same connection tells that it has been heard.
    live.socket.send(command_frame(new_uuid(), add_card(new_uuid(), "mark")));
    live.socket.receive_type("events");
  };
  say({{"type", "stage"}, {"on", true}});
  for (const auto& reply : {shown.list(), shown.put("coach_notes", "x"), shown.remove("coach_notes"), shown.erase()}) {
    EXPECT_EQ(reply.status, 403U);
    EXPECT_EQ(reply.code(), "on_stage");
    EXPECT_THAT(reply.body, Not(HasSubstr("eyes")));
  }
  EXPECT_EQ(other.list().json().at("items").at(0).at("text"), "for my eyes");
  say({{"type", "stage"}, {"on", false}});
  EXPECT_EQ(shown.list().json().at("items").at(0).at("text"), "for my eyes");
}

TEST(Private, L13_a_client_that_comes_back_on_stage_leaves_no_gap) {
  TestServer server;
  Two two(server);
  Desk shown{two.coachee, two.board, "coachee-tab"};
  shown.put("coach_notes", "for my eyes");
  WsClient socket = connect_live(two.coachee, two.board);
  json join = join_frame("coachee-tab");
  join["stage"] = true;
  socket.send(join);
  ASSERT_EQ(socket.receive().value().at("type"), "welcome");
  EXPECT_EQ(shown.list().code(), "on_stage");
  server.restart();
  HttpClient again(server.port());
  again.cookie = two.coachee.cookie;
  WsClient back = connect_live(again, two.board);
  back.send(join);
  ASSERT_EQ(back.receive().value().at("type"), "welcome");
  EXPECT_EQ((Desk{again, two.board, "coachee-tab"}.list().code()), "on_stage");
  back.drop();
}

/// Everything that ever reached one person, over HTTP and over their live connection.
class Eavesdropper {
 public:
  explicit Eavesdropper(const HttpClient& who) : who_(who) {}

  void join(const std::string& board) {
    Joined joined = join_live(who_, board, "listening-tab");
    heard_ += joined.welcome.dump();
    socket_.emplace(std::move(joined.socket));
  }
  /// Takes down every frame up to the event of this command.
  void listen_until(const std::string& command) {
    while (const auto frame = socket_->receive()) {
      const std::string text = frame->dump();
      heard_ += text;
      if (text.find(command) != std::string::npos) return;
    }
    FAIL() << "nothing was heard of " << command;
  }
  void ask_everything(const std::string& board, const std::vector<std::string>& keys) {
    const std::string at = "/api/v1/boards/" + board;
    const Headers named{{"puffin-client", "listening-tab"}};
    for (const std::string& path :
         {std::string("/api/v1/me"), std::string("/api/v1/boards"), std::string("/api/v1/tokens"), at, at + "/events",
          at + "/events?since=0&limit=1000", at + "/invites", at + "/private", std::string("/healthz"),
          std::string("/metrics"), at + "/live"}) {
      note(who_.get(path, named));
    }
    note(who_.get("/metrics", {{"authorization", "Bearer counts-only"}}));
    for (const std::string& key : keys) {
      note(who_.get(at + "/private/" + key, named));
      // A wrong version is answered with what stands there: one's own, never another's.
      Headers json_named = named;
      json_named.emplace_back("content-type", "application/json");
      note(who_.request("PUT", at + "/private/" + key, R"({"text":"guess","version":7})", json_named));
      note(who_.remove(at + "/private/" + key, named));
    }
    note(who_.remove(at + "/private", named));
    note(who_.post(at + "/commands", {{"id", new_uuid()}, {"command", {{"type", "agree_card"}, {"card", keys[0]}}}}));
  }
  [[nodiscard]] const std::string& heard() const { return heard_; }

 private:
  void note(const HttpReply& reply) {
    for (const auto& [name, value] : reply.headers) heard_ += name + value;
    heard_ += reply.body;
  }

  HttpClient who_;
  std::optional<WsClient> socket_;
  std::string heard_;
};

/// The same person at the server as it runs now.
HttpClient back_at(const ServerProcess& server, const HttpClient& who) {
  HttpClient again(server.port());
  again.cookie = who.cookie;
  return again;
}

TEST(Private, H13_L13_nothing_private_reaches_another_client) {
  TemporaryDirectory directory;
  const auto arguments = serve_arguments(
      directory / "data", {"--log-level", "debug", "--metrics-token", "counts-only", "--rate-limits", "off"});
  const std::vector<std::string> words{"xylophonequartz", "zephyrmarmalade", "quincewhistle"};
  const std::vector<std::string> keys{"journal:" + new_uuid(), "coach_notes", "reflection:" + new_uuid(), "pulse:p1"};
  std::string heard;
  std::optional<HttpClient> coach;
  std::optional<HttpClient> coachee;
  std::optional<HttpClient> observer;
  std::string board;
  for (const bool first : {true, false}) {
    ServerProcess server(arguments);
    ASSERT_TRUE(server.ready());
    if (first) {
      coach.emplace(server.port());
      coach->post("/api/v1/setup", {{"token", server.setup_token()}, {"name", "Coach"}, {"password", "eight hills"}});
      board = make_board(*coach);
      coachee = accept(server.port(), invite(*coach, board).token, "Learner");
      observer = accept(server.port(), invite(*coach, board, "observer").token, "Watcher");
    }
    coach = back_at(server, *coach);
    coachee = back_at(server, *coachee);
    observer = back_at(server, *observer);
    std::array<Eavesdropper, 2> others{Eavesdropper(*coach), Eavesdropper(*observer)};
    for (Eavesdropper& other : others) other.join(board);
    Joined live = join_live(*coachee, board, "writing-tab");
    Desk desk{*coachee, board, "writing-tab"};
    for (const std::string& key : keys) {
      // Written, changed, asked for, refused as stale; in the second round, after a restart, they stand already.
      std::uint64_t version = 0;
      const json standing = desk.list().json();
      for (const json& item : standing.at("items"))
        if (item.at("key") == key) version = item.at("version");
      EXPECT_EQ(version == 0, first);
      for (const std::string& word : words) {
        const auto saved = desk.put(key, word, version);
        ASSERT_EQ(saved.status, 200U) << saved.body;
        version = saved.json().at("version");
        EXPECT_EQ(desk.put(key, word + " again", version + 1).status, 409U);
        for (Eavesdropper& other : others) other.ask_everything(board, keys);
      }
    }
    EXPECT_THAT(desk.list().body, HasSubstr(words.back()));
    EXPECT_EQ(desk.put("check_in:", words[0]).status, 400U);
    live.socket.send({{"type", "stage"}, {"on", true}});
    live.socket.send({{"type", "stage"}, {"on", false}});
    const std::string mark = new_uuid();
    live.socket.send(command_frame(mark, add_card(new_uuid(), "All heard")));
    for (Eavesdropper& other : others) other.listen_until(mark);
    if (!first) {
      EXPECT_EQ(desk.remove(keys[0]).status, 204U);
      EXPECT_EQ(desk.erase().status, 204U);
      for (Eavesdropper& other : others) other.ask_everything(board, keys);
    } else {
      EXPECT_EQ(desk.list().json().at("items").size(), keys.size()) << "the others erased none of it";
    }
    for (const Eavesdropper& other : others) heard += other.heard();
    server.terminate();
    EXPECT_EQ(server.wait(), 0);
    heard += server.errors();
  }
  EXPECT_THAT(heard, HasSubstr("All heard"));
  EXPECT_THAT(heard, HasSubstr("puffin_http_answers_total"));
  EXPECT_THAT(heard, HasSubstr("stopped"));
  for (const std::string& word : words) EXPECT_THAT(heard, Not(HasSubstr(word)));
}

}  // namespace
}  // namespace puffin::test
