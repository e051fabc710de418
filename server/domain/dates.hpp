#pragma once

#include <chrono>

#include "protocol/cpp/board.hpp"

/// Reckoning with calendar days; no zone, no clock. Every Date given is one that the codec let in (0000-01-01 to
/// 9999-12-31).
namespace puffin::domain {

/// The day as a number that can be reckoned with.
std::chrono::sys_days day_of(const protocol::Date& date);
/// The day as text; what lies before or behind the days that can be written becomes the first or last of them.
protocol::Date date_of(std::chrono::sys_days day);

/// `days` later, or earlier when negative.
protocol::Date add_days(const protocol::Date& date, int days);
/// Midnights between the two: 1 from a day to the next, negative when `to` is the earlier.
int days_between(const protocol::Date& from, const protocol::Date& to);
/// 1 is Monday, 7 is Sunday.
int weekday_of(const protocol::Date& date);

}  // namespace puffin::domain
