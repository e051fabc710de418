#include "live/room_actor.hpp"

#include <cassert>
#include <exception>

#include <boost/asio/bind_executor.hpp>

namespace puffin::live {

RoomActor::RoomActor(protocol::BoardId board, std::shared_ptr<Surroundings> around)
    : board_(std::move(board)), around_(std::move(around)), strand_(around_->io), timer_(strand_), clock_(strand_) {}

template <class Turn>
auto RoomActor::on_strand(Turn turn) {
  return [self = shared_from_this(), turn = std::move(turn)]() mutable {
    assert(self->strand_.running_in_this_thread());
    turn();
    self->after_turn();
  };
}

template <class Turn>
void RoomActor::post(Turn turn) {
  boost::asio::post(strand_, on_strand(std::move(turn)));
}

/// Within this call when nobody else is in the room: saves a hop through the scheduler. Never a turn within a turn.
template <class Turn>
void RoomActor::run_at_once(Turn turn) {
  if (strand_.running_in_this_thread()) return post(std::move(turn));
  boost::asio::dispatch(strand_, on_strand(std::move(turn)));
}

void RoomActor::start() {
  load(0, [this](std::optional<Fold> fold) { loaded(std::move(fold)); });
}

void RoomActor::loaded(std::optional<Fold> fold) {
  loaded_ = true;
  if (fold) room_.emplace(board_, std::move(*fold), *this, around_->tally);
  for (const Visit& visit : std::exchange(waiting_, {})) enter(visit);
}

void RoomActor::visit(Visit visit) {
  post([this, visit = std::move(visit)]() mutable {
    if (loaded_) {
      enter(visit);
    } else {
      waiting_.push_back(std::move(visit));
    }
  });
}

void RoomActor::enter(const Visit& visit) {
  visits_ += 1;
  going_ = stopping_;
  if (room_) room_->pass_time(now());
  visit(room_ ? &*room_ : nullptr);
}

void RoomActor::stop(std::string reason) {
  visit([this, reason = std::move(reason)](Room* room) {
    stopping_ = true;
    going_ = true;
    if (room == nullptr) return;
    room->stop(reason);
    room->prepare_to_go();
  });
}

void RoomActor::command(MemberId id, protocol::CommandFrame frame) {
  run_at_once([this, id, frame = std::move(frame)]() mutable { room_->command(id, std::move(frame), now()); });
}

void RoomActor::presence(MemberId id, std::string state_json) {
  post([this, id, state = std::move(state_json)]() mutable { room_->presence(id, std::move(state)); });
}

void RoomActor::signal(MemberId id, protocol::SignalFrame frame) {
  post([this, id, frame = std::move(frame)]() mutable { room_->signal(id, std::move(frame)); });
}

void RoomActor::stage(MemberId id, bool on) {
  post([this, id, on] { room_->stage(id, on); });
}

void RoomActor::leave(MemberId id) {
  post([this, id] { room_->leave(id); });
}

void RoomActor::appended(std::size_t count, storage::AppendStatus status) {
  post([this, count, status] { room_->appended(count, status); });
}

// --- going

void RoomActor::after_turn() {
  watch_the_clock();
  if (!loaded_ || gone_ || (room_ && !room_->idle())) return;
  // Nothing is lost with a board that was never made or cannot be read, and asking for one must cost no memory.
  const bool worthless = !room_ || room_->damaged() || !room_->exists();
  if (going_ || worthless) return go_if_nobody_waits();
  if (!timer_set_) wait_for_visitors();
}

void RoomActor::wait_for_visitors() {
  timer_set_ = true;
  timer_.expires_after(around_->options.unload_after);
  timer_.async_wait(boost::asio::bind_executor(
      strand_, [weak = weak_from_this(), visits_then = visits_](boost::system::error_code error) {
        const auto self = weak.lock();
        if (self && !error) self->nobody_came(visits_then);
      }));
}

void RoomActor::nobody_came(std::uint64_t visits_then) {
  timer_set_ = false;
  if (!room_->idle()) return;
  if (visits_ != visits_then) return wait_for_visitors();
  going_ = true;
  room_->prepare_to_go();
  after_turn();
}

/// For those who are here when something ends by itself; who comes later finds it ended by coming.
void RoomActor::watch_the_clock() {
  const auto ending = room_ && !gone_ ? room_->next_ending() : std::nullopt;
  if (ending == rings_for_) return;
  rings_for_ = ending;
  clock_.cancel();
  if (!ending) return;
  // What could not be ended when it was due, as nothing could be written, is tried again after a while.
  const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(*ending - now());
  clock_.expires_after(left.count() > 0 ? left : std::chrono::milliseconds(30'000));
  clock_.async_wait(boost::asio::bind_executor(strand_, [weak = weak_from_this()](boost::system::error_code error) {
    const auto self = weak.lock();
    if (!self || error) return;
    self->rings_for_.reset();
    self->room_->pass_time(self->now());
    self->after_turn();
  }));
}

void RoomActor::go_if_nobody_waits() {
  if (!around_->let_go(board_, visits_)) return;
  gone_ = true;
  timer_.cancel();
  clock_.cancel();
}

// --- errands

void RoomActor::append(storage::Append append) { around_->store.append(std::move(append), shared_from_this()); }

bool RoomActor::writable() const { return around_->store.writable(); }

std::optional<storage::Outcome> RoomActor::outcome(const storage::CommandKey& key) const {
  return around_->store.outcome(board_, key);
}

template <class Work, class Done>
void RoomActor::run_errand(Work work, Done done) {
  auto errand = [self = shared_from_this(), work = std::move(work), done = std::move(done)]() mutable {
    auto result = work();
    self->post([result = std::move(result), done = std::move(done)]() mutable { done(std::move(result)); });
  };
  boost::asio::post(around_->pool, std::move(errand));
}

void RoomActor::read_events(protocol::Seq since, std::size_t limit, EventsRead done) {
  const auto read = [this, since, limit]() -> std::optional<std::vector<std::string>> {
    try {
      return around_->store.events(board_, since, limit);
    } catch (const std::exception& error) {
      report_damage(error.what());
      return std::nullopt;
    }
  };
  run_errand(read, std::move(done));
}

void RoomActor::load(protocol::Seq told, Loaded done) {
  const auto fold = [this, told]() -> std::optional<Fold> {
    try {
      return load_fold(around_->store, board_, told);
    } catch (const std::exception& error) {
      report_damage(error.what());
      return std::nullopt;
    }
  };
  run_errand(fold, std::move(done));
}

void RoomActor::encode(protocol::BoardSnapshot board, Encoded done) {
  run_errand([board = std::move(board)] { return std::make_shared<const std::string>(protocol::encode_board(board)); },
             std::move(done));
}

void RoomActor::save_snapshot(protocol::Seq seq, std::shared_ptr<const std::string> board_json) {
  around_->store.save_snapshot(board_, seq, *board_json);
}

void RoomActor::report_damage(const char* what) const {
  if (around_->options.on_damage) around_->options.on_damage(board_, what);
}

}  // namespace puffin::live
