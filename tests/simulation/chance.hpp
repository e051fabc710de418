#pragma once

#include <cstdint>
#include <random>
#include <vector>

namespace puffin::test {

/// The only source of chance in a simulated world: the same seed, the same story, on every machine.
class Chance {
 public:
  explicit Chance(std::uint64_t seed) : engine_(seed) {}

  /// 0 .. count-1; `count` is at least 1.
  std::size_t below(std::size_t count) { return static_cast<std::size_t>(engine_() % count); }
  /// True `percent` times in a hundred.
  bool percent(std::size_t percent) { return below(100) < percent; }
  template <class T>
  T& one_of(std::vector<T>& choices) {
    return choices[below(choices.size())];
  }
  template <class T>
  const T& one_of(const std::vector<T>& choices) {
    return choices[below(choices.size())];
  }

 private:
  std::mt19937_64 engine_;  // its sequence is fixed by the standard; the distributions' are not
};

}  // namespace puffin::test
