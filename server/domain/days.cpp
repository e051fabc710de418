#include "domain/days.hpp"

#include <charconv>
#include <chrono>

namespace puffin::domain {
namespace {

std::chrono::sys_days day_of(const protocol::Date& date) {
  const auto number = [&](std::size_t at, std::size_t digits) {
    int value = 0;
    std::from_chars(date.text.data() + at, date.text.data() + at + digits, value);
    return value;
  };
  return std::chrono::year(number(0, 4)) / number(5, 2) / number(8, 2);
}

}  // namespace

int days_between(const protocol::Date& from, const protocol::Date& to) {
  return static_cast<int>((day_of(to) - day_of(from)).count());
}

}  // namespace puffin::domain
