#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>

#include <spdlog/spdlog.h>

#include "storage/data_directory.hpp"
#include "storage/memory_engine.hpp"
#include "support/temporary_directory.hpp"
#include "world.hpp"

/// O8: many people, every delay and mishap left to chance, and always the same end: one truth for all. A failing seed
/// is told again with PUFFIN_SEED=<seed>.
namespace puffin::test {
namespace {

constexpr std::size_t steps_in_memory = 3000;
constexpr std::size_t steps_on_disk = 1000;  // every commit is a real sync

/// How many seeds are told, in percent of what an ordinary run tells: fewer under sanitizers, more in a long run.
std::size_t percent() {
  const char* asked = std::getenv("PUFFIN_SIMULATION_PERCENT");
  return asked ? std::strtoull(asked, nullptr, 10) : 100;
}

/// The seeds from `first` on, or the one that was asked for.
std::vector<std::uint64_t> seeds(std::uint64_t first, std::size_t count) {
  if (const char* asked = std::getenv("PUFFIN_SEED")) return {std::strtoull(asked, nullptr, 10)};
  std::vector<std::uint64_t> seeds(std::max<std::size_t>(1, count * percent() / 100));
  for (std::size_t i = 0; i < seeds.size(); ++i) seeds[i] = first + i;
  return seeds;
}

/// Worlds are full of failing writes; what the store says of each would hide what matters.
const bool quiet = (spdlog::set_level(spdlog::level::off), true);

std::size_t tell(std::uint64_t seed, Weather weather, World::Engines engines, std::size_t steps = steps_in_memory) {
  SCOPED_TRACE("PUFFIN_SEED=" + std::to_string(seed));
  World world(seed, weather, std::move(engines));
  world.live(steps);
  world.come_to_rest();
  const auto complaints = world.complaints();
  EXPECT_TRUE(complaints.empty()) << ::testing::PrintToString(complaints);
  return world.acknowledged();
}

World::Engines in_memory() {
  const auto disk = std::make_shared<storage::MemoryDisk>();
  return [disk] { return std::make_unique<storage::MemoryEngine>(disk); };
}

World::Engines on_disk(const TemporaryDirectory& directory) {
  return [path = directory / "store"] {
    auto opened = storage::open_data_directory(path);
    return std::move(std::get<std::unique_ptr<storage::Engine>>(opened));
  };
}

TEST(Simulation, O8_everything_may_go_wrong) {
  std::size_t acknowledged = 0;
  for (const auto seed : seeds(1, 200)) {
    acknowledged += tell(seed, {}, in_memory());
    if (HasFailure()) return;
  }
  const bool all_told = std::getenv("PUFFIN_SEED") == nullptr && percent() >= 100;
  EXPECT_TRUE(!all_told || acknowledged > 10'000) << "the stories have become too quiet: " << acknowledged;
}

TEST(Simulation, I4_without_failed_writes_everybodys_order_is_kept) {
  for (const auto seed : seeds(1001, 100)) {
    (void)tell(seed, {true, true, false}, in_memory());
    if (HasFailure()) return;
  }
}

TEST(Simulation, O8_in_fair_weather) {
  for (const auto seed : seeds(2001, 50)) {
    (void)tell(seed, {false, false, false}, in_memory());
    if (HasFailure()) return;
  }
}

TEST(Simulation, O8_S1_on_disk) {
  for (const auto seed : seeds(3001, 24)) {
    const TemporaryDirectory directory;
    (void)tell(seed, {}, on_disk(directory), steps_on_disk);
    if (HasFailure()) return;
  }
}

}  // namespace
}  // namespace puffin::test
