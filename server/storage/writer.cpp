#include "storage/writer.hpp"

#include <utility>

#include <spdlog/spdlog.h>

#include "storage/board_log.hpp"
#include "storage/keys.hpp"

namespace puffin::storage {
namespace {

constexpr std::chrono::seconds settle_after{1};
// Under a load that never pauses a snapshot still gets its turn now and then.
constexpr std::size_t turns_between_snapshots = 64;

std::size_t bytes_of(const Work& work) {
  std::size_t bytes = sizeof(Work);
  if (const auto* waiting = std::get_if<WaitingAppend>(&work)) {
    bytes += waiting->append.rejection_json.size();
    for (const auto& event : waiting->append.events) bytes += event.size();
  }
  return bytes;
}

}  // namespace

Writer::Writer(Engine& engine, WriterMode mode, std::chrono::milliseconds retry_every)
    : engine_(engine),
      retry_every_(retry_every),
      heads_(engine),
      sweeper_(engine, mode, [this](Transaction change) { transact(std::move(change)); }) {
  if (mode == WriterMode::threaded) thread_ = std::thread([this] { run(); });
}

Writer::~Writer() {
  if (thread_.joinable()) {
    {
      std::lock_guard lock(mutex_);
      stopping_ = true;
    }
    wake_.notify_one();
    thread_.join();
  }
  engine_.settle();
}

void Writer::append(Append append, std::shared_ptr<AppendListener> listener) {
  Work work = WaitingAppend{std::move(append), std::move(listener)};
  {
    std::lock_guard lock(mutex_);
    if (waiting_bytes_ + bytes_of(work) > most_waiting_bytes) {
      auto& waiting = std::get<WaitingAppend>(work);
      waiting.append = {};
      waiting.refused = true;
    }
    waiting_bytes_ += bytes_of(work);
    waiting_.push_back(std::move(work));
  }
  wake_.notify_one();
}

void Writer::transact(Transaction transaction) {
  {
    std::lock_guard lock(mutex_);
    waiting_.emplace_back(std::move(transaction));
    waiting_bytes_ += bytes_of(waiting_.back());
  }
  wake_.notify_one();
}

void Writer::save_snapshot(const protocol::BoardId& board, SnapshotRecord snapshot) {
  {
    std::lock_guard lock(mutex_);
    snapshots_.insert_or_assign(board, std::move(snapshot));
  }
  wake_.notify_one();
}

void Writer::run() {
  std::unique_lock lock(mutex_);
  for (;;) {
    rest(lock);
    // What was decided on top of a failed write is answered, all of it, before anything is tried again.
    auto works = writable() ? take(most_works, most_bytes) : take(waiting_.size(), waiting_bytes_);
    const bool busy = !works.empty();
    std::optional<Snapshot> snapshot;
    if (!busy || ++turns_without_snapshot_ >= turns_between_snapshots) snapshot = take_snapshot();
    if (stopping_ && !busy && !snapshot) return;
    lock.unlock();
    if (busy) write(std::move(works));
    if (snapshot) write(std::move(*snapshot));
    if (!writable() && Clock::now() >= retry_at_) try_recover();
    if (!busy) settle_if_due();
    lock.lock();
  }
}

/// Sleeps until there is something to do.
void Writer::rest(std::unique_lock<std::mutex>& lock) {
  const auto called = [this] { return stopping_ || !waiting_.empty() || !snapshots_.empty(); };
  if (!writable())
    wake_.wait_until(lock, retry_at_, called);
  else if (settle_at_)
    wake_.wait_until(lock, *settle_at_, called);
  else
    wake_.wait(lock, called);
}

std::deque<Work> Writer::take(std::size_t most, std::size_t bytes) {
  if (waiting_.size() <= most && waiting_bytes_ <= bytes) {
    waiting_bytes_ = 0;
    return std::exchange(waiting_, {});
  }
  std::deque<Work> taken;
  for (std::size_t taken_bytes = 0; !waiting_.empty() && taken.size() < most && taken_bytes < bytes;) {
    const auto size = bytes_of(waiting_.front());
    taken_bytes += size;
    waiting_bytes_ -= size;
    taken.push_back(std::move(waiting_.front()));
    waiting_.pop_front();
  }
  return taken;
}

std::optional<Writer::Snapshot> Writer::take_snapshot() {
  if (snapshots_.empty()) return std::nullopt;
  turns_without_snapshot_ = 0;
  auto node = snapshots_.extract(snapshots_.begin());
  return Snapshot{std::move(node.key()), std::move(node.mapped())};
}

std::size_t Writer::write(std::deque<Work> works) {
  Turn turn(engine_, heads_);
  const bool can_write = writable();
  for (auto& work : works) {
    if (can_write)
      turn.add(std::move(work));
    else
      turn.refuse(std::move(work));
  }
  bool committed = can_write;
  if (const auto batch = turn.take_batch(); can_write && !batch.empty()) {
    committed = engine_.commit(batch);
    settle_at_ = Clock::now() + settle_after;
    if (!committed) commit_failed();
  }
  if (committed && turn.redacts()) sweeper_.wake();
  return turn.answer(committed);
}

void Writer::write(Snapshot snapshot) {
  if (!writable()) return;
  try {
    // A shortcut to a state the log has not reached would be a lie.
    if (snapshot.record.seq > heads_.of(snapshot.board)) return;
    if (!redactions::allow_snapshot(engine_, snapshot.board, snapshot.record.seq)) return;
  } catch (const DamagedStore&) {
    return;
  }
  Batch batch;
  batch.puts.push_back(
      {keys::key(keys::Kind::snapshot, snapshot.board.text), board_log::encode(std::move(snapshot.record))});
  if (!engine_.commit(batch)) commit_failed();
  settle_at_ = Clock::now() + settle_after;
}

void Writer::commit_failed() {
  spdlog::error("the store could not write; commands are refused until it can");
  writable_.store(false, std::memory_order_release);
  heads_.forget_all();
  retry_at_ = Clock::now() + retry_every_;
}

void Writer::try_recover() {
  retry_at_ = Clock::now() + retry_every_;
  if (!engine_.recover()) return;
  heads_.forget_all();
  writable_.store(true, std::memory_order_release);
  spdlog::warn("the store can write again");
}

void Writer::settle_if_due() {
  if (!settle_at_ || Clock::now() < *settle_at_) return;
  settle_at_.reset();
  if (writable()) engine_.settle();
}

std::size_t Writer::pump() {
  if (!writable()) try_recover();
  const auto answered = write_all();
  for (;;) {
    std::unique_lock lock(mutex_);
    auto snapshot = take_snapshot();
    lock.unlock();
    if (!snapshot) break;
    write(std::move(*snapshot));
  }
  sweeper_.sweep_if_woken();
  write_all();  // what was swept
  return answered;
}

std::size_t Writer::write_all() {
  std::unique_lock lock(mutex_);
  auto works = take(waiting_.size(), waiting_bytes_);
  lock.unlock();
  return write(std::move(works));
}

}  // namespace puffin::storage
