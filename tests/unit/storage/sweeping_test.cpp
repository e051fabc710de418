#include "storage/verify.hpp"
#include "unit/storage/store_files.hpp"

namespace puffin::storage {
namespace {

using namespace puffin::test;

// Told apart from everything else in the files, and of letters that no
// compression shortens.
const std::string word = "qXzW7vKj2mPf9LtR";

Append erasing(protocol::Seq head) {
  auto append = append_of("walk", head, {"erased"});
  append.redaction = [](std::string_view event) -> std::optional<std::string> {
    if (event.find(word) == std::string_view::npos) return std::nullopt;
    return "blank";
  };
  return append;
}

/// Takes the files as they are at the moment the answer comes.
class CrashWhenTold final : public AppendListener {
 public:
  CrashWhenTold(fs::path from, fs::path to) : from_(std::move(from)), to_(std::move(to)) {}
  void appended(std::size_t, AppendStatus) override { crash_image(from_, to_); }

 private:
  fs::path from_;
  fs::path to_;
};

class Sweeping : public ::testing::Test {
 protected:
  [[nodiscard]] fs::path data() const { return directory_ / "data"; }
  /// Files that hold the word in their bytes.
  [[nodiscard]] std::size_t holding(const fs::path& where) const {
    std::size_t count = 0;
    for (const auto& entry : fs::recursive_directory_iterator(where))
      if (entry.is_regular_file() && read_file(entry.path()).find(word) != std::string::npos) ++count;
    return count;
  }

  TemporaryDirectory directory_;
};

TEST_F(Sweeping, G9_erased_words_leave_log_snapshot_and_files) {
  {
    const auto store = open_store(data());
    write(*store, append_of("walk", 0, {"said " + word, "on"}));
    store->save_snapshot(walk, 2, "board with " + word);
    store->pump();
  }
  const auto store = open_store(data());  // what was in the log is in sorted files now
  write(*store, append_of("walk", 2, {"said again " + word}));
  ASSERT_GE(holding(data()), 2u);
  write(*store, erasing(3));
  EXPECT_EQ(holding(data()), 0u);
  EXPECT_EQ(store->events(walk, 0, 9), (std::vector<std::string>{"blank", "on", "blank", "erased"}));
  ASSERT_FALSE(store->backup_to(directory_ / "copy"));
  EXPECT_EQ(holding(directory_ / "copy"), 0u);
}

TEST_F(Sweeping, G9_what_a_crash_left_in_the_files_is_swept_at_the_next_start) {
  {
    const auto store = open_store(data());
    write(*store, append_of("walk", 0, {"said " + word}));
    store->append(erasing(1), std::make_shared<CrashWhenTold>(data(), directory_ / "crashed"));
    store->pump();
  }
  ASSERT_GE(holding(directory_ / "crashed"), 1u) << "the crash came before the sweeping";
  const auto store = open_store(directory_ / "crashed");
  EXPECT_EQ(store->events(walk, 0, 9), (std::vector<std::string>{"blank", "erased"})) << "the log is whole at once";
  store->pump();
  EXPECT_EQ(holding(directory_ / "crashed"), 0u);
}

TEST_F(Sweeping, G9_a_swept_store_verifies) {
  {
    const auto store = open_store(data());
    write(*store, append_of("walk", 0, {"said " + word}));
    write(*store, erasing(1));
  }
  const auto report = verify(data());
  ASSERT_TRUE(std::holds_alternative<VerifyReport>(report));
  EXPECT_EQ(std::get<VerifyReport>(report).fault_count, 0u);
}

}  // namespace
}  // namespace puffin::storage
