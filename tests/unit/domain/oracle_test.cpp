#include <fstream>
#include <set>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "support/board_builder.hpp"

/// The oracles of scenarios.json, played step by step.
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

Column column_of(const json& word) { return protocol::from_word<Column>(word.get<std::string>()).value(); }

BoardBuilder start(const json& oracle) {
  BoardBuilder game;
  game.seat("learner_a", protocol::Seat::coachee).seat("learner_b", protocol::Seat::coachee);
  for (const auto& [id, given] : oracle.at("start").items()) {
    game.stand(id, column_of(given.at("column")), given.at("owner"));
    protocol::CardChanges set;
    set.done_when = {{"two cases told"}};
    set.evidence = {{"notes of the first case"}};
    game.happen("coach", protocol::CardEdited{card(id), set});
  }
  for (const auto& [column, limit] : oracle.at("board").at("limits").items()) {
    game.happen("coach", protocol::WipLimitSet{column_of(column), limit.get<int>(), std::nullopt});
  }
  if (oracle.at("board").contains("person_limit")) {
    game.accept("coach", protocol::SetPersonWipLimit{oracle.at("board").at("person_limit").get<int>()});
  }
  return game;
}

std::optional<std::string> text(const json& op, const char* name) {
  if (!op.contains(name)) return std::nullopt;
  return op.at(name).get<std::string>();
}

protocol::Command command_of(const BoardBuilder& game, const json& op) {
  const auto kind = op.at("op").get<std::string>();
  if (kind == "block") return protocol::BlockCard{card(op.at("card")), op.at("reason"), {}, {}, {}};
  if (kind == "unblock") return protocol::UnblockCard{card(op.at("card")), std::nullopt};
  if (kind == "set_limit") {
    return protocol::SetWipLimit{column_of(op.at("column")), op.at("limit").get<int>(), text(op, "reason")};
  }
  if (kind == "reorder") {
    const auto column = game.at(op.at("card")).column;
    return move(op.at("card"), column, column);
  }
  auto command = move(op.at("card"), column_of(op.at("from")), column_of(op.at("to")));
  command.move.reason = text(op, "reason");
  if (op.contains("criteria_met")) {
    command.move.verification = protocol::Verification{std::nullopt, op.at("criteria_met").get<std::vector<bool>>()};
  }
  if (op.contains("override")) command.override_limit = protocol::Override{op.at("override").at("reason")};
  return command;
}

/// The codes a rejection names: its own, and those of all limits that would be passed.
std::vector<std::string> codes_of(const domain::Decision& decision) {
  const auto* no = std::get_if<protocol::Rejection>(&decision);
  if (no == nullptr) return {};
  std::vector<std::string> codes{std::string(to_word(no->code))};
  const bool is_limit = codes.front().ends_with("wip_full");
  for (std::size_t i = 1; is_limit && i < no->limits.size(); ++i) codes.emplace_back(to_word(no->limits[i].code));
  return codes;
}

std::vector<std::string> expected_codes(const json& op) {
  if (op.at("expect") == "ok") return {};
  auto codes = op.at("expect").get<std::vector<std::string>>();
  for (auto& code : codes) {
    if (code == "reason_missing") code = "reason_required";  // its name on the wire
  }
  return codes;
}

void expect_after(const BoardBuilder& game, const json& after) {
  const auto& board = game.board();
  EXPECT_EQ(game.count(Column::in_progress), after.at("in_progress"));
  if (after.contains("verify")) {
    EXPECT_EQ(game.count(Column::verify), after.at("verify"));
  }
  if (after.contains("in_progress_limit")) {
    EXPECT_EQ(board.settings().columns[1].limit, after.at("in_progress_limit").get<int>());
  }
  if (!after.contains("over_limit")) return;
  std::set<std::string> marked;
  for (const auto& each : board.snapshot().cards) {
    if (each.over_limit) marked.insert(each.id.text);
  }
  EXPECT_EQ(marked, after.at("over_limit").get<std::set<std::string>>());
}

void play(const std::string& id) {
  const auto story = oracle(id);
  auto game = start(story);
  int step = 0;
  for (const auto& op : story.at("ops")) {
    SCOPED_TRACE(id + " step " + std::to_string(++step) + ": " + op.dump());
    const auto decision = game.attempt(op.at("by").get<std::string>(), command_of(game, op));
    EXPECT_EQ(codes_of(decision), expected_codes(op));
    expect_after(game, op.at("after"));
  }
  EXPECT_GT(step, 3);
}

TEST(Oracle, O4_wip_limit_sequence) { play("O4"); }
TEST(Oracle, O5_per_person_limit) { play("O5"); }

}  // namespace
}  // namespace puffin::test
