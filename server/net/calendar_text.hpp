#pragma once

#include <string>
#include <vector>

#include "domain/calendar.hpp"

namespace puffin::net {

/// The entries as one iCalendar object (RFC 5545), UTF-8: lines of at most 75 octets, texts escaped, moments in UTC.
/// It carries no METHOD, so that DTSTAMP says when an entry last changed and the same entries give the same bytes.
std::string calendar_text(const std::string& name, const std::vector<domain::CalendarEntry>& entries);

}  // namespace puffin::net
