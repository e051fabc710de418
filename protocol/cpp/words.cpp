#include "protocol/cpp/words.hpp"

#include <algorithm>

// clang-format off: tables, a line for each.
namespace puffin::protocol {
namespace {

using Words = std::span<const std::string_view>;

// Each list stands in the order of its enumeration.
constexpr std::array<std::string_view, 4> columns{"to_do", "in_progress", "verify", "done"};
constexpr std::array<std::string_view, 5> seats{"coach", "coachee", "second_coach", "sponsor", "observer"};
constexpr std::array<std::string_view, 2> board_kinds{"plain", "engagement"};
constexpr std::array<std::string_view, 2> verify_policies{"other_party", "self_with_evidence"};
constexpr std::array<std::string_view, 2> comment_kinds{"plain", "question"};
constexpr std::array<std::string_view, 3> stretches{"comfort", "stretch", "beyond"};
constexpr std::array<std::string_view, 8> label_colors{
    "sand", "clay", "moss", "sea", "sky", "plum", "rose", "slate"};
constexpr std::array<std::string_view, 10> card_types{
    "task", "event", "homework", "habit", "experiment", "observation", "question", "challenge",
    "thought_experiment", "learning_share"};
constexpr std::array<std::string_view, 7> blocker_categories{
    "waiting_on_other", "external_dependency", "missing_knowledge", "missing_time", "unclear_done_when",
    "fear_or_avoidance", "other"};
constexpr std::array<std::string_view, 3> move_policies{"anyone", "owner_or_in_session", "owner_only"};
constexpr std::array<std::string_view, 2> ready_gates{"nudge", "hard"};
constexpr std::array<std::string_view, 3> override_modes{"either_with_reason", "both_agree", "never"};
constexpr std::array<std::string_view, 5> engagement_states{"drafting", "active", "paused", "closing", "closed"};
constexpr std::array<std::string_view, 2> contract_kinds{"individual", "organisation"};
constexpr std::array<std::string_view, 5> contract_states{
    "draft", "partly_signed", "active", "completed", "ended_early"};
constexpr std::array<std::string_view, 5> rate_pers{"session", "hour", "month", "total", "none"};
constexpr std::array<std::string_view, 6> goal_statuss{
    "proposed", "adopted", "achieved", "partly", "not_reached", "dropped"};
constexpr std::array<std::string_view, 3> directions{"up", "down", "hold"};
constexpr std::array<std::string_view, 4> session_types{"first", "coaching", "retro", "closing"};
constexpr std::array<std::string_view, 4> session_states{"planned", "open", "closed", "cancelled"};
constexpr std::array<std::string_view, 12> session_steps{
    "check_in", "since_last_time", "verify", "in_progress", "pull", "commit", "reflect", "tell_the_story",
    "celebrate", "retro", "keep_alive", "choose"};
constexpr std::array<std::string_view, 11> card_outcomes{
    "looked_at", "done", "returned", "noted", "blocked", "unblocked", "split", "put_back", "pulled", "swapped",
    "learned"};
constexpr std::array<std::string_view, 6> commitment_states{
    "open", "kept", "late", "not_kept", "renegotiated", "dropped_agreed"};
constexpr std::array<std::string_view, 9> commitment_reasons{
    "underestimated", "scope_larger", "criteria_not_met", "waiting_on_other", "waiting_on_verify",
    "competing_priority", "avoided", "no_longer_wanted", "other"};
constexpr std::array<std::string_view, 19> rejection_codes{
    "wip_full", "person_wip_full", "board_wip_full", "override_cap", "override_not_allowed", "stale",
    "skip_not_allowed", "verify_not_allowed", "criteria_not_met", "not_ready", "evidence_required",
    "reason_required", "no_contract", "not_permitted", "not_found", "id_taken", "too_long", "bad_command",
    "storage_failed"};

}  // namespace

template <>
Words words_of<Column>() { return columns; }
template <>
Words words_of<Seat>() { return seats; }
template <>
Words words_of<BoardKind>() { return board_kinds; }
template <>
Words words_of<VerifyPolicy>() { return verify_policies; }
template <>
Words words_of<CommentKind>() { return comment_kinds; }
template <>
Words words_of<Stretch>() { return stretches; }
template <>
Words words_of<LabelColor>() { return label_colors; }
template <>
Words words_of<CardType>() { return card_types; }
template <>
Words words_of<BlockerCategory>() { return blocker_categories; }
template <>
Words words_of<MovePolicy>() { return move_policies; }
template <>
Words words_of<ReadyGate>() { return ready_gates; }
template <>
Words words_of<OverrideMode>() { return override_modes; }
template <>
Words words_of<EngagementState>() { return engagement_states; }
template <>
Words words_of<ContractKind>() { return contract_kinds; }
template <>
Words words_of<ContractState>() { return contract_states; }
template <>
Words words_of<RatePer>() { return rate_pers; }
template <>
Words words_of<GoalStatus>() { return goal_statuss; }
template <>
Words words_of<Direction>() { return directions; }
template <>
Words words_of<SessionType>() { return session_types; }
template <>
Words words_of<SessionState>() { return session_states; }
template <>
Words words_of<SessionStep>() { return session_steps; }
template <>
Words words_of<CardOutcome>() { return card_outcomes; }
template <>
Words words_of<CommitmentState>() { return commitment_states; }
template <>
Words words_of<CommitmentReason>() { return commitment_reasons; }
template <>
Words words_of<RejectionCode>() { return rejection_codes; }

namespace {

template <class Word>
std::string_view word(Word value) {
  return words_of<Word>()[static_cast<std::size_t>(value)];
}

}  // namespace

std::string_view to_word(Column value) { return word(value); }
std::string_view to_word(Seat value) { return word(value); }
std::string_view to_word(BoardKind value) { return word(value); }
std::string_view to_word(VerifyPolicy value) { return word(value); }
std::string_view to_word(CommentKind value) { return word(value); }
std::string_view to_word(Stretch value) { return word(value); }
std::string_view to_word(LabelColor value) { return word(value); }
std::string_view to_word(CardType value) { return word(value); }
std::string_view to_word(BlockerCategory value) { return word(value); }
std::string_view to_word(MovePolicy value) { return word(value); }
std::string_view to_word(ReadyGate value) { return word(value); }
std::string_view to_word(OverrideMode value) { return word(value); }
std::string_view to_word(EngagementState value) { return word(value); }
std::string_view to_word(ContractKind value) { return word(value); }
std::string_view to_word(ContractState value) { return word(value); }
std::string_view to_word(RatePer value) { return word(value); }
std::string_view to_word(GoalStatus value) { return word(value); }
std::string_view to_word(Direction value) { return word(value); }
std::string_view to_word(SessionType value) { return word(value); }
std::string_view to_word(SessionState value) { return word(value); }
std::string_view to_word(SessionStep value) { return word(value); }
std::string_view to_word(CardOutcome value) { return word(value); }
std::string_view to_word(CommitmentState value) { return word(value); }
std::string_view to_word(CommitmentReason value) { return word(value); }
std::string_view to_word(RejectionCode value) { return word(value); }

template <class Word>
std::optional<Word> from_word(std::string_view text) {
  const auto words = words_of<Word>();
  const auto found = std::find(words.begin(), words.end(), text);
  if (found == words.end()) return std::nullopt;
  return static_cast<Word>(found - words.begin());
}

template std::optional<Column> from_word(std::string_view);
template std::optional<Seat> from_word(std::string_view);
template std::optional<BoardKind> from_word(std::string_view);
template std::optional<VerifyPolicy> from_word(std::string_view);
template std::optional<CommentKind> from_word(std::string_view);
template std::optional<Stretch> from_word(std::string_view);
template std::optional<LabelColor> from_word(std::string_view);
template std::optional<CardType> from_word(std::string_view);
template std::optional<BlockerCategory> from_word(std::string_view);
template std::optional<MovePolicy> from_word(std::string_view);
template std::optional<ReadyGate> from_word(std::string_view);
template std::optional<OverrideMode> from_word(std::string_view);
template std::optional<EngagementState> from_word(std::string_view);
template std::optional<ContractKind> from_word(std::string_view);
template std::optional<ContractState> from_word(std::string_view);
template std::optional<RatePer> from_word(std::string_view);
template std::optional<GoalStatus> from_word(std::string_view);
template std::optional<Direction> from_word(std::string_view);
template std::optional<SessionType> from_word(std::string_view);
template std::optional<SessionState> from_word(std::string_view);
template std::optional<SessionStep> from_word(std::string_view);
template std::optional<CardOutcome> from_word(std::string_view);
template std::optional<CommitmentState> from_word(std::string_view);
template std::optional<CommitmentReason> from_word(std::string_view);
template std::optional<RejectionCode> from_word(std::string_view);

}  // namespace puffin::protocol
