#include <cstdlib>
#include <fstream>
#include <set>
#include <sstream>
#include <string>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "fold_story.hpp"
#include "protocol/cpp/codec.hpp"

/// protocol/examples/fold.json and fold_engagement.json: `events`, a log, and `boards`, the board as of some seqs and
/// at the end; both together show every kind of event. The web client's fold is held against the same files.
namespace puffin::test {
namespace {

struct Story {
  const char* file;
  BoardBuilder (*play)();
  protocol::Seq shown_to;     ///< the board is shown after each of the first events,
  protocol::Seq shown_every;  ///< then now and then, and after the last
};

std::string path_of(const Story& story) { return std::string(PUFFIN_SOURCE_DIR) + "/protocol/examples/" + story.file; }

std::string examples(const Story& story) {
  const auto played = story.play();
  std::string events;
  std::string boards;
  domain::Board board;
  for (const auto& event : played.log()) {
    board.apply(event);
    events += (events.empty() ? "" : ",\n") + protocol::encode_event(event);
    const bool is_shown = event.seq <= story.shown_to || event.seq % story.shown_every == 0;
    if (!is_shown && event.seq != played.board().seq()) continue;
    boards += (boards.empty() ? "" : ",\n");
    boards += R"({"seq":)" + std::to_string(event.seq) + R"(,"board":)";
    boards += protocol::encode_board(board.snapshot()) + "}";
  }
  return "{\"events\":[\n" + events + "\n],\"boards\":[\n" + boards + "\n]}\n";
}

std::string file_text(const Story& story) {
  std::ifstream file(path_of(story));
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

class FoldExamples : public testing::TestWithParam<Story> {};

constexpr Story board_story{"fold.json", &fold_story, 52, 1000};
constexpr Story around_story{"fold_engagement.json", &engagement_story, 1, 15};

TEST_P(FoldExamples, are_what_decide_and_apply_make_today) {
  if (std::getenv("PUFFIN_WRITE_EXAMPLES") != nullptr) std::ofstream(path_of(GetParam())) << examples(GetParam());
  EXPECT_EQ(file_text(GetParam()), examples(GetParam()))
      << "run once with PUFFIN_WRITE_EXAMPLES=1 when the change is wanted";
}

TEST_P(FoldExamples, fold_to_the_boards_they_show) {
  const auto file = nlohmann::ordered_json::parse(file_text(GetParam()));
  domain::Board board;
  auto shown = file.at("boards").begin();
  for (const auto& line : file.at("events")) {
    const auto event = protocol::decode_event(line.dump());
    ASSERT_TRUE(std::holds_alternative<protocol::Event>(event)) << line;
    board.apply(std::get<protocol::Event>(event));
    if (shown == file.at("boards").end() || shown->at("seq") != board.seq()) continue;
    const auto expected = protocol::decode_board(shown->at("board").dump());
    ASSERT_TRUE(std::holds_alternative<protocol::BoardSnapshot>(expected)) << board.seq();
    EXPECT_EQ(board.snapshot(), std::get<protocol::BoardSnapshot>(expected)) << board.seq();
    ++shown;
  }
  EXPECT_TRUE(shown == file.at("boards").end());
}

INSTANTIATE_TEST_SUITE_P(, FoldExamples, testing::Values(board_story, around_story),
                         [](const auto& story) { return story.index == 0 ? "a_board" : "an_engagement"; });

TEST(FoldStories, show_every_kind_of_event) {
  std::set<std::size_t> kinds;
  for (const auto play : {&fold_story, &engagement_story}) {
    const auto story = play();
    for (const auto& event : story.log()) kinds.insert(event.body.index());
  }
  EXPECT_EQ(kinds.size(), std::variant_size_v<protocol::AnyEventBody>);
}

}  // namespace
}  // namespace puffin::test
