#pragma once

#include <chrono>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "bench/member.hpp"

namespace puffin::bench {

/// All connections of one measurement, spread over a few threads. The calls are made by one thread; each throws what a
/// loop threw.
class Swarm {
 public:
  Swarm(boost::asio::ip::tcp::endpoint server, std::string cookie);
  ~Swarm();

  /// Before connect_all() only.
  void add(Part part);
  /// Connects everybody, some at a time, and waits until all are welcome.
  void connect_all();
  /// Lets the movers move, and after `warm_up` counts for `duration`.
  Figures measure(std::chrono::milliseconds warm_up, std::chrono::milliseconds duration);
  /// Lets the connections be for a while.
  void rest(std::chrono::milliseconds duration);

 private:
  struct Shard;
  void connect_next(Shard& shard);
  void run(Shard& shard);
  void rethrow();
  void stop();

  boost::asio::ip::tcp::endpoint server_;
  std::string cookie_;
  std::vector<std::unique_ptr<Shard>> shards_;
  std::size_t members_ = 0;
  std::atomic<bool> measuring_{false};
  std::atomic<std::size_t> ready_{0};
  std::mutex mutex_;
  std::exception_ptr failure_;  ///< the first one; guarded by mutex_
};

}  // namespace puffin::bench
