#include "domain/zone.hpp"

#include <algorithm>
#include <array>
#include <exception>

#include <date/tz.h>

namespace puffin::domain {

using protocol::Date;
using protocol::Instant;

namespace {

using std::chrono::minutes;
using std::chrono::seconds;
using LocalSeconds = date::local_time<seconds>;

/// Lie in the same folder, or mean whatever the machine is set to.
constexpr std::array<std::string_view, 3> no_zones{"localtime", "posixrules", "Factory"};

bool is_spelled_like_a_zone(std::string_view name) {
  return !name.empty() && std::ranges::all_of(name, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' || c == '_' ||
           c == '+' || c == '-';
  }) && std::ranges::find(no_zones, name) == no_zones.end();
}

/// Looks the name up in the list made of the database when it was first asked for; opens no file by that name unless
/// it is in there. Nothing when it is no zone, or there is no database.
const date::time_zone* find_zone(std::string_view name) noexcept {
  if (!is_spelled_like_a_zone(name)) return nullptr;
  try {
    const auto& zones = date::get_tzdb().zones;
    const auto found = std::ranges::lower_bound(
        zones, name, {}, [](const date::time_zone& zone) -> std::string_view { return zone.name(); });
    if (found == zones.end() || found->name() != name) return nullptr;
    (void)found->get_info(date::sys_seconds{});  // reads the zone's file, once
    return &*found;
  } catch (const std::exception&) {
    return nullptr;
  }
}

/// The same zone is asked for again and again: the last one found on this thread is kept.
const date::time_zone* zone_named(std::string_view name) {
  thread_local const date::time_zone* last = nullptr;
  if (last == nullptr || last->name() != name) last = find_zone(name);
  return last;
}

enum class Twice { earlier, later };

Instant moment_of(std::string_view zone, LocalSeconds local, Twice twice) {
  const auto* found = zone_named(zone);
  if (found == nullptr) return Instant{local.time_since_epoch()};
  const auto info = found->get_info(local);
  if (info.result == date::local_info::nonexistent) return info.first.end;
  const bool second_offset = info.result == date::local_info::ambiguous && twice == Twice::later;
  return Instant{local.time_since_epoch() - (second_offset ? info.second : info.first).offset};
}

LocalSeconds local_time(std::string_view zone, Instant instant) {
  const auto whole = std::chrono::floor<seconds>(instant);
  const auto* found = zone_named(zone);
  const auto offset = found == nullptr ? seconds{0} : found->get_info(whole).offset;
  return LocalSeconds{whole.time_since_epoch() + offset};
}

LocalSeconds midnight_of(const Date& date) { return LocalSeconds{day_of(date).time_since_epoch()}; }

}  // namespace

bool is_zone(std::string_view name) noexcept { return zone_named(name) != nullptr; }

Instant instant_of(std::string_view zone, const Date& date, int since_midnight) {
  return moment_of(zone, midnight_of(date) + minutes{since_midnight}, Twice::earlier);
}

Date local_date(std::string_view zone, Instant instant) {
  const auto day = std::chrono::floor<std::chrono::days>(local_time(zone, instant));
  return date_of(std::chrono::sys_days{day.time_since_epoch()});
}

int local_minutes(std::string_view zone, Instant instant) {
  const auto local = local_time(zone, instant);
  const auto passed = local - std::chrono::floor<std::chrono::days>(local);
  return static_cast<int>(std::chrono::floor<minutes>(passed).count());
}

Instant end_of_day(std::string_view zone, const Date& date) {
  return moment_of(zone, midnight_of(add_days(date, 1)) - seconds{1}, Twice::later);
}

}  // namespace puffin::domain
