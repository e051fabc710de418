#pragma once

#include "protocol/cpp/event.hpp"

/// What an event changes of an engagement: final values, nothing is decided. Each throws std::logic_error when the
/// event does not fit.
namespace puffin::domain {

// engagement_fold.cpp
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::IntentSet& set);
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::ReadinessAnswered& answered);
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::EngagementPaused& paused);
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::EngagementResumed& resumed);
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::EngagementEnded& ended);
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::SeatProposed& proposed);
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::SeatConsented& consented);
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::SentenceReleased& released);
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::SentenceWithdrawn& withdrawn);
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::TextsErased& erased);

// contract_fold.cpp
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::ContractEdited& edited);
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::ContractSigned& signature);
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::ContractActivated& activated);
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::PaymentMarked& marked);
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::ContractCompleted& completed);
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::ContractRenewed& renewed);
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::ReportEdited& edited);

// goal_fold.cpp
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::GoalAdded& added);
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::GoalEdited& edited);
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::GoalAdopted& adopted);
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::GoalClosed& closed);
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::MeasureAdded& added);
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::MeasureEdited& edited);
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::MeasureRemoved& removed);
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::PointAdded& added);
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::PointRemoved& removed);

// session_fold.cpp
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::SessionPlanned& planned);
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::SessionMoved& moved);
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::SessionCancelled& cancelled);
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::SessionOpened& opened);
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::SessionJoined& joined);
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::StepBegun& begun);
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::VoiceGiven& given);
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::CheckInGiven& given);
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::OutcomeRecorded& recorded);
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::StepNoted& noted);
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::ReflectionReady& ready);
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::ReflectionRevealed& revealed);
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::PulseSent& sent);
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::SummaryCorrected& corrected);
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::SummaryConfirmed& confirmed);
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::SessionClosed& closed);
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::AddendumAdded& added);

// commitment_fold.cpp
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::CommitmentMade& made);
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::CommitmentAgreed& agreed);
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::CommitmentSettled& settled);
/// What a move of the card means for an open promise about it: when it was delivered.
void fold(protocol::Engagement& engagement, const protocol::Event& event, const protocol::CardMoved& moved);

/// An open session hears of every act on its board, whatever it is about (S10).
void note_act(protocol::Engagement& engagement, const protocol::Event& event);

}  // namespace puffin::domain
