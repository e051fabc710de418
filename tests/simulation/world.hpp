#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "chance.hpp"
#include "live/room.hpp"
#include "log_checks.hpp"
#include "storage/store.hpp"
#include "support/fake_clock.hpp"
#include "support/late_engine.hpp"
#include "support/recording_member.hpp"
#include "support/scripted_client.hpp"
#include "support/test_room.hpp"

namespace puffin::test {

/// What may go wrong in a world.
struct Weather {
  bool disconnects = true;
  bool crashes = true;
  bool failed_writes = true;
};

/// One board, its store and many people in front of their browsers, every delay and every mishap left to chance. One
/// step is one thing happening anywhere; nothing else is concurrent, and so every story can be told again.
class World {
 public:
  using Engines = std::function<std::unique_ptr<storage::Engine>()>;

  /// `engines` opens the same bytes again and again.
  World(std::uint64_t seed, Weather weather, Engines engines);
  ~World();

  void live(std::size_t steps);
  /// The weather clears, everybody comes back, and all that is pending comes to its end.
  void come_to_rest();
  /// Everything that was done wrong; empty in a sound world.
  [[nodiscard]] std::vector<std::string> complaints();

  [[nodiscard]] std::size_t acknowledged() const;
  [[nodiscard]] std::size_t crashes() const { return crashes_; }

 private:
  /// One connection. What the client closed may still be read, and what the server closed may still be sent.
  struct Link {
    ScriptedClient* client = nullptr;
    std::shared_ptr<RecordingMember> member;
    std::deque<std::variant<protocol::JoinFrame, protocol::CommandFrame, std::string>> to_server;
    std::optional<live::MemberId> place;
    bool open_at_client = true;
    bool open_at_server = true;
  };
  struct Person {
    ScriptedClient script;
    std::shared_ptr<Link> link;
    std::deque<protocol::CommandFrame> said;  ///< some of what was sent before, to be sent twice
  };
  /// A program that sends over HTTP and asks again until it knows.
  struct Call {
    storage::CommandKey key;
    protocol::Command wish;
    std::vector<live::CommandResult> answers;
    /// The first answer that is one; `storage_failed` is none.
    [[nodiscard]] const live::CommandResult* outcome() const;
  };

  // world.cpp: the server and its disk
  void open();
  void make_board();
  void system(domain::SystemCommand wish, const std::string& id);
  void crash();
  void room_goes_and_comes_back();
  void bring_trouble();
  void server_reads(const std::shared_ptr<Link>& link);
  void do_errand();
  void settle();

  // world_people.cpp: the people
  void step();
  void person_acts(Person& person);
  void connect(Person& person);
  void disconnect(Person& person);
  void wish(Person& person);
  void send(Person& person, const protocol::CommandFrame& frame);
  void send_pending(Person& person);
  void client_reads(Person& person);
  void call(Call& call);
  void program_acts();
  void read_everything(Person& person);
  [[nodiscard]] bool everything_is_known() const;

  // world_checks.cpp
  void check_client(const CheckedLog& log, Person& person, std::vector<std::string>& found) const;
  void check_call(const CheckedLog& log, const Call& call, std::vector<std::string>& found) const;

  Chance chance_;
  const Weather weather_;
  const Engines engines_;
  const protocol::BoardId board_{"board-1"};
  FakeClock clock_;
  live::Tally tally_;
  std::shared_ptr<Faults> faults_ = std::make_shared<Faults>();
  std::shared_ptr<LateEngine::Control> late_ = std::make_shared<LateEngine::Control>();

  std::unique_ptr<storage::Store> store_;
  std::shared_ptr<PumpedErrands> errands_;
  std::optional<live::Room> room_;
  std::deque<Person> people_;
  std::vector<std::shared_ptr<Link>> links_;
  std::deque<Call> calls_;
  std::vector<std::string> mishaps_;
  std::size_t names_ = 0;
  std::size_t crashes_ = 0;
};

}  // namespace puffin::test
