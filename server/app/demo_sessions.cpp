#include "app/demo_sessions.hpp"

#include <map>

#include "domain/contract_sessions.hpp"
#include "domain/zone.hpp"

namespace puffin::app {
namespace {

using namespace protocol;
using std::chrono::hours;
using std::chrono::seconds;

/// The scripts that are not among ours yet count as coaching.
SessionType type_of(const json& session) {
  return from_word<SessionType>(session.at("type").get<std::string>()).value_or(SessionType::coaching);
}

class SessionReader {
 public:
  SessionReader(const json& engagement, const DemoIds& ids, Instant planned_at, Instant activated_at)
      : engagement_(engagement),
        ids_(ids),
        zone_(engagement.at("time_zone").get<std::string>()),
        planned_at_(planned_at),
        activated_at_(activated_at) {}

  std::vector<DemoStep> read() {
    for (const json& session : engagement_.at("sessions")) read_session(session);
    for (const json& commitment : engagement_.at("commitments")) read_commitment(commitment);
    return std::move(steps_);
  }

 private:
  void add(Instant at, const json& by, Command command) {
    steps_.push_back({at, ids_.person(by.get<std::string>()), std::move(command)});
  }

  [[nodiscard]] SessionId id_of(const json& named) const {
    for (const json& session : engagement_.at("sessions")) {
      if (session.at("id") == named && session.at("type") == "closing") return closing_;
    }
    return ids_.session(named);
  }

  void read_session(const json& entry) {
    const auto id = id_of(entry.at("id"));
    const auto planned_start = instant(entry.at("planned_start"));
    if (id == closing_) {
      add(activated_at_, "coach", MoveSession{id, planned_start, "It suits us better."});
    } else {
      add(planned_at_, "coach",
          PlanSession{id, type_of(entry), planned_start, entry.at("planned_minutes").get<int>()});
    }
    if (entry.at("state") == "cancelled") {
      return add(planned_start - hours(2), "coach", CancelSession{id, entry.value("reason", "It did not fit this time.")});
    }
    if (entry.at("state") != "closed") return;
    const auto begin = instant(entry.at("actual_start"));
    const auto end = instant(entry.at("actual_end"));
    const auto date = domain::local_date(zone_, begin).text;
    end_of_[date] = end;
    add(begin, "coach", OpenSession{id});
    for (const json& who : entry.at("attendees")) {
      if (who != "coach") add(begin + seconds(5), who, JoinSession{id});
    }
    const json check_ins = entry.value("wifle", json::array());
    for (const json& said : check_ins) {
      auto shared = said.value("shared", false) ? optional_text(said, "text") : std::nullopt;
      add(begin + seconds(60), said.at("by"), GiveCheckIn{id, !shared.has_value(), std::move(shared)});
    }
    const json pulses = entry.value("usefulness", json::object());
    for (const auto& [who, value] : pulses.items()) {
      add(end - seconds(1), who, SendPulse{id, value.get<int>(), std::nullopt});
    }
    add(end, "coach", CloseSession{id});
  }

  /// A promise stands from the end of its session on: by then its card is there, and what was promised before is
  /// settled.
  void read_commitment(const json& entry) {
    const CommitmentId id{ids_.of("commitment/" + entry.at("id").get<std::string>())};
    MakeCommitment made;
    made.commitment = id;
    made.card = ids_.card(entry.at("card"));
    made.session = id_of(entry.at("session"));
    made.confidence = entry.at("confidence").get<int>();
    if (entry.value("energy", json()).is_number()) made.energy = entry.at("energy").get<int>();
    const auto due = instant(entry.at("due_at"));
    const auto due_day = domain::local_date(zone_, due);
    if (due == domain::end_of_day(zone_, due_day)) {
      made.due = due_day;
    } else {
      made.due_session = starting_at(due);
    }
    add(settling_time(domain::local_date(zone_, instant(entry.at("made_at"))).text, false) + seconds(2),
        entry.at("by"), std::move(made));

    SettleCommitment settled;
    settled.commitment = id;
    settled.state = word<CommitmentState>(entry.at("state"));
    if (settled.state == CommitmentState::open) return;
    if (const auto reason = optional_text(entry, "reason")) settled.reason = word<CommitmentReason>(json(*reason));
    settled.note = optional_text(entry, "note");
    settled.learned = optional_text(entry, "learned");
    const bool between = settled.state == CommitmentState::renegotiated;
    add(settling_time(entry.at("settled_on").get<std::string>(), !between) - seconds(between ? 1 : 0), entry.at("by"),
        std::move(settled));
  }

  [[nodiscard]] SessionId starting_at(Instant start) const {
    for (const json& session : engagement_.at("sessions")) {
      if (instant(session.at("planned_start")) == start) return id_of(session.at("id"));
    }
    throw std::runtime_error("no session starts at " + format_instant(start));
  }

  /// The end of that day's session; without one the end of the day, or its noon.
  [[nodiscard]] Instant settling_time(const std::string& day, bool late) const {
    const auto held = end_of_.find(day);
    if (held != end_of_.end()) return held->second;
    return late ? domain::end_of_day(zone_, Date{day}) : domain::instant_of(zone_, Date{day}, 12 * 60);
  }

  const SessionId closing_ = domain::closing_session_id(1);
  const json& engagement_;
  const DemoIds& ids_;
  const std::string zone_;
  const Instant planned_at_;
  const Instant activated_at_;
  std::map<std::string, Instant> end_of_;  ///< of the session held on a local day
  std::vector<DemoStep> steps_;
};

}  // namespace

std::vector<DemoStep> session_steps(const json& engagement, const DemoIds& ids, Instant planned_at,
                                    Instant activated_at) {
  return SessionReader(engagement, ids, planned_at, activated_at).read();
}

}  // namespace puffin::app
