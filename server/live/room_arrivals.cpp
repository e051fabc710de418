#include <algorithm>
#include <utility>

#include "live/frames.hpp"
#include "live/limits.hpp"
#include "live/room.hpp"

/// How one comes in: from a board or from the events after `since`, then on to the stream without a gap.
namespace puffin::live {

std::optional<MemberId> Room::join(const protocol::ParticipantId& who, const protocol::JoinFrame& join,
                                   std::shared_ptr<Member> member) {
  going_ = stopping_;
  const auto participant = seat(who);
  const bool seated = participant && participant->seat != protocol::Seat::sponsor;
  if (!seated || damaged() || stopping_) {
    const CloseCode unable = damaged() ? CloseCode::board_damaged : CloseCode::stopping;
    member->close(seated ? unable : CloseCode::no_board);
    return std::nullopt;
  }
  if (const auto older = attendance_.find(who, join.client)) close(*older, CloseCode::replaced);
  Attendee attendee{who, join.client, std::move(member), std::nullopt, std::make_unique<Arrival>(), join.stage};
  const MemberId id = attendance_.add(std::move(attendee));
  tally_.members += 1;
  arrive(id, join.since);
  return id;
}

void Room::arrive(MemberId id, std::optional<protocol::Seq> since) {
  Attendee& attendee = *attendance_.find(id);
  // A client that knows more than the log has seen another log: it begins anew.
  if (since && *since <= durable_ && durable_ - *since <= limits::resume_events) {
    listen_from(id, attendee, *since);
  } else {
    wait_for_board(id, attendee, durable_ - std::min(durable_, limits::board_reuse_events));
  }
}

void Room::wait_for_board(MemberId id, Attendee& attendee, protocol::Seq floor) {
  Arrival& arrival = *attendee.arrival;
  std::vector<FramePtr> personal = std::move(arrival.personal);
  arrival = Arrival{};
  arrival.board_floor = floor;
  arrival.personal = std::move(personal);
  if (begin_from_board(id, attendee)) return;
  waiting_.push_back(id);
  need_board(arrival.board_floor);
}

bool Room::begin_from_board(MemberId id, Attendee& attendee) {
  Arrival& arrival = *attendee.arrival;
  auto encoded = encoder_.latest(arrival.board_floor, durable_);
  if (!encoded) return false;
  arrival.board = std::move(encoded->json);
  arrival.board_seq = encoded->seq;
  listen_from(id, attendee, encoded->seq);
  return true;
}

void Room::listen_from(MemberId id, Attendee& attendee, protocol::Seq position) {
  Arrival& arrival = *attendee.arrival;
  arrival.listening = true;
  arrival.read_to = position;
  arrival.read_goal = durable_;
  catch_up(id, attendee);
}

void Room::catch_up(MemberId id, Attendee& attendee) {
  const Arrival& arrival = *attendee.arrival;
  if (arrival.read_to == arrival.read_goal) return welcome(attendee);
  const auto count = std::min<std::size_t>(arrival.read_goal - arrival.read_to, limits::read_events);
  errands_.read_events(arrival.read_to, count,
                       [this, id](std::optional<std::vector<std::string>> events) { caught(id, std::move(events)); });
}

void Room::caught(MemberId id, std::optional<std::vector<std::string>> events) {
  Attendee* attendee = attendance_.find(id);
  if (attendee == nullptr) return;
  Arrival& arrival = *attendee->arrival;
  if (!events || events->empty()) return close(id, CloseCode::board_damaged);
  if (arrival.overrun) return close(id, CloseCode::too_slow);
  for (const std::string& event : *events) arrival.events.append(arrival.events.empty() ? "" : ",").append(event);
  arrival.event_count += events->size();
  arrival.read_to += events->size();
  // More than a board weighs, or about: a fresh one is quicker for both.
  if (arrival.events.size() > limits::resume_bytes) return wait_for_board(id, *attendee, durable_);
  catch_up(id, *attendee);
}

void Room::welcome(Attendee& attendee) {
  const std::unique_ptr<Arrival> arrival = std::move(attendee.arrival);
  Member& member = *attendee.member;
  protocol::Welcome welcome;
  welcome.you = *board_.find_participant(attendee.who);
  welcome.client = attendee.client;
  welcome.presence = attendance_.presences();
  if (arrival->board) {
    welcome.seq = arrival->board_seq;
    member.deliver(board_welcome(std::move(welcome), arrival->board));
    if (arrival->event_count > 0) member.deliver(shared_events(arrival->events));
  } else {
    welcome.seq = arrival->read_to;
    welcome.events_json = arrival->events;
    member.deliver(resume_welcome(welcome));
  }
  for (const FramePtr& frame : arrival->held) member.deliver(frame);
  for (const FramePtr& frame : arrival->personal) member.deliver(frame);
}

void Room::view(const protocol::ParticipantId& who, std::function<void(std::optional<BoardView>)> done) {
  going_ = stopping_;
  const auto participant = seat(who);
  const bool seated = participant && participant->seat != protocol::Seat::sponsor;
  if (!seated) return done(std::nullopt);
  read(std::move(done));
}

void Room::read(std::function<void(std::optional<BoardView>)> done) {
  going_ = stopping_;
  if (!exists() || damaged() || stopping_) return done(std::nullopt);
  readers_.push_back({durable_, std::move(done)});
  serve_those_who_wait();
}

void Room::serve_those_who_wait() {
  for (const MemberId id : std::exchange(waiting_, {})) {
    Attendee* attendee = attendance_.find(id);
    if (attendee == nullptr || begin_from_board(id, *attendee)) continue;
    waiting_.push_back(id);
    need_board(attendee->arrival->board_floor);
  }
  for (Reader& reader : std::exchange(readers_, {})) {
    if (const auto encoded = encoder_.latest(reader.floor, durable_)) {
      reader.done(BoardView{encoded->seq, encoded->json});
    } else {
      need_board(reader.floor);
      readers_.push_back(std::move(reader));
    }
  }
  save_snapshot_if_due();
  encoder_.let_go(durable_);
}

void Room::need_board(protocol::Seq floor) {
  if (phase_ == Phase::open && !encoder_.under_way(floor)) encoder_.encode(board_);
}

std::uint64_t Room::snapshot_rhythm() const {
  if (going_) return limits::parting_snapshot_events;
  return std::max<std::uint64_t>(limits::snapshot_events, board_.card_count());
}

void Room::save_snapshot_if_due() {
  if (phase_ != Phase::open || !snapshot_due()) return;
  const protocol::Seq floor = going_ ? durable_ : snapshot_seq_ + snapshot_rhythm();
  if (const auto encoded = encoder_.latest(floor, durable_)) {
    errands_.save_snapshot(encoded->seq, encoded->json);
    snapshot_seq_ = encoded->seq;
  } else {
    need_board(floor);
  }
}

}  // namespace puffin::live
