#include "domain/zone.hpp"

#include <gtest/gtest.h>

#include "protocol/cpp/codec.hpp"

/// Local time: clock changes, zones on both edges of the calendar, names that are no zone.
namespace puffin::domain {
namespace {

using protocol::Date;

constexpr int half_past_two = 2 * 60 + 30;

std::string utc(protocol::Instant instant) { return protocol::format_instant(instant); }
std::string moment(std::string_view zone, const char* date, int minutes) {
  return utc(instant_of(zone, Date{date}, minutes));
}
std::string day(std::string_view zone, const char* instant) {
  return local_date(zone, *protocol::parse_instant(instant)).text;
}
std::string day_end(std::string_view zone, const char* date) { return utc(end_of_day(zone, Date{date})); }

TEST(Zone, names_of_the_database_are_zones) {
  for (const char* name : {"Europe/Warsaw", "Europe/Lisbon", "America/New_York", "Asia/Kolkata", "Pacific/Kiritimati",
                           "America/Argentina/Buenos_Aires", "Etc/GMT+5", "UTC", "Poland"}) {
    EXPECT_TRUE(is_zone(name)) << name;
  }
}

TEST(Zone, nothing_else_is_one) {
  for (const char* name : {"",
                           "Europe/Atlantis",
                           "europe/warsaw",
                           "Europe",
                           "Europe/",
                           "/Europe/Warsaw",
                           "Europe/Warsaw ",
                           "Europe//Warsaw",
                           "../zoneinfo/Europe/Warsaw",
                           "Europe/../Europe/Warsaw",
                           "/etc/passwd",
                           "localtime",
                           "posixrules",
                           "Factory",
                           "posix/Europe/Warsaw",
                           "right/Europe/Warsaw",
                           "zone.tab",
                           "tzdata.zi",
                           "leap-seconds.list",
                           "Mars/Olympus\n"}) {
    EXPECT_FALSE(is_zone(name)) << name;
  }
  EXPECT_FALSE(is_zone(std::string_view("Europe/Warsaw\0", 14)));
  EXPECT_FALSE(is_zone(std::string(100'000, 'A')));
}

TEST(Zone, a_zone_that_is_unknown_counts_as_utc) {
  EXPECT_EQ(moment("Europe/Atlantis", "2026-07-01", half_past_two), "2026-07-01T02:30:00.000Z");
  EXPECT_EQ(day("", "2026-07-01T23:59:59.999Z"), "2026-07-01");
  EXPECT_EQ(day_end("../UTC", "2026-07-01"), "2026-07-01T23:59:59.000Z");
}

TEST(Zone, summer_and_winter_have_their_own_offsets) {
  EXPECT_EQ(moment("Europe/Warsaw", "2026-01-15", 18 * 60), "2026-01-15T17:00:00.000Z");
  EXPECT_EQ(moment("Europe/Warsaw", "2026-07-15", 18 * 60), "2026-07-15T16:00:00.000Z");
  EXPECT_EQ(moment("Europe/Lisbon", "2026-01-15", 18 * 60), "2026-01-15T18:00:00.000Z");
  EXPECT_EQ(moment("Europe/Lisbon", "2026-07-15", 18 * 60), "2026-07-15T17:00:00.000Z");
  EXPECT_EQ(moment("America/New_York", "2026-01-15", 18 * 60), "2026-01-15T23:00:00.000Z");
  EXPECT_EQ(moment("America/New_York", "2026-07-15", 18 * 60), "2026-07-15T22:00:00.000Z");
  EXPECT_EQ(moment("Asia/Kolkata", "2026-07-15", 0), "2026-07-14T18:30:00.000Z");
  EXPECT_EQ(moment("Pacific/Kiritimati", "2026-07-15", 0), "2026-07-14T10:00:00.000Z");
}

TEST(Zone, a_time_skipped_in_spring_is_the_first_moment_after) {
  EXPECT_EQ(moment("Europe/Warsaw", "2025-03-30", half_past_two), "2025-03-30T01:00:00.000Z");
  EXPECT_EQ(moment("Europe/Warsaw", "2026-03-29", half_past_two), "2026-03-29T01:00:00.000Z");
  EXPECT_EQ(moment("Europe/Lisbon", "2026-03-29", 90), "2026-03-29T01:00:00.000Z");
  EXPECT_EQ(moment("America/New_York", "2026-03-08", half_past_two), "2026-03-08T07:00:00.000Z");
  EXPECT_EQ(local_minutes("America/New_York", instant_of("America/New_York", Date{"2026-03-08"}, half_past_two)), 180);
}

TEST(Zone, a_time_doubled_in_autumn_is_the_earlier) {
  EXPECT_EQ(moment("Europe/Warsaw", "2025-10-26", half_past_two), "2025-10-26T00:30:00.000Z");
  EXPECT_EQ(moment("Europe/Warsaw", "2026-10-25", half_past_two), "2026-10-25T00:30:00.000Z");
  EXPECT_EQ(moment("Europe/Lisbon", "2025-10-26", 90), "2025-10-26T00:30:00.000Z");
  EXPECT_EQ(moment("America/New_York", "2026-11-01", 90), "2026-11-01T05:30:00.000Z");
}

TEST(Zone, the_day_is_the_one_on_the_wall) {
  EXPECT_EQ(day("Europe/Warsaw", "2026-07-01T21:59:59.999Z"), "2026-07-01");
  EXPECT_EQ(day("Europe/Warsaw", "2026-07-01T22:00:00.000Z"), "2026-07-02");
  EXPECT_EQ(day("America/New_York", "2026-01-01T04:59:59.999Z"), "2025-12-31");
  EXPECT_EQ(day("Asia/Kolkata", "2026-02-28T18:30:00.000Z"), "2026-03-01");
  EXPECT_EQ(day("Pacific/Kiritimati", "2026-12-31T10:00:00.000Z"), "2027-01-01");
  EXPECT_EQ(day("UTC", "1969-12-31T23:59:59.999Z"), "1969-12-31");
}

TEST(Zone, a_day_ends_a_second_before_the_next) {
  EXPECT_EQ(day_end("Europe/Warsaw", "2025-03-30"), "2025-03-30T21:59:59.000Z");
  EXPECT_EQ(day_end("Europe/Warsaw", "2025-10-26"), "2025-10-26T22:59:59.000Z");
  EXPECT_EQ(day_end("Pacific/Kiritimati", "2026-01-01"), "2026-01-01T09:59:59.000Z");
}

TEST(Zone, a_last_second_shown_twice_ends_the_day_the_second_time) {
  // Havana turned 01:00 back to 00:00; in Asuncion midnight became 23:00 once more.
  EXPECT_EQ(day_end("America/Havana", "2024-11-03"), "2024-11-04T04:59:59.000Z");
  EXPECT_EQ(day_end("America/Asuncion", "2024-03-23"), "2024-03-24T03:59:59.000Z");
}

TEST(Zone, O3_clock_a_card_pulled_and_done_over_the_clock_change_took_two_days) {
  const auto pulled = instant_of("Europe/Warsaw", Date{"2025-03-29"}, 23 * 60 + 30);
  const auto done = instant_of("Europe/Warsaw", Date{"2025-03-30"}, 23 * 60 + 30);
  EXPECT_EQ(done - pulled, std::chrono::hours{23});
  const auto days = days_between(local_date("Europe/Warsaw", pulled), local_date("Europe/Warsaw", done)) + 1;
  EXPECT_EQ(days, 2);
}

TEST(Dates, days_between_are_midnights_passed) {
  EXPECT_EQ(days_between(Date{"2026-03-28"}, Date{"2026-03-30"}), 2);
  EXPECT_EQ(days_between(Date{"2026-03-30"}, Date{"2026-03-28"}), -2);
  EXPECT_EQ(days_between(Date{"2024-02-01"}, Date{"2024-03-01"}), 29);
  EXPECT_EQ(days_between(Date{"2026-01-01"}, Date{"2027-01-01"}), 365);
}

TEST(Dates, days_are_added_over_months_and_years) {
  EXPECT_EQ(add_days(Date{"2026-02-28"}, 1).text, "2026-03-01");
  EXPECT_EQ(add_days(Date{"2028-02-28"}, 1).text, "2028-02-29");
  EXPECT_EQ(add_days(Date{"2026-01-01"}, -1).text, "2025-12-31");
  EXPECT_EQ(add_days(Date{"9999-12-31"}, 1).text, "9999-12-31");
  EXPECT_EQ(add_days(Date{"0000-01-01"}, -1).text, "0000-01-01");
}

TEST(Dates, the_week_begins_on_monday) {
  EXPECT_EQ(weekday_of(Date{"2026-11-23"}), 1);
  EXPECT_EQ(weekday_of(Date{"2026-11-29"}), 7);
  EXPECT_EQ(weekday_of(Date{"2000-02-29"}), 2);
}

}  // namespace
}  // namespace puffin::domain
