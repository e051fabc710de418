#include <thread>

#include "unit/storage/faulty_file_system.hpp"
#include "unit/storage/store_files.hpp"

namespace puffin::storage {
namespace {

using namespace puffin::test;
using protocol::BoardId;

class RocksEngineTest : public ::testing::Test {
 protected:
  [[nodiscard]] fs::path data() const { return directory_ / "data"; }

  TemporaryDirectory directory_;
};

TEST_F(RocksEngineTest, S4_below_the_wanted_free_space_nothing_is_written_until_there_is_space_again) {
  std::uint64_t free = 100 << 20;
  RocksSettings settings;
  settings.free_space_checked_every = std::chrono::milliseconds(0);
  settings.free_bytes = [&] { return free; };
  const auto store = open_store(data(), settings);
  write_events(*store, "walk", 1, 3);
  free = 63 << 20;
  EXPECT_EQ(write(*store, append_of("walk", 3, {"no"})), AppendStatus::failed);
  EXPECT_FALSE(store->writable());
  EXPECT_EQ(write(*store, append_of("walk", 3, {"no"})), AppendStatus::failed);
  EXPECT_EQ(store->load(walk)->tail, words_of(1, 3));
  free = 64 << 20;
  write_events(*store, "walk", 4, 5);
  EXPECT_TRUE(store->writable());
}

TEST_F(RocksEngineTest, S3_whichever_operation_of_the_disk_fails_what_was_acknowledged_stays_and_writing_goes_on) {
  for (const bool half_written : {false, true}) {
    for (long nth = 1;; ++nth) {
      SCOPED_TRACE("operation " + std::to_string(nth) + (half_written ? ", half written" : ""));
      fs::remove_all(data());
      (void)open_store(data());
      const FaultyDisk disk;
      RocksSettings settings;
      settings.env = disk.env.get();
      auto store = open_store(data(), settings);
      disk.faults->half_written = half_written;
      disk.faults->operations = 0;
      disk.faults->countdown = nth;
      protocol::Seq head = 0;
      for (int tries = 0; head < 6; ++tries) {
        ASSERT_LT(tries, 40);
        if (write(*store, append_of("walk", head, words_of(head + 1, head + 1))) == AppendStatus::stored) ++head;
        const auto loaded = store->load(walk);
        const auto seen = loaded ? loaded->head : 0;
        ASSERT_GE(seen, head) << "reading goes on, and nothing acknowledged is missing";
        head = seen;
      }
      const bool never_failed = disk.faults->countdown > 0;
      disk.faults->countdown = 0;
      store.reset();
      ASSERT_EQ(open_store(data())->load(walk)->tail, words_of(1, 6));
      if (never_failed) break;
    }
  }
}

TEST_F(RocksEngineTest, S4_on_a_full_disk_reading_goes_on_and_writing_resumes_with_space) {
  (void)open_store(data());
  const FaultyDisk disk;
  RocksSettings settings;
  settings.env = disk.env.get();
  settings.write_buffer_bytes = 64 << 10;
  auto store = open_store(data(), settings);
  write_events(*store, "walk", 1, 400);
  for (protocol::Seq round = 0; round < 5; ++round) {
    const auto head = 400 + round;
    disk.faults->full = true;
    for (int tries = 0; tries < 3; ++tries) {
      EXPECT_EQ(write(*store, append_of("walk", head, {"no"})), AppendStatus::failed);
      EXPECT_EQ(store->events(walk, 0, 1000).size(), head);
    }
    disk.faults->full = false;
    ASSERT_EQ(write(*store, append_of("walk", head, words_of(head + 1, head + 1))), AppendStatus::stored);
  }
  store.reset();
  EXPECT_EQ(open_store(data())->events(walk, 0, 1000), words_of(1, 405));
}

TEST_F(RocksEngineTest, S4_readers_in_other_threads_never_notice_that_the_writer_opens_anew) {
  (void)open_store(data());
  const FaultyDisk disk;
  RocksSettings settings;
  settings.env = disk.env.get();
  const auto store = open_store(data(), settings);
  write_events(*store, "walk", 1, 50);
  std::atomic<bool> done = false;
  std::vector<std::thread> readers;
  for (int reader = 0; reader < 3; ++reader)
    readers.emplace_back([&] {
      while (!done) {
        EXPECT_GE(store->events(walk, 0, 1000).size(), 50u);
        EXPECT_TRUE(store->outcome(walk, command("c7")));
      }
    });
  protocol::Seq head = 50;
  for (int round = 0; round < 10; ++round) {
    disk.faults->full = true;
    EXPECT_EQ(write(*store, append_of("walk", head, {"no"})), AppendStatus::failed);
    disk.faults->full = false;
    ASSERT_EQ(write(*store, append_of("walk", head, words_of(head + 1, head + 1))), AppendStatus::stored);
    ++head;
  }
  done = true;
  for (auto& reader : readers) reader.join();
}

TEST_F(RocksEngineTest, Opening_a_board_costs_its_tail_not_its_history) {
  const auto store = open_store(data());
  for (protocol::Seq seq = 0; seq < 20000; seq += 1000)
    ASSERT_EQ(write(*store, append_of("walk", seq, words_of(seq + 1, seq + 1000))), AppendStatus::stored);
  store->save_snapshot(walk, 19990, "a board");
  store->pump();
  const auto loaded = store->load(walk);
  EXPECT_EQ(loaded->head, 20000u);
  EXPECT_EQ(loaded->tail, words_of(19991, 20000));
}

}  // namespace
}  // namespace puffin::storage
