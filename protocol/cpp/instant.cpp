#include <algorithm>

#include "protocol/cpp/codec.hpp"

namespace puffin::protocol {
namespace {

using namespace std::chrono;

void write_digits(char* at, unsigned value, int width) {
  for (int i = width - 1; i >= 0; --i, value /= 10) at[i] = static_cast<char>('0' + value % 10);
}

/// Reads a text from its beginning, piece by piece; after the first piece that does not fit nothing fits any more.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  [[nodiscard]] bool ok() const { return ok_; }
  [[nodiscard]] bool at_end() const { return ok_ && text_.empty(); }

  bool take(char wanted) {
    if (text_.empty() || text_.front() != wanted) return false;
    text_.remove_prefix(1);
    return true;
  }
  void expect(char wanted) { ok_ = take(wanted) && ok_; }

  int number(std::size_t digits) {
    int value = 0;
    for (std::size_t i = 0; i < digits; ++i) value = value * 10 + digit();
    return value;
  }

  /// The digits after a decimal point as milliseconds; what is finer is cut off.
  milliseconds fraction() {
    int value = 0;
    int count = 0;
    do {
      const int next = digit();
      if (count < 3) value = value * 10 + next;
      ++count;
    } while (ok_ && !text_.empty() && is_digit(text_.front()));
    for (; count < 3; ++count) value *= 10;
    return milliseconds{value};
  }

 private:
  static bool is_digit(char c) { return c >= '0' && c <= '9'; }

  int digit() {
    if (text_.empty() || !is_digit(text_.front())) {
      ok_ = false;
      return 0;
    }
    const int value = text_.front() - '0';
    text_.remove_prefix(1);
    return value;
  }

  std::string_view text_;
  bool ok_ = true;
};

std::optional<sys_days> scan_day(Scanner& scanner) {
  const int y = scanner.number(4);
  scanner.expect('-');
  const int m = scanner.number(2);
  scanner.expect('-');
  const int d = scanner.number(2);
  const year_month_day day{year{y}, month{static_cast<unsigned>(m)}, std::chrono::day{static_cast<unsigned>(d)}};
  if (!scanner.ok() || !day.ok()) return std::nullopt;
  return sys_days{day};
}

std::optional<minutes> scan_offset(Scanner& scanner) {
  if (scanner.take('Z') || scanner.take('z')) return minutes{0};
  const bool west = scanner.take('-');
  if (!west) scanner.expect('+');
  const int h = scanner.number(2);
  scanner.expect(':');
  const int m = scanner.number(2);
  if (!scanner.ok() || h > 23 || m > 59) return std::nullopt;
  const minutes offset = hours{h} + minutes{m};
  return west ? -offset : offset;
}

}  // namespace

std::string format_instant(Instant instant) {
  const auto midnight = floor<days>(instant);
  const year_month_day day{midnight};
  const hh_mm_ss time{instant - midnight};
  std::string text = "0000-00-00T00:00:00.000Z";
  write_digits(text.data(), static_cast<unsigned>(static_cast<int>(day.year())), 4);
  write_digits(text.data() + 5, static_cast<unsigned>(day.month()), 2);
  write_digits(text.data() + 8, static_cast<unsigned>(day.day()), 2);
  write_digits(text.data() + 11, static_cast<unsigned>(time.hours().count()), 2);
  write_digits(text.data() + 14, static_cast<unsigned>(time.minutes().count()), 2);
  write_digits(text.data() + 17, static_cast<unsigned>(time.seconds().count()), 2);
  write_digits(text.data() + 20, static_cast<unsigned>(time.subseconds().count()), 3);
  return text;
}

std::optional<Instant> parse_instant(std::string_view text) {
  Scanner scanner{text};
  const auto day = scan_day(scanner);
  if (!day) return std::nullopt;
  if (!scanner.take('t')) scanner.expect('T');
  const int h = scanner.number(2);
  scanner.expect(':');
  const int m = scanner.number(2);
  scanner.expect(':');
  const int s = scanner.number(2);
  if (!scanner.ok() || h > 23 || m > 59 || s > 59) return std::nullopt;
  const milliseconds fraction = scanner.take('.') ? scanner.fraction() : milliseconds{0};
  const auto offset = scan_offset(scanner);
  if (!offset || !scanner.at_end()) return std::nullopt;
  return *day + hours{h} + minutes{m} + seconds{s} + fraction - *offset;
}

bool is_decimal(std::string_view text) {
  if (text.starts_with('-')) text.remove_prefix(1);
  const auto point = text.find('.');
  const auto whole = text.substr(0, point);
  const auto digits = [](std::string_view part, std::size_t most) {
    return !part.empty() && part.size() <= most &&
           std::ranges::all_of(part, [](char c) { return c >= '0' && c <= '9'; });
  };
  if (!digits(whole, 12) || (whole.size() > 1 && whole.front() == '0')) return false;
  return point == std::string_view::npos || digits(text.substr(point + 1), 6);
}

bool is_date(std::string_view text) {
  Scanner scanner{text};
  return scan_day(scanner).has_value() && scanner.at_end();
}

}  // namespace puffin::protocol
