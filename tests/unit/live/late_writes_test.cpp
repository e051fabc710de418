#include <gtest/gtest.h>

#include "room_words.hpp"
#include "support/faulty_engine.hpp"
#include "support/late_engine.hpp"
#include "support/scripted_client.hpp"

/// Writes that were given up for failed and stand in the log all the same, found at once or when the disk is back.
namespace puffin::test {
namespace {

using protocol::Column;

class LateWrites : public ::testing::Test {
 protected:
  std::shared_ptr<storage::MemoryDisk> disk = std::make_shared<storage::MemoryDisk>();
  std::shared_ptr<LateEngine::Control> late = std::make_shared<LateEngine::Control>();
  Faults& faults = late->faults;
  TestRoom room{[this] { return std::make_unique<LateEngine>(std::make_unique<storage::MemoryEngine>(disk), late); }};
  TestRoom::Tab& ann = room.joined("ann");
  TestRoom::Tab& ben = room.joined("ben");

  /// A card that is answered `storage_failed`, and stands in the log once the disk is back.
  void add_late(const std::string& id) {
    faults.lose_disk();
    room.add_card(ann, id);
    room.settle();
    EXPECT_EQ(told(ann), Told{"rejected add-" + id + " storage_failed"});
    faults.return_disk();
    room.write();
  }
};

TEST_F(LateWrites, C3_a_repeat_finds_it_and_everybody_is_told) {
  add_late("a");
  room.add_card(ann, "a");
  room.settle();
  EXPECT_EQ(told(ann), Told{"events 4"});
  EXPECT_EQ(told(ben), Told{"events 4"});
  EXPECT_EQ(room.logged_seq(), 4U);
}

TEST_F(LateWrites, C2_nothing_is_decided_on_top_of_a_board_without_it) {
  room.command(ann, "limit", limit(Column::in_progress, 1));
  room.add_card(ann, "a");
  room.add_card(ann, "b");
  room.settle();
  (void)told(ann);
  faults.lose_disk();
  room.command(ann, "pull-a", pull("a"));
  room.settle();
  faults.return_disk();
  room.write();
  (void)told(ann);
  (void)told(ben);
  room.command(ben, "pull-b", pull("b"));
  room.command(ben, "rename", protocol::RenameBoard{"After"});
  room.settle();
  EXPECT_EQ(told(ann), Told{"events 7 8"});
  EXPECT_EQ(told(ben), (Told{"events 7 8", "rejected pull-b wip_full"}));
  EXPECT_EQ(room.logged().column(Column::in_progress).size(), 1U);
}

TEST_F(LateWrites, a_room_loaded_meanwhile_looks_again_before_it_decides) {
  faults.lose_disk();
  room.add_card(ann, "a");
  room.settle();
  (void)told(ann);
  // The room goes and comes back while the disk is away; the store stays.
  room.reload_room();
  faults.return_disk();
  room.write();
  auto& again = room.join("ann", "tab", 3);
  room.command(again, "rename", protocol::RenameBoard{"After"});
  room.command(again, "again", protocol::RenameBoard{"After that"});
  room.settle();
  EXPECT_EQ(told(again), (Told{"welcome 3 events", "events 4 5 6"}));
}

/// Whatever the nth commit comes to: each command is carried out once, and everybody ends with the same board.
class EveryCommit : public ::testing::TestWithParam<Failure> {};

TEST_P(EveryCommit, S3_may_fail) {
  constexpr int commands = 8;
  for (std::size_t nth = 1; nth <= commands + 1; ++nth) {
    SCOPED_TRACE("commit " + std::to_string(nth));
    auto disk = std::make_shared<storage::MemoryDisk>();
    auto faults = std::make_shared<Faults>();
    TestRoom room(
        [&] { return std::make_unique<FaultyEngine>(std::make_unique<storage::MemoryEngine>(disk), faults); });
    ScriptedClient client(person("ann"), protocol::ClientId("ann-tab-client"));
    auto& ann = room.join("ann");
    const auto listen = [&] {
      room.settle();
      while (const auto bytes = ann.member->next_message()) client.receive(*bytes);
    };
    listen();
    faults->fail_commit(nth, GetParam());
    for (int i = 0; i < commands; ++i) {
      room.room().command(*ann.place, client.issue(add("card-" + std::to_string(i))), room.clock().now());
      listen();
    }
    for (const auto& frame : std::deque(client.pending())) room.room().command(*ann.place, frame, room.clock().now());
    listen();
    EXPECT_TRUE(client.pending().empty());
    EXPECT_EQ(client.complaints(), std::vector<std::string>{});
    EXPECT_EQ(client.base()->snapshot(), room.logged().snapshot());
    EXPECT_EQ(room.logged_seq(), 3U + commands);
  }
}

INSTANTIATE_TEST_SUITE_P(Either, EveryCommit,
                         ::testing::Values(Failure::not_written, Failure::written_but_reported_failed));

}  // namespace
}  // namespace puffin::test
