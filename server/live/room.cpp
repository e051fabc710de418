#include "live/room.hpp"

#include <algorithm>
#include <exception>
#include <utility>

#include "domain/sessions.hpp"
#include "live/erasing.hpp"
#include "live/frames.hpp"
#include "live/limits.hpp"
#include "protocol/cpp/limits.hpp"

namespace puffin::live {

Room::Room(protocol::BoardId id, Fold fold, Errands& errands, Tally& tally)
    : id_(std::move(id)),
      errands_(errands),
      tally_(tally),
      board_(std::move(fold.board)),
      durable_(board_.seq()),
      snapshot_seq_(fold.snapshot_seq),
      encoder_(errands, [this] { serve_those_who_wait(); }),
      certain_(fold.certain) {
  save_snapshot_if_due();
}

Room::~Room() { tally_.members -= attendance_.size(); }

std::optional<protocol::Instant> Room::next_ending() const {
  const auto& engagement = board_.settings().engagement;
  return engagement ? domain::closes_itself_at(*engagement) : std::nullopt;
}

void Room::pass_time(protocol::Instant now) {
  const auto ending = next_ending();
  if (!ending || now < *ending) return;
  const protocol::Session& session = *domain::open_session(*board_.settings().engagement);
  // Named by the session it closes, so that it is closed once, whatever is repeated.
  const auto name = [&session](const char* prefix) {
    return (prefix + session.id.text).substr(0, protocol::limits::id);
  };
  const storage::CommandKey key{session.attendees.front(), protocol::ClientId("left-open-session"),
                                protocol::CommandId(name("left-open-"))};
  const domain::SystemCommand wish = domain::CloseLeftSession{session.id, now};
  carry_out({key, wish, now, [](const CommandResult&) {}});
}

void Room::command(MemberId id, protocol::CommandFrame frame, protocol::Instant now) {
  pass_time(now);
  Attendee* attendee = attendance_.find(id);
  if (attendee == nullptr) return;
  if (const auto* rejection = std::get_if<protocol::Rejection>(&frame.command)) {
    // Wrong shape has no outcome to keep: the same bytes come to the same answer at any time.
    tally_.rejections += 1;
    attendee->deliver_personal(shared_rejection(frame.id, protocol::encode_rejection(*rejection)));
    return;
  }
  tally_.commands += 1;
  carry_out({{attendee->who, attendee->client, std::move(frame.id)},
             std::get<protocol::Command>(std::move(frame.command)),
             now,
             id});
}

void Room::execute(storage::CommandKey key, const Wish& wish, protocol::Instant now,
                   std::function<void(CommandResult)> done) {
  going_ = stopping_;
  pass_time(now);
  const auto* system = std::get_if<domain::SystemCommand>(&wish);
  const bool makes_board = system != nullptr && std::holds_alternative<domain::CreateBoard>(*system);
  const auto actor = seat(key.by);
  const bool seated = actor && (actor->seat != protocol::Seat::sponsor || is_signature(wish));
  if (!makes_board && !(exists() && (system != nullptr || seated))) return done(NoBoard{});
  tally_.commands += 1;
  carry_out({std::move(key), wish, now, std::move(done)});
}

std::optional<protocol::Participant> Room::seat(const protocol::ParticipantId& who) const {
  const protocol::Participant* participant = board_.find_participant(who);
  if (participant == nullptr || !participant->active) return std::nullopt;
  return *participant;
}

std::optional<Standing> Room::standing(const protocol::ParticipantId& who, const protocol::ClientId& client) const {
  auto participant = seat(who);
  if (!participant) return std::nullopt;
  return Standing{std::move(*participant), attendance_.on_stage(who, client)};
}

void Room::carry_out(HeldCommand command) {
  try {
    if (try_to(command)) return;
  } catch (const storage::DamagedStore&) {
    // Not knowing whether it was carried out before, it must not be carried out.
  }
  tally_.storage_failures += 1;
  refuse(command.asker, command.key.id, storage_failed_json());
}

bool Room::try_to(HeldCommand& command) {
  if (stopping_ || phase_ == Phase::damaged || held_.size() >= limits::held_commands) return false;
  if (phase_ != Phase::open) {
    held_.push_back(std::move(command));
    return true;
  }
  if (answer_repeat(command.key, command.asker)) return true;
  if (!errands_.writable()) return false;
  if (certain_) {
    decide(std::move(command));
  } else {
    // The disk is back, and with it, perhaps, a write that was given up: look before deciding on top of it.
    held_.push_back(std::move(command));
    recover({});
  }
  return true;
}

bool Room::answer_repeat(const storage::CommandKey& key, const Asker& asker) {
  if (InFlight* same = pipeline_.find(key)) {
    // Its events reach everybody who is here; a refusal has to find its way to each who asked.
    const auto* member = std::get_if<MemberId>(&asker);
    const auto is_asker = [member](const Asker& one) {
      const auto* other = std::get_if<MemberId>(&one);
      return member != nullptr && other != nullptr && *other == *member;
    };
    if (std::ranges::none_of(same->askers, is_asker)) same->askers.push_back(asker);
    return true;
  }
  const auto outcome = errands_.outcome(key);
  if (!outcome) return false;
  repeat_outcome(key, *outcome, asker);
  return true;
}

void Room::repeat_outcome(const storage::CommandKey& key, const storage::Outcome& outcome, const Asker& asker) {
  if (!outcome.rejection_json.empty()) return refuse(asker, key.id, outcome.rejection_json);
  if (outcome.last > durable_) {
    // A write that was given up for failed stands in the log after all: everybody hears of it first.
    InFlight found;
    found.key = key;
    found.askers.push_back(asker);
    std::vector<InFlight> lost;
    lost.push_back(std::move(found));
    return recover(std::move(lost));
  }
  if (const auto* member = std::get_if<MemberId>(&asker)) return send_again(*member, outcome);
  std::get<1>(asker)(Accepted{outcome.last});
}

void Room::send_again(MemberId id, const storage::Outcome& outcome) {
  const auto count = static_cast<std::size_t>(outcome.last - outcome.first + 1);
  errands_.read_events(outcome.first - 1, count, [this, id](std::optional<std::vector<std::string>> events) {
    Attendee* attendee = attendance_.find(id);
    if (attendee == nullptr || !events) return;
    std::string joined;
    for (const std::string& event : *events) joined.append(joined.empty() ? "" : ",").append(event);
    attendee->deliver_personal(repeated_events(joined));
  });
}

void Room::decide(HeldCommand wanted) {
  InFlight command;
  command.key = std::move(wanted.key);
  command.askers.push_back(std::move(wanted.asker));
  storage::Append append;
  append.board = id_;
  append.head = board_.seq();
  append.key = command.key;
  try {
    domain::Decision decision = decide_wish(board_, command.key.by, wanted.wish, wanted.now);
    if (auto* bodies = std::get_if<std::vector<protocol::EventBody>>(&decision)) {
      accept(command, std::move(*bodies), wanted.now, append);
    } else {
      tally_.rejections += 1;
      command.rejection_json = protocol::encode_rejection(std::get<protocol::Rejection>(decision));
      append.rejection_json = command.rejection_json;
    }
  } catch (const std::exception&) {
    // A mistake in the rules must not take the program with it, nor leave the board half changed.
    protocol::Rejection rejection;
    rejection.message = "This could not be carried out. Nothing was changed.";
    refuse(command.askers.front(), command.key.id, protocol::encode_rejection(rejection));
    return recover({});
  }
  command.last = board_.seq();
  pipeline_.push(std::move(command));
  errands_.append(std::move(append));
}

void Room::accept(InFlight& command, std::vector<protocol::EventBody> bodies, protocol::Instant now,
                  storage::Append& append) {
  for (protocol::EventBody& body : bodies) {
    protocol::Event event{board_.seq() + 1, now, command.key.by, command.key.client, command.key.id, std::move(body)};
    board_.apply(event);
    if (const auto* joined = std::get_if<protocol::ParticipantJoined>(&event.body)) {
      append.seat = storage::SeatChange{joined->participant, true};
    } else if (const auto* left = std::get_if<protocol::ParticipantLeft>(&event.body)) {
      append.seat = storage::SeatChange{left->participant, false};
      command.unseated.push_back(left->participant);
    }
    if (std::holds_alternative<protocol::TextsErased>(event.body)) append.redaction = erasing(event.by);
    append.events.push_back(protocol::encode_event(event));
    command.events.append(command.events.empty() ? "" : ",").append(append.events.back());
  }
  command.event_count = bodies.size();
}

void Room::answer(const Asker& asker, const InFlight& command) {
  if (!command.rejection_json.empty()) return refuse(asker, command.key.id, command.rejection_json);
  // A member has its answer already: its own events.
  if (const auto* done = std::get_if<std::function<void(CommandResult)>>(&asker)) (*done)(Accepted{command.last});
}

void Room::refuse(const Asker& asker, const protocol::CommandId& id, const std::string& rejection_json) {
  if (const auto* member = std::get_if<MemberId>(&asker)) {
    Attendee* attendee = attendance_.find(*member);
    if (attendee != nullptr) attendee->deliver_personal(shared_rejection(id, rejection_json));
    return;
  }
  std::get<1>(asker)(Refused{rejection_json});
}

void Room::appended(std::size_t count, storage::AppendStatus status) {
  if (phase_ == Phase::draining) {
    unanswered_ -= count;
    if (unanswered_ == 0) reload();
    return;
  }
  std::vector<InFlight> answered = pipeline_.take(count);
  if (status == storage::AppendStatus::stored) {
    tell(std::move(answered));
  } else {
    recover(std::move(answered));
  }
}

void Room::tell(std::vector<InFlight> stored) {
  std::string events;
  std::size_t count = 0;
  for (const InFlight& command : stored) {
    if (command.event_count == 0) continue;
    events.append(events.empty() ? "" : ",").append(command.events);
    count += command.event_count;
    durable_ = command.last;
    for (const auto& participant : command.unseated) close_all_of(participant);
  }
  if (count > 0) tell_everybody(std::move(events), count);
  for (const InFlight& command : stored) {
    for (const Asker& asker : command.askers) answer(asker, command);
  }
  serve_those_who_wait();
}

void Room::tell_everybody(std::string events, std::size_t count) {
  if (attendance_.empty()) return;
  attendance_.deliver_shared(shared_events(std::move(events)));
  tally_.events_delivered += count * attendance_.size();
}

}  // namespace puffin::live
