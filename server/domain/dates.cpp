#include "domain/dates.hpp"

#include <algorithm>
#include <charconv>

namespace puffin::domain {
namespace {

using namespace std::chrono;

constexpr sys_days earliest_day{year{0} / January / 1};
constexpr sys_days latest_day{year{9999} / December / 31};

int number_at(const protocol::Date& date, std::size_t from, std::size_t count) {
  const char* at = date.text.data() + from;
  int value = 0;
  std::from_chars(at, at + count, value);
  return value;
}

void write_digits(char* at, int value, int width) {
  for (int i = width - 1; i >= 0; --i, value /= 10) at[i] = static_cast<char>('0' + value % 10);
}

}  // namespace

sys_days day_of(const protocol::Date& date) {
  if (date.text.size() != 10) return earliest_day;
  return year{number_at(date, 0, 4)} / number_at(date, 5, 2) / number_at(date, 8, 2);
}

protocol::Date date_of(sys_days day) {
  const year_month_day parts{std::clamp(day, earliest_day, latest_day)};
  protocol::Date date{"0000-00-00"};
  write_digits(date.text.data(), static_cast<int>(parts.year()), 4);
  write_digits(date.text.data() + 5, static_cast<int>(static_cast<unsigned>(parts.month())), 2);
  write_digits(date.text.data() + 8, static_cast<int>(static_cast<unsigned>(parts.day())), 2);
  return date;
}

protocol::Date add_days(const protocol::Date& date, int count) { return date_of(day_of(date) + days{count}); }

int days_between(const protocol::Date& from, const protocol::Date& to) {
  return static_cast<int>((day_of(to) - day_of(from)).count());
}

int weekday_of(const protocol::Date& date) { return static_cast<int>(weekday{day_of(date)}.iso_encoding()); }

}  // namespace puffin::domain
