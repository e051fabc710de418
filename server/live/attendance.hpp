#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "live/member.hpp"
#include "live/pipeline.hpp"
#include "protocol/cpp/codec.hpp"

namespace puffin::live {

/// A newcomer between its join and its welcome. What it begins from is a board, or the events after its `since`; then
/// follow the events that had become durable until it began to listen, then all that came while those were read.
struct Arrival {
  std::shared_ptr<const std::string> board;  ///< nothing for one who resumes by events
  protocol::Seq board_seq = 0;
  protocol::Seq board_floor = 0;  ///< an older board is not worth the events that would follow it

  bool listening = false;       ///< from here on no frame is missed
  protocol::Seq read_to = 0;    ///< what it begins from, and all events up to here, is in hand
  protocol::Seq read_goal = 0;  ///< everything later comes as a frame
  std::string events;           ///< up to read_to, joined by commas
  std::size_t event_count = 0;

  std::vector<FramePtr> held;      ///< for everybody, later than read_goal
  bool overrun = false;            ///< more came than may wait for one connection
  std::vector<FramePtr> personal;  ///< for this one alone
};

/// One connection of one participant.
struct Attendee {
  protocol::ParticipantId who;
  protocol::ClientId client;
  std::shared_ptr<Member> member;
  std::optional<std::string> presence_json;
  std::unique_ptr<Arrival> arrival;  ///< nothing once welcomed
  bool on_stage = false;             ///< nothing private goes to this client (L13)

  /// What goes to everybody alike; one who has not begun to listen yet gets it with what it begins from. `at_once`: by
  /// Member::deliver_at_once.
  void deliver_shared(const FramePtr& frame, bool at_once);
  /// To this one alone, after the welcome.
  void deliver_personal(FramePtr frame);
};

/// Who is connected to a room.
class Attendance {
 public:
  MemberId add(Attendee attendee);
  void remove(MemberId id);
  void clear();
  [[nodiscard]] Attendee* find(MemberId id);
  /// The connection of this participant's tab or bot, if it is here.
  [[nodiscard]] std::optional<MemberId> find(const protocol::ParticipantId& who,
                                             const protocol::ClientId& client) const;

  /// The connection under this client id; nothing when two people speak under it, for who is meant is then unknown.
  [[nodiscard]] std::optional<MemberId> find_only(const protocol::ClientId& client) const;
  /// True for a client that is here and on stage.
  [[nodiscard]] bool on_stage(const protocol::ParticipantId& who, const protocol::ClientId& client) const;

  /// To everybody, but for the one it came from.
  void deliver_shared(const FramePtr& frame, std::optional<MemberId> from = std::nullopt);
  [[nodiscard]] std::map<MemberId, Attendee>& all() { return attendees_; }
  [[nodiscard]] std::vector<MemberId> ids() const;
  [[nodiscard]] std::vector<protocol::Presence> presences() const;
  [[nodiscard]] std::size_t size() const { return attendees_.size(); }
  [[nodiscard]] bool empty() const { return attendees_.empty(); }

 private:
  using Tab = std::pair<protocol::ParticipantId, protocol::ClientId>;

  std::map<MemberId, Attendee> attendees_;
  std::map<Tab, MemberId> tabs_;
  MemberId last_id_ = 0;
};

}  // namespace puffin::live
