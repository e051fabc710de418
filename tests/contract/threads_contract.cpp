#include "contract/store_contract.hpp"

#include <atomic>
#include <condition_variable>
#include <thread>

namespace puffin::contract {
namespace {

using namespace puffin::test;
using protocol::BoardId;
using protocol::Seq;

using ThreadsContract = StoreContract;
PUFFIN_ON_EVERY_DISK(ThreadsContract);

/// Lets a test's thread wait for the answers to what it sent.
class Awaited final : public storage::AppendListener {
 public:
  void appended(std::size_t count, AppendStatus status) override {
    std::lock_guard lock(mutex_);
    for (; count > 0; --count) statuses_.push_back(status);
    came_.notify_all();
  }
  std::vector<AppendStatus> wait_for(std::size_t count) {
    std::unique_lock lock(mutex_);
    came_.wait(lock, [&] { return statuses_.size() >= count; });
    return std::exchange(statuses_, {});
  }

 private:
  std::mutex mutex_;
  std::condition_variable came_;
  std::vector<AppendStatus> statuses_;
};

/// Sends one after the other, each again until it is stored, from wherever the log stands.
void write_all(storage::Store& store, const std::string& board, int commands) {
  const auto answers = std::make_shared<Awaited>();
  for (int number = 0; number < commands; ++number) {
    const auto key = command(std::to_string(number));
    while (!store.outcome(BoardId(board), key)) {
      const auto loaded = store.load(BoardId(board));
      store.append(append_of(board, loaded ? loaded->head : 0, {std::to_string(number)}, key), answers);
      answers->wait_for(1);
    }
  }
}

TEST_P(ThreadsContract, Many_threads_write_many_boards_while_others_read) {
  reopen(storage::WriterMode::threaded);
  constexpr int writers = 4;
  constexpr int commands = 200;
  std::atomic<bool> done = false;
  std::thread reader([&] {
    while (!done)
      for (int board = 0; board < writers; ++board) {
        const auto loaded = store().load(BoardId(std::to_string(board)));
        if (!loaded) continue;
        EXPECT_EQ(loaded->tail.size() + (loaded->snapshot ? loaded->snapshot->seq : 0), loaded->head);
        store().save_snapshot(BoardId(std::to_string(board)), loaded->head, "a board");
      }
  });
  std::vector<std::thread> threads;
  for (int board = 0; board < writers; ++board)
    threads.emplace_back([&, board] { write_all(store(), std::to_string(board), commands); });
  for (auto& thread : threads) thread.join();
  done = true;
  reader.join();
  reopen();
  for (int board = 0; board < writers; ++board)
    EXPECT_EQ(store().events(BoardId(std::to_string(board)), 0, 1000).size(), static_cast<std::size_t>(commands));
}

TEST_P(ThreadsContract, S3_the_writer_recovers_by_itself_and_nothing_is_lost_or_doubled) {
  constexpr int writers = 3;
  constexpr int commands = 40;
  reopen(storage::WriterMode::threaded);
  for (const auto how : {Failure::not_written, Failure::written_but_reported_failed}) {
    faults().fail_every(5, how);
    const auto round = how == Failure::not_written ? "a" : "b";
    std::vector<std::thread> threads;
    for (int board = 0; board < writers; ++board)
      threads.emplace_back([&, board] { write_all(store(), round + std::to_string(board), commands); });
    for (auto& thread : threads) thread.join();
    for (int board = 0; board < writers; ++board) {
      const auto events = store().events(BoardId(round + std::to_string(board)), 0, 1000);
      ASSERT_EQ(events.size(), static_cast<std::size_t>(commands));
      for (int number = 0; number < commands; ++number)
        EXPECT_EQ(events[static_cast<std::size_t>(number)], std::to_string(number));
    }
  }
  faults().fail_commit(0);
}

TEST_P(ThreadsContract, What_is_queued_is_written_before_the_store_is_gone) {
  reopen(storage::WriterMode::threaded);
  const auto answers = std::make_shared<Awaited>();
  for (Seq seq = 0; seq < 2000; ++seq) store().append(append_of("walk", seq, words_of(seq + 1, seq + 1)), answers);
  reopen();
  for (const auto status : answers->wait_for(2000)) ASSERT_EQ(status, AppendStatus::stored);
  EXPECT_EQ(store().load(BoardId("walk"))->head, 2000u);
}

}  // namespace
}  // namespace puffin::contract
