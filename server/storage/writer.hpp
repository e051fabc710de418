#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <unordered_map>

#include "storage/sweeper.hpp"
#include "storage/turn.hpp"

namespace puffin::storage {

/// The one who writes. Takes what waits from all boards, commits it as one batch with one sync, and answers. After a
/// failed commit all that waits is answered `failed`, and nothing is written until the engine recovered.
class Writer {
 public:
  // One turn: large enough that a sync is shared by all who wait, small enough that the first need not wait for long.
  static constexpr std::size_t most_works = 512;
  static constexpr std::size_t most_bytes = 4 * 1024 * 1024;
  // What may wait at all, a safety net: rooms bound what they have under way long before.
  static constexpr std::size_t most_waiting_bytes = 64 * 1024 * 1024;

  Writer(Engine& engine, WriterMode mode, std::chrono::milliseconds retry_every);
  ~Writer();
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;

  // Any thread.
  void append(Append append, std::shared_ptr<AppendListener> listener);
  void transact(Transaction transaction);
  /// Only the newest snapshot of a board is kept waiting; written when nothing else is urgent.
  void save_snapshot(const protocol::BoardId& board, SnapshotRecord snapshot);
  [[nodiscard]] bool writable() const { return writable_.load(std::memory_order_acquire); }

  /// Manual mode only; see Store::pump.
  std::size_t pump();

 private:
  using Clock = std::chrono::steady_clock;
  struct Snapshot {
    protocol::BoardId board;
    SnapshotRecord record;
  };

  void run();
  void rest(std::unique_lock<std::mutex>& lock);
  [[nodiscard]] std::deque<Work> take(std::size_t most, std::size_t bytes);
  [[nodiscard]] std::optional<Snapshot> take_snapshot();
  std::size_t write(std::deque<Work> works);
  std::size_t write_all();
  void write(Snapshot snapshot);
  void commit_failed();
  void try_recover();
  void settle_if_due();

  Engine& engine_;
  const std::chrono::milliseconds retry_every_;
  std::atomic<bool> writable_{true};

  std::mutex mutex_;  // guards the four below
  std::condition_variable wake_;
  std::deque<Work> waiting_;
  std::size_t waiting_bytes_ = 0;
  std::unordered_map<protocol::BoardId, SnapshotRecord> snapshots_;
  bool stopping_ = false;

  // The writing thread's own.
  Heads heads_;
  Clock::time_point retry_at_{};
  std::optional<Clock::time_point> settle_at_;
  std::size_t turns_without_snapshot_ = 0;

  std::thread thread_;
  Sweeper sweeper_;  // gone first: it hands changes to all of the above
};

}  // namespace puffin::storage
