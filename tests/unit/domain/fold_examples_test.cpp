#include <cstdlib>
#include <fstream>
#include <set>
#include <sstream>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "fold_story.hpp"
#include "protocol/cpp/codec.hpp"

/// protocol/examples/fold.json: `events`, a log in which every kind of event happens, and `boards`, the board as of
/// some seqs and at the end. The web client's fold is held against the same file.
namespace puffin::test {
namespace {

const std::string path = std::string(PUFFIN_SOURCE_DIR) + "/protocol/examples/fold.json";

/// After which events the board is shown: each of the first ones, before cards take turns, and the last.
bool is_shown(const BoardBuilder& story, protocol::Seq seq) { return seq <= 52 || seq == story.board().seq(); }

std::string examples() {
  const auto story = fold_story();
  std::string events;
  std::string boards;
  domain::Board board;
  for (const auto& event : story.log()) {
    board.apply(event);
    events += (events.empty() ? "" : ",\n") + protocol::encode_event(event);
    if (!is_shown(story, event.seq)) continue;
    boards += (boards.empty() ? "" : ",\n");
    boards += R"({"seq":)" + std::to_string(event.seq) + R"(,"board":)";
    boards += protocol::encode_board(board.snapshot()) + "}";
  }
  return "{\"events\":[\n" + events + "\n],\"boards\":[\n" + boards + "\n]}\n";
}

std::string file_text() {
  std::ifstream file(path);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

TEST(FoldExamples, are_what_decide_and_apply_make_today) {
  if (std::getenv("PUFFIN_WRITE_EXAMPLES") != nullptr) std::ofstream(path) << examples();
  EXPECT_EQ(file_text(), examples()) << "run once with PUFFIN_WRITE_EXAMPLES=1 when the change is wanted";
}

TEST(FoldExamples, show_every_kind_of_event) {
  std::set<std::size_t> kinds;
  const auto story = fold_story();
  for (const auto& event : story.log()) kinds.insert(event.body.index());
  EXPECT_EQ(kinds.size(), std::variant_size_v<protocol::EventBody>);
}

TEST(FoldExamples, fold_to_the_boards_they_show) {
  const auto file = nlohmann::ordered_json::parse(file_text());
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

}  // namespace
}  // namespace puffin::test
