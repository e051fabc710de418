#include "live/hub.hpp"

#include <mutex>
#include <unordered_map>
#include <utility>

#include "live/frames.hpp"
#include "live/limits.hpp"
#include "live/room_actor.hpp"

namespace puffin::live {

namespace {

class Place final : public Membership {
 public:
  Place(std::shared_ptr<RoomActor> room, MemberId id) : room_(std::move(room)), id_(id) {}
  ~Place() override { room_->leave(id_); }
  Place(const Place&) = delete;
  Place& operator=(const Place&) = delete;

  void command(protocol::CommandFrame frame) override { room_->command(id_, std::move(frame)); }
  void presence(std::string state_json) override { room_->presence(id_, std::move(state_json)); }
  void signal(protocol::SignalFrame frame) override { room_->signal(id_, std::move(frame)); }
  void stage(bool on) override { room_->stage(id_, on); }

 private:
  const std::shared_ptr<RoomActor> room_;
  const MemberId id_;
};

}  // namespace

/// The map of rooms. The mutex guards the map and nothing else; no room is called under it.
class Hub::Impl : public std::enable_shared_from_this<Impl> {
 public:
  Impl(boost::asio::io_context::executor_type io, storage::Store& store, HubOptions options)
      : around_(new Surroundings{io, store, std::move(options), {}, {limits::errand_threads}, {}}) {}

  void begin() {
    around_->let_go = [weak = weak_from_this()](const protocol::BoardId& board, std::uint64_t visits) {
      const auto self = weak.lock();
      return !self || self->let_go(board, visits);
    };
  }

  using Turn = std::function<void(const std::shared_ptr<RoomActor>&, Room*)>;
  /// False once stopping: nothing new is taken.
  bool visit(const protocol::BoardId& board, const Turn& turn) {
    std::shared_ptr<RoomActor> room;
    bool is_new = false;
    {
      const std::lock_guard lock(mutex_);
      if (stopping_) return false;
      Entry& entry = rooms_[board];
      is_new = !entry.room;
      if (is_new) entry.room = std::make_shared<RoomActor>(board, around_);
      entry.visits += 1;
      room = entry.room;
    }
    if (is_new) room->start();
    room->visit([weak = std::weak_ptr(room), turn](Room* inside) { turn(weak.lock(), inside); });
    return true;
  }

  template <class Answer>
  void answer_later(Answer answer) {
    boost::asio::post(around_->io, std::move(answer));
  }

  void stop(std::string reason, std::function<void()> stopped) {
    std::vector<std::shared_ptr<RoomActor>> rooms;
    {
      const std::lock_guard lock(mutex_);
      stopping_ = true;
      stopped_ = std::move(stopped);
      for (auto& [board, entry] : rooms_) {
        entry.visits += 1;
        rooms.push_back(entry.room);
      }
      if (rooms_.empty()) answer_later(std::exchange(stopped_, {}));
    }
    for (const auto& room : rooms) room->stop(reason);
  }

  Figures figures() const {
    Figures figures;
    {
      const std::lock_guard lock(mutex_);
      figures.rooms = rooms_.size();
    }
    const Tally& tally = around_->tally;
    figures.members = tally.members;
    figures.commands = tally.commands;
    figures.rejections = tally.rejections;
    figures.events_delivered = tally.events_delivered;
    figures.storage_failures = tally.storage_failures;
    return figures;
  }

  [[nodiscard]] protocol::Instant now() const { return around_->options.now(); }

  /// Lets all rooms fall and waits for the errands under way.
  void end() {
    {
      const std::lock_guard lock(mutex_);
      stopping_ = true;
      rooms_.clear();
    }
    around_->pool.join();
  }

 private:
  struct Entry {
    std::shared_ptr<RoomActor> room;
    std::uint64_t visits = 0;  ///< handed to the room; it may go when it has seen them all
  };

  bool let_go(const protocol::BoardId& board, std::uint64_t visits) {
    const std::lock_guard lock(mutex_);
    const auto entry = rooms_.find(board);
    if (entry == rooms_.end()) return true;
    if (entry->second.visits != visits) return false;
    rooms_.erase(entry);
    if (stopping_ && rooms_.empty() && stopped_) answer_later(std::exchange(stopped_, {}));
    return true;
  }

