#pragma once

#include <optional>
#include <string>

#include "protocol/cpp/ids.hpp"
#include "protocol/cpp/words.hpp"

/// Parts of a card beside its texts, and the labels of a board (SPEC.md B7, B8).
namespace puffin::protocol {

/// A page elsewhere: http or https, nothing else.
struct Link {
  std::string url;
  std::string title;  ///< may be empty: then the address is read
  friend bool operator==(const Link&, const Link&) = default;
};

/// One person's thanks for a card.
struct Thanks {
  ParticipantId by;
  Instant at;
  std::string text;
  friend bool operator==(const Thanks&, const Thanks&) = default;
};

/// A label of the board. Its name is always shown with its colour.
struct Label {
  LabelId id;
  std::string name;
  LabelColor color = LabelColor::sand;
  friend bool operator==(const Label&, const Label&) = default;
};

}  // namespace puffin::protocol
