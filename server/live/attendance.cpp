#include "live/attendance.hpp"

#include "live/limits.hpp"

namespace puffin::live {

void Attendee::deliver_shared(const FramePtr& frame, bool at_once) {
  if (!arrival && at_once) {
    member->deliver_at_once(frame);
  } else if (!arrival) {
    member->deliver(frame);
  } else if (arrival->listening && frame->kind == Frame::Kind::events) {
    arrival->overrun = arrival->overrun || arrival->held.size() >= limits::outbox_frames;
    if (!arrival->overrun) arrival->held.push_back(frame);
  }
  // Presence needs no holding: the welcome carries it as it stands then.
}

void Attendee::deliver_personal(FramePtr frame) {
  if (arrival) {
    arrival->personal.push_back(std::move(frame));
  } else {
    member->deliver_at_once(std::move(frame));
  }
}

MemberId Attendance::add(Attendee attendee) {
  const MemberId id = ++last_id_;
  tabs_[Tab{attendee.who, attendee.client}] = id;
  attendees_.emplace(id, std::move(attendee));
  return id;
}

void Attendance::remove(MemberId id) {
  const auto leaving = attendees_.find(id);
  if (leaving == attendees_.end()) return;
  tabs_.erase(Tab{leaving->second.who, leaving->second.client});
  attendees_.erase(leaving);
}

void Attendance::clear() {
  attendees_.clear();
  tabs_.clear();
}

Attendee* Attendance::find(MemberId id) {
  const auto found = attendees_.find(id);
  return found == attendees_.end() ? nullptr : &found->second;
}

std::optional<MemberId> Attendance::find(const protocol::ParticipantId& who, const protocol::ClientId& client) const {
  const auto found = tabs_.find(Tab{who, client});
  if (found == tabs_.end()) return std::nullopt;
  return found->second;
}

std::optional<MemberId> Attendance::find_only(const protocol::ClientId& client) const {
  std::optional<MemberId> found;
  for (const auto& [tab, id] : tabs_) {
    if (tab.second != client) continue;
    if (found) return std::nullopt;
    found = id;
  }
  return found;
}

bool Attendance::on_stage(const protocol::ParticipantId& who, const protocol::ClientId& client) const {
  const auto id = find(who, client);
  return id && attendees_.at(*id).on_stage;
}

void Attendance::deliver_shared(const FramePtr& frame, std::optional<MemberId> from) {
  const bool at_once = attendees_.size() <= limits::few_members;
  for (auto& [id, attendee] : attendees_) {
    if (id != from) attendee.deliver_shared(frame, at_once);
  }
}

std::vector<MemberId> Attendance::ids() const {
  std::vector<MemberId> ids;
  ids.reserve(attendees_.size());
  for (const auto& [id, attendee] : attendees_) ids.push_back(id);
  return ids;
}

std::vector<protocol::Presence> Attendance::presences() const {
  std::vector<protocol::Presence> presences;
  for (const auto& [id, attendee] : attendees_) {
    if (attendee.presence_json) presences.push_back({attendee.who, attendee.client, *attendee.presence_json});
  }
  return presences;
}

}  // namespace puffin::live
