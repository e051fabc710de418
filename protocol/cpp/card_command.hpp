#pragma once

#include <optional>
#include <string>
#include <vector>

#include "protocol/cpp/board.hpp"

/// Commands about what is said and arranged around a card (SPEC.md C6, C16..C20).
namespace puffin::protocol {

struct WithdrawAgreement {
  CardId card;
  friend bool operator==(const WithdrawAgreement&, const WithdrawAgreement&) = default;
};

/// Fields of an open blocker to set; a field left out stays. Remover and day can be set to none: the inner optional.
struct BlockerChanges {
  std::optional<std::string> reason;
  std::optional<BlockerCategory> category;
  std::optional<std::optional<ParticipantId>> remover;
  std::optional<std::optional<Date>> check_date;
  friend bool operator==(const BlockerChanges&, const BlockerChanges&) = default;
};
struct EditBlocker {
  CardId card;
  BlockerChanges set;
  friend bool operator==(const EditBlocker&, const EditBlocker&) = default;
};

/// Marks a question answered, or open again.
struct AnswerComment {
  CardId card;
  CommentId comment;
  bool answered = true;
  friend bool operator==(const AnswerComment&, const AnswerComment&) = default;
};
struct TakeBackComment {
  CardId card;
  CommentId comment;
  friend bool operator==(const TakeBackComment&, const TakeBackComment&) = default;
};
struct ThankCard {
  CardId card;
  std::string text;
  friend bool operator==(const ThankCard&, const ThankCard&) = default;
};
struct TakeBackThanks {
  CardId card;
  friend bool operator==(const TakeBackThanks&, const TakeBackThanks&) = default;
};
/// Makes a card of a part of another one.
struct SplitCard {
  CardId card;
  CardId new_card;
  std::string title;
  std::vector<std::string> done_when;  ///< lines of the card that go with the new one
  std::optional<Seq> read_at;
  friend bool operator==(const SplitCard&, const SplitCard&) = default;
};

struct AddLabel {
  LabelId label;
  std::string name;
  LabelColor color = LabelColor::sand;
  friend bool operator==(const AddLabel&, const AddLabel&) = default;
};
struct LabelChanges {
  std::optional<std::string> name;
  std::optional<LabelColor> color;
  friend bool operator==(const LabelChanges&, const LabelChanges&) = default;
};
struct EditLabel {
  LabelId label;
  LabelChanges set;
  friend bool operator==(const EditLabel&, const EditLabel&) = default;
};
struct RemoveLabel {
  LabelId label;
  friend bool operator==(const RemoveLabel&, const RemoveLabel&) = default;
};

}  // namespace puffin::protocol
