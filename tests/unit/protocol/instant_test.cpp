#include <gtest/gtest.h>

#include "protocol/cpp/codec.hpp"

namespace puffin::test {
namespace {

using namespace protocol;
using namespace std::chrono;

TEST(Instants, L4_are_utc_with_milliseconds) {
  EXPECT_EQ(format_instant(Instant{}), "1970-01-01T00:00:00.000Z");
  EXPECT_EQ(format_instant(sys_days{2026y / 11 / 22} + 18h + 123ms), "2026-11-22T18:00:00.123Z");
  EXPECT_EQ(format_instant(sys_days{2028y / 2 / 29} + 23h + 59min + 59s + 999ms), "2028-02-29T23:59:59.999Z");
  EXPECT_EQ(format_instant(Instant{-1ms}), "1969-12-31T23:59:59.999Z");
}

TEST(Instants, L4_other_forms_of_rfc_3339_are_read) {
  const Instant instant = sys_days{2026y / 11 / 22} + 18h;
  for (const char* text :
       {"2026-11-22T18:00:00.000Z", "2026-11-22T18:00:00Z", "2026-11-22t18:00:00z", "2026-11-22T19:30:00+01:30",
        "2026-11-22T00:30:00-17:30", "2026-11-22T18:00:00.000999999Z"}) {
    EXPECT_EQ(parse_instant(text), instant) << text;
  }
  EXPECT_EQ(parse_instant("2026-11-22T18:00:00.5Z"), instant + 500ms);
}

TEST(Instants, L4_what_is_none_is_refused) {
  for (const char* text :
       {"", "now", "2026-11-22", "2026-11-22T18:00:00", "2026-11-22 18:00:00Z", "2026-02-29T00:00:00Z",
        "2026-11-22T24:00:00Z", "2026-11-22T18:60:00Z", "2026-11-22T18:00:60Z", "2026-11-22T18:00:00.Z",
        "2026-11-22T18:00:00Zx", "2026-11-22T18:00:00+0100", "26-11-22T18:00:00Z", "2026-11-22T18:00:00+24:00"}) {
    EXPECT_EQ(parse_instant(text), std::nullopt) << text;
  }
}

TEST(Dates, C6_are_real_days_of_the_calendar) {
  for (const char* text : {"2026-01-01", "2026-12-31", "2028-02-29", "2000-02-29"}) EXPECT_TRUE(is_date(text)) << text;
  for (const char* text :
       {"", "2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "2026-1-1", "26-01-01",
        "2026-01-01 ", " 2026-01-01", "2026/01/01", "2026-01-01T00:00:00Z", "+026-01-01"}) {
    EXPECT_FALSE(is_date(text)) << text;
  }
}

}  // namespace
}  // namespace puffin::test
