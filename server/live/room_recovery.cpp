#include <exception>
#include <utility>

#include "live/frames.hpp"
#include "live/room.hpp"

/// How one goes out, and what a room does when a write failed.
namespace puffin::live {

void Room::leave(MemberId id) {
  const Attendee* attendee = attendance_.find(id);
  if (attendee == nullptr) return;
  const FramePtr gone = shared_presence(protocol::Presence{attendee->who, attendee->client, "null"});
  attendance_.remove(id);
  tally_.members -= 1;
  attendance_.deliver_shared(gone);
}

void Room::presence(MemberId id, std::string state_json) {
  Attendee* attendee = attendance_.find(id);
  if (attendee == nullptr) return;
  const FramePtr frame = shared_presence(protocol::Presence{attendee->who, attendee->client, state_json});
  attendee->presence_json.reset();
  if (state_json != "null") attendee->presence_json = std::move(state_json);
  attendance_.deliver_shared(frame, id);
}

void Room::signal(MemberId id, protocol::SignalFrame frame) {
  const Attendee* sender = attendance_.find(id);
  const auto receiver = attendance_.find_only(frame.to);
  if (sender == nullptr || !receiver) return;
  attendance_.find(*receiver)->deliver_personal(
      signal_to_one(protocol::Signal{sender->who, sender->client, std::move(frame.data_json)}));
}

void Room::stage(MemberId id, bool on) {
  if (Attendee* attendee = attendance_.find(id)) attendee->on_stage = on;
}

void Room::close(MemberId id, CloseCode code) {
  attendance_.find(id)->member->close(code);
  leave(id);
}

void Room::close_all_of(const protocol::ParticipantId& who) {
  for (const MemberId id : attendance_.ids()) {
    if (attendance_.find(id)->who == who) close(id, CloseCode::login_gone);
  }
}

void Room::close_everybody(CloseCode code) {
  for (auto& [id, attendee] : attendance_.all()) attendee.member->close(code);
  tally_.members -= attendance_.size();
  attendance_.clear();
  waiting_.clear();
}

void Room::close_the_unseated() {
  for (const MemberId id : attendance_.ids()) {
    if (!seat(attendance_.find(id)->who)) close(id, CloseCode::login_gone);
  }
}

void Room::stop(const std::string& reason) {
  stopping_ = true;
  const FramePtr bye = shared_bye(reason);
  for (auto& [id, attendee] : attendance_.all()) attendee.member->deliver(bye);
  close_everybody(CloseCode::stopping);
  for (Reader& reader : std::exchange(readers_, {})) reader.done(std::nullopt);
}

void Room::prepare_to_go() {
  going_ = true;
  save_snapshot_if_due();
}

bool Room::idle() const {
  if (phase_ == Phase::damaged) return true;
  const bool quiet = attendance_.empty() && pipeline_.empty() && readers_.empty() && !encoder_.busy();
  return phase_ == Phase::open && quiet && !(going_ && snapshot_due());
}

void Room::recover(std::vector<InFlight> lost) {
  unanswered_ = pipeline_.size();
  for (InFlight& command : pipeline_.take(unanswered_)) lost.push_back(std::move(command));
  for (InFlight& command : lost) lost_.push_back(std::move(command));
  encoder_.forget_after(durable_);
  phase_ = Phase::draining;
  if (unanswered_ == 0) reload();
}

void Room::reload() {
  phase_ = Phase::reloading;
  errands_.load(durable_, [this](std::optional<Fold> fold) { reloaded(std::move(fold)); });
}

void Room::reloaded(std::optional<Fold> fold) {
  // A log that ends before what was told has lost what was acknowledged.
  if (!fold || fold->board.seq() < durable_) return give_up();
  board_ = std::move(fold->board);
  durable_ = board_.seq();
  snapshot_seq_ = fold->snapshot_seq;
  certain_ = fold->certain;
  phase_ = Phase::open;
  close_the_unseated();
  std::string events;
  for (const std::string& event : fold->missed) events.append(events.empty() ? "" : ",").append(event);
  if (!fold->missed.empty()) tell_everybody(std::move(events), fold->missed.size());
  for (InFlight& command : std::exchange(lost_, {})) settle(std::move(command));
  for (HeldCommand& command : std::exchange(held_, {})) carry_out(std::move(command));
  serve_those_who_wait();
}

void Room::settle(InFlight command) {
  std::optional<storage::Outcome> outcome;
  try {
    outcome = errands_.outcome(command.key);
  } catch (const storage::DamagedStore&) {
    // Told as unknown, like any other: a repeat will find out.
  }
  if (!outcome || outcome->last > durable_) return fail(std::move(command));
  command.last = outcome->last;
  command.rejection_json = outcome->rejection_json;
  for (const Asker& asker : command.askers) answer(asker, command);
}

void Room::fail(InFlight command) {
  tally_.storage_failures += 1;
  for (const Asker& asker : command.askers) refuse(asker, command.key.id, storage_failed_json());
}

void Room::give_up() {
  phase_ = Phase::damaged;
  for (InFlight& command : std::exchange(lost_, {})) fail(std::move(command));
  for (HeldCommand& command : std::exchange(held_, {})) carry_out(std::move(command));
  close_everybody(CloseCode::board_damaged);
  for (Reader& reader : std::exchange(readers_, {})) reader.done(std::nullopt);
}

}  // namespace puffin::live
