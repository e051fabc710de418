#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "protocol/cpp/text_change.hpp"

/// How changes of one text meet (SPEC.md T1..T3). Lengths and places are UTF-16 code units.
namespace puffin::domain {

/// Changes the text. False, and the text as it was, when the change was made for a text of another length or would cut
/// a surrogate pair in two.
bool apply_change(std::u16string& text, const protocol::TextChange& change);

/// The text after all changes, each on top of the one before; nothing when one does not fit.
std::optional<std::string> changed_text(const std::string& text, const std::vector<protocol::TextChange>& changes);

/// The change as it is to be made once `over` was made, both having been made for the same text. Where both insert at
/// one place, `before` says that this one stands first. Nothing when the two are for texts of different lengths.
std::optional<protocol::TextChange> map_change(const protocol::TextChange& change, const protocol::TextChange& over,
                                               bool before);

/// The smallest single replacement that leads from one text to the other: what lies between their common beginning and
/// their common end, never cutting a surrogate pair.
protocol::TextChange change_between(std::u16string_view from, std::u16string_view to);

}  // namespace puffin::domain
