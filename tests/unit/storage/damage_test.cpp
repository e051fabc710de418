#include <gmock/gmock.h>
#include <rocksdb/db.h>

#include "storage/keys.hpp"
#include "storage/verify.hpp"
#include "unit/storage/store_files.hpp"

namespace puffin::storage {
namespace {

using namespace puffin::test;
using protocol::BoardId;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

constexpr protocol::Seq acknowledged = 60;

/// A store as a crash left it: `acknowledged` events in the log, none of them sorted into a file yet; and one whose
/// events are all in a file.
class DamageTest : public ::testing::Test {
 protected:
  DamageTest() {
    const auto store = open_store(directory_ / "origin");
    write_events(*store, "walk", 1, acknowledged);
    crash_image(directory_ / "origin", crashed());
  }

  [[nodiscard]] fs::path crashed() const { return directory_ / "crashed"; }
  /// Opens and closes once: the log of the crash becomes a sorted file.
  void sort_into_files() { (void)open_store(crashed()); }
  [[nodiscard]] fs::path log() const { return files_of(crashed(), ".log").back(); }

  /// The one thing that must never be: to serve less than was acknowledged. Damage in a block that starting up does not
  /// read is named when it is met, and stops its board alone (S7).
  void expect_refused_or_whole(const fs::path& directory) {
    auto opened = open_data_directory(directory);
    if (const auto* error = std::get_if<OpenError>(&opened)) {
      EXPECT_EQ(error->fault, OpenFault::damaged) << error->sentence;
      return;
    }
    const Store store(std::move(std::get<std::unique_ptr<Engine>>(opened)), WriterMode::manual);
    try {
      EXPECT_EQ(store.events(BoardId("walk"), 0, 1000), words_of(1, acknowledged));
      for (protocol::Seq seq = 1; seq <= acknowledged; ++seq)
        EXPECT_TRUE(store.outcome(BoardId("walk"), command("c" + std::to_string(seq))));
    } catch (const DamagedStore& named) {
      EXPECT_NE(std::string(named.what()), "");
    }
  }

