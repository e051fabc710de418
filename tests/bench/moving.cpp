#include "bench/workloads.hpp"

namespace puffin::bench {
namespace {

using namespace std::chrono_literals;

constexpr auto warm_up = 700ms;

/// Runs a swarm that is connected, and holds the server's processor time against what it did meanwhile.
Result run(const Target& target, Swarm& swarm, std::chrono::milliseconds duration) {
  const auto cpu_before = target.server->cpu_time();
  const auto figures = swarm.measure(warm_up, duration);
  const auto cpu = target.server->cpu_time() - cpu_before;
  const double seconds = std::chrono::duration<double>(duration).count();
  // Processor time covers the warm-up too, so the moves of the warm-up are counted in at the same rate.
  const double moves_with_warm_up =
      static_cast<double>(figures.moves) * (1 + std::chrono::duration<double>(warm_up).count() / seconds);
  Result result;
  result.moves_per_second = static_cast<double>(figures.moves) / seconds;
  result.delivered_per_second = static_cast<double>(figures.delivered) / seconds;
  result.p50_ms = figures.latency.quantile_ms(0.50);
  result.p99_ms = figures.latency.quantile_ms(0.99);
  result.cpu_us_per_move = figures.moves == 0 ? 0 : static_cast<double>(cpu.count()) / 1e3 / moves_with_warm_up;
  result.cut = static_cast<double>(figures.cut);
  return result;
}

}  // namespace

std::vector<BenchBoard> Target::boards(unsigned count, unsigned cards) const {
  return keeps_boards ? make_boards(*server, cookie, count, cards) : name_boards(count, cards);
}

Result fan_out(const Target& target, unsigned subscribers, unsigned window, std::chrono::milliseconds duration) {
  const auto boards = target.boards(1, 20);
  Swarm swarm(target.server->address(), target.cookie);
  swarm.add({0, &boards[0], boards[0].cards, window, target.keeps_boards});
  for (unsigned i = 1; i <= subscribers; ++i) swarm.add({i, &boards[0], {}, 0, target.keeps_boards});
  swarm.connect_all();
  return run(target, swarm, duration);
}

Result pairs(const Target& target, unsigned count, std::chrono::milliseconds duration) {
  const auto boards = target.boards(count, 4);
  Swarm swarm(target.server->address(), target.cookie);
  for (unsigned i = 0; i < count; ++i) {
    const auto& cards = boards[i].cards;
    swarm.add({2 * i, &boards[i], {cards[0], cards[1]}, 1, target.keeps_boards});
    swarm.add({2 * i + 1, &boards[i], {cards[2], cards[3]}, 1, target.keeps_boards});
  }
  swarm.connect_all();
  return run(target, swarm, duration);
}

}  // namespace puffin::bench
