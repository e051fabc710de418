#include "contract/store_contract.hpp"

#include <gmock/gmock.h>

namespace puffin::contract {
namespace {

using namespace puffin::test;
using protocol::BoardId;
using ::testing::ElementsAre;
using ::testing::Pair;

using FailureContract = StoreContract;
PUFFIN_ON_EVERY_DISK(FailureContract);

TEST_P(FailureContract, S3_a_failed_write_is_told_to_all_whose_appends_were_in_it) {
  write(store(), append_of("walk", 0, words_of(1, 1)));
  const auto pat = std::make_shared<Answers>();
  const auto kim = std::make_shared<Answers>();
  faults().fail_commit(1);
  store().append(append_of("walk", 1, {"lost"}, command("c1")), pat);
  store().append(append_of("walk", 2, {"lost"}), pat);
  store().append(append_of("other", 0, {"lost"}), kim);
  EXPECT_EQ(store().pump(), 3u);
  EXPECT_THAT(pat->calls, ElementsAre(Pair(2, AppendStatus::failed)));
  EXPECT_THAT(kim->calls, ElementsAre(Pair(1, AppendStatus::failed)));
  EXPECT_FALSE(store().writable());
  EXPECT_FALSE(store().load(BoardId("other")));
  EXPECT_FALSE(store().outcome(walk, command("c1")));
}

TEST_P(FailureContract, S4_while_the_disk_is_gone_reading_goes_on_and_writing_fails_at_once) {
  write(store(), append_of("walk", 0, words_of(1, 3)));
  faults().lose_disk();
  EXPECT_EQ(write(store(), append_of("walk", 3, {"lost"})), AppendStatus::failed);
  const auto tried = faults().commits();
  EXPECT_EQ(write(store(), append_of("walk", 3, {"lost"})), AppendStatus::failed);
  EXPECT_EQ(faults().commits(), tried) << "nothing more is tried before the engine recovered";
  EXPECT_EQ(store().load(walk)->tail, words_of(1, 3));
  EXPECT_EQ(store().events(walk, 1, 9), words_of(2, 3));
}

TEST_P(FailureContract, S4_when_the_disk_returns_writing_goes_on_without_a_restart) {
  write(store(), append_of("walk", 0, words_of(1, 3)));
  faults().lose_disk();
  write(store(), append_of("walk", 3, {"lost"}));
  faults().return_disk();
  EXPECT_FALSE(store().writable());
  store().pump();
  EXPECT_TRUE(store().writable());
  EXPECT_EQ(write(store(), append_of("walk", 3, words_of(4, 4))), AppendStatus::stored);
  reopen();
  EXPECT_EQ(store().load(walk)->tail, words_of(1, 4));
}

TEST_P(FailureContract, A_write_reported_failed_that_got_to_the_disk_is_met_by_a_conflict_never_written_twice) {
  write(store(), append_of("walk", 0, words_of(1, 1)));
  faults().fail_commit(1, Failure::written_but_reported_failed);
  EXPECT_EQ(write(store(), append_of("walk", 1, words_of(2, 2), command("c1"))), AppendStatus::failed);
  EXPECT_EQ(write(store(), append_of("walk", 1, {"again"}, command("c1"))), AppendStatus::conflict);
  EXPECT_EQ(store().load(walk)->tail, words_of(1, 2));
  EXPECT_EQ(store().outcome(walk, command("c1"))->first, 2u) << "by this the room finds that it was done";
}

TEST_P(FailureContract, S4_snapshots_are_best_effort_and_their_failure_is_one_too) {
  write(store(), append_of("walk", 0, words_of(1, 1)));
  faults().fail_commit(1);
  store().save_snapshot(walk, 1, "board at 1");
  store().pump();
  EXPECT_FALSE(store().writable());
  EXPECT_FALSE(store().load(walk)->snapshot);
  store().pump();
  store().save_snapshot(walk, 1, "board at 1");
  store().pump();
  EXPECT_TRUE(store().load(walk)->snapshot);
}

/// A client that sends its commands one after the other, each again until it is known to be stored.
class PersistentClient {
 public:
  explicit PersistentClient(storage::Store& store) : store_(store) {}

  void send(int number) {
    const auto key = command("c" + std::to_string(number));
    while (!store_.outcome(walk, key)) {
      const auto loaded = store_.load(walk);
      const auto head = loaded ? loaded->head : 0;
      // Moved by 256 so that a number never resembles a seq by chance.
      if (write(store_, append_of("walk", head, {std::to_string(number + 256)}, key)) == AppendStatus::stored) ++told_;
    }
  }
  [[nodiscard]] int told() const { return told_; }

 private:
  storage::Store& store_;
  int told_ = 0;
};

TEST_P(FailureContract, S3_whichever_write_fails_every_command_is_there_exactly_once) {
  constexpr int commands = 6;
  for (const auto how : {Failure::not_written, Failure::written_but_reported_failed}) {
    for (std::size_t nth = 1; nth <= commands + 1; ++nth) {
      const BoardId before = walk;
      SCOPED_TRACE("commit " + std::to_string(nth));
      reopen();
      const auto start = store().load(before) ? store().load(before)->head : 0;
      faults().fail_commit(nth, how);
      PersistentClient client(store());
      const auto offset = static_cast<int>(start);
      for (int number = 1; number <= commands; ++number) client.send(offset + number);
      faults().fail_commit(0);
      reopen();
      const auto events = store().events(walk, start, 100);
      ASSERT_EQ(events.size(), static_cast<std::size_t>(commands));
      for (int number = 1; number <= commands; ++number)
        EXPECT_EQ(events[static_cast<std::size_t>(number - 1)], std::to_string(offset + number + 256));
    }
  }
}

}  // namespace
}  // namespace puffin::contract