  TemporaryDirectory directory_;
};

TEST_F(DamageTest, S1_a_crash_alone_loses_nothing) {
  EXPECT_EQ(open_store(crashed())->load(BoardId("walk"))->head, acknowledged);
}

TEST_F(DamageTest, S5_a_last_record_that_was_never_acknowledged_may_be_cut) {
  auto bytes = read_file(log());
  write_file(log(), bytes + bytes.substr(0, 20));
  EXPECT_EQ(open_store(crashed())->load(BoardId("walk"))->head, acknowledged);
}

TEST_F(DamageTest, S6_a_log_with_its_end_cut_off_is_refused) {
  fs::resize_file(log(), fs::file_size(log()) - 10);
  const auto error = refusal(crashed());
  ASSERT_TRUE(error);
  EXPECT_EQ(error->fault, OpenFault::damaged);
  EXPECT_THAT(error->sentence, HasSubstr("newest acknowledged writes are missing"));
  EXPECT_THAT(error->sentence, HasSubstr("puffin verify --data"));
  EXPECT_THAT(error->sentence, HasSubstr("puffin restore --from"));
}

TEST_F(DamageTest, S6_a_log_emptied_or_deleted_is_refused_again_and_again) {
  write_file(log(), "");
  EXPECT_EQ(fault_of(crashed()), OpenFault::damaged);
  EXPECT_EQ(fault_of(crashed()), OpenFault::damaged) << "looking at it must not mend it";
  fs::remove(log());
  EXPECT_EQ(fault_of(crashed()), OpenFault::damaged);
}

TEST_F(DamageTest, S6_any_bit_of_the_log_flipped_is_refused_or_harmless) {
  const auto from = seed();
  SCOPED_TRACE("PUFFIN_SEED=" + std::to_string(from));
  std::mt19937 random(from);
  const auto whole = read_file(log());
  for (int trial = 0; trial < 60; ++trial) {
    fs::remove_all(directory_ / "trial");
    crash_image(crashed(), directory_ / "trial");
    const auto at = random() % whole.size();
    SCOPED_TRACE("flipped at " + std::to_string(at) + " of " + std::to_string(whole.size()));
    flip_bit(files_of(directory_ / "trial", ".log").back(), at);
    expect_refused_or_whole(directory_ / "trial");
  }
}

TEST_F(DamageTest, S6_a_log_cut_anywhere_is_refused) {
  const auto from = seed();
  SCOPED_TRACE("PUFFIN_SEED=" + std::to_string(from));
  std::mt19937 random(from);
  const auto size = fs::file_size(log());
  for (int trial = 0; trial < 20; ++trial) {
    fs::resize_file(log(), random() % size);
    EXPECT_EQ(fault_of(crashed()), OpenFault::damaged);
    fs::remove_all(crashed());
    crash_image(directory_ / "origin", crashed());
  }
}

TEST_F(DamageTest, S7_any_file_missing_is_refused_or_harmless) {
  sort_into_files();
  for (const auto& entry : fs::directory_iterator(crashed() / "database")) {
    SCOPED_TRACE(entry.path().filename());
    crash_image(crashed(), directory_ / "trial");
    fs::remove(directory_ / "trial" / "database" / entry.path().filename());
    expect_refused_or_whole(directory_ / "trial");
    fs::remove_all(directory_ / "trial");
  }
}

TEST_F(DamageTest, S7_any_bit_of_any_file_flipped_is_refused_or_harmless) {
  sort_into_files();
  const auto from = seed();
  SCOPED_TRACE("PUFFIN_SEED=" + std::to_string(from));
  std::mt19937 random(from);
  std::vector<fs::path> names{"high-water-mark"};
  for (const auto& entry : fs::directory_iterator(crashed() / "database"))
    if (entry.file_size() > 0) names.push_back(fs::path("database") / entry.path().filename());
  for (int trial = 0; trial < 60; ++trial) {
    crash_image(crashed(), directory_ / "trial");
    const auto file = directory_ / "trial" / names[random() % names.size()];
    const auto at = random() % fs::file_size(file);
    SCOPED_TRACE(file.filename().string() + " flipped at " + std::to_string(at));
    flip_bit(file, at);
    expect_refused_or_whole(directory_ / "trial");
    fs::remove_all(directory_ / "trial");
  }
}

TEST_F(DamageTest, A_database_or_mark_that_is_missing_is_refused_not_made_anew) {
  crash_image(crashed(), directory_ / "trial");
  fs::remove_all(directory_ / "trial" / "database");
  EXPECT_EQ(fault_of(directory_ / "trial"), OpenFault::damaged);
  fs::remove(crashed() / "high-water-mark");
  EXPECT_EQ(fault_of(crashed()), OpenFault::damaged);
}

TEST_F(DamageTest, An_older_database_beside_a_newer_mark_is_refused) {
  {
    const auto store = open_store(directory_ / "later");
    write_events(*store, "walk", 1, acknowledged + 200);
  }
  fs::copy_file(directory_ / "later" / "high-water-mark", crashed() / "high-water-mark",
                fs::copy_options::overwrite_existing);
  EXPECT_EQ(fault_of(crashed()), OpenFault::damaged);
}

TEST_F(DamageTest, H13_private_texts_that_are_not_as_many_as_counted_are_named) {
  const auto keep = [this](const std::string& person) {
    const auto store = open_store(crashed());
    store->private_texts().save({protocol::ParticipantId(person), BoardId("walk")}, {"coach_notes", "wait", 0, {}},
                                {10, 1000}, [](const auto&) {});
    store->pump();
  };
  const auto named = [this] { return std::get<VerifyReport>(verify(crashed())).faults; };
  keep("pat");
  EXPECT_THAT(named(), IsEmpty());
  remove_key(crashed(), keys::key(keys::Kind::private_text, "pat", "walk", "coach_notes"));
  EXPECT_THAT(named(), ElementsAre(HasSubstr("not as many as counted")));
  remove_key(crashed(), keys::key(keys::Kind::private_total, "pat", "walk"));
  EXPECT_THAT(named(), IsEmpty());
  keep("sam");
  remove_key(crashed(), keys::key(keys::Kind::private_total, "sam", "walk"));
  EXPECT_THAT(named(), ElementsAre(HasSubstr("not counted")));
}

TEST_F(DamageTest, A_gap_in_a_boards_log_is_refused_and_named) {
  sort_into_files();
  remove_key(crashed(), keys::event(keys::prefix(keys::Kind::event, "walk"), 30));
  const auto error = refusal(crashed());
  ASSERT_TRUE(error);
  EXPECT_EQ(error->fault, OpenFault::damaged);
  EXPECT_THAT(error->sentence, HasSubstr("the log of board walk has a gap behind event 29"));
}

TEST_F(DamageTest, A_log_that_begins_late_or_ends_before_its_snapshot_is_refused) {
  {
    const auto store = open_store(crashed());
    store->save_snapshot(BoardId("walk"), acknowledged, "a board");
    store->pump();
  }
  crash_image(crashed(), directory_ / "trial");
  remove_key(crashed(), keys::event(keys::prefix(keys::Kind::event, "walk"), acknowledged));
  EXPECT_THAT(refusal(crashed())->sentence, HasSubstr("the log of board walk ends before its snapshot"));
  remove_key(directory_ / "trial", keys::key(keys::Kind::snapshot, "walk"));
  remove_key(directory_ / "trial", keys::event(keys::prefix(keys::Kind::event, "walk"), 1));
  EXPECT_THAT(refusal(directory_ / "trial")->sentence, HasSubstr("has a gap behind event 0"));
}

/// Makes a crash find several logs: writes as the engine does, but sorts nothing into files.
void write_several_logs(const fs::path& directory, const fs::path& crashed) {
  rocksdb::Options options;
  options.write_buffer_size = 64 << 10;
  options.max_write_buffer_number = 50;
  options.min_write_buffer_number_to_merge = 40;
  rocksdb::DB* raw = nullptr;
  ASSERT_TRUE(rocksdb::DB::Open(options, (directory / "database").string(), &raw).ok());
  const std::unique_ptr<rocksdb::DB> database(raw);
  const auto prefix = keys::prefix(keys::Kind::event, "long");
  for (protocol::Seq seq = 1; seq <= 300; ++seq) {
    rocksdb::WriteBatch batch;
    batch.Put(keys::event(prefix, seq), std::string(1000, 'x'));
    batch.Put(std::string(keys::commits), keys::number(acknowledged + seq));
    ASSERT_TRUE(database->Write({}, &batch).ok());
  }
  crash_image(directory, crashed);
}

TEST_F(DamageTest, S6_a_hole_in_or_between_several_logs_is_refused) {
  sort_into_files();
  const auto several = directory_ / "several";
  write_several_logs(crashed(), several);
  const auto logs = files_of(several, ".log");
  ASSERT_GE(logs.size(), 4u);
  for (std::size_t i = 0; i + 1 < logs.size(); ++i) {
    SCOPED_TRACE("log " + std::to_string(i));
    const auto name = logs[i].filename();
    if (fs::file_size(logs[i]) < 3000) continue;  // made by opening, nothing in it
    crash_image(several, directory_ / "trial");
    fs::remove(directory_ / "trial" / "database" / name);
    EXPECT_EQ(fault_of(directory_ / "trial"), OpenFault::damaged);
    fs::remove_all(directory_ / "trial");
    crash_image(several, directory_ / "trial");
    fs::resize_file(directory_ / "trial" / "database" / name, fs::file_size(logs[i]) - 2500);
    EXPECT_EQ(fault_of(directory_ / "trial"), OpenFault::damaged);
    fs::remove_all(directory_ / "trial");
  }
  EXPECT_EQ(open_store(several)->load(BoardId("long"))->head, 300u);
}

}  // namespace
}  // namespace puffin::storage
