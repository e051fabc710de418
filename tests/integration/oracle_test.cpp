#include <fstream>
#include <set>

#include <gtest/gtest.h>

#include "test_server.hpp"

/// Oracle O4 once more, through the live connection of two people: what the domain decides is what arrives.
namespace puffin::test {
namespace {

using nlohmann::json;

json oracle(const std::string& id) {
  std::ifstream file(std::string(PUFFIN_SOURCE_DIR) + "/tests/support/scenarios.json");
  const auto scenarios = json::parse(file);
  for (const auto& one : scenarios.at("oracles")) {
    if (one.at("id") == id) return one;
  }
  throw std::runtime_error("no oracle " + id);
}

/// Two people at their screens, and cards called by letters.
class Table {
 public:
  explicit Table(TestServer& server) : pair_(server) {}

  /// The frame that answers the command: its events or its rejection.
  json send(const std::string& by, const json& command) {
    WsClient& socket = (by == "coach" ? pair_.at_coach : pair_.at_coachee).socket;
    const std::string id = "step-" + std::to_string(++commands_);
    socket.send(command_frame(id, command));
    while (auto frame = socket.receive()) {
      if (frame->at("type") == "rejected" && frame->at("command") == id) return *frame;
      if (frame->at("type") == "events" && frame->at("events").back().at("command") == id) return *frame;
    }
    throw std::runtime_error("no answer to " + command.dump());
  }

  const std::string& card(const std::string& letter) {
    std::string& id = cards_[letter];
    if (id.empty()) id = new_uuid();
    return id;
  }
  std::string letter(const std::string& card) const {
    for (const auto& [letter, id] : cards_) {
      if (id == card) return letter;
    }
    return card;
  }
  json board() { return pair_.coach.get("/api/v1/boards/" + pair_.board).json().at("board"); }

 private:
  Pair pair_;
  int commands_ = 0;
  std::map<std::string, std::string> cards_;
};

void lay_out(Table& table, const json& story) {
  for (const auto& [letter, given] : story.at("start").items()) {
    table.send("learner", add_card(table.card(letter), letter));
    table.send("learner", {{"type", "edit_card"},
                           {"card", table.card(letter)},
                           {"set", {{"done_when", {"two cases told"}}, {"evidence", {"notes of the first case"}}}}});
    if (given.at("column") == "in_progress") {
      table.send("learner", move_card(table.card(letter), "to_do", "in_progress"));
    }
  }
  for (const auto& [column, limit] : story.at("board").at("limits").items()) {
    table.send("coach", {{"type", "set_wip_limit"}, {"column", column}, {"limit", limit}});
  }
}

json command_of(Table& table, const json& op) {
  const std::string kind = op.at("op");
  if (kind == "set_limit") {
    return {
        {"type", "set_wip_limit"}, {"column", op.at("column")}, {"limit", op.at("limit")}, {"reason", op.at("reason")}};
  }
  const std::string card = table.card(op.at("card"));
  if (kind == "block") return {{"type", "block_card"}, {"card", card}, {"reason", op.at("reason")}};
  if (kind == "unblock") return {{"type", "unblock_card"}, {"card", card}};
  if (kind == "reorder") return move_card(card, "in_progress", "in_progress");
  json move = move_card(card, op.at("from"), op.at("to"));
  for (const char* field : {"reason", "override"}) {
    if (op.contains(field)) move[field] = op.at(field);
  }
  if (op.contains("criteria_met")) move["verification"] = {{"criteria_met", op.at("criteria_met")}};
  return move;
}

std::string expected_code(const json& op) {
  if (op.at("expect") == "ok") return "";
  const std::string code = op.at("expect").at(0);
  return code == "reason_missing" ? "reason_required" : code;
}

void expect_after(Table& table, const json& after) {
  const json board = table.board();
  std::map<std::string, int> count;
  std::set<std::string> marked;
  for (const json& card : board.at("cards")) {
    ++count[card.at("column")];
    if (card.at("over_limit")) marked.insert(table.letter(card.at("id")));
  }
  EXPECT_EQ(count["in_progress"], after.at("in_progress"));
  EXPECT_EQ(count["verify"], after.at("verify"));
  EXPECT_EQ(board.at("columns").at(1).at("limit"), after.at("in_progress_limit"));
  EXPECT_EQ(marked, after.at("over_limit").get<std::set<std::string>>());
}

TEST(Oracle, O4_wip_limit_sequence_over_the_live_connection) {
  TestServer server;
  Table table(server);
  const json story = oracle("O4");
  lay_out(table, story);
  int step = 0;
  for (const json& op : story.at("ops")) {
    SCOPED_TRACE("step " + std::to_string(++step) + ": " + op.dump());
    const json answer = table.send(op.at("by"), command_of(table, op));
    EXPECT_EQ(answer.value("code", ""), expected_code(op));
    expect_after(table, op.at("after"));
  }
  EXPECT_EQ(step, 22);
}

}  // namespace
}  // namespace puffin::test
