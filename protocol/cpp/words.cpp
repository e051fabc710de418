#include "protocol/cpp/words.hpp"

#include <algorithm>

namespace puffin::protocol {
namespace {

using Words = std::span<const std::string_view>;

// Each list stands in the order of its enumeration.
constexpr std::array<std::string_view, 4> columns{"to_do", "in_progress", "verify", "done"};
constexpr std::array<std::string_view, 5> seats{"coach", "coachee", "second_coach", "sponsor", "observer"};
constexpr std::array<std::string_view, 2> board_kinds{"plain", "engagement"};
constexpr std::array<std::string_view, 2> verify_policies{"other_party", "self_with_evidence"};
constexpr std::array<std::string_view, 2> comment_kinds{"plain", "question"};
constexpr std::array<std::string_view, 10> card_types{
    "task", "event", "homework", "habit", "experiment", "observation", "question", "challenge",
    "thought_experiment", "learning_share"};
constexpr std::array<std::string_view, 7> blocker_categories{
    "waiting_on_other", "external_dependency", "missing_knowledge", "missing_time", "unclear_done_when",
    "fear_or_avoidance", "other"};
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
Words words_of<CardType>() { return card_types; }
template <>
Words words_of<BlockerCategory>() { return blocker_categories; }
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
std::string_view to_word(CardType value) { return word(value); }
std::string_view to_word(BlockerCategory value) { return word(value); }
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
template std::optional<CardType> from_word(std::string_view);
template std::optional<BlockerCategory> from_word(std::string_view);
template std::optional<RejectionCode> from_word(std::string_view);

}  // namespace puffin::protocol
