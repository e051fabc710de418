#include "storage/keys.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace puffin::storage {
namespace {

using keys::Kind;

TEST(Keys, Events_of_a_board_sort_by_seq) {
  const auto prefix = keys::prefix(Kind::event, "walk");
  EXPECT_LT(keys::event(prefix, 9), keys::event(prefix, 10));
  EXPECT_LT(keys::event(prefix, 255), keys::event(prefix, 256));
  EXPECT_LT(keys::event(prefix, ~protocol::Seq{0} - 1), keys::event(prefix, ~protocol::Seq{0}));
  EXPECT_LT(keys::event(prefix, ~protocol::Seq{0}), keys::behind(prefix));
}

TEST(Keys, No_board_lies_within_another) {
  const auto within = [](const std::string& key, const std::string& prefix) {
    return prefix <= key && key < keys::behind(prefix);
  };
  const auto walk = keys::prefix(Kind::event, "walk");
  const std::vector<std::string> others{"wal", "walk2", "walk\x01", std::string("walk\0", 5), "x", ""};
  for (const auto& other : others)
    EXPECT_FALSE(within(keys::event(keys::prefix(Kind::event, other), 1), walk)) << other;
}

TEST(Keys, H13_no_persons_texts_lie_within_anothers) {
  const auto pats = keys::prefix(Kind::private_text, "pat", "walk");
  const auto within = [&](const std::string& key) { return pats <= key && key < keys::behind(pats); };
  EXPECT_TRUE(within(keys::key(Kind::private_text, "pat", "walk", "coach_notes")));
  for (const auto& [person, board] : std::vector<std::pair<std::string, std::string>>{
           {"pa", "twalk"}, {"patw", "alk"}, {"pat", "wal"}, {"pat", "walk2"}, {"pat\x04walk", ""}, {"", "patwalk"}})
    EXPECT_FALSE(within(keys::key(Kind::private_text, person, board, "coach_notes"))) << person << ' ' << board;
}

TEST(Keys, An_event_key_gives_board_and_seq_back) {
  const auto key = keys::event(keys::prefix(Kind::event, "walk"), 258);
  const auto read = keys::read_event(key);
  ASSERT_TRUE(read);
  EXPECT_EQ(read->board, "walk");
  EXPECT_EQ(read->seq, 258u);
  EXPECT_FALSE(keys::read_event("e"));
  EXPECT_FALSE(keys::read_event("e\x09walk"));
  EXPECT_FALSE(keys::read_event(keys::prefix(Kind::event, "walk") + "short"));
}

TEST(Keys, The_end_of_a_range_is_found_behind_bytes_that_cannot_grow) {
  EXPECT_EQ(keys::behind("ab"), "ac");
  EXPECT_EQ(keys::behind("a\xff\xff"), "b");
}

TEST(Keys, An_id_too_long_for_a_key_is_a_bug_not_a_truncation) {
  EXPECT_NO_THROW(keys::prefix(Kind::event, std::string(255, 'x')));
  EXPECT_THROW(keys::prefix(Kind::event, std::string(256, 'x')), std::invalid_argument);
}

TEST(Keys, Sessions_sort_by_the_moment_they_run_out) {
  using protocol::Instant;
  using std::chrono::milliseconds;
  EXPECT_LT(keys::session_expiry(Instant(milliseconds(255)), "z"),
            keys::session_expiry(Instant(milliseconds(256)), "a"));
  EXPECT_LT(keys::session_expiry(Instant(milliseconds(-5)), "a"), keys::session_expiry(Instant(milliseconds(1)), "a"));
}

}  // namespace
}  // namespace puffin::storage
