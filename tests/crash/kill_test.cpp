#include <cstdlib>
#include <iostream>

#include <gtest/gtest.h>

#include "crowd.hpp"
#include "support/server_process.hpp"
#include "support/temporary_directory.hpp"

/// The whole server is killed again and again while people work; nothing that anybody was told may be lost, and nothing
/// may be done twice.
namespace puffin::test {
namespace {

using nlohmann::json;
using namespace std::chrono_literals;

unsigned from_environment(const char* name, unsigned fallback) {
  const char* text = std::getenv(name);
  return text ? static_cast<unsigned>(std::strtoul(text, nullptr, 10)) : fallback;
}

class Story {
 public:
  explicit Story(unsigned seed) : random_(seed) {
    for (unsigned i = 0; i < 4; ++i) {
      members_.push_back(std::make_unique<CrowdMember>("member-" + std::to_string(i), seed + i, journal_));
    }
  }

  void begin() {
    ServerProcess server(arguments());
    ASSERT_TRUE(server.ready()) << server.errors();
    HttpClient coach(server.port());
    coach.post("/api/v1/setup", {{"token", server.setup_token()}, {"name", "Coach"}, {"password", "eight hills"}});
    visit_.cookie = coach.cookie;
    visit_.board = coach.post("/api/v1/boards", {{"title", "Crash"}, {"kind", "plain"}}).json().at("id");
  }

  /// People work until the server is killed in the middle of it.
  void crash(int round) {
    ServerProcess server(arguments());
    ASSERT_TRUE(server.ready()) << "round " << round << ": " << server.errors();
    visit_.port = server.port();
    std::atomic<bool> enough = false;
    auto people = let_play(enough, round);
    std::this_thread::sleep_for(std::chrono::milliseconds(20 + random_() % 250));
    server.kill();
    server.wait();
    enough = true;
    for (std::thread& person : people) person.join();
  }

  /// Everybody comes back, what waited is answered, and the log is held against the journal.
  void settle(const std::string& when) {
    ServerProcess server(arguments());
    ASSERT_TRUE(server.ready()) << when << ": " << server.errors();
    visit_.port = server.port();
    ASSERT_EQ(journal_.check(log()), "") << when;
    const std::atomic<bool> enough = true;
    for (auto& member : members_) {
      member->play(visit_, enough);
      EXPECT_EQ(member->waiting(), 0U) << when;
    }
    ASSERT_EQ(journal_.check(log()), "") << when;
    server.terminate();
    EXPECT_EQ(server.wait(), 0);
  }

  [[nodiscard]] std::size_t promises() const { return journal_.promises(); }

 private:
  [[nodiscard]] std::vector<std::string> arguments() const {
    return serve_arguments(directory_ / "data", {"--rate-limits", "off", "--log-level", "error"});
  }

  std::vector<std::thread> let_play(const std::atomic<bool>& enough, int round) {
    std::vector<std::thread> people;
    for (auto& member : members_) people.emplace_back([this, &enough, &member] { member->play(visit_, enough); });
    people.emplace_back([this, &enough, round] { play_over_http(visit_, "http-member", round, journal_, enough); });
    return people;
  }

  json log() {
    HttpClient coach(visit_.port);
    coach.cookie = visit_.cookie;
    json all = json::array();
    while (true) {
      const std::string address = "/api/v1/boards/" + visit_.board + "/events?since=" + std::to_string(all.size());
      const json page = coach.get(address).json().at("events");
      if (page.empty()) return all;
      all.insert(all.end(), page.begin(), page.end());
    }
  }

  TemporaryDirectory directory_;
  std::mt19937 random_;
  Journal journal_;
  Visit visit_;
  std::vector<std::unique_ptr<CrowdMember>> members_;
};

TEST(Crash, C3_L5_nothing_told_is_lost_and_nothing_is_done_twice) {
  const unsigned rounds = from_environment("PUFFIN_CRASH_ROUNDS", 60);
  const unsigned seed = from_environment("PUFFIN_SEED", std::random_device{}());
  std::cout << "PUFFIN_SEED=" << seed << '\n';
  Story story(seed);
  story.begin();
  for (unsigned round = 1; round <= rounds && !::testing::Test::HasFatalFailure(); ++round) {
    story.crash(static_cast<int>(round));
    if (round % 10 == 0) story.settle("after round " + std::to_string(round));
  }
  story.settle("at the end");
  std::cout << rounds << " kills, " << story.promises() << " promises kept\n";
  EXPECT_GT(story.promises(), rounds);
}

}  // namespace
}  // namespace puffin::test
