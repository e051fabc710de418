#include "net/calendar_text.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "protocol/cpp/codec.hpp"
#include "protocol/cpp/text.hpp"

namespace puffin::net {
namespace {

using domain::CalendarEntry;
using testing::Contains;
using testing::Each;
using testing::HasSubstr;
using testing::Not;

protocol::Instant at(const char* text) { return *protocol::parse_instant(text); }

CalendarEntry due(const std::string& title) {
  CalendarEntry entry;
  entry.uid = "due-1@board.puffin";
  entry.title = title;
  entry.link = "https://puffin.example/b/1/c/2";
  entry.when = protocol::Date{"2026-11-30"};
  entry.changed_at = at("2026-11-22T18:00:00.999Z");
  entry.sequence = 17;
  return entry;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::size_t from = 0;
  for (auto end = text.find("\r\n"); end != std::string::npos; end = text.find("\r\n", from)) {
    lines.push_back(text.substr(from, end - from));
    from = end + 2;
  }
  EXPECT_EQ(from, text.size()) << "the last line has its end";
  return lines;
}

std::vector<std::string> unfolded(const std::string& text) {
  std::vector<std::string> whole;
  for (auto& line : lines_of(text)) {
    if (line.starts_with(' ')) {
      whole.back() += line.substr(1);
    } else {
      whole.push_back(line);
    }
  }
  return whole;
}

TEST(CalendarText, H14_an_all_day_entry_says_what_calendars_need) {
  const auto lines = unfolded(calendar_text("Ours", {due("Due: Ask first")}));
  EXPECT_EQ(lines.front(), "BEGIN:VCALENDAR");
  EXPECT_EQ(lines.back(), "END:VCALENDAR");
  for (const char* line :
       {"VERSION:2.0", "NAME:Ours", "X-WR-CALNAME:Ours", "UID:due-1@board.puffin", "DTSTAMP:20261122T180000Z",
        "LAST-MODIFIED:20261122T180000Z", "SEQUENCE:17", "DTSTART;VALUE=DATE:20261130", "TRANSP:TRANSPARENT",
        "SUMMARY:Due: Ask first", "URL:https://puffin.example/b/1/c/2"}) {
    EXPECT_THAT(lines, Contains(line));
  }
}

TEST(CalendarText, H14_an_entry_with_hours_is_in_utc_and_takes_its_time) {
  auto session = due("Session");
  session.when = domain::Span{at("2026-11-24T17:00:00Z"), at("2026-11-24T18:00:00Z")};
  session.cancelled = true;
  const auto lines = unfolded(calendar_text("Ours", {session}));
  EXPECT_THAT(lines, Contains("DTSTART:20261124T170000Z"));
  EXPECT_THAT(lines, Contains("DTEND:20261124T180000Z"));
  EXPECT_THAT(lines, Contains("STATUS:CANCELLED"));
  EXPECT_THAT(lines, Each(Not(HasSubstr("TRANSP"))));
}

TEST(CalendarText, H14_signs_that_mean_something_are_escaped) {
  auto entry = due("Due: eggs, milk; a\\b");
  entry.description = "one\ntwo";
  const auto lines = unfolded(calendar_text("Ours, yours; all", {entry}));
  EXPECT_THAT(lines, Contains("SUMMARY:Due: eggs\\, milk\\; a\\\\b"));
  EXPECT_THAT(lines, Contains("DESCRIPTION:one\\ntwo"));
  EXPECT_THAT(lines, Contains("NAME:Ours\\, yours\\; all"));
}

TEST(CalendarText, H14_a_text_cannot_become_another_line) {
  const auto text = calendar_text("A\nBEGIN:VALARM", {due("x\nBEGIN:VEVENT"), due("y\r\nBEGIN:VEVENT")});
  for (const auto& line : lines_of(text)) EXPECT_EQ(line.find_first_of("\r\n"), std::string::npos) << line;
  const auto lines = unfolded(text);
  EXPECT_EQ(std::ranges::count(lines, "BEGIN:VEVENT"), 2);
  EXPECT_EQ(std::ranges::count(lines, "BEGIN:VALARM"), 0);
}

TEST(CalendarText, H14_long_lines_are_folded_between_signs_at_75_octets) {
  std::string title = "Due: ";
  for (int i = 0; i < 60; ++i) title += "🐧שé,";
  const auto text = calendar_text("Ours", {due(title)});
  for (const auto& line : lines_of(text)) {
    EXPECT_LE(line.size(), 75U);
    for (std::size_t here = 0; here < line.size();) {
      const auto length = protocol::sequence_length(line, here);
      ASSERT_GT(length, 0U) << line;
      here += length;
    }
  }
  std::string escaped = "SUMMARY:Due: ";
  for (int i = 0; i < 60; ++i) escaped += "🐧שé\\,";
  EXPECT_THAT(unfolded(text), Contains(escaped));
}

TEST(CalendarText, H14_the_same_entries_give_the_same_bytes) {
  EXPECT_EQ(calendar_text("Ours", {due("Due: A")}), calendar_text("Ours", {due("Due: A")}));
  EXPECT_THAT(calendar_text("Ours", {}), Not(HasSubstr("VEVENT")));
}

TEST(CalendarText, H14_a_sequence_beyond_what_calendars_read_stays_at_the_most) {
  auto entry = due("Due: A");
  entry.sequence = std::uint64_t{1} << 40U;
  EXPECT_THAT(unfolded(calendar_text("Ours", {entry})), Contains("SEQUENCE:2147483647"));
}

}  // namespace
}  // namespace puffin::net
