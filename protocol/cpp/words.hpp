#pragma once

#include <array>
#include <optional>
#include <span>
#include <string_view>

/// The closed vocabularies of the contract (SPEC.md C7, C8, E2) and their spelling on the wire.
namespace puffin::protocol {

enum class Column { to_do, in_progress, verify, done };
inline constexpr std::array all_columns{Column::to_do, Column::in_progress, Column::verify, Column::done};

enum class Seat { coach, coachee, second_coach, sponsor, observer };
enum class BoardKind { plain, engagement };
enum class VerifyPolicy { other_party, self_with_evidence };
enum class CommentKind { plain, question };

enum class CardType {
  task, event, homework, habit, experiment, observation, question, challenge, thought_experiment, learning_share
};

enum class BlockerCategory {
  waiting_on_other, external_dependency, missing_knowledge, missing_time, unclear_done_when, fear_or_avoidance, other
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
std::string_view to_word(CardType);
std::string_view to_word(BlockerCategory);
std::string_view to_word(RejectionCode);

/// All words of one vocabulary, in the order of its enumeration.
template <class Word>
std::span<const std::string_view> words_of();

/// The value a word of the wire stands for; nothing when it is no word of this vocabulary.
template <class Word>
std::optional<Word> from_word(std::string_view);

}  // namespace puffin::protocol
