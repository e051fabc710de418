#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "bench/puffin_setup.hpp"
#include "bench/server_process.hpp"
#include "bench/swarm.hpp"

namespace puffin::bench {

/// A server to measure and how to speak to it.
struct Target {
  std::unique_ptr<ServerProcess> server;
  bool keeps_boards = true;  ///< false: the bare one
  std::string cookie;

  /// Boards of its own kind.
  [[nodiscard]] std::vector<BenchBoard> boards(unsigned count, unsigned cards) const;
};

/// What one run of one workload came to.
struct Result {
  double moves_per_second = 0;
  double delivered_per_second = 0;
  double p50_ms = 0;
  double p99_ms = 0;
  double cpu_us_per_move = 0;  ///< the server's, all its threads
  double cut = 0;              ///< connections closed by the server
};

/// One board, one mover with `window` moves in flight, `subscribers` others who listen.
Result fan_out(const Target& target, unsigned subscribers, unsigned window, std::chrono::milliseconds duration);

/// `boards` boards of two; all move, each with one move in flight.
Result pairs(const Target& target, unsigned boards, std::chrono::milliseconds duration);

/// A server at rest with everybody connected.
struct Idle {
  double kib_per_connection = 0;
  double cpu_percent = 0;  ///< of one processor
};

/// Connects to boards that are there already, the same number to each. The server has just been started, so that what
/// grows is what the connections and their boards take.
Idle idle(const Target& target, const std::vector<BenchBoard>& boards, unsigned connections,
          std::chrono::milliseconds duration);

}  // namespace puffin::bench
