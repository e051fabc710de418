#pragma once

#include <string>

#include "protocol/cpp/card_command.hpp"

/// What happened around a card, and to the labels of a board (SPEC.md E).
namespace puffin::protocol {

struct AgreementWithdrawn {
  CardId card;
  friend bool operator==(const AgreementWithdrawn&, const AgreementWithdrawn&) = default;
};
struct BlockerEdited {
  CardId card;
  BlockerChanges set;
  friend bool operator==(const BlockerEdited&, const BlockerEdited&) = default;
};
struct CommentAnswered {
  CardId card;
  CommentId comment;
  bool answered = true;
  friend bool operator==(const CommentAnswered&, const CommentAnswered&) = default;
};
struct CommentTakenBack {
  CardId card;
  CommentId comment;
  friend bool operator==(const CommentTakenBack&, const CommentTakenBack&) = default;
};
struct CardThanked {
  CardId card;
  std::string text;
  friend bool operator==(const CardThanked&, const CardThanked&) = default;
};
struct ThanksTakenBack {
  CardId card;
  friend bool operator==(const ThanksTakenBack&, const ThanksTakenBack&) = default;
};
struct LabelAdded {
  LabelId label;
  std::string name;
  LabelColor color = LabelColor::sand;
  friend bool operator==(const LabelAdded&, const LabelAdded&) = default;
};
struct LabelEdited {
  LabelId label;
  LabelChanges set;
  friend bool operator==(const LabelEdited&, const LabelEdited&) = default;
};
struct LabelRemoved {
  LabelId label;
  friend bool operator==(const LabelRemoved&, const LabelRemoved&) = default;
};

}  // namespace puffin::protocol
