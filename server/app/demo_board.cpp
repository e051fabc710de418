#include "app/demo_board.hpp"

#include <spdlog/spdlog.h>

#include <condition_variable>
#include <mutex>

#include "app/demo_scenario.hpp"
#include "app/exit_code.hpp"
#include "domain/board.hpp"
#include "net/api.hpp"
#include "protocol/cpp/codec.hpp"

namespace puffin::app {
namespace {

/// Waits for the answers to many writes.
class Answers : public storage::AppendListener {
 public:
  void expect() {
    const std::lock_guard lock(mutex_);
    ++open_;
  }
  void settle(std::size_t count, bool well) {
    const std::lock_guard lock(mutex_);
    open_ -= count;
    well_ = well_ && well;
    wake_.notify_all();
  }
  void appended(std::size_t count, storage::AppendStatus status) override {
    settle(count, status == storage::AppendStatus::stored);
  }
  /// True when all of them were written.
  bool wait() {
    std::unique_lock lock(mutex_);
    wake_.wait(lock, [this] { return open_ == 0; });
    return well_;
  }

 private:
  std::mutex mutex_;
  std::condition_variable wake_;
  std::size_t open_ = 0;  // guarded by mutex_
  bool well_ = true;      // guarded by mutex_
};

/// Decides one step on the board and applies what came of it, as a room does.
/// Nothing when it was refused.
std::optional<storage::Append> replay(domain::Board& board, const protocol::BoardId& id, const DemoStep& step,
                                      std::size_t number) {
  const auto decision = live::decide_wish(board, step.by, step.wish, step.at);
  if (const auto* rejection = std::get_if<protocol::Rejection>(&decision)) {
    spdlog::warn("demo: step {} was refused: {}", number, rejection->message);
    return std::nullopt;
  }
  storage::Append append;
  append.board = id;
  append.head = board.seq();
  append.key = {step.by, protocol::ClientId{std::string{net::server_client}},
                protocol::CommandId{"demo-" + std::to_string(number)}};
  for (const protocol::EventBody& body : std::get<std::vector<protocol::EventBody>>(decision)) {
    const protocol::Event event{board.seq() + 1, step.at, step.by, append.key->client, append.key->id, body};
    board.apply(event);
    append.events.push_back(protocol::encode_event(event));
    if (const auto* joined = std::get_if<protocol::ParticipantJoined>(&body)) {
      append.seat = storage::SeatChange{joined->participant, true};
    }
  }
  return append;
}

}  // namespace

std::optional<protocol::BoardId> import_demo(const std::filesystem::path& file, storage::Store& store,
                                             protocol::Instant now) {
  if (file.empty() || store.accounts().any_login()) return std::nullopt;
  const DemoScenario scenario = read_demo(file, now);
  if (store.load(scenario.board)) return scenario.board;

  const auto answers = std::make_shared<Answers>();
  for (const auto& person : scenario.people) {
    answers->expect();
    store.accounts().save_person({person.id, person.name, {}, {}}, [answers](auto result) {
      answers->settle(1, std::holds_alternative<storage::Person>(result));
    });
  }
  domain::Board board;
  std::size_t number = 0;
  for (const DemoStep& step : scenario.steps) {
    auto append = replay(board, scenario.board, step, ++number);
    if (!append) continue;
    answers->expect();
    store.append(std::move(*append), answers);
  }
  if (!answers->wait()) throw CannotRun(ExitCode::environment, "the demo board could not be stored");
  store.save_snapshot(scenario.board, board.seq(), protocol::encode_board(board.snapshot()));
  spdlog::info("demo: {} events on its board", board.seq());
  return scenario.board;
}

}  // namespace puffin::app
