#include "domain/engagement_fold.hpp"
#include "domain/fold_parts.hpp"

namespace puffin::domain {

using namespace protocol;

void fold(Engagement& engagement, const Event& event, const CommitmentMade& made) {
  Commitment commitment;
  commitment.id = made.commitment;
  commitment.card = made.card;
  commitment.by = event.by;
  commitment.session = made.session;
  commitment.made_at = event.at;
  commitment.due_at = made.due_at;
  commitment.confidence = made.confidence;
  commitment.energy = made.energy;
  commitment.if_then = made.if_then;
  add_record(engagement.commitments, std::move(commitment), event);
}

void fold(Engagement& engagement, const Event& event, const CommitmentAgreed& agreed) {
  record_of(engagement.commitments, agreed.commitment, event).agreed_by.push_back(event.by);
}

void fold(Engagement& engagement, const Event& event, const CommitmentSettled& settled) {
  auto& commitment = record_of(engagement.commitments, settled.commitment, event);
  commitment.state = settled.state;
  commitment.reason = settled.reason;
  commitment.note = settled.note;
  commitment.learned = settled.learned;
  commitment.settled_at = event.at;
}

void fold(Engagement& engagement, const Event& event, const CardMoved& moved) {
  if (moved.from == moved.to) return;
  for (Commitment& commitment : engagement.commitments) {
    if (commitment.card != moved.card || commitment.state != CommitmentState::open) continue;
    if (moved.to == Column::verify) commitment.delivered_at = event.at;
    if (moved.to == Column::in_progress || moved.to == Column::to_do) commitment.delivered_at.reset();
  }
}

}  // namespace puffin::domain
