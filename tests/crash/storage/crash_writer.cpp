#include "crash/storage/crash_writer.hpp"

#include <condition_variable>
#include <cstdio>
#include <mutex>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

#include "crash/storage/journal.hpp"
#include "storage/data_directory.hpp"
#include "storage/store.hpp"
#include "support/storage_words.hpp"

namespace puffin::crash {
namespace {

using namespace puffin::test;
using protocol::BoardId;

class Awaited final : public storage::AppendListener {
 public:
  void appended(std::size_t, AppendStatus status) override {
    std::lock_guard lock(mutex_);
    status_ = status;
    came_.notify_one();
  }
  AppendStatus wait() {
    std::unique_lock lock(mutex_);
    came_.wait(lock, [&] { return status_.has_value(); });
    return *std::exchange(status_, std::nullopt);
  }

 private:
  std::mutex mutex_;
  std::condition_variable came_;
  std::optional<AppendStatus> status_;
};

void write_on(storage::Store& store, Journal& journal, int thread) {
  const auto board = "board-" + std::to_string(thread);
  const auto answers = std::make_shared<Awaited>();
  const auto loaded = store.load(BoardId(board));
  for (protocol::Seq head = loaded ? loaded->head : 0;;) {
    // Now and then several events at once: all of them or none.
    const auto events = head % 5 == 0 ? protocol::Seq{3} : protocol::Seq{1};
    journal.note(thread, 'p', head + events);
    auto append =
        append_of(board, head, words_of(head + 1, head + events), command("to-" + std::to_string(head + events)));
    store.append(std::move(append), answers);
    if (answers->wait() != AppendStatus::stored) std::_Exit(3);
    head += events;
    journal.note(thread, 'a', head);
    if (head % 50 == 0) store.save_snapshot(BoardId(board), head, std::string(2000, 's'));
  }
}

}  // namespace

void write_until_killed(const std::filesystem::path& data, const std::filesystem::path& journal_file) {
  storage::RocksSettings settings;
  settings.write_buffer_bytes = 64 << 10;  // files are being sorted and merged whenever the kill comes
  auto opened = storage::open_data_directory(data, settings);
  if (const auto* error = std::get_if<storage::OpenError>(&opened)) {
    std::fprintf(stderr, "%s\n", error->sentence.c_str());
    std::_Exit(2);
  }
  storage::Store store(std::move(std::get<std::unique_ptr<storage::Engine>>(opened)));
  Journal journal(journal_file);
  std::vector<std::thread> threads;
  for (int thread = 0; thread < writer_threads; ++thread)
    threads.emplace_back([&, thread] { write_on(store, journal, thread); });
  for (auto& thread : threads) thread.join();
  std::_Exit(4);
}

}  // namespace puffin::crash
