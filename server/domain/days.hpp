#pragma once

#include "protocol/cpp/date.hpp"

/// Counting calendar days.
namespace puffin::domain {

/// How many days after `from` the day `to` is; less than zero when it is before. Both are real days.
int days_between(const protocol::Date& from, const protocol::Date& to);

}  // namespace puffin::domain
