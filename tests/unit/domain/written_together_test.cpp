#include "domain/written_together.hpp"

#include <gtest/gtest.h>

#include "domain/text_algebra.hpp"
#include "protocol/cpp/limits.hpp"
#include "protocol/cpp/utf16.hpp"
#include "support/board_builder.hpp"
#include "text_writer.hpp"

namespace puffin::test {
namespace {

using protocol::RejectionCode;
using protocol::Seq;

struct Together : testing::Test {
  Together() {
    game.stand("A", Column::to_do);
    game.accept("learner", changed(0, "Ask three people"));
  }

  /// What leads from the present description to another, as read at an earlier seq; 0: now.
  protocol::ChangeText changed(Seq read_at, std::string_view to) {
    const auto from = protocol::to_utf16(game.at("A").description);
    return {description,
            read_at == 0 ? game.board().seq() : read_at,
            {domain::change_between(from, protocol::to_utf16(to))}};
  }
  const std::string& text() const { return game.at("A").description; }

  protocol::CardDoc description{card("A"), protocol::CardText::description};
  BoardBuilder game;
};

TEST_F(Together, T2_words_of_two_people_who_write_at_once_are_all_there) {
  const auto begins = changed(0, "Please: Ask three people");
  const auto ends = changed(0, "Ask three people today");
  game.accept("coach", begins);
  game.accept("learner", ends);
  EXPECT_EQ(text(), "Please: Ask three people today");
}

TEST_F(Together, T2_the_event_holds_the_change_as_it_was_made_and_the_seq_of_the_text) {
  const auto late = changed(0, "Ask three people today");
  game.accept("coach", changed(0, "Please: Ask three people"));
  const auto events = game.accept("learner", late);
  ASSERT_EQ(events.size(), 1U);
  const auto& made = std::get<protocol::TextChanged>(events[0].body);
  EXPECT_EQ(made.changes.size(), 1U);
  EXPECT_EQ(made.changes[0].pieces.front().length, 24U);
  EXPECT_EQ(game.at("A").text_seqs.at("description"), events[0].seq);
}

TEST_F(Together, T3_what_was_read_before_anything_is_known_of_is_stale_with_the_present_text) {
  const auto read_at = game.board().seq();
  const auto late = changed(read_at, "Ask three people today");
  for (std::size_t i = 0; i <= protocol::limits::kept_text_changes; ++i) {
    game.accept("coach", changed(0, i % 2 == 0 ? "Ask" : "Ask one"));
  }
  const auto no = game.refuse("learner", late);
  EXPECT_EQ(no.code, RejectionCode::stale);
  EXPECT_EQ(no.stale_text, (protocol::StaleText{"description", text(), game.board().seq()}));
}

TEST_F(Together, T3_a_board_taken_up_from_a_snapshot_knows_no_earlier_changes) {
  const auto late = changed(0, "Ask three people today");
  const auto fresh = changed(game.board().seq() + 1, "Ask three people");
  game.accept("coach", changed(0, "Ask"));
  domain::Board again(game.board().snapshot(), game.board().seq());
  const auto no = domain::decide(again, person("learner"), protocol::Command{late}, game.now());
  EXPECT_EQ(std::get<protocol::Rejection>(no).code, RejectionCode::stale);
  auto now = fresh;
  now.changes = {domain::change_between(u"Ask", u"Ask two")};
  EXPECT_EQ(domain::decide(again, person("learner"), protocol::Command{now}, game.now()).index(), 0U);
}

TEST_F(Together, T4_a_text_set_as_a_whole_counts_as_one_change_of_it) {
  const auto late = changed(0, "Ask three people today");
  protocol::CardChanges set;
  set.description = "Ask two people";
  game.accept("coach", protocol::EditCard{card("A"), set, {}});
  game.accept("learner", late);
  EXPECT_EQ(text(), "Ask two people today");
}

TEST_F(Together, T1_a_change_that_does_not_fit_is_named_and_none_of_its_command_is_made) {
  auto wrong = changed(0, "Ask three people today");
  wrong.changes.push_back(domain::change_between(u"short", u"longer"));
  const auto no = game.refuse("coach", wrong);
  EXPECT_EQ(no.code, RejectionCode::bad_command);
  EXPECT_EQ(no.path, "changes[1]");
  EXPECT_EQ(text(), "Ask three people");
  auto ahead = changed(game.board().seq() + 1, "Ask");
  EXPECT_EQ(game.refuse("coach", ahead).path, "read_at");
}

TEST_F(Together, T5_a_text_past_its_limit_is_too_long_and_stays) {
  const auto no = game.refuse("learner", changed(0, std::string(8001, 'x')));
  EXPECT_EQ(no.code, RejectionCode::too_long);
  EXPECT_EQ(text(), "Ask three people");
  game.accept("learner", changed(0, std::string(8000, 'x')));
  protocol::ChangeText why{protocol::CardDoc{card("A"), protocol::CardText::why}, game.board().seq(), {}};
  why.changes = {domain::change_between(u"", std::u16string(2001, u'y'))};
  EXPECT_EQ(game.refuse("learner", why).code, RejectionCode::too_long);
}

TEST_F(Together, T5_who_may_not_edit_the_card_may_not_write_in_it) {
  game.seat("guest", protocol::Seat::observer);
  EXPECT_EQ(game.refuse("guest", changed(0, "x")).code, RejectionCode::not_permitted);
  game.accept("learner", protocol::ArchiveCard{card("A"), {}});
  EXPECT_EQ(game.refuse("learner", changed(0, "x")).code, RejectionCode::not_permitted);
  auto unknown = changed(0, "x");
  unknown.doc = protocol::CardDoc{card("none"), protocol::CardText::description};
  EXPECT_EQ(game.refuse("learner", unknown).code, RejectionCode::not_found);
}

TEST(TogetherAtRandom, T2_whatever_is_lost_late_or_rewritten_all_copies_become_one) {
  std::mt19937_64 chance(seed());
  std::size_t changes = 0;
  for (int world = 0; world < 300; ++world) changes += play_texts(chance);
  EXPECT_GT(changes, 10'000U);
}

}  // namespace
}  // namespace puffin::test
