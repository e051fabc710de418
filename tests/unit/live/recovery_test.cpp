#include <gtest/gtest.h>
#include <spdlog/spdlog.h>

#include "room_words.hpp"
#include "support/faulty_engine.hpp"

/// What a room does when a write fails: nobody is told what is not durable, everybody stays, and it goes on.
namespace puffin::test {
namespace {

using live::Accepted;
using live::CloseCode;
using live::Refused;
using protocol::Column;

class Recovery : public ::testing::Test {
 protected:
  std::shared_ptr<storage::MemoryDisk> disk = std::make_shared<storage::MemoryDisk>();
  std::shared_ptr<Faults> faults = std::make_shared<Faults>();
  TestRoom room{
      [this] { return std::make_unique<FaultyEngine>(std::make_unique<storage::MemoryEngine>(disk), faults); }};
  TestRoom::Tab& ann = room.joined("ann");
  TestRoom::Tab& ben = room.joined("ben");
};

/// The store says something of every failed write, and there are many here.
const bool quiet = (spdlog::set_level(spdlog::level::off), true);

std::string code(const live::CommandResult& result) {
  return nlohmann::json::parse(std::get<Refused>(result).rejection_json)["code"];
}

TEST_F(Recovery, C8_a_failed_write_is_answered_and_reaches_nobody_else) {
  faults->fail_commit(1);
  room.add_card(ann, "a");
  const auto over_http = room.send("ben", add("b"));
  room.settle();
  EXPECT_EQ(told(ann), Told{"rejected add-a storage_failed"});
  EXPECT_EQ(told(ben), Told{});
  EXPECT_EQ(code(**over_http), "storage_failed");
  EXPECT_EQ(room.logged_seq(), 3U);
  EXPECT_FALSE(ann.member->closed());
  EXPECT_EQ(room.tally().storage_failures, 2U);
}

TEST_F(Recovery, C3_after_storage_failed_the_same_id_is_tried_again) {
  faults->fail_commit(1);
  room.add_card(ann, "a");
  room.settle();
  room.add_card(ann, "a");
  room.settle();
  EXPECT_EQ(told(ann), (Told{"rejected add-a storage_failed", "events 4"}));
  EXPECT_EQ(told(ben), Told{"events 4"});
}

TEST_F(Recovery, C2_what_failed_is_not_decided_upon) {
  room.command(ann, "limit", limit(Column::in_progress, 1));
  room.add_card(ann, "a");
  room.add_card(ann, "b");
  room.settle();
  (void)told(ann);
  (void)told(ben);
  faults->fail_commit(1);
  room.command(ann, "pull-a", pull("a"));
  room.command(ben, "pull-b", pull("b"));
  room.settle();
  EXPECT_EQ(told(ann), Told{"rejected pull-a storage_failed"});
  EXPECT_EQ(told(ben), Told{"rejected pull-b storage_failed"}) << "the column was full only of what failed";
  room.command(ben, "pull-b", pull("b"));
  room.settle();
  EXPECT_EQ(told(ben), Told{"events 7"});
}

TEST_F(Recovery, L5_a_write_that_only_seemed_to_fail_is_told_like_any_other) {
  faults->fail_commit(1, Failure::written_but_reported_failed);
  room.add_card(ann, "a");
  const auto over_http = room.send("ben", add("b"));
  const auto refused = room.send("ben", add("b"));
  room.settle();
  EXPECT_EQ(told(ann), Told{"events 4 5"});
  EXPECT_EQ(told(ben), Told{"events 4 5"});
  EXPECT_EQ(std::get<Accepted>(**over_http).seq, 5U);
  EXPECT_EQ(code(**refused), "id_taken");
  EXPECT_EQ(room.tally().storage_failures, 0U);
}

TEST_F(Recovery, S4_reading_goes_on_while_nothing_can_be_written) {
  room.add_card(ann, "a");
  room.settle();
  (void)told(ann);
  faults->lose_disk();
  room.add_card(ann, "b");
  room.settle();
  EXPECT_EQ(told(ann), Told{"rejected add-b storage_failed"});
  room.add_card(ann, "b");
  EXPECT_EQ(told(ann), Told{"rejected add-b storage_failed"}) << "at once";
  room.add_card(ann, "a");
  auto& late = room.join("ben", "late");
  auto& resumed = room.join("ben", "resumed", 3);
  std::optional<std::optional<live::BoardView>> seen;
  room.room().view(person("ben"), [&](auto view) { seen = view; });
  room.settle();
  EXPECT_EQ(told(ann), Told{"events 4"}) << "what was done before is known";
  EXPECT_EQ(told(late).front(), "welcome 3 board");
  EXPECT_EQ(told(resumed), Told{"welcome 4 events 4"});
  EXPECT_EQ((*seen)->seq, 4U);
}

TEST_F(Recovery, S4_goes_on_when_the_disk_is_back) {
  faults->lose_disk();
  room.add_card(ann, "a");
  room.settle();
  faults->return_disk();
  room.settle();
  room.add_card(ann, "a");
  room.add_card(ben, "b");
  room.settle();
  EXPECT_EQ(told(ann), (Told{"rejected add-a storage_failed", "events 4 5"}));
  EXPECT_EQ(told(ben), Told{"events 4 5"});
}

TEST_F(Recovery, commands_wait_while_the_log_is_read_again) {
  faults->fail_commit(1);
  room.add_card(ann, "a");
  room.write();
  room.tell();
  room.write();  // the store is writable again before the room has read the log
  room.add_card(ann, "b");
  room.command(ann, "pull", pull("b"));
  EXPECT_EQ(told(ann), Told{});
  room.settle();
  EXPECT_EQ(told(ann), (Told{"rejected add-a storage_failed", "events 4 5"}));
}

TEST_F(Recovery, the_log_is_read_only_when_every_append_is_answered) {
  faults->fail_commit(1);
  room.add_card(ann, "a");
  room.write();
  room.write();             // writable again
  room.add_card(ann, "b");  // handed to the store before the room hears of the failure
  room.tell();
  EXPECT_EQ(room.errands().works(), 0U);
  room.add_card(ann, "c");
  room.settle();
  EXPECT_EQ(told(ann), (Told{"rejected add-a storage_failed", "rejected add-b storage_failed", "events 4"}));
  EXPECT_EQ(room.logged().card_count(), 1U);
}

TEST_F(Recovery, D1_what_another_wrote_into_the_log_is_told_before_going_on) {
  class Nobody final : public storage::AppendListener {
    void appended(std::size_t, storage::AppendStatus) override {}
  };
  protocol::Event foreign{4,
                          room.clock().now(),
                          person("ben"),
                          protocol::ClientId("elsewhere"),
                          protocol::CommandId("c1"),
                          protocol::BoardRenamed{"From elsewhere"}};
  storage::Append append;
  append.board = room.board();
  append.head = 3;
  append.events = {protocol::encode_event(foreign)};
  room.store().append(append, std::make_shared<Nobody>());
  room.add_card(ann, "a");
  room.settle();
  EXPECT_EQ(told(ann), (Told{"events 4", "rejected add-a storage_failed"}));
  EXPECT_EQ(told(ben), Told{"events 4"});
  room.add_card(ann, "a");
  room.settle();
  EXPECT_EQ(told(ann), Told{"events 5"});
}

TEST_F(Recovery, a_newcomer_waits_for_the_log_and_misses_nothing) {
  faults->fail_commit(1, Failure::written_but_reported_failed);
  room.add_card(ann, "a");
  room.write();
  room.tell();
  auto& late = room.join("ben", "late", 3);
  auto& later = room.join("ben", "later", 4);
  EXPECT_EQ(told(late), Told{"welcome 3 events"});
  room.settle();
  EXPECT_EQ(told(late), Told{"events 4"});
  EXPECT_EQ(told(later).back(), "events 4");
}

TEST_F(Recovery, L3_a_board_that_was_taken_back_is_given_to_nobody) {
  room.reload_room();
  auto& again = room.join("ann", "tab", 3);
  faults->fail_commit(1);
  room.add_card(again, "never");
  auto& ben_again = room.join("ben");
  room.errands().work();  // its board is encoded with that card
  room.settle();
  EXPECT_EQ(ben_again.member->messages().at(0)["board"]["cards"].size(), 0U);
  faults->fail_commit(1);
  room.add_card(again, "never");
  auto& late = room.join("ben", "late", 9);
  room.write();
  room.tell();
  room.settle();
  room.command(again, "rename", protocol::RenameBoard{"After"});
  room.settle();
  auto& later = room.join("ben", "later");
  room.settle();
  EXPECT_EQ(late.member->messages().at(0)["board"]["cards"].size(), 0U);
  EXPECT_EQ(later.member->messages().at(0)["board"]["cards"].size(), 0U);
}

TEST_F(Recovery, L11_a_seat_that_was_never_written_is_no_seat) {
  faults->fail_commit(1);
  (void)room.send("eve", domain::SeatParticipant{person("eve"), "Eve", protocol::Seat::observer});
  auto& eve = room.join("eve", "tab", 3);
  room.settle();
  EXPECT_EQ(eve.member->closed(), CloseCode::login_gone);
}

TEST_F(Recovery, S7_a_log_that_cannot_be_read_again_is_not_served) {
  faults->fail_commit(1);
  room.add_card(ann, "a");
  const auto over_http = room.send("ben", add("b"));
  {
    const std::unique_lock lock(disk->mutex);
    for (auto& [key, value] : disk->entries) value = "not what was written";
  }
  room.settle();
  EXPECT_TRUE(room.room().damaged());
  EXPECT_EQ(ann.member->closed(), CloseCode::board_damaged);
  EXPECT_EQ(code(**over_http), "storage_failed");
  EXPECT_EQ(code(**room.send("ben", add("c"))), "storage_failed");
  EXPECT_EQ(room.join("ann").member->closed(), CloseCode::board_damaged);
  EXPECT_TRUE(room.room().idle());
}

TEST_F(Recovery, S7_a_log_that_lost_what_was_told_is_not_served) {
  room.add_card(ann, "a");
  room.settle();
  faults->fail_commit(1);
  room.add_card(ann, "b");
  {
    const std::unique_lock lock(disk->mutex);
    disk->entries.clear();
  }
  room.settle();
  EXPECT_EQ(ann.member->closed(), CloseCode::board_damaged);
}

}  // namespace
}  // namespace puffin::test
