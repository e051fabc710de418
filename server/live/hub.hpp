#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <variant>

#include <boost/asio/io_context.hpp>

#include "live/member.hpp"
#include "live/results.hpp"
#include "live/wish.hpp"
#include "protocol/cpp/codec.hpp"
#include "storage/store.hpp"

namespace puffin::live {

/// A member's place in a room. Letting go of it leaves the room; all calls return at once and are carried out on the
/// room's strand in the order made.
class Membership {
 public:
  virtual ~Membership() = default;
  /// The answer reaches the member as an events or a rejected frame.
  virtual void command(protocol::CommandFrame frame) = 0;
  virtual void presence(std::string state_json) = 0;
  /// Reaches the one client it names, if it is on this board (L12).
  virtual void signal(protocol::SignalFrame frame) = 0;
  /// What is asked after this call finds the client on stage, or off it again (L13).
  virtual void stage(bool on) = 0;
};

struct HubOptions {
  std::function<protocol::Instant()> now;          ///< the wall clock, injected
  std::chrono::milliseconds unload_after{60'000};  ///< a room without members goes after this long
  /// Told, from any thread, when a board's log cannot be read; may be left out.
  std::function<void(const protocol::BoardId& board, const std::string& what)> on_damage = {};
};

/// All rooms: board id -> room, loaded once even if many come at once, unloaded when idle. Any thread may call; answers
/// come on the room's strand (never inside the call). A board whose log cannot be read answers like one that is not
/// there, its members are closed 1011; all others go on. The io executor's context and the store must outlive the hub;
/// the hub goes last of its users, after `stopped` or when nothing runs the context any more.
class Hub {
 public:
  Hub(boost::asio::io_context::executor_type io, storage::Store& store, HubOptions options);
  ~Hub();

  /// Joins or resumes (L2, L3): the welcome and all that follows goes to `member`. Without a seat, or without such a
  /// board: the member is closed 4404 and `joined` gets nothing. The hub keeps `member` alive until it leaves.
  void join(const protocol::BoardId& board, const protocol::ParticipantId& who, protocol::JoinFrame join,
            std::shared_ptr<Member> member, std::function<void(std::shared_ptr<Membership>)> joined);

  /// Decides one command that came without a live connection (H8), durable when answered.
  void execute(const protocol::BoardId& board, storage::CommandKey key, protocol::Command command,
               std::function<void(CommandResult)> done);
  /// The server's own wishes: making a board, giving and taking seats. Taking a seat closes its connections 4401 (L11).
  void execute(const protocol::BoardId& board, storage::CommandKey key, domain::SystemCommand command,
               std::function<void(CommandResult)> done);

  /// The board as of its newest durable seq (H7), for one who holds a seat; else nothing.
  void view(const protocol::BoardId& board, const protocol::ParticipantId& who,
            std::function<void(std::optional<BoardView>)> done);
  /// As view, whoever asks: for a page of which the server chooses what a person without a view of the board may see.
  void read(const protocol::BoardId& board, std::function<void(std::optional<BoardView>)> done);
  /// Their seat on the board; nothing without one.
  void seat(const protocol::BoardId& board, const protocol::ParticipantId& who,
            std::function<void(std::optional<protocol::Participant>)> done);
  /// Their seat, and whether that client of theirs is on stage (L13); nothing without a seat.
  void standing(const protocol::BoardId& board, const protocol::ParticipantId& who, const protocol::ClientId& client,
                std::function<void(std::optional<Standing>)> done);

  struct Figures {
    std::size_t rooms = 0;
    std::size_t members = 0;
    std::uint64_t commands = 0;
    std::uint64_t rejections = 0;
    std::uint64_t events_delivered = 0;
    std::uint64_t storage_failures = 0;
  };
  [[nodiscard]] Figures figures() const;

  /// Says `bye` with `reason` to everybody, closes 1001, takes nothing new, waits for what was accepted to be durable
  /// and saves snapshots; then calls `stopped` (P3).
  void stop(std::string reason, std::function<void()> stopped);

 private:
  void carry_out(const protocol::BoardId& board, storage::CommandKey key, Wish wish,
                 std::function<void(CommandResult)> done);

  class Impl;
  std::shared_ptr<Impl> impl_;
};

}  // namespace puffin::live
