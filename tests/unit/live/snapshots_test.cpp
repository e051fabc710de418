#include <gtest/gtest.h>

#include "live/limits.hpp"
#include "room_words.hpp"

/// When a room writes a snapshot, and that it goes when nobody needs it.
namespace puffin::test {
namespace {

void rename(TestRoom& room, TestRoom::Tab& tab, int from, int to) {
  for (int i = from; i < to; ++i) room.command(tab, "r" + std::to_string(i), protocol::RenameBoard{"Title"});
  room.settle();
}

TEST(Snapshots, are_written_every_few_hundred_events) {
  TestRoom room;
  auto& ann = room.join("ann", "tab", 3);
  rename(room, ann, 0, 252);
  EXPECT_TRUE(room.errands().snapshots().empty()) << "seq 255";
  rename(room, ann, 252, 253);
  EXPECT_EQ(room.errands().snapshots(), std::vector<protocol::Seq>{256});
  rename(room, ann, 253, 253 + 255);
  EXPECT_EQ(room.errands().snapshots().size(), 1U);
  rename(room, ann, 253 + 255, 253 + 256);
  EXPECT_EQ(room.errands().snapshots(), (std::vector<protocol::Seq>{256, 512}));
}

TEST(Snapshots, of_a_large_board_are_as_rare_as_it_is_large) {
  TestRoom room;
  auto& ann = room.join("ann", "tab", 3);
  for (int i = 0; i < 600; ++i) room.add_card(ann, std::to_string(i));
  room.settle();
  const auto written = room.errands().snapshots().size();
  rename(room, ann, 0, 599);
  EXPECT_LE(room.errands().snapshots().size(), written + 1);
  rename(room, ann, 599, 1200);
  EXPECT_GT(room.errands().snapshots().size(), written);
}

TEST(Snapshots, are_begun_from_after_a_restart) {
  TestRoom room;
  auto& ann = room.join("ann", "tab", 3);
  rename(room, ann, 0, 300);
  const auto before = room.logged().snapshot();
  EXPECT_EQ(room.store().load(room.board())->snapshot->seq, room.errands().snapshots().back());
  EXPECT_LT(room.store().load(room.board())->tail.size(), 300U);
  room.crash_and_restart();
  EXPECT_EQ(room.logged().snapshot(), before);
}

TEST(Snapshots, a_long_tail_found_at_the_start_gets_one) {
  auto disk = std::make_shared<storage::MemoryDisk>();
  TestRoom room(TestRoom::over(disk));
  auto& ann = room.join("ann", "tab", 3);
  for (int i = 0; i < 300; ++i) {
    room.command(ann, "r" + std::to_string(i), protocol::RenameBoard{"Title"});
    room.write();
    room.tell();  // and no errand is ever carried out
  }
  room.crash_and_restart();
  room.settle();
  EXPECT_EQ(room.errands().snapshots(), std::vector<protocol::Seq>{303});
}

TEST(Snapshots, one_is_written_before_a_room_goes_when_it_is_worth_it) {
  TestRoom room;
  auto& ann = room.join("ann", "tab", 3);
  rename(room, ann, 0, 28);
  room.leave(ann);
  EXPECT_TRUE(room.room().idle());
  room.room().prepare_to_go();
  EXPECT_TRUE(room.room().idle()) << "31 events load quickly";
  auto& back = room.join("ann", "tab", 31);
  rename(room, back, 28, 29);
  room.leave(back);
  room.room().prepare_to_go();
  EXPECT_FALSE(room.room().idle());
  room.settle();
  EXPECT_TRUE(room.room().idle());
  EXPECT_EQ(room.errands().snapshots(), std::vector<protocol::Seq>{32});
}

TEST(Stopping, P3_says_bye_and_closes_everybody) {
  TestRoom room;
  auto& ann = room.joined("ann");
  auto& ben = room.join("ben", "tab", 1);
  room.add_card(ann, "a");
  const auto over_http = room.send("ben", add("b"));
  room.room().stop("restart");
  for (auto* tab : {&ann, &ben}) {
    EXPECT_EQ(tab->member->closed(), live::CloseCode::stopping);
    const auto messages = tab->member->messages();
    ASSERT_EQ(messages.size(), 1U);
    EXPECT_EQ(messages[0]["type"], "bye");
    EXPECT_EQ(messages[0]["reason"], "restart");
  }
  EXPECT_FALSE(room.room().idle()) << "what was accepted is still on its way";
  const auto late = room.send("ben", add("c"));
  EXPECT_TRUE(std::holds_alternative<live::Refused>(**late));
  EXPECT_EQ(room.join("ann").member->closed(), live::CloseCode::stopping);
  room.settle();
  EXPECT_TRUE(room.room().idle());
  EXPECT_EQ(std::get<live::Accepted>(**over_http).seq, 5U);
  EXPECT_EQ(room.logged().card_count(), 2U);
}

}  // namespace
}  // namespace puffin::test
