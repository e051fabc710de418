#pragma once

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <string>
#include <thread>

#include "storage/redactions.hpp"
#include "storage/staging.hpp"

namespace puffin::storage {

/// Sweeps words that were taken out of a log out of the files too. What it has
/// not come to, because the program ended or the disk was full, it does when
/// the store is next opened.
class Sweeper {
 public:
  /// `transact` hands a change to the writer; called on the sweeping thread.
  Sweeper(Engine& engine, WriterMode mode, std::function<void(Transaction)> transact);
  ~Sweeper();  ///< sweeps what it was woken for, then stops
  Sweeper(const Sweeper&) = delete;
  Sweeper& operator=(const Sweeper&) = delete;

  /// Words were taken out, and that is durable. Any thread.
  void wake();
  /// Manual mode: sweeps what is to be swept, now.
  void sweep_if_woken();

 private:
  void run();
  [[nodiscard]] bool sweep_all();
  [[nodiscard]] bool sweep(const protocol::BoardId& board, const redactions::Mark& mark);

  Engine& engine_;
  const std::function<void(Transaction)> transact_;

  std::mutex mutex_;  // guards the two below
  std::condition_variable called_;
  bool woken_ = true;  ///< what an earlier program left is looked for at once
  bool stopping_ = false;

  std::thread thread_;
};

}  // namespace puffin::storage
