#include "domain/engagement_fold.hpp"

#include "domain/fold_parts.hpp"

namespace puffin::domain {

using namespace protocol;

void fold(Engagement& engagement, const Event&, const IntentSet& set) {
  auto& intent = engagement.intent;
  take(intent.topic, set.set.topic);
  take(intent.intention, set.set.intention);
  take(intent.style, set.set.style);
  take(intent.time_zone, set.set.time_zone);
  take(intent.coach_profile, set.set.coach_profile);
}

void fold(Engagement& engagement, const Event& event, const ReadinessAnswered& answered) {
  std::erase_if(engagement.readiness, [&](const Readiness& one) { return one.by == event.by; });
  engagement.readiness.push_back({event.by, answered.want, answered.improve, event.at});
}

void fold(Engagement& engagement, const Event& event, const EngagementPaused& paused) {
  engagement.state = EngagementState::paused;
  engagement.pause = Pause{event.by, event.at, paused.reason};
}

void fold(Engagement& engagement, const Event&, const EngagementResumed&) {
  engagement.state = EngagementState::active;
  engagement.pause.reset();
}

void fold(Engagement& engagement, const Event& event, const EngagementEnded&) {
  engagement.state = EngagementState::closed;
  engagement.pause.reset();
  engagement.contract.state = ContractState::ended_early;
  engagement.contract.ended_at = event.at;
}

void fold(Engagement& engagement, const Event& event, const SeatProposed& proposed) {
  add_record(engagement.proposals,
             SeatProposal{proposed.proposal, proposed.seat, proposed.who, event.by, event.at, {}, false}, event);
}

void fold(Engagement& engagement, const Event& event, const SeatConsented& consented) {
  auto& proposal = record_of(engagement.proposals, consented.proposal, event);
  if (consented.consent) {
    proposal.consented.push_back(event.by);
  } else {
    proposal.declined = true;
  }
}

void fold(Engagement& engagement, const Event& event, const SentenceReleased& released) {
  add_record(engagement.releases, Release{released.release, released.text, event.by, event.at}, event);
}

void fold(Engagement& engagement, const Event& event, const SentenceWithdrawn& withdrawn) {
  record_of(engagement.releases, withdrawn.release, event);
  std::erase_if(engagement.releases, [&](const Release& one) { return one.id == withdrawn.release; });
}

void fold(Engagement& engagement, const Event& event, const TextsErased&) {
  for (Readiness& readiness : engagement.readiness) {
    if (readiness.by == event.by) readiness.want = readiness.improve = "";
  }
  for (Session& session : engagement.sessions) {
    for (CheckIn& check_in : session.check_ins) {
      if (check_in.by == event.by) check_in.shared.reset();
    }
    for (Reflection& reflection : session.reflections) {
      if (reflection.by == event.by) reflection.lines.clear();
    }
    for (Pulse& pulse : session.pulses) {
      if (pulse.by == event.by) pulse.note.clear();
    }
  }
}

}  // namespace puffin::domain
