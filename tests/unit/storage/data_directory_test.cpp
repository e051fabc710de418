#include "storage/data_directory.hpp"

#include <gmock/gmock.h>
#include <rocksdb/db.h>
#include <sys/stat.h>

#include "storage/keys.hpp"
#include "unit/storage/store_files.hpp"

namespace puffin::storage {
namespace {

using namespace puffin::test;
using ::testing::HasSubstr;

class DataDirectoryTest : public ::testing::Test {
 protected:
  [[nodiscard]] fs::path data() const { return directory_ / "data"; }

  TemporaryDirectory directory_;
};

TEST_F(DataDirectoryTest, C3_a_new_store_is_its_owners_alone_whatever_the_umask) {
  ::umask(0);
  write_events(*open_store(data()), "walk", 1, 3);
  EXPECT_EQ(fs::status(data()).permissions(), fs::perms::owner_all);
  for (const auto& entry : fs::recursive_directory_iterator(data()))
    EXPECT_EQ(entry.status().permissions() & (fs::perms::group_all | fs::perms::others_all), fs::perms::none)
        << entry.path();
}

TEST_F(DataDirectoryTest, An_empty_directory_is_taken_too) {
  fs::create_directory(data());
  EXPECT_FALSE(refusal(data()));
}

TEST_F(DataDirectoryTest, P3_a_second_opener_is_refused_and_the_first_goes_on) {
  const auto store = open_store(data());
  const auto error = refusal(data());
  ASSERT_TRUE(error);
  EXPECT_EQ(error->fault, OpenFault::locked);
  EXPECT_THAT(error->sentence, HasSubstr(data().string()));
  for (const auto& lock : files_of(data(), "LOCK")) fs::remove(lock);
  EXPECT_EQ(fault_of(data()), OpenFault::locked) << "S8: with the lock file deleted too";
  EXPECT_EQ(write(*store, append_of("walk", 0, words_of(1, 1))), AppendStatus::stored);
}

TEST_F(DataDirectoryTest, P5_what_is_no_place_for_a_store_is_named_and_left_as_it_was) {
  write_file(directory_ / "file", "a file");
  EXPECT_EQ(fault_of(directory_ / "file"), OpenFault::unusable);
  EXPECT_EQ(fault_of(directory_ / "no" / "such"), OpenFault::unusable);
  EXPECT_FALSE(fs::exists(directory_ / "no"));

  fs::create_directory(directory_ / "home");
  write_file(directory_ / "home" / "letter", "not ours");
  const auto error = refusal(directory_ / "home");
  EXPECT_EQ(error->fault, OpenFault::unusable);
  EXPECT_THAT(error->sentence, HasSubstr("not empty"));
  EXPECT_EQ(std::distance(fs::directory_iterator(directory_ / "home"), {}), 1);
}

TEST_F(DataDirectoryTest, What_a_file_system_puts_into_its_root_is_no_obstacle) {
  fs::create_directories(data() / "lost+found");
  EXPECT_FALSE(refusal(data()));
}

TEST_F(DataDirectoryTest, A_store_whose_making_was_cut_short_is_made_anew) {
  fs::create_directories(data() / "database.new");
  write_file(data() / "database.new" / "CURRENT", "half");
  EXPECT_FALSE(refusal(data()));
  EXPECT_FALSE(fs::exists(data() / "database.new"));
}

TEST_F(DataDirectoryTest, A_copy_that_was_cut_short_is_never_taken_for_a_store) {
  fs::create_directories(data() / "database.copy");
  const auto error = refusal(data());
  EXPECT_EQ(error->fault, OpenFault::unusable);
  EXPECT_THAT(error->sentence, HasSubstr("never finished"));
}

TEST_F(DataDirectoryTest, P6_a_newer_format_is_refused_by_name_and_not_touched) {
  (void)open_store(data());
  {
    rocksdb::DB* raw = nullptr;
    ASSERT_TRUE(rocksdb::DB::Open({}, (data() / "database").string(), &raw).ok());
    const std::unique_ptr<rocksdb::DB> database(raw);
    ASSERT_TRUE(database->Put({}, std::string(keys::format), "2").ok());
    ASSERT_TRUE(database->Flush({}).ok());
  }
  const auto error = refusal(data());
  ASSERT_TRUE(error);
  EXPECT_EQ(error->fault, OpenFault::newer_format);
  EXPECT_THAT(error->sentence, HasSubstr("format 2"));
}

TEST_F(DataDirectoryTest, It_opens_again_and_again) {
  for (protocol::Seq round = 1; round <= 5; ++round) {
    auto store = open_store(data());
    write_events(*store, "walk", round, round);
  }
  EXPECT_EQ(open_store(data())->load(protocol::BoardId("walk"))->head, 5u);
}

}  // namespace
}  // namespace puffin::storage
