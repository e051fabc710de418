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

TEST(WritingAroundTheBoard, T2_T5_a_term_and_the_report_are_written_by_those_who_may_and_outlive_a_restart) {
  TestServer server;
  HttpClient coach = server.set_up();
  const std::string board =
      coach.post("/api/v1/boards", {{"title", "Asking first"}, {"kind", "engagement"}}).json().at("id");
  const std::string path = "/api/v1/boards/" + board;
  HttpClient learner(server.port());
  const json joined{{"token", coach.post(path + "/invites", {{"seat", "coachee"}}).json().at("token")},
                    {"name", "Noor"},
                    {"readiness", {{"want", "To listen"}, {"improve", "I talk"}}}};
  ASSERT_EQ(learner.post("/api/v1/invites/accept", joined).status, 200);
  const auto write = [&](HttpClient& who, const std::string& doc, std::uint64_t read_at, const char* change) {
    const json command{
        {"type", "change_text"}, {"doc", doc}, {"read_at", read_at}, {"changes", json::array({json::parse(change)})}};
    return who.post(path + "/commands", {{"id", new_uuid()}, {"command", command}});
  };
  const auto early = write(coach, "report/results", 3, R"([[0,"Ours"]])");
  EXPECT_EQ(early.status, 409);
  EXPECT_EQ(early.json().at("code"), "not_permitted");
  const std::uint64_t read_at = write(coach, "contract/vision", 3, R"([[0,"A team"]])").json().at("seq");
  EXPECT_EQ(write(coach, "contract/vision", read_at, R"([6,[0," that asks"]])").status, 200);
  EXPECT_EQ(write(learner, "contract/vision", read_at, R"([[0,"Soon: "],6])").status, 200);
  EXPECT_EQ(write(learner, "report/results", read_at, R"([[0,"Mine 😀"]])").status, 200);
  server.restart();
  HttpClient back(server.port());
  back.cookie = coach.cookie;
  const json engagement = back.get(path).json().at("board").at("engagement");
  EXPECT_EQ(engagement.at("contract").at("terms").at("vision"), "Soon: A team that asks");
  EXPECT_EQ(engagement.at("report").at("results"), "Mine 😀");
  EXPECT_EQ(engagement.at("report").at("edited_by").size(), 1U);
}

}  // namespace
}  // namespace puffin::test