  const std::shared_ptr<Surroundings> around_;
  mutable std::mutex mutex_;
  std::unordered_map<protocol::BoardId, Entry> rooms_;  ///< guarded by mutex_
  bool stopping_ = false;                               ///< guarded by mutex_
  std::function<void()> stopped_;                       ///< guarded by mutex_
};

Hub::Hub(boost::asio::io_context::executor_type io, storage::Store& store, HubOptions options)
    : impl_(std::make_shared<Impl>(std::move(io), store, std::move(options))) {
  impl_->begin();
}

Hub::~Hub() { impl_->end(); }

void Hub::join(const protocol::BoardId& board, const protocol::ParticipantId& who, protocol::JoinFrame join,
               std::shared_ptr<Member> member, std::function<void(std::shared_ptr<Membership>)> joined) {
  const bool taken = impl_->visit(board, [who, join, member, joined](const auto& actor, Room* room) {
    if (room == nullptr) {
      member->close(CloseCode::board_damaged);
      return joined(nullptr);
    }
    const auto id = room->join(who, join, member);
    joined(id ? std::make_shared<Place>(actor, *id) : nullptr);
  });
  if (taken) return;
  impl_->answer_later([member = std::move(member), joined = std::move(joined)] {
    member->close(CloseCode::stopping);
    joined(nullptr);
  });
}

void Hub::carry_out(const protocol::BoardId& board, storage::CommandKey key, Wish wish,
                    std::function<void(CommandResult)> done) {
  const bool taken = impl_->visit(board, [key, wish = std::move(wish), done](const auto& actor, Room* room) {
    if (room == nullptr) return done(Refused{storage_failed_json()});
    room->execute(key, wish, actor->now(), done);
  });
  if (!taken) impl_->answer_later([done = std::move(done)] { done(Refused{storage_failed_json()}); });
}

void Hub::execute(const protocol::BoardId& board, storage::CommandKey key, protocol::Command command,
                  std::function<void(CommandResult)> done) {
  carry_out(board, std::move(key), std::move(command), std::move(done));
}

void Hub::execute(const protocol::BoardId& board, storage::CommandKey key, domain::SystemCommand command,
                  std::function<void(CommandResult)> done) {
  carry_out(board, std::move(key), std::move(command), std::move(done));
}

void Hub::view(const protocol::BoardId& board, const protocol::ParticipantId& who,
               std::function<void(std::optional<BoardView>)> done) {
  const bool taken = impl_->visit(board, [who, done](const auto&, Room* room) {
    if (room == nullptr) return done(std::nullopt);
    room->view(who, done);
  });
  if (!taken) impl_->answer_later([done = std::move(done)] { done(std::nullopt); });
}

void Hub::read(const protocol::BoardId& board, std::function<void(std::optional<BoardView>)> done) {
  const bool taken = impl_->visit(board, [done](const auto&, Room* room) {
    if (room == nullptr) return done(std::nullopt);
    room->read(done);
  });
  if (!taken) impl_->answer_later([done = std::move(done)] { done(std::nullopt); });
}

void Hub::seat(const protocol::BoardId& board, const protocol::ParticipantId& who,
               std::function<void(std::optional<protocol::Participant>)> done) {
  const bool taken = impl_->visit(
      board, [who, done](const auto&, Room* room) { done(room == nullptr ? std::nullopt : room->seat(who)); });
  if (!taken) impl_->answer_later([done = std::move(done)] { done(std::nullopt); });
}

void Hub::standing(const protocol::BoardId& board, const protocol::ParticipantId& who, const protocol::ClientId& client,
                   std::function<void(std::optional<Standing>)> done) {
  const bool taken = impl_->visit(board, [who, client, done](const auto&, Room* room) {
    done(room == nullptr ? std::nullopt : room->standing(who, client));
  });
  if (!taken) impl_->answer_later([done = std::move(done)] { done(std::nullopt); });
}

Hub::Figures Hub::figures() const { return impl_->figures(); }

void Hub::stop(std::string reason, std::function<void()> stopped) {
  impl_->stop(std::move(reason), std::move(stopped));
}

}  // namespace puffin::live
