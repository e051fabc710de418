#pragma once

#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>

#include "live/fold.hpp"
#include "live/hub.hpp"
#include "storage/memory_engine.hpp"
#include "support/board_builder.hpp"
#include "support/fake_clock.hpp"
#include "support/recording_member.hpp"
#include "support/scripted_client.hpp"

namespace puffin::test {

/// A browser on several threads: frames come from the room's strand, the test asks from its own.
class LiveClient final : public live::Member {
 public:
  LiveClient(const std::string& name, const std::string& tab)
      : script_(person(name), protocol::ClientId(name + '-' + tab + "-client")) {}

  void deliver(live::FramePtr frame) override {
    const std::lock_guard lock(mutex_);
    wire_.deliver(std::move(frame));
    while (const auto bytes = wire_.next_message()) {
      if (bytes->starts_with(R"({"type":"bye")")) {
        bye_ = true;
      } else {
        script_.receive(*bytes);
      }
    }
  }
  void close(live::CloseCode code) override {
    const std::lock_guard lock(mutex_);
    wire_.close(code);
  }

  /// What `ask` makes of the script, safely.
  template <class Ask>
  auto with_script(Ask ask) {
    const std::lock_guard lock(mutex_);
    return ask(script_);
  }
  [[nodiscard]] protocol::Seq seq() {
    return with_script([](auto& script) { return script.seq(); });
  }
  [[nodiscard]] std::vector<std::string> complaints() {
    return with_script([](auto& script) { return script.complaints(); });
  }
  [[nodiscard]] std::optional<live::CloseCode> closed() {
    const std::lock_guard lock(mutex_);
    return wire_.closed();
  }
  [[nodiscard]] bool said_bye() {
    const std::lock_guard lock(mutex_);
    return bye_;
  }

 private:
  std::mutex mutex_;
  RecordingMember wire_;   ///< guarded by mutex_
  ScriptedClient script_;  ///< guarded by mutex_
  bool bye_ = false;       ///< guarded by mutex_
};

/// A hub over a real store and real threads.
class TestHub {
 public:
  explicit TestHub(std::chrono::milliseconds unload_after = std::chrono::minutes(1), std::size_t threads = 4)
      : store_(std::make_unique<storage::MemoryEngine>(disk_)),
        work_(io_.get_executor()),
        hub_(std::make_unique<live::Hub>(io_.get_executor(), store_, options(unload_after))) {
    for (std::size_t i = 0; i < threads; ++i) threads_.emplace_back([this] { io_.run(); });
  }
  ~TestHub() {
    stop();
    work_.reset();
    for (auto& thread : threads_) thread.join();
    hub_.reset();
  }
  TestHub(const TestHub&) = delete;
  TestHub& operator=(const TestHub&) = delete;

  /// With a coach `ann` and a coachee `ben`.
  void make_board(const std::string& board, protocol::BoardKind kind = protocol::BoardKind::plain) {
    wish(board, "ann", domain::CreateBoard{protocol::BoardId(board), "Practice", kind});
    wish(board, "ann", domain::SeatParticipant{person("ann"), "Ann", protocol::Seat::coach});
    wish(board, "ben", domain::SeatParticipant{person("ben"), "Ben", protocol::Seat::coachee});
  }

  template <class Wish>
  std::future<live::CommandResult> send(const std::string& board, const std::string& name, Wish wanted,
                                        const std::string& id) {
    auto promise = std::make_shared<std::promise<live::CommandResult>>();
    hub_->execute(protocol::BoardId(board), {person(name), protocol::ClientId("over-http"), protocol::CommandId(id)},
                  std::move(wanted), [promise](live::CommandResult result) { promise->set_value(std::move(result)); });
    return promise->get_future();
  }
  template <class Wish>
  live::CommandResult wish(const std::string& board, const std::string& name, Wish wanted) {
    return send(board, name, std::move(wanted), "wish-" + std::to_string(++wishes_)).get();
  }

  struct Connection {
    std::shared_ptr<LiveClient> client;
    std::shared_ptr<live::Membership> place;
    void command(protocol::Command wanted) {
      place->command(client->with_script([&](auto& script) { return script.issue(std::move(wanted)); }));
    }
  };
  std::future<std::shared_ptr<live::Membership>> begin_join(const std::string& board,
                                                            const std::shared_ptr<LiveClient>& client) {
    auto promise = std::make_shared<std::promise<std::shared_ptr<live::Membership>>>();
    const auto [who, frame] =
        client->with_script([](auto& script) { return std::pair(script.who(), script.join_frame()); });
    hub_->join(protocol::BoardId(board), who, frame, client,
               [promise](std::shared_ptr<live::Membership> place) { promise->set_value(std::move(place)); });
    return promise->get_future();
  }
  Connection join(const std::string& board, const std::string& name, const std::string& tab = "tab") {
    auto client = std::make_shared<LiveClient>(name, tab);
    auto place = begin_join(board, client).get();
    return {std::move(client), std::move(place)};
  }

  std::optional<live::BoardView> view(const std::string& board, const std::string& name) {
    std::promise<std::optional<live::BoardView>> promise;
    hub_->view(protocol::BoardId(board), person(name), [&](auto view) { promise.set_value(std::move(view)); });
    return promise.get_future().get();
  }

  /// Stopped once it returns; again does nothing.
  void stop() {
    if (std::exchange(stopped_, true)) return;
    std::promise<void> done;
    hub_->stop("restart", [&] { done.set_value(); });
    done.get_future().get();
  }

  /// Waits for something that other threads bring about.
  template <class Condition>
  static void until(Condition condition) {
    while (!condition()) std::this_thread::yield();
  }

  [[nodiscard]] domain::Board logged(const std::string& board) const {
    return live::load_fold(store_, protocol::BoardId(board), 0).board;
  }
  live::Hub& hub() { return *hub_; }
  storage::Store& store() { return store_; }
  storage::MemoryDisk& disk() { return *disk_; }
  std::atomic<int>& damages() { return damages_; }
  /// From now on the clock goes on by this much with each look at it.
  void clock_steps(std::chrono::milliseconds step) { step_ = step.count(); }

 private:
  live::HubOptions options(std::chrono::milliseconds unload_after) {
    live::HubOptions options;
    options.now = [this] { return clock_.now() + std::chrono::milliseconds(passed_ += step_); };
    options.unload_after = unload_after;
    options.on_damage = [this](const protocol::BoardId&, const std::string&) { ++damages_; };
    return options;
  }

  const FakeClock clock_;
  std::atomic<std::int64_t> passed_{0};
  std::atomic<std::int64_t> step_{0};
  std::atomic<int> damages_{0};
  const std::shared_ptr<storage::MemoryDisk> disk_ = std::make_shared<storage::MemoryDisk>();
  boost::asio::io_context io_;
  storage::Store store_;
  boost::asio::executor_work_guard<boost::asio::io_context::executor_type> work_;
  std::unique_ptr<live::Hub> hub_;
  std::vector<std::thread> threads_;
  std::atomic<int> wishes_{0};
  bool stopped_ = false;
};

}  // namespace puffin::test
