#include "domain/rank.hpp"

#include <fstream>
#include <random>
#include <set>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "seed.hpp"

namespace puffin::domain {
namespace {

bool is_key(const std::string& key) {
  return !key.empty() && key.back() != '0' &&
         key.find_first_not_of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz") == std::string::npos;
}

TEST(Rank, B1_ten_thousand_cards_put_below_each_other_keep_short_keys) {
  std::string last;
  for (int i = 0; i < 10'000; ++i) {
    auto next = rank_between(last, "");
    ASSERT_TRUE(is_key(next));
    ASSERT_LT(last, next);
    ASSERT_LE(next.size(), 6U);
    last = next;
  }
}

TEST(Rank, B1_ten_thousand_cards_put_above_each_other_keep_short_keys) {
  auto first = rank_between("", "");
  for (int i = 0; i < 10'000; ++i) {
    auto next = rank_between("", first);
    ASSERT_TRUE(is_key(next));
    ASSERT_LT(next, first);
    ASSERT_LE(next.size(), 6U);
    first = next;
  }
}

TEST(Rank, B1_there_is_room_beyond_the_ends_of_the_counter) {
  std::string last = "zzzzz";
  std::string first = "00001";
  for (int i = 0; i < 100; ++i) {
    const auto below = rank_between(last, "");
    const auto above = rank_between("", first);
    ASSERT_TRUE(is_key(below) && is_key(above));
    ASSERT_LT(last, below);
    ASSERT_LT(above, first);
    last = below;
    first = above;
  }
}

TEST(Rank, B1_there_is_always_room_between_any_two) {
  std::mt19937_64 random(test::seed());
  std::set<std::string> keys{rank_between("", "")};
  for (int i = 0; i < 20'000; ++i) {
    auto high = keys.begin();
    std::advance(high, std::uniform_int_distribution<std::ptrdiff_t>(
                           0, std::min<std::ptrdiff_t>(40, static_cast<std::ptrdiff_t>(keys.size())))(random));
    const std::string low = high == keys.begin() ? "" : *std::prev(high);
    const auto between = rank_between(low, high == keys.end() ? "" : *high);
    ASSERT_TRUE(is_key(between)) << between;
    ASSERT_TRUE(keys.insert(between).second) << between;
    ASSERT_TRUE(low.empty() || low < between);
    ASSERT_TRUE(high == keys.end() || between < *high) << between << " " << *high;
  }
}

TEST(Rank, B1_even_ranks_are_short_and_in_order) {
  for (const std::size_t count : {0U, 1U, 2U, 61U, 62U, 1000U, 10'000U}) {
    const auto keys = even_ranks(count);
    ASSERT_EQ(keys.size(), count);
    EXPECT_TRUE(std::ranges::is_sorted(keys, std::ranges::less_equal{}));
    for (const auto& key : keys) {
      ASSERT_TRUE(is_key(key));
      ASSERT_LE(key.size(), 5U);
    }
  }
}

TEST(Rank, keys_in_the_wrong_order_are_a_bug) {
  EXPECT_THROW(rank_between("V", "V"), std::invalid_argument);
  EXPECT_THROW(rank_between("W", "V"), std::invalid_argument);
  EXPECT_THROW(rank_between("V1", "V"), std::invalid_argument);
  EXPECT_THROW(rank_between("V", "V0"), std::invalid_argument);
  EXPECT_THROW(rank_between("", "-"), std::invalid_argument);
}

TEST(Rank, makes_the_keys_of_the_shared_examples) {
  std::ifstream file(std::string(PUFFIN_SOURCE_DIR) + "/protocol/examples/ranks.json");
  const auto examples = nlohmann::json::parse(file);
  for (const auto& example : examples.at("between")) {
    const std::string low = example.at("low");
    const std::string high = example.at("high");
    EXPECT_EQ(rank_between(low, high), example.at("expect")) << low << " | " << high;
  }
  for (const auto& example : examples.at("even")) {
    EXPECT_EQ(even_ranks(example.at("count")), example.at("expect").get<std::vector<std::string>>());
  }
}

}  // namespace
}  // namespace puffin::domain
