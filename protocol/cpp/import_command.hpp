#pragma once

#include <optional>
#include <string>
#include <vector>

#include "protocol/cpp/board.hpp"

/// Bringing a card of another board in (SPEC.md C23).
namespace puffin::protocol {

/// What was said on the card before, as it shall stand: who said it and when is part of the text.
struct ImportedComment {
  CommentId comment;
  std::string text;
  friend bool operator==(const ImportedComment&, const ImportedComment&) = default;
};

struct ImportCard {
  CardId card;
  Column column = Column::to_do;
  std::string title;
  std::string description;
  std::vector<std::string> done_when;
  std::string first_step;
  std::optional<ParticipantId> owner;
  std::optional<Date> due;
  std::vector<ImportedComment> comments;
  friend bool operator==(const ImportCard&, const ImportCard&) = default;
};

}  // namespace puffin::protocol
