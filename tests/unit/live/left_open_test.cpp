#include <gtest/gtest.h>

#include "room_words.hpp"

/// S10: a session that was left open ends three hours after the last act, as soon as somebody looks.
namespace puffin::test {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

const protocol::SessionId monday("monday");

class LeftOpen : public testing::Test {
 protected:
  LeftOpen() {
    const auto start = room.clock().now() + hours(1);
    room.command(ann, "plan", protocol::PlanSession{monday, protocol::SessionType::coaching, start, 45});
    room.command(ann, "open", protocol::OpenSession{monday});
    room.settle();
    (void)ann.member->messages();
  }

  protocol::SessionState state() const { return room.logged().settings().engagement->sessions.front().state; }

  TestRoom room{TestRoom::over(std::make_shared<storage::MemoryDisk>()), protocol::BoardKind::engagement};
  TestRoom::Tab& ann = room.joined("ann");
};

TEST_F(LeftOpen, S10_those_who_are_here_hear_that_it_closed) {
  const auto ending = room.room().next_ending();
  ASSERT_TRUE(ending);
  room.room().pass_time(*ending - std::chrono::milliseconds(1));
  room.settle();
  EXPECT_TRUE(ann.member->messages().empty()) << "not a moment earlier";
  room.room().pass_time(*ending);
  room.settle();
  const auto messages = ann.member->messages();
  ASSERT_EQ(messages.size(), 1U);
  EXPECT_EQ(messages[0]["events"][0]["type"], "session_closed");
  EXPECT_FALSE(room.room().next_ending());
}

TEST_F(LeftOpen, S10_a_command_after_the_silence_finds_it_closed) {
  room.clock().advance(hours(4));
  room.command(ann, "step", protocol::EnterStep{monday, protocol::SessionStep::verify});
  room.settle();
  EXPECT_EQ(state(), protocol::SessionState::closed);
  const auto messages = told(ann);
  ASSERT_EQ(messages.size(), 2U);
  EXPECT_EQ(messages.back(), "rejected step not_permitted");
}

TEST_F(LeftOpen, S10_an_act_begins_the_time_anew) {
  room.clock().advance(hours(2) + minutes(59));
  room.command(ann, "step", protocol::EnterStep{monday, protocol::SessionStep::verify});
  room.settle();
  room.clock().advance(hours(2) + minutes(59));
  room.room().pass_time(room.clock().now());
  room.settle();
  EXPECT_EQ(state(), protocol::SessionState::open);
}

TEST_F(LeftOpen, S10_the_time_goes_on_while_the_server_is_down_and_it_closes_once) {
  room.clock().advance(hours(5));
  room.crash_and_restart();
  const auto before = room.logged_seq();
  room.room().pass_time(room.clock().now());
  room.room().pass_time(room.clock().now());
  room.settle();
  EXPECT_EQ(state(), protocol::SessionState::closed);
  EXPECT_EQ(room.logged_seq(), before + 1);
}

}  // namespace
}  // namespace puffin::test
