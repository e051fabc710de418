#pragma once

#include "protocol/cpp/import_command.hpp"

namespace puffin::protocol {

/// A card of another board stands here now, whole (SPEC.md C23).
struct CardImported {
  CardId card;
  std::uint64_t number = 0;
  Column column = Column::to_do;
  std::string rank;
  std::string title;
  std::string description;
  std::vector<std::string> done_when;
  std::string first_step;
  std::optional<ParticipantId> owner;
  std::optional<Date> due;
  std::vector<ImportedComment> comments;
  friend bool operator==(const CardImported&, const CardImported&) = default;
};

}  // namespace puffin::protocol
