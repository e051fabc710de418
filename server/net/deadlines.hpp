#pragma once

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>

namespace puffin::net {

/// Several moments to be kept with one timer. `Name` is an enum whose last value is `count`.
template <class Name>
class DeadlineSet {
 public:
  using Time = std::chrono::steady_clock::time_point;

  DeadlineSet() { times_.fill(Time::max()); }
  void set(Name name, Time time) { times_[index(name)] = time; }
  void clear(Name name) { times_[index(name)] = Time::max(); }
  [[nodiscard]] bool is_set(Name name) const { return times_[index(name)] != Time::max(); }
  /// The earliest of them; Time::max() when none is set.
  [[nodiscard]] Time earliest() const { return *std::min_element(times_.begin(), times_.end()); }
  /// True when it has come; it is cleared then.
  bool take_passed(Name name, Time now) {
    if (times_[index(name)] > now) return false;
    clear(name);
    return true;
  }

 private:
  static constexpr std::size_t index(Name name) { return static_cast<std::size_t>(name); }
  std::array<Time, static_cast<std::size_t>(Name::count)> times_;
};

}  // namespace puffin::net
