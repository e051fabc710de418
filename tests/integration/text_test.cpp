#include <gtest/gtest.h>

#include "test_server.hpp"

namespace puffin::test {
namespace {

using nlohmann::json;

/// Two people on a board with one card, both live.
struct Writing : testing::Test {
  Writing() { change(pair.at_coachee, "c0", add_card(card, "Talk to the team")); }

  /// Sends a command; both hear what came of it.
  json change(Joined& who, const std::string& id, const json& command) {
    who.socket.send(command_frame(id, command));
    json event;
    for (Joined* side : {&pair.at_coach, &pair.at_coachee}) {
      event = side->socket.receive_type("events").value().at("events").at(0);
      EXPECT_EQ(event.at("command"), id);
    }
    return event;
  }
  json words(std::uint64_t read_at, const json& change_set) const {
    return {{"type", "change_text"},
            {"doc", "card/" + card + "/description"},
            {"read_at", read_at},
            {"changes", json::array({change_set})}};
  }
  std::string text() {
    const json board = pair.coach.get("/api/v1/boards/" + pair.board).json().at("board");
    return board.at("cards").at(0).at("description");
  }

  const std::string card = new_uuid();
  TestServer server;
  Pair pair{server};
};

TEST_F(Writing, T2_two_who_write_at_once_both_get_the_same_changes_in_one_order) {
  const std::uint64_t begun = change(pair.at_coach, "c1", words(4, json::parse(R"([[0,"Ask 😀"]])"))).at("seq");
  const json first = change(pair.at_coach, "c2", words(begun, json::parse(R"([[0,"Please: "],6])")));
  const json second = change(pair.at_coachee, "c1", words(begun, json::parse(R"([6,[0,"!"]])")));
  EXPECT_EQ(first.at("changes"), json::parse(R"([[[0,"Please: "],6]])"));
  EXPECT_EQ(second.at("changes"), json::parse(R"([[14,[0,"!"]]])"));
  EXPECT_EQ(text(), "Please: Ask 😀!");
}

TEST_F(Writing, C3_T2_a_change_sent_again_after_a_restart_is_made_once) {
  const json made = change(pair.at_coachee, "c1", words(4, json::parse(R"([[0,"Ask"]])")));
  server.restart();
  HttpClient back(server.port());
  back.cookie = pair.coachee.cookie;
  Joined again = join_live(back, pair.board, "coachee-tab", 4);
  EXPECT_EQ(again.welcome.at("events").at(0), made);
  again.socket.send(command_frame("c1", words(4, json::parse(R"([[0,"Ask"]])"))));
  EXPECT_EQ(again.socket.receive_type("events").value().at("events").at(0), made);
}

}  // namespace
}  // namespace puffin::test
