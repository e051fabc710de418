#include <fstream>

#include <gtest/gtest.h>

#include "test_server.hpp"

// H15, DOMAIN 4: both engagements of the scenarios, played through the rules from the first signature to the last day,
// come to the figures that an independent reckoning expects.
namespace puffin::test {
namespace {

using nlohmann::json;

json scenario(std::size_t index) {
  std::ifstream file(std::string(PUFFIN_SOURCE_DIR) + "/tests/support/scenarios.json");
  return json::parse(file).at("scenarios").at(index);
}

class ScenarioFigures : public testing::TestWithParam<std::size_t> {
 protected:
  /// The figures, as the coach of a server with this engagement reads them.
  json figures() {
    const auto file = directory_.path() / "engagement.json";
    std::ofstream(file) << json{{"engagement", scenario_}};
    TestServer server([&](auto& choices) { choices.config.demo = file; });
    HttpClient coach = server.set_up("Anna");
    const json boards = coach.get("/api/v1/boards").json().at("boards");
    return coach.get("/api/v1/boards/" + boards.at(0).at("id").get<std::string>() + "/figures").json();
  }

  TemporaryDirectory directory_;
  const json scenario_ = scenario(GetParam());
  const json expected_ = scenario_.at("expected");
  const json figures_ = figures();
};

TEST_P(ScenarioFigures, O6_promises_kept_with_their_counts_and_reasons) {
  const json& commitments = figures_.at("commitments");
  const json& expected = expected_.at("commitments");
  EXPECT_EQ(commitments.at("kept").at("part"), expected.at("kept"));
  EXPECT_EQ(commitments.at("kept").at("of"), expected.at("denominator"));
  EXPECT_NEAR(commitments.at("kept").at("ratio").get<double>(), expected.at("kept_ratio").get<double>(), 0.00005);
  EXPECT_NEAR(commitments.at("calibration").get<double>(), expected_.at("confidence_brier").get<double>(), 0.00005);
  EXPECT_EQ(commitments.at("reasons"), expected.at("reasons"));
  for (const char* state : {"late", "not_kept", "renegotiated"}) {
    EXPECT_EQ(commitments.at("counts").value(state, 0), expected.value(state, 0)) << state;
  }
}

TEST_P(ScenarioFigures, O7_measures_and_how_far_they_came) {
  const json& measures = figures_.at("measures");
  const json& named = scenario_.at("measures");
  ASSERT_EQ(measures.size(), named.size());
  for (std::size_t i = 0; i < named.size(); ++i) {
    const json& expected = expected_.at("measures").at(named.at(i).at("id").get<std::string>());
    EXPECT_EQ(std::stod(measures.at(i).at("current").get<std::string>()), expected.at("current").get<double>());
    EXPECT_NEAR(measures.at(i).at("progress").get<double>(), expected.at("progress").get<double>(), 0.00005);
    EXPECT_NEAR(measures.at(i).at("elapsed").get<double>(), expected.at("elapsed").get<double>(), 0.00005);
  }
}

TEST_P(ScenarioFigures, deliverables_sessions_and_ownership) {
  const json& deliverables = figures_.at("deliverables");
  const json& named = scenario_.at("contract").at("deliverables");
  ASSERT_EQ(deliverables.size(), named.size());
  for (std::size_t i = 0; i < named.size(); ++i) {
    const json& done = deliverables.at(i).at("done");
    const auto counts = std::to_string(done.at("part").get<int>()) + " of " + std::to_string(done.at("of").get<int>());
    EXPECT_EQ(counts, expected_.at("deliverable_cards_done").at(named.at(i).at("id").get<std::string>()));
  }
  EXPECT_EQ(figures_.at("sessions_held").at("part"), expected_.at("sessions").at("held"));
  EXPECT_EQ(figures_.at("sessions_held").at("of"), expected_.at("sessions").at("planned"));
  EXPECT_EQ(figures_.at("ownership").at("part"), expected_.at("ownership_share").at("proposed_by_coachee"));
  EXPECT_EQ(figures_.at("ownership").at("of"), expected_.at("ownership_share").at("agreed_coachee_cards"));
}

INSTANTIATE_TEST_SUITE_P(, ScenarioFigures, testing::Values(0, 1),
                         [](const auto& scenario) { return scenario.param == 0 ? "asking_first" : "second"; });

TEST(Figures, H15_a_plain_board_has_none_and_strangers_see_none) {
  TestServer server;
  HttpClient coach = server.set_up();
  const std::string board = make_board(coach);
  EXPECT_EQ(coach.get("/api/v1/boards/" + board + "/figures").status, 404);
  HttpClient stranger = server.client();
  EXPECT_EQ(stranger.get("/api/v1/boards/" + board + "/figures").status, 401);
}

TEST(Figures, H15_they_are_the_pairs_own) {
  TestServer server;
  HttpClient coach = server.set_up();
  const std::string board = coach.post("/api/v1/boards", {{"title", "Ours"}, {"kind", "engagement"}}).json().at("id");
  const std::string path = "/api/v1/boards/" + board + "/figures";
  HttpClient observer = accept(server.port(), invite(coach, board, "observer").token, "Otto");
  HttpClient coachee = accept(server.port(), invite(coach, board).token, "Lea");
  EXPECT_EQ(coach.get(path).status, 200);
  EXPECT_EQ(coachee.get(path).status, 200);
  EXPECT_EQ(observer.get("/api/v1/boards/" + board).status, 200);
  EXPECT_EQ(observer.get(path).status, 404);
}

}  // namespace
}  // namespace puffin::test
