#include "contract/store_contract.hpp"

#include <gmock/gmock.h>

namespace puffin::contract {
namespace {

using namespace puffin::test;
using protocol::BoardId;
using ::testing::ElementsAre;
using ::testing::Pair;

using LogContract = StoreContract;
PUFFIN_ON_EVERY_DISK(LogContract);

TEST_P(LogContract, A_board_that_was_never_made_is_nothing) {
  EXPECT_FALSE(store().load(walk));
  EXPECT_TRUE(store().events(walk, 0, 10).empty());
}

TEST_P(LogContract, What_was_stored_is_there_after_opening_again) {
  EXPECT_EQ(write(store(), append_of("walk", 0, words_of(1, 2))), AppendStatus::stored);
  EXPECT_EQ(write(store(), append_of("walk", 2, words_of(3, 3))), AppendStatus::stored);
  reopen();
  const auto loaded = store().load(walk);
  ASSERT_TRUE(loaded);
  EXPECT_EQ(loaded->head, 3u);
  EXPECT_FALSE(loaded->snapshot);
  EXPECT_EQ(loaded->tail, words_of(1, 3));
}

TEST_P(LogContract, What_was_not_pumped_is_gone_as_after_a_crash) {
  store().append(append_of("walk", 0, words_of(1, 1)), std::make_shared<Answers>());
  reopen();
  EXPECT_FALSE(store().load(walk));
}

TEST_P(LogContract, Nothing_is_told_before_it_is_stored) {
  const auto answers = std::make_shared<Answers>();
  store().append(append_of("walk", 0, words_of(1, 1)), answers);
  EXPECT_TRUE(answers->calls.empty());
  EXPECT_FALSE(store().load(walk));
  EXPECT_EQ(store().pump(), 1u);
  EXPECT_THAT(answers->calls, ElementsAre(Pair(1, AppendStatus::stored)));
}

TEST_P(LogContract, An_append_behind_another_head_is_a_conflict_and_writes_nothing) {
  write(store(), append_of("walk", 0, words_of(1, 2)));
  EXPECT_EQ(write(store(), append_of("walk", 1, {"late"}, command("c1"))), AppendStatus::conflict);
  EXPECT_EQ(write(store(), append_of("walk", 3, {"early"}, command("c2"))), AppendStatus::conflict);
  EXPECT_EQ(store().load(walk)->tail, words_of(1, 2));
  EXPECT_FALSE(store().outcome(walk, command("c1")));
  EXPECT_FALSE(store().outcome(walk, command("c2")));
}

TEST_P(LogContract, Appends_that_build_on_each_other_are_stored_in_one_commit) {
  const auto answers = std::make_shared<Answers>();
  store().append(append_of("walk", 0, words_of(1, 2)), answers);
  store().append(append_of("walk", 2, words_of(3, 3)), answers);
  store().append(append_of("walk", 3, words_of(4, 4)), answers);
  EXPECT_EQ(store().pump(), 3u);
  EXPECT_THAT(answers->calls, ElementsAre(Pair(3, AppendStatus::stored)));
  EXPECT_EQ(faults().commits(), 1u);
  EXPECT_EQ(store().load(walk)->tail, words_of(1, 4));
}

TEST_P(LogContract, Of_two_at_one_head_the_first_is_stored_and_each_listener_hears_its_own_answers_in_order) {
  const auto first = std::make_shared<Answers>();
  const auto second = std::make_shared<Answers>();
  store().append(append_of("walk", 0, words_of(1, 1)), first);
  store().append(append_of("walk", 0, {"too late"}), second);
  store().append(append_of("walk", 1, words_of(2, 2)), first);
  store().append(append_of("walk", 2, words_of(3, 3)), second);
  store().pump();
  EXPECT_THAT(first->calls, ElementsAre(Pair(2, AppendStatus::stored)));
  EXPECT_THAT(second->calls, ElementsAre(Pair(1, AppendStatus::conflict), Pair(1, AppendStatus::stored)));
  EXPECT_EQ(store().load(walk)->tail, words_of(1, 3));
}

TEST_P(LogContract, Boards_do_not_see_each_other_however_their_names_resemble) {
  for (const std::string board : {"a", "aa", "a\x01", "b", ""}) write(store(), append_of(board, 0, {"of " + board}));
  reopen();
  for (const std::string board : {"a", "aa", "a\x01", "b", ""})
    EXPECT_THAT(store().load(BoardId(board))->tail, ElementsAre("of " + board));
}

TEST_P(LogContract, Events_are_read_from_anywhere_with_both_bounds_kept) {
  write(store(), append_of("walk", 0, words_of(1, 300)));
  EXPECT_EQ(store().events(walk, 0, 1000), words_of(1, 300));
  EXPECT_EQ(store().events(walk, 255, 3), words_of(256, 258));
  EXPECT_TRUE(store().events(walk, 300, 10).empty());
  EXPECT_TRUE(store().events(walk, 9999, 10).empty());
  EXPECT_TRUE(store().events(walk, ~protocol::Seq{0}, 10).empty());
  EXPECT_TRUE(store().events(walk, 0, 0).empty());
  EXPECT_EQ(store().events(walk, 0, 1000, 1).size(), 1u) << "one event always, or nobody would get on";
  EXPECT_EQ(store().events(walk, 0, 1000, words_of(1).size() + 1).size(), 2u);
}

TEST_P(LogContract, A_snapshot_stands_for_the_events_up_to_it) {
  write(store(), append_of("walk", 0, words_of(1, 50)));
  store().save_snapshot(walk, 40, "board at 40");
  store().save_snapshot(walk, 45, "board at 45");
  store().pump();
  reopen();
  const auto loaded = store().load(walk);
  ASSERT_TRUE(loaded && loaded->snapshot);
  EXPECT_EQ(loaded->snapshot->seq, 45u);
  EXPECT_EQ(loaded->snapshot->board_json, "board at 45");
  EXPECT_EQ(loaded->tail, words_of(46, 50));
  EXPECT_EQ(loaded->head, 50u);
  EXPECT_EQ(store().events(walk, 0, 3), words_of(1, 3)) << "history stays";
}

TEST_P(LogContract, A_snapshot_of_the_newest_event_leaves_no_tail) {
  write(store(), append_of("walk", 0, words_of(1, 5)));
  store().save_snapshot(walk, 5, "board at 5");
  store().pump();
  EXPECT_EQ(store().load(walk)->head, 5u);
  EXPECT_TRUE(store().load(walk)->tail.empty());
  EXPECT_EQ(write(store(), append_of("walk", 5, words_of(6, 6))), AppendStatus::stored);
}

TEST_P(LogContract, A_snapshot_ahead_of_the_log_is_not_taken) {
  write(store(), append_of("walk", 0, words_of(1, 5)));
  store().save_snapshot(walk, 6, "a board nobody has seen");
  store().pump();
  EXPECT_FALSE(store().load(walk)->snapshot);
}

TEST_P(LogContract, Many_boards_and_more_than_are_remembered_keep_their_heads) {
  for (int round = 0; round < 3; ++round) {
    const auto answers = std::make_shared<Answers>();
    for (int board = 0; board < 500; ++board)
      store().append(append_of("board-" + std::to_string(board), static_cast<protocol::Seq>(round), {"e"}), answers);
    EXPECT_EQ(store().pump(), 500u);
    EXPECT_THAT(answers->calls, ElementsAre(Pair(500, AppendStatus::stored)));
    reopen();
  }
}

}  // namespace
}  // namespace puffin::contract
