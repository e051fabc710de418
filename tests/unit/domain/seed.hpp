#pragma once

#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <random>
#include <string>

namespace puffin::test {

/// The seed of a random test, printed so that a run can be repeated with PUFFIN_SEED.
inline std::uint64_t seed() {
  const char* given = std::getenv("PUFFIN_SEED");
  const std::uint64_t seed = given != nullptr ? std::stoull(given) : std::random_device{}();
  std::cout << "PUFFIN_SEED=" << seed << std::endl;
  return seed;
}

}  // namespace puffin::test
