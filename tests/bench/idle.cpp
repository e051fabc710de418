#include "bench/workloads.hpp"

namespace puffin::bench {

using namespace std::chrono_literals;

Idle idle(const Target& target, const std::vector<BenchBoard>& boards, unsigned connections,
          std::chrono::milliseconds duration) {
  {
    // The first connection pays for what every later one shares: threads' stacks, caches, code.
    Swarm first(target.server->address(), target.cookie);
    first.add({99'999, &boards[0], {}, 0, target.keeps_boards});
    first.connect_all();
  }
  const auto before = target.server->resident_bytes();
  Swarm swarm(target.server->address(), target.cookie);
  for (unsigned i = 0; i < connections; ++i) swarm.add({i, &boards[i % boards.size()], {}, 0, target.keeps_boards});
  swarm.connect_all();
  swarm.rest(1s);
  const auto cpu_before = target.server->cpu_time();
  swarm.rest(duration);
  const auto cpu = target.server->cpu_time() - cpu_before;
  const auto grown = static_cast<double>(target.server->resident_bytes()) - static_cast<double>(before);
  return {grown / 1024 / connections,
          100 * std::chrono::duration<double>(cpu) / std::chrono::duration<double>(duration)};
}

}  // namespace puffin::bench
