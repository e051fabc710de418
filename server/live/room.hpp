#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "live/attendance.hpp"
#include "live/board_encoder.hpp"
#include "live/errands.hpp"
#include "live/member.hpp"
#include "live/pipeline.hpp"
#include "live/results.hpp"
#include "live/tally.hpp"
#include "live/wish.hpp"
#include "protocol/cpp/codec.hpp"
#include "storage/store.hpp"

namespace puffin::live {

/// One loaded board and who is there. Pure logic: no IO, no thread, no clock; called by one caller at a time.
///
/// Commands are decided one after the other against the newest board, those in flight included, and handed on at once;
/// nothing that depends on them is told before they are durable. So the board here may be ahead of what anybody knows:
/// `durable_` is what may be told. When a write fails the board is taken up anew from the log, in place; members stay.
/// Nothing is kept per event: a room weighs what its board weighs.
class Room {
 public:
  /// `errands` and `tally` must outlive the room.
  Room(protocol::BoardId id, Fold fold, Errands& errands, Tally& tally);
  ~Room();
  Room(const Room&) = delete;
  Room& operator=(const Room&) = delete;

  /// Lets a member in; its welcome follows (L3). Nothing, and closed by the code of L10, without a seat.
  std::optional<MemberId> join(const protocol::ParticipantId& who, const protocol::JoinFrame& join,
                               std::shared_ptr<Member> member);
  void leave(MemberId id);
  /// A command of a member that has left or was closed is passed over.
  void command(MemberId id, protocol::CommandFrame frame, protocol::Instant now);
  void presence(MemberId id, std::string state_json);
  /// Hands a signal to the one client it names, if it is here (L12).
  void signal(MemberId id, protocol::SignalFrame frame);
  /// Marks a member as on stage, or takes the mark away (L13); nobody hears of it.
  void stage(MemberId id, bool on);

  /// Ends what has been left for too long at this instant (S10). A command passes the time by itself.
  void pass_time(protocol::Instant now);
  /// When the next thing ends by itself; nothing when nothing does.
  [[nodiscard]] std::optional<protocol::Instant> next_ending() const;

  void execute(storage::CommandKey key, const Wish& wish, protocol::Instant now,
               std::function<void(CommandResult)> done);
  void view(const protocol::ParticipantId& who, std::function<void(std::optional<BoardView>)> done);
  /// As view, whoever asks.
  void read(std::function<void(std::optional<BoardView>)> done);
  [[nodiscard]] std::optional<protocol::Participant> seat(const protocol::ParticipantId& who) const;
  /// Their seat, and whether this client of theirs is on stage; nothing without a seat.
  [[nodiscard]] std::optional<Standing> standing(const protocol::ParticipantId& who,
                                                 const protocol::ClientId& client) const;

  /// The oldest `count` appends came to `status`; those of one call became durable together.
  void appended(std::size_t count, storage::AppendStatus status);

  /// Says bye, closes everybody and takes nothing new; what is in flight is still answered.
  void stop(const std::string& reason);
  /// Asks for what should happen before the room goes: a snapshot, where it is worth it. Any input takes this back.
  void prepare_to_go();
  /// Nobody is here, nothing is in flight and nothing is under way.
  [[nodiscard]] bool idle() const;
  /// False for a board that was never made.
  [[nodiscard]] bool exists() const { return board_.seq() > 0; }
  /// The log could not be read again: everybody was closed, nothing is served.
  [[nodiscard]] bool damaged() const { return phase_ == Phase::damaged; }

 private:
  enum class Phase {
    open,
    draining,   ///< a write failed; the answers to those after it are still to come
    reloading,  ///< the log is being read
    damaged,
  };
  struct Reader {
    protocol::Seq floor = 0;
    std::function<void(std::optional<BoardView>)> done;
  };

  struct HeldCommand {
    storage::CommandKey key;
    Wish wish;
    protocol::Instant now;
    Asker asker;
  };

  // room.cpp: commands, from the wish to the answer
  void carry_out(HeldCommand command);
  bool try_to(HeldCommand& command);
  bool answer_repeat(const storage::CommandKey& key, const Asker& asker);
  void repeat_outcome(const storage::CommandKey& key, const storage::Outcome& outcome, const Asker& asker);
  void send_again(MemberId id, const storage::Outcome& outcome);
  void decide(HeldCommand wanted);
  void accept(InFlight& command, std::vector<protocol::EventBody> bodies, protocol::Instant now,
              storage::Append& append);
  void answer(const Asker& asker, const InFlight& command);
  void refuse(const Asker& asker, const protocol::CommandId& id, const std::string& rejection_json);
  void tell(std::vector<InFlight> stored);
  void tell_everybody(std::string events, std::size_t count);

  // room_arrivals.cpp: joining, resuming, reading and snapshots
  void arrive(MemberId id, std::optional<protocol::Seq> since);
  void wait_for_board(MemberId id, Attendee& attendee, protocol::Seq floor);
  bool begin_from_board(MemberId id, Attendee& attendee);
  void listen_from(MemberId id, Attendee& attendee, protocol::Seq position);
  void catch_up(MemberId id, Attendee& attendee);
  void caught(MemberId id, std::optional<std::vector<std::string>> events);
  void welcome(Attendee& attendee);
  void serve_those_who_wait();
  void need_board(protocol::Seq floor);
  [[nodiscard]] std::uint64_t snapshot_rhythm() const;
  [[nodiscard]] bool snapshot_due() const { return durable_ - snapshot_seq_ >= snapshot_rhythm(); }
  void save_snapshot_if_due();

  // room_recovery.cpp: seats, endings and failures
  void close(MemberId id, CloseCode code);
  void close_all_of(const protocol::ParticipantId& who);
  void close_everybody(CloseCode code);
  void close_the_unseated();
  void recover(std::vector<InFlight> lost);
  void reload();
  void reloaded(std::optional<Fold> fold);
  void settle(InFlight command);
  void fail(InFlight command);
  void give_up();

  const protocol::BoardId id_;
  Errands& errands_;
  Tally& tally_;

  domain::Board board_;        ///< ahead of durable_ by what is in flight
  protocol::Seq durable_ = 0;  ///< up to here everything may be told
  protocol::Seq snapshot_seq_ = 0;
  Pipeline pipeline_;
  Attendance attendance_;
  BoardEncoder encoder_;
  std::vector<MemberId> waiting_;  ///< newcomers who need a board
  std::vector<Reader> readers_;

  Phase phase_ = Phase::open;
  std::size_t unanswered_ = 0;     ///< while draining: appends whose answers are still to come
  std::vector<InFlight> lost_;     ///< their outcome is known after reloading
  std::vector<HeldCommand> held_;  ///< until the log is read
  bool certain_ = true;            ///< false: the log may hold more than was found when it was read
  bool stopping_ = false;
  bool going_ = false;
};

}  // namespace puffin::live
