#include "storage/backup.hpp"

#include <atomic>
#include <thread>

#include <gmock/gmock.h>

#include "storage/keys.hpp"
#include "storage/verify.hpp"
#include "support/account_words.hpp"
#include "unit/storage/faulty_file_system.hpp"
#include "unit/storage/store_files.hpp"

namespace puffin::storage {
namespace {

using namespace puffin::test;
using protocol::BoardId;
using ::testing::Contains;
using ::testing::HasSubstr;

const PrivatePlace notes{ParticipantId("coach"), walk};

class BackupTest : public ::testing::Test {
 protected:
  [[nodiscard]] fs::path data() const { return directory_ / "data"; }
  [[nodiscard]] fs::path copy() const { return directory_ / "backup"; }
  static VerifyReport report_of(const fs::path& directory) { return std::get<VerifyReport>(verify(directory)); }

  TemporaryDirectory directory_;
};

TEST_F(BackupTest, P4_a_backup_of_a_running_store_holds_all_that_was_acknowledged) {
  const auto store = open_store(data());
  write_events(*store, "walk", 1, 100);
  EXPECT_EQ(store->backup_to(copy()), std::nullopt);
  write_events(*store, "walk", 101, 110);
  EXPECT_TRUE(report_of(copy()).sound());
  EXPECT_EQ(report_of(copy()).events, 100u);
  EXPECT_EQ(open_store(copy())->load(walk)->tail, words_of(1, 100));
}

TEST_F(BackupTest, S10_backups_taken_while_others_write_hold_what_was_acknowledged_before) {
  auto opened = open_data_directory(data());
  Store store(std::move(std::get<std::unique_ptr<Engine>>(opened)), WriterMode::threaded);
  class Count final : public AppendListener {
   public:
    void appended(std::size_t count, AppendStatus status) override {
      if (status == AppendStatus::stored) stored += count;
    }
    std::atomic<std::size_t> stored = 0;
  };
  const auto count = std::make_shared<Count>();
  std::thread writer([&] {
    for (protocol::Seq seq = 0; seq < 4000; ++seq) {
      store.append(append_of("walk", seq, words_of(seq + 1, seq + 1)), count);
      if (seq % 16 == 0) std::this_thread::yield();
    }
  });
  for (int round = 0; round < 5; ++round) {
    const auto to = directory_ / ("backup-" + std::to_string(round));
    const auto acknowledged = count->stored.load();
    EXPECT_EQ(store.backup_to(to), std::nullopt);
    const auto report = report_of(to);
    EXPECT_TRUE(report.sound());
    EXPECT_GE(report.events, acknowledged);
  }
  writer.join();
}

TEST_F(BackupTest, P4_backup_and_restore_of_a_store_that_is_closed) {
  {
    const auto store = open_store(data());
    write_events(*store, "walk", 1, 30);
    store->accounts().save_person(person_of("coach", "Ada", "ada"), nullptr);
    store->accounts().save_feed({"hash", walk, ParticipantId("coach"), {}}, nullptr);
    store->private_texts().save(notes, {"coach_notes", "wait longer", 0, {}}, {10, 1000}, [](const auto&) {});
    store->pump();
  }
  EXPECT_FALSE(backup(data(), copy()));
  EXPECT_TRUE(report_of(copy()).sound());
  EXPECT_EQ(report_of(copy()).private_texts, 1u);
  EXPECT_FALSE(restore(copy(), directory_ / "restored"));
  const auto store = open_store(directory_ / "restored");
  EXPECT_EQ(store->load(walk)->tail, words_of(1, 30));
  EXPECT_TRUE(store->accounts().person_by_login("ada"));
  EXPECT_TRUE(store->accounts().feed_by_token("hash"));
  EXPECT_EQ(store->private_texts().all(notes).at(0).text, "wait longer");
  EXPECT_EQ(write(*store, append_of("walk", 30, words_of(31, 31))), AppendStatus::stored);
}

TEST_F(BackupTest, A_backup_shares_no_bytes_with_the_store) {
  const auto store = open_store(data());
  write_events(*store, "walk", 1, 30);
  ASSERT_EQ(store->backup_to(copy()), std::nullopt);
  for (const auto& entry : fs::recursive_directory_iterator(copy()))
    EXPECT_TRUE(!entry.is_regular_file() || entry.hard_link_count() == 1) << entry.path();
}

TEST_F(BackupTest, P4_a_directory_that_is_not_empty_is_refused_and_left_as_it_was) {
  const auto store = open_store(data());
  write_events(*store, "walk", 1, 3);
  fs::create_directory(copy());
  write_file(copy() / "letter", "not ours");
  EXPECT_THAT(store->backup_to(copy()).value(), HasSubstr("is not empty"));
  EXPECT_EQ(std::distance(fs::directory_iterator(copy()), {}), 1);
  EXPECT_TRUE(store->backup_to(data()));
  fs::remove_all(copy());
  ASSERT_EQ(store->backup_to(copy()), std::nullopt);
  EXPECT_TRUE(restore(copy(), copy()));
  EXPECT_EQ(restore(directory_ / "nothing", directory_ / "restored")->fault, OpenFault::unusable);
}

TEST_F(BackupTest, What_a_server_uses_is_neither_verified_nor_copied_from_outside) {
  const auto store = open_store(data());
  EXPECT_EQ(std::get<OpenError>(verify(data())).fault, OpenFault::locked);
  EXPECT_EQ(backup(data(), copy())->fault, OpenFault::locked);
  EXPECT_EQ(restore(data(), copy())->fault, OpenFault::locked);
  EXPECT_FALSE(fs::exists(copy()));
}

TEST_F(BackupTest, S4_a_backup_that_fails_in_the_middle_leaves_nothing) {
  (void)open_store(data());
  const FaultyDisk disk;
  RocksSettings settings;
  settings.env = disk.env.get();
  const auto store = open_store(data(), settings);
  write_events(*store, "walk", 1, 30);
  disk.faults->full = true;
  EXPECT_TRUE(store->backup_to(copy()));
  EXPECT_FALSE(fs::exists(copy()));
  disk.faults->full = false;
  EXPECT_EQ(store->backup_to(copy()), std::nullopt);
}

TEST_F(BackupTest, A_damaged_backup_is_not_restored_and_the_damage_is_named) {
  {
    const auto store = open_store(data());
    write_events(*store, "walk", 1, 300);
  }
  (void)open_store(data());
  ASSERT_FALSE(backup(data(), copy()));
  const auto tables = files_of(copy(), ".sst");
  ASSERT_FALSE(tables.empty());
  const auto largest = *std::ranges::max_element(tables, {}, [](const fs::path& file) { return fs::file_size(file); });
  flip_bit(largest, 100);
  EXPECT_FALSE(report_of(copy()).sound());
  EXPECT_THAT(report_of(copy()).faults, Contains(HasSubstr("block checksum mismatch")));
  EXPECT_EQ(restore(copy(), directory_ / "restored")->fault, OpenFault::damaged);
  EXPECT_FALSE(fs::exists(directory_ / "restored"));
}

TEST_F(BackupTest, Verify_counts_what_is_there) {
  {
    const auto store = open_store(data());
    write_events(*store, "walk", 1, 30);
    write_events(*store, "book", 1, 5);
    store->save_snapshot(walk, 20, "a board");
    store->accounts().save_person(person_of("coach", "Ada", "ada"), nullptr);
    store->accounts().save_invite(invite_of("i1", "walk", {}), nullptr);
    store->pump();
  }
  const auto report = report_of(data());
  EXPECT_TRUE(report.sound()) << report.faults.front();
  EXPECT_EQ(report.boards, 2u);
  EXPECT_EQ(report.events, 35u);
  EXPECT_EQ(report.outcomes, 35u);
  EXPECT_EQ(report.snapshots, 1u);
  EXPECT_EQ(report.persons, 1u);
  EXPECT_EQ(report.invites, 1u);
}

TEST_F(BackupTest, H14_verify_names_a_calendar_feeds_token_that_points_to_nothing) {
  {
    const auto store = open_store(data());
    store->accounts().save_feed({"hash", walk, ParticipantId("pat"), {}}, nullptr);
    store->pump();
  }
  EXPECT_TRUE(report_of(data()).sound());
  remove_key(data(), keys::key(keys::Kind::feed, "pat", "walk"));
  EXPECT_THAT(report_of(data()).faults, Contains("a calendar feed's token points to nothing"));
}

TEST_F(BackupTest, Verify_of_nothing_says_so_and_leaves_nothing) {
  EXPECT_EQ(std::get<OpenError>(verify(directory_ / "nothing")).fault, OpenFault::unusable);
  EXPECT_FALSE(fs::exists(directory_ / "nothing"));
  fs::create_directory(directory_ / "empty");
  EXPECT_EQ(std::get<OpenError>(verify(directory_ / "empty")).fault, OpenFault::unusable);
}

}  // namespace
}  // namespace puffin::storage
