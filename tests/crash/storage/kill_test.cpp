#include <csignal>
#include <cstdlib>
#include <random>

#include <gtest/gtest.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "crash/storage/crash_writer.hpp"
#include "crash/storage/journal.hpp"
#include "storage/data_directory.hpp"
#include "storage/store.hpp"
#include "support/storage_words.hpp"
#include "support/temporary_directory.hpp"

namespace puffin::crash {
namespace {

using namespace puffin::test;
using protocol::BoardId;
using protocol::Seq;

int number_from(const char* variable, int otherwise) {
  const char* given = std::getenv(variable);
  return given != nullptr ? std::atoi(given) : otherwise;
}

/// Starts this very program anew as a writer: RocksDB's threads do not survive a fork alone.
pid_t start_writer(const std::filesystem::path& data, const std::filesystem::path& journal) {
  const pid_t parent = ::getpid();
  const pid_t child = ::fork();
  if (child != 0) return child;
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (::getppid() != parent) std::_Exit(6);
  ::execl("/proc/self/exe", "crash_writer", "--write", data.c_str(), journal.c_str(), nullptr);
  std::_Exit(7);
}

std::uintmax_t size_of(const std::filesystem::path& file) {
  std::error_code missing;
  const auto size = std::filesystem::file_size(file, missing);
  return missing ? 0 : size;
}

/// Kills it at a random moment: every other time wherever it is, often still opening; else once it is seen to write,
/// however slow the machine or the build.
void kill_later(pid_t writer, const std::filesystem::path& journal, bool while_writing, std::mt19937& random) {
  const auto before = size_of(journal);
  int status = 0;
  while (while_writing && size_of(journal) == before) {
    ASSERT_EQ(::waitpid(writer, &status, WNOHANG), 0) << "the writer ended by itself with " << status;
    ::poll(nullptr, 0, 1);
  }
  ::poll(nullptr, 0, std::uniform_int_distribution(1, 100)(random));
  ASSERT_EQ(::kill(writer, SIGKILL), 0);
  ASSERT_EQ(::waitpid(writer, &status, 0), writer);
  ASSERT_TRUE(WIFSIGNALED(status)) << "the writer ended by itself with " << status;
}

/// What is found is noted as acknowledged: a write whose answer the kill swallowed may be there or not, but once it was
/// seen it must stay.
void expect_what_was_acknowledged(const std::filesystem::path& data, const std::filesystem::path& journal_file) {
  const auto expected = read_journal(journal_file);
  const Journal journal(journal_file);
  auto opened = storage::open_data_directory(data);
  if (const auto* error = std::get_if<storage::OpenError>(&opened)) FAIL() << error->sentence;
  const storage::Store store(std::move(std::get<std::unique_ptr<storage::Engine>>(opened)),
                             storage::WriterMode::manual);
  for (std::size_t thread = 0; thread < writer_threads; ++thread) {
    const BoardId board("board-" + std::to_string(thread));
    const auto loaded = store.load(board);
    const Seq head = loaded ? loaded->head : 0;
    ASSERT_TRUE(head == expected.acknowledged[thread] || head == expected.pending[thread])
        << "acknowledged " << expected.acknowledged[thread] << ", pending " << expected.pending[thread] << ", found "
        << head;
    ASSERT_EQ(store.events(board, 0, head + 1, ~std::size_t{0}), words_of(1, head));
    journal.note(static_cast<int>(thread), 'a', head);
    const auto newest = store.outcome(board, command("to-" + std::to_string(head)));
    ASSERT_EQ(newest.has_value(), head > 0) << "the event and its outcome are one";
    ASSERT_FALSE(store.outcome(board, command("to-" + std::to_string(head + 1))));
  }
}

TEST(Crash, S1_killed_at_random_under_four_writers_nothing_acknowledged_is_lost_or_torn) {
  const auto seed = static_cast<unsigned>(number_from("PUFFIN_SEED", static_cast<int>(std::random_device{}() >> 1)));
  const int rounds = number_from("PUFFIN_CRASH_ROUNDS", 60);
  std::printf("PUFFIN_SEED=%u, %d rounds\n", seed, rounds);
  std::mt19937 random(seed);
  TemporaryDirectory directory;
  for (int round = 0; round < rounds; ++round) {
    SCOPED_TRACE("round " + std::to_string(round));
    const pid_t writer = start_writer(directory / "data", directory / "journal");
    ASSERT_NO_FATAL_FAILURE(kill_later(writer, directory / "journal", round % 2 == 0, random));
    ASSERT_NO_FATAL_FAILURE(expect_what_was_acknowledged(directory / "data", directory / "journal"));
  }
  Seq total = 0;
  for (const auto head : read_journal(directory / "journal").acknowledged) total += head;
  std::printf("%llu events acknowledged\n", static_cast<unsigned long long>(total));
  EXPECT_GT(total, 0u);
}

}  // namespace
}  // namespace puffin::crash

int main(int count, char** arguments) {
  if (count == 4 && std::string_view(arguments[1]) == "--write")
    puffin::crash::write_until_killed(arguments[2], arguments[3]);
  ::testing::InitGoogleTest(&count, arguments);
  return RUN_ALL_TESTS();
}
