#include "net/calendar_text.hpp"

#include <algorithm>
#include <limits>
#include <memory>

#include <libical/ical.h>

#include "domain/dates.hpp"

namespace puffin::net {
namespace {

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;
using Text = std::unique_ptr<char, decltype(&icalmemory_free_buffer)>;

/// How often a calendar is asked to look again. Clients that know neither property choose for themselves.
constexpr const char* look_again_every = "PT1H";

icaltimetype utc(protocol::Instant instant) {
  const auto seconds = std::chrono::floor<std::chrono::seconds>(instant).time_since_epoch().count();
  return icaltime_from_timet_with_zone(seconds, 0, icaltimezone_get_utc_timezone());
}

icaltimetype whole_day(const protocol::Date& date) {
  const std::chrono::year_month_day day{domain::day_of(date)};
  icaltimetype time = icaltime_null_date();
  time.year = static_cast<int>(day.year());
  time.month = static_cast<int>(static_cast<unsigned>(day.month()));
  time.day = static_cast<int>(static_cast<unsigned>(day.day()));
  return time;
}

/// SEQUENCE is a signed number of 32 bits.
int sequence(protocol::Seq seq) {
  return static_cast<int>(std::min<protocol::Seq>(seq, std::numeric_limits<std::int32_t>::max()));
}

icalproperty* unregistered(const char* name, const char* text) {
  icalproperty* property = icalproperty_new_x(text);
  icalproperty_set_x_name(property, name);
  return property;
}

void add_time(icalcomponent* event, const protocol::Date& day) {
  icalcomponent_add_property(event, icalproperty_new_dtstart(whole_day(day)));
  // A day to keep in mind, not one that is taken.
  icalcomponent_add_property(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
}

void add_time(icalcomponent* event, const domain::Span& span) {
  icalcomponent_add_property(event, icalproperty_new_dtstart(utc(span.start)));
  icalcomponent_add_property(event, icalproperty_new_dtend(utc(span.end)));
}

icalcomponent* event_of(const domain::CalendarEntry& entry) {
  icalcomponent* event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
  const auto add = [event](icalproperty* property) { icalcomponent_add_property(event, property); };
  add(icalproperty_new_uid(entry.uid.c_str()));
  add(icalproperty_new_dtstamp(utc(entry.changed_at)));
  add(icalproperty_new_lastmodified(utc(entry.changed_at)));
  add(icalproperty_new_sequence(sequence(entry.sequence)));
  std::visit([event](const auto& when) { add_time(event, when); }, entry.when);
  add(icalproperty_new_summary(entry.title.c_str()));
  if (!entry.description.empty()) add(icalproperty_new_description(entry.description.c_str()));
  if (!entry.link.empty()) add(icalproperty_new_url(entry.link.c_str()));
  if (entry.cancelled) add(icalproperty_new_status(ICAL_STATUS_CANCELLED));
  return event;
}

}  // namespace

std::string calendar_text(const std::string& name, const std::vector<domain::CalendarEntry>& entries) {
  const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT), icalcomponent_free);
  const auto add = [&](icalproperty* property) { icalcomponent_add_property(calendar.get(), property); };
  add(icalproperty_new_version("2.0"));
  add(icalproperty_new_prodid("-//Puffin//Calendar feed//EN"));
  add(icalproperty_new_calscale("GREGORIAN"));
  add(icalproperty_new_name(name.c_str()));
  add(unregistered("X-WR-CALNAME", name.c_str()));  // read by those who do not know NAME yet
  add(unregistered("X-PUBLISHED-TTL", look_again_every));
  for (const auto& entry : entries) icalcomponent_add_component(calendar.get(), event_of(entry));
  const Text text(icalcomponent_as_ical_string_r(calendar.get()), icalmemory_free_buffer);
  return text.get();
}

}  // namespace puffin::net
