#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "protocol/cpp/board.hpp"

namespace puffin::protocol {

/// One limit that a command would pass (SPEC.md C8).
struct BrokenLimit {
  RejectionCode code = RejectionCode::wip_full;
  std::optional<Column> column;         ///< of a column's limit
  std::optional<ParticipantId> person;  ///< of a person's limit
  int count = 0;                        ///< as it stands, without the refused card
  int limit = 0;
  std::vector<CardId> cards;  ///< that hold the seats, oldest first
  friend bool operator==(const BrokenLimit&, const BrokenLimit&) = default;
};

/// The text that stands where the sender would have overwritten it unseen (B3).
struct StaleText {
  std::string field;
  std::string text;  ///< lists joined by line feeds
  Seq seq = 0;
  friend bool operator==(const StaleText&, const StaleText&) = default;
};

/// The reasoned no to a command, sent to its sender alone (L6). The optional parts become `details`.
struct Rejection {
  RejectionCode code = RejectionCode::bad_command;
  std::string message;  ///< one sentence a person can act on
  std::vector<BrokenLimit> limits;
  std::optional<Card> present;
  std::optional<StaleText> stale_text;
  std::optional<std::string> path;  ///< of the first wrong value, like `set.title`
  std::optional<std::uint64_t> length;
  std::optional<std::uint64_t> limit;
  std::optional<std::string> id;
  std::optional<Column> from;
  std::optional<Column> to;
  std::vector<std::string> missing;  ///< fields of what is not ready
  std::vector<std::uint64_t> lines;  ///< indexes of done-when lines not answered yes
  friend bool operator==(const Rejection&, const Rejection&) = default;
};

}  // namespace puffin::protocol
