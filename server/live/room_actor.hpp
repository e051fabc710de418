#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <boost/asio/dispatch.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/thread_pool.hpp>

#include "live/errands.hpp"
#include "live/hub.hpp"
#include "live/room.hpp"
#include "live/tally.hpp"

namespace puffin::live {

/// What all rooms of a hub share; lives as long as any of them.
struct Surroundings {
  boost::asio::io_context::executor_type io;
  storage::Store& store;
  HubOptions options;
  Tally tally;
  boost::asio::thread_pool pool;  ///< for errands that block
  /// A room that has seen `visits` wishes to go; false when it has yet another visitor before its door.
  std::function<bool(const protocol::BoardId& board, std::uint64_t visits)> let_go;
};

/// The strand around a room: loads it, runs its errands, hands it its inputs one at a time and lets it go when idle.
/// Any thread may call the public functions. Kept alive by the hub, by its members' places and by what is under way.
class RoomActor final : public Errands, public storage::AppendListener, public std::enable_shared_from_this<RoomActor> {
 public:
  RoomActor(protocol::BoardId board, std::shared_ptr<Surroundings> around);

  /// Begins to load; visitors wait until that is done.
  void start();
  /// A turn with the room on its strand. The room is nothing when the board's log cannot be read.
  using Visit = std::function<void(Room*)>;
  void visit(Visit visit);
  void stop(std::string reason);

  // A member's inputs. One that is no longer there is passed over.
  void command(MemberId id, protocol::CommandFrame frame);
  void presence(MemberId id, std::string state_json);
  void signal(MemberId id, protocol::SignalFrame frame);
  void stage(MemberId id, bool on);
  void leave(MemberId id);

  [[nodiscard]] protocol::Instant now() const { return around_->options.now(); }
  void appended(std::size_t count, storage::AppendStatus status) override;

 private:
  // Errands: called by the room, on the strand.
  void append(storage::Append append) override;
  [[nodiscard]] bool writable() const override;
  [[nodiscard]] std::optional<storage::Outcome> outcome(const storage::CommandKey& key) const override;
  void read_events(protocol::Seq since, std::size_t limit, EventsRead done) override;
  void load(protocol::Seq told, Loaded done) override;
  void encode(protocol::BoardSnapshot board, Encoded done) override;
  void save_snapshot(protocol::Seq seq, std::shared_ptr<const std::string> board_json) override;

  template <class Turn>
  void post(Turn turn);
  template <class Turn>
  void run_at_once(Turn turn);
  template <class Turn>
  auto on_strand(Turn turn);
  template <class Work, class Done>
  void run_errand(Work work, Done done);
  void loaded(std::optional<Fold> fold);
  void enter(const Visit& visit);
  void after_turn();
  void wait_for_visitors();
  void nobody_came(std::uint64_t visits_then);
  void watch_the_clock();
  void go_if_nobody_waits();
  void report_damage(const char* what) const;

  const protocol::BoardId board_;
  const std::shared_ptr<Surroundings> around_;
  boost::asio::strand<boost::asio::io_context::executor_type> strand_;

  // All below: on the strand alone.
  boost::asio::steady_timer timer_;
  bool timer_set_ = false;
  boost::asio::steady_timer clock_;  ///< rings at `rings_for_`
  std::optional<protocol::Instant> rings_for_;
  std::optional<Room> room_;
  bool loaded_ = false;
  std::vector<Visit> waiting_;  ///< until loaded
  std::uint64_t visits_ = 0;    ///< that have been here
  bool stopping_ = false;
  bool going_ = false;  ///< as soon as it is idle
  bool gone_ = false;
};

}  // namespace puffin::live
