#include "domain/calendar.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/engagement_words.hpp"

namespace puffin::test {
namespace {

using domain::CalendarEntry;
using protocol::Column;
using protocol::Date;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

struct Calendar : testing::Test {
  Calendar() {
    for (const auto* id : {"A", "B"}) game.stand(id, Column::to_do);
  }
  void set(const std::string& id, const protocol::CardChanges& what) {
    game.accept("coach", protocol::EditCard{card(id), what, {}});
  }
  void due(const std::string& id, const std::optional<Date>& day) {
    protocol::CardChanges what;
    what.due = day;
    set(id, what);
  }
  [[nodiscard]] std::vector<CalendarEntry> entries() const {
    domain::LastChanges changes;
    for (const auto& event : game.log()) changes.note(event);
    return domain::calendar_entries(game.board().snapshot(), changes, "https://puffin.example/b/board");
  }
  [[nodiscard]] std::vector<std::string> titles() const {
    std::vector<std::string> all;
    for (const auto& entry : entries()) all.push_back(entry.title);
    return all;
  }

  BoardBuilder game;
};

TEST_F(Calendar, H14_shows_the_cards_with_a_due_day_and_no_others) {
  EXPECT_THAT(titles(), IsEmpty());
  due("B", Date{"2026-11-30"});
  EXPECT_THAT(titles(), ElementsAre("Due: Card B"));
  EXPECT_EQ(std::get<Date>(entries().front().when), Date{"2026-11-30"});
  EXPECT_EQ(entries().front().link, "https://puffin.example/b/board/c/B");
  due("B", std::nullopt);
  EXPECT_THAT(titles(), IsEmpty());
}

TEST_F(Calendar, H14_a_card_that_is_done_or_archived_is_no_longer_awaited) {
  due("A", Date{"2026-11-30"});
  due("B", Date{"2026-12-01"});
  game.accept("learner", pull("A"));
  game.accept("learner", deliver("A"));
  EXPECT_THAT(titles(), ElementsAre("Due: Card A", "Due: Card B"));
  game.accept("coach", verify("A"));
  EXPECT_THAT(titles(), ElementsAre("Due: Card B"));
  game.accept("coach", protocol::ArchiveCard{card("B"), {}});
  EXPECT_THAT(titles(), IsEmpty());
}

TEST_F(Calendar, H14_the_sequence_grows_with_title_and_day_while_the_uid_stays) {
  due("A", Date{"2026-11-30"});
  const auto first = entries().front();
  EXPECT_EQ(first.sequence, game.log().back().seq);
  EXPECT_EQ(first.changed_at, game.log().back().at);
  protocol::CardChanges renamed;
  renamed.title = "Another name";
  set("A", renamed);
  const auto second = entries().front();
  EXPECT_EQ(second.uid, first.uid);
  EXPECT_GT(second.sequence, first.sequence);
  EXPECT_GT(second.changed_at, first.changed_at);
  due("A", Date{"2026-12-01"});
  EXPECT_GT(entries().front().sequence, second.sequence);
}

TEST_F(Calendar, H14_what_is_not_shown_changes_nothing) {
  due("A", Date{"2026-11-30"});
  const auto before = entries().front();
  protocol::CardChanges described;
  described.description = "Between us";
  set("A", described);
  game.accept("learner", pull("A"));
  due("B", Date{"2026-12-01"});
  const auto after = entries().front();
  EXPECT_EQ(after.sequence, before.sequence);
  EXPECT_EQ(after.changed_at, before.changed_at);
  EXPECT_NE(entries().back().uid, after.uid);
  EXPECT_THAT(after.description, Not(HasSubstr("Between us")));
}

TEST(CalendarOfAnEngagement, H14_shows_its_sessions_moved_and_cancelled_ones_under_the_same_uid) {
  auto game = active_engagement();
  const auto read = [&] {
    domain::LastChanges changes;
    for (const auto& event : game.log()) changes.note(event);
    return domain::calendar_entries(game.board().snapshot(), changes, "https://puffin.example/b/board");
  };
  const auto before = read();
  ASSERT_EQ(before.size(), 13U);
  const auto first = session("cadence-1-1");
  game.accept("coach", protocol::MoveSession{first, game.now() + std::chrono::hours(30), "The line stands still"});
  game.accept("coach", protocol::CancelSession{session("cadence-1-2"), "Holidays"});
  const auto after = read();
  EXPECT_EQ(after[0].uid, before[0].uid);
  EXPECT_GT(after[0].sequence, before[0].sequence);
  EXPECT_NE(std::get<domain::Span>(after[0].when), std::get<domain::Span>(before[0].when));
  EXPECT_TRUE(after[1].cancelled);
  EXPECT_EQ(after[2].sequence, before[2].sequence);
}

}  // namespace
}  // namespace puffin::test
