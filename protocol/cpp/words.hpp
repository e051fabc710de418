#pragma once

#include <array>
#include <optional>
#include <span>
#include <string_view>

/// The closed vocabularies of the contract (SPEC.md C7, C8, E2) and their spelling on the wire.
// clang-format off: tables, a line for each.
namespace puffin::protocol {

enum class Column { to_do, in_progress, verify, done };
inline constexpr std::array all_columns{Column::to_do, Column::in_progress, Column::verify, Column::done};

enum class Seat { coach, coachee, second_coach, sponsor, observer };
enum class BoardKind { plain, engagement };
enum class VerifyPolicy { other_party, self_with_evidence };
enum class CommentKind { plain, question };
enum class Stretch { comfort, stretch, beyond };
enum class LabelColor { sand, clay, moss, sea, sky, plum, rose, slate };

enum class CardType {
  task, event, homework, habit, experiment, observation, question, challenge, thought_experiment, learning_share
};

enum class BlockerCategory {
  waiting_on_other, external_dependency, missing_knowledge, missing_time, unclear_done_when, fear_or_avoidance, other
};

// engagement (SPEC.md G, S)
enum class MovePolicy { anyone, owner_or_in_session, owner_only };
enum class ReadyGate { nudge, hard };
enum class OverrideMode { either_with_reason, both_agree, never };
enum class EngagementState { drafting, active, paused, closing, closed };
enum class ContractKind { individual, organisation };
enum class ContractState { draft, partly_signed, active, completed, ended_early };
enum class RatePer { session, hour, month, total, none };
enum class GoalStatus { proposed, adopted, achieved, partly, not_reached, dropped };
enum class Direction { up, down, hold };
enum class SessionType { first, coaching, retro, closing };
enum class SessionState { planned, open, closed, cancelled };
enum class SessionStep {
  check_in, since_last_time, verify, in_progress, pull, commit, reflect, tell_the_story, celebrate, retro,
  keep_alive, choose
};
enum class CardOutcome {
  looked_at, done, returned, noted, blocked, unblocked, split, put_back, pulled, swapped, learned
};
enum class CommitmentState { open, kept, late, not_kept, renegotiated, dropped_agreed };
enum class CommitmentReason {
  underestimated, scope_larger, criteria_not_met, waiting_on_other, waiting_on_verify, competing_priority, avoided,
  no_longer_wanted, other
};

enum class RejectionCode {
  wip_full, person_wip_full, board_wip_full, override_cap, override_not_allowed, stale, skip_not_allowed,
  verify_not_allowed, criteria_not_met, not_ready, evidence_required, reason_required, no_contract, not_permitted,
  not_found, id_taken, too_long, bad_command, storage_failed
};

/// The word on the wire.
std::string_view to_word(Column);
std::string_view to_word(Seat);
std::string_view to_word(BoardKind);
std::string_view to_word(VerifyPolicy);
std::string_view to_word(CommentKind);
std::string_view to_word(Stretch);
std::string_view to_word(LabelColor);
std::string_view to_word(CardType);
std::string_view to_word(BlockerCategory);
std::string_view to_word(MovePolicy);
std::string_view to_word(ReadyGate);
std::string_view to_word(OverrideMode);
std::string_view to_word(EngagementState);
std::string_view to_word(ContractKind);
std::string_view to_word(ContractState);
std::string_view to_word(RatePer);
std::string_view to_word(GoalStatus);
std::string_view to_word(Direction);
std::string_view to_word(SessionType);
std::string_view to_word(SessionState);
std::string_view to_word(SessionStep);
std::string_view to_word(CardOutcome);
std::string_view to_word(CommitmentState);
std::string_view to_word(CommitmentReason);
std::string_view to_word(RejectionCode);

/// All words of one vocabulary, in the order of its enumeration.
template <class Word>
std::span<const std::string_view> words_of();

/// The value a word of the wire stands for; nothing when it is no word of this vocabulary.
template <class Word>
std::optional<Word> from_word(std::string_view);

}  // namespace puffin::protocol
