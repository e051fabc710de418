#include "storage/high_water_mark.hpp"

#include <gtest/gtest.h>

#include "unit/storage/store_files.hpp"

namespace puffin::storage {
namespace {

using namespace puffin::test;

class HighWaterMarkTest : public ::testing::Test {
 protected:
  [[nodiscard]] fs::path file() const { return directory_ / "mark"; }
  [[nodiscard]] std::optional<std::uint64_t> on_disk() const {
    const auto mark = HighWaterMark::open(file());
    return mark ? std::optional(mark->value()) : std::nullopt;
  }

 private:
  TemporaryDirectory directory_;
};

TEST_F(HighWaterMarkTest, It_keeps_the_newest_number) {
  auto mark = HighWaterMark::create(file(), 7);
  ASSERT_TRUE(mark);
  EXPECT_EQ(on_disk(), 7u);
  for (std::uint64_t value = 8; value < 20; ++value) {
    ASSERT_TRUE(mark->raise(value));
    EXPECT_EQ(on_disk(), value);
  }
  EXPECT_TRUE(mark->sync());
}

TEST_F(HighWaterMarkTest, It_goes_on_where_it_was_after_opening_again) {
  ASSERT_TRUE(HighWaterMark::create(file(), 1));
  for (std::uint64_t value = 2; value < 9; ++value) ASSERT_TRUE(HighWaterMark::open(file())->raise(value));
  EXPECT_EQ(on_disk(), 8u);
}

TEST_F(HighWaterMarkTest, A_write_cut_short_leaves_the_one_before) {
  auto mark = HighWaterMark::create(file(), 1);
  ASSERT_TRUE(mark->raise(2));
  ASSERT_TRUE(mark->raise(3));
  const auto whole = read_file(file());
  for (std::size_t at = 0; at < whole.size(); ++at) {
    flip_bit(file(), at);
    const auto seen = on_disk();
    EXPECT_TRUE(seen == 2u || seen == 3u) << at;
    write_file(file(), whole);
  }
}

TEST_F(HighWaterMarkTest, A_file_that_holds_none_is_none) {
  EXPECT_FALSE(on_disk());
  write_file(file(), "");
  EXPECT_FALSE(on_disk());
  write_file(file(), std::string(128, 'x'));
  EXPECT_FALSE(on_disk());
}

}  // namespace
}  // namespace puffin::storage
