#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "protocol/cpp/rejection.hpp"

/// Every no of the domain, worded in one place: one calm sentence that says how to go on (L6, C8).
namespace puffin::domain::refusal {

protocol::Rejection no_seat();
protocol::Rejection seat_looks_on();
protocol::Rejection seat_comments_only();
protocol::Rejection card_archived();
protocol::Rejection blocked_only_in_work();

protocol::Rejection unknown_card(const protocol::CardId& id);
/// Unless the card is there and on the board.
std::optional<protocol::Rejection> absent(const protocol::Card* card, const protocol::CardId& id);
protocol::Rejection unknown_board();
protocol::Rejection unknown_person(const protocol::ParticipantId& id);
protocol::Rejection id_taken(const std::string& id);

/// The sender saw an older state; `present` is the card as it stands.
protocol::Rejection stale(const protocol::Card& present, std::string message);
protocol::Rejection stale_text(std::string field, std::string text, protocol::Seq seq);

protocol::Rejection skip(protocol::Column from, protocol::Column to);
protocol::Rejection no_contract();
protocol::Rejection paused(const std::string& who_resumes);
/// The contract's last day has passed: what was begun is still looked at together.
protocol::Rejection contract_closing();
protocol::Rejection contract_over();
/// The card belongs to somebody else (C13).
protocol::Rejection owners_card();
protocol::Rejection owners_card_outside_session();
protocol::Rejection coachees_order();
protocol::Rejection plain_board();
/// What must be there first, by its field.
protocol::Rejection not_ready(std::vector<std::string> missing);
protocol::Rejection contract_settled();
/// The contract has another wording than the one that was read.
protocol::Rejection stale_contract(int version, protocol::Seq seq);
/// An edit that would clear a signature its writer has not seen.
protocol::Rejection signed_meanwhile(int version, protocol::Seq seq);
protocol::Rejection signs_nothing();
protocol::Rejection signed_already();
protocol::Rejection still_running();
protocol::Rejection coach_alone();
protocol::Rejection coachee_alone();
/// The report begins with the words of a coachee (G11).
protocol::Rejection coachee_first();
protocol::Rejection nothing_to_pause();
protocol::Rejection nothing_to_resume();
protocol::Rejection ended_already();
protocol::Rejection answered_already();
protocol::Rejection consent_needed();
protocol::Rejection not_found(const std::string& id, std::string message);
protocol::Rejection unknown_goal(const protocol::GoalId& id);
protocol::Rejection unknown_label(const protocol::LabelId& id);
protocol::Rejection unknown_comment(const protocol::CommentId& id);
protocol::Rejection label_name_taken(const char* path);
protocol::Rejection co_owner_is_owner();
protocol::Rejection no_question();
protocol::Rejection anothers_comment();
protocol::Rejection unknown_measure(const protocol::MeasureId& id);
protocol::Rejection unknown_deliverable(const protocol::DeliverableId& id);
protocol::Rejection unknown_session(const protocol::SessionId& id);
protocol::Rejection unknown_commitment(const protocol::CommitmentId& id);
protocol::Rejection owners_goal();
protocol::Rejection session_not_planned();
protocol::Rejection session_not_open();
protocol::Rejection session_not_closed();
protocol::Rejection session_open_already();
protocol::Rejection session_goes_on();
protocol::Rejection summary_confirmed();
protocol::Rejection anothers_voice();
protocol::Rejection takes_no_part();
protocol::Rejection not_all_ready();
protocol::Rejection promised_already();
/// As many as there can be; `path` names what is one too many.
protocol::Rejection too_many(const char* path, std::uint64_t count, std::uint64_t limit);
protocol::Rejection reason_required();
protocol::Rejection override_reason_required();
protocol::Rejection evidence_required();
protocol::Rejection verify_not_allowed();
protocol::Rejection criteria_not_met(std::vector<std::uint64_t> lines);

/// The code is that of the first broken limit.
protocol::Rejection full(std::vector<protocol::BrokenLimit> limits);
protocol::Rejection override_not_allowed(std::vector<protocol::BrokenLimit> limits);
protocol::Rejection override_together(std::vector<protocol::BrokenLimit> limits);
protocol::Rejection others_answer();
protocol::Rejection no_override_to_ask();
protocol::Rejection override_cap(std::vector<protocol::BrokenLimit> limits);

protocol::Rejection too_long(std::string path, std::uint64_t length, std::uint64_t limit, std::string message);
protocol::Rejection bad_command(std::string path, std::string message);

}  // namespace puffin::domain::refusal
