#include "domain/cadence.hpp"

#include <algorithm>
#include <cstdlib>
#include <functional>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "domain/zone.hpp"
#include "protocol/cpp/codec.hpp"
#include "seed.hpp"

namespace puffin::domain {
namespace {

using protocol::Date;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

constexpr int six_in_the_evening = 18 * 60;
const protocol::Cadence weekly_on_tuesday{7, 2, six_in_the_evening, 60};

std::vector<std::string> starts(const protocol::Cadence& cadence, std::string_view zone, const char* start,
                                const char* end) {
  std::vector<std::string> texts;
  for (const auto at : cadence_starts(cadence, zone, Date{start}, Date{end})) {
    texts.push_back(protocol::format_instant(at));
  }
  return texts;
}

TEST(Cadence, keeps_its_local_time_when_summer_begins) {
  EXPECT_THAT(starts(weekly_on_tuesday, "Europe/Warsaw", "2026-03-20", "2026-04-07"),
              ElementsAre("2026-03-24T17:00:00.000Z", "2026-03-31T16:00:00.000Z", "2026-04-07T16:00:00.000Z"));
}

TEST(Cadence, keeps_its_local_time_when_summer_ends) {
  EXPECT_THAT(starts(weekly_on_tuesday, "Europe/Lisbon", "2025-10-21", "2025-10-28"),
              ElementsAre("2025-10-21T17:00:00.000Z", "2025-10-28T18:00:00.000Z"));
  EXPECT_THAT(starts(weekly_on_tuesday, "America/New_York", "2026-10-27", "2026-11-03"),
              ElementsAre("2026-10-27T22:00:00.000Z", "2026-11-03T23:00:00.000Z"));
}

TEST(Cadence, a_time_the_clock_change_skips_begins_right_after) {
  EXPECT_THAT(starts({7, 7, 150, 60}, "Europe/Warsaw", "2026-03-22", "2026-04-05"),
              ElementsAre("2026-03-22T01:30:00.000Z", "2026-03-29T01:00:00.000Z", "2026-04-05T00:30:00.000Z"));
}

TEST(Cadence, a_day_the_zone_left_out_has_no_start) {
  // Samoa went from 29 to 31 December 2011 when it crossed the date line.
  EXPECT_THAT(starts({1, 4, 0, 60}, "Pacific/Apia", "2011-12-29", "2012-01-01"),
              ElementsAre("2011-12-29T10:00:00.000Z", "2011-12-30T10:00:00.000Z", "2011-12-31T10:00:00.000Z"));
}

TEST(Cadence, begins_on_the_first_such_weekday_and_may_fall_on_both_ends) {
  EXPECT_THAT(starts(weekly_on_tuesday, "UTC", "2026-11-24", "2026-12-01"),
              ElementsAre("2026-11-24T18:00:00.000Z", "2026-12-01T18:00:00.000Z"));
  EXPECT_THAT(starts({14, 1, 0, 60}, "UTC", "2026-11-24", "2026-12-14"),
              ElementsAre("2026-11-30T00:00:00.000Z", "2026-12-14T00:00:00.000Z"));
}

TEST(Cadence, a_range_without_such_a_day_has_no_start) {
  EXPECT_THAT(starts(weekly_on_tuesday, "UTC", "2026-11-25", "2026-11-30"), IsEmpty());
  EXPECT_THAT(starts(weekly_on_tuesday, "UTC", "2026-11-24", "2026-11-23"), IsEmpty());
}

TEST(Cadence, is_bounded_however_long_the_range) {
  EXPECT_THAT(starts({1, 1, 0, 60}, "Europe/Warsaw", "2026-01-01", "9999-12-31"), SizeIs(cadence_starts_max));
  EXPECT_THAT(starts({0, 1, 0, 60}, "Europe/Warsaw", "2026-01-01", "2026-01-11"), SizeIs(7));
}

struct AnyCadence {
  protocol::Cadence cadence;
  std::string zone;
  Date start, end;
};

AnyCadence any_cadence() {
  AnyCadence any;
  any.cadence = {*rc::gen::inRange(1, 40), *rc::gen::inRange(1, 8), *rc::gen::inRange(0, 1440), 60};
  any.zone = *rc::gen::element<std::string>("Europe/Warsaw", "Europe/Lisbon", "America/New_York", "Asia/Kolkata",
                                            "Pacific/Kiritimati", "Australia/Lord_Howe", "America/Havana");
  any.start = add_days(Date{"2024-01-01"}, *rc::gen::inRange(0, 4000));
  any.end = add_days(any.start, *rc::gen::inRange(0, 400));
  return any;
}

void for_any_cadence(const char* name, const std::function<void(const AnyCadence&)>& holds) {
  static const auto params = "seed=" + std::to_string(test::seed()) + " max_success=300";
  setenv("RC_PARAMS", params.c_str(), 1);
  EXPECT_TRUE(rc::check(name, [&] { holds(any_cadence()); }));
}

TEST(CadenceProperties, the_local_time_is_the_same_on_every_day_that_shows_it) {
  for_any_cadence("the same local time", [](const AnyCadence& any) {
    for (const auto at : cadence_starts(any.cadence, any.zone, any.start, any.end)) {
      const auto on_the_wall = [&](protocol::Instant moment) {
        return std::pair(local_date(any.zone, moment), local_minutes(any.zone, moment));
      };
      const auto shown = on_the_wall(at);
      const auto wanted = std::pair(shown.first, any.cadence.at_minutes);
      const bool skipped = on_the_wall(at - std::chrono::milliseconds{1}) < wanted && wanted < shown;
      RC_ASSERT(shown == wanted || skipped);
    }
  });
}

TEST(CadenceProperties, starts_ascend_in_even_steps_inside_the_range) {
  for_any_cadence("even steps in the range", [](const AnyCadence& any) {
    const auto all = cadence_starts(any.cadence, any.zone, any.start, any.end);
    RC_ASSERT(std::ranges::adjacent_find(all, std::greater_equal<>{}) == all.end());
    for (std::size_t i = 0; i < all.size(); ++i) {
      const auto date = local_date(any.zone, all[i]);
      RC_ASSERT(any.start <= date && date <= any.end);
      if (i == 0) RC_ASSERT(weekday_of(date) == any.cadence.weekday);
      if (i > 0) RC_ASSERT(days_between(local_date(any.zone, all[i - 1]), date) == any.cadence.every_days);
    }
    const bool room = days_between(any.start, any.end) >= 6;
    RC_ASSERT(!room || !all.empty());
  });
}

}  // namespace
}  // namespace puffin::domain
