#include "storage/sweeper.hpp"

#include <chrono>
#include <utility>
#include <vector>

#include <spdlog/spdlog.h>

#include "storage/keys.hpp"

namespace puffin::storage {
namespace {

// A disk that was full may have room again.
constexpr std::chrono::minutes retry_sweep_after{1};

}  // namespace

Sweeper::Sweeper(Engine& engine, WriterMode mode, std::function<void(Transaction)> transact)
    : engine_(engine), transact_(std::move(transact)) {
  if (mode == WriterMode::threaded) thread_ = std::thread([this] { run(); });
}

Sweeper::~Sweeper() {
  if (!thread_.joinable()) return;
  {
    std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  called_.notify_one();
  thread_.join();
}

void Sweeper::wake() {
  {
    std::lock_guard lock(mutex_);
    woken_ = true;
  }
  called_.notify_one();
}

void Sweeper::sweep_if_woken() {
  {
    std::lock_guard lock(mutex_);
    if (!std::exchange(woken_, false)) return;
  }
  if (!sweep_all()) wake();
}

void Sweeper::run() {
  std::unique_lock lock(mutex_);
  for (bool done = true;;) {
    const auto called = [this] { return stopping_ || woken_; };
    if (done)
      called_.wait(lock, called);
    else
      called_.wait_for(lock, retry_sweep_after, called);
    if (stopping_ && !woken_) return;
    woken_ = false;
    lock.unlock();
    done = sweep_all();
    lock.lock();
  }
}

bool Sweeper::sweep_all() {
  std::vector<std::pair<protocol::BoardId, redactions::Mark>> unswept;
  try {
    const std::string from(1, static_cast<char>(keys::Kind::redaction));
    engine_.scan(from, keys::behind(from), false, [&](std::string_view key, std::string_view value) {
      const auto mark = redactions::decode(value);
      if (!mark.swept) unswept.emplace_back(protocol::BoardId(std::string(key.substr(1))), mark);
      return true;
    });
  } catch (const DamagedStore& damage) {
    spdlog::error("what is to be swept could not be read: {}", damage.what());
    return false;
  }
  bool all = true;
  for (const auto& [board, mark] : unswept) all = sweep(board, mark) && all;
  return all;
}

bool Sweeper::sweep(const protocol::BoardId& board, const redactions::Mark& mark) {
  const auto events = keys::prefix(keys::Kind::event, board.text);
  const auto snapshot = keys::key(keys::Kind::snapshot, board.text);
  if (!engine_.sweep(events, keys::behind(events)) || !engine_.sweep(snapshot, snapshot + '\0')) return false;
  const auto decide = [key = redactions::key(board), mark](Staging& staging) {
    // Taken out again meanwhile: those words are still to be swept.
    const auto now = staging.get(key);
    if (!now || redactions::decode(*now).seq != mark.seq) return false;
    staging.put(key, redactions::encode({mark.seq, true}));
    return true;
  };
  transact_({decide, [](bool) {}});
  return true;
}

}  // namespace puffin::storage
