#pragma once

#include <string>
#include <string_view>

/// Browsers count a text in UTF-16 code units, and so does a change of it (SPEC.md T1); stored it is UTF-8.
namespace puffin::protocol {

/// From valid UTF-8.
std::u16string to_utf16(std::string_view text);
/// From well-formed UTF-16.
std::string to_utf8(std::u16string_view text);

/// True between the two halves of a surrogate pair, where no text may be cut.
bool splits_a_pair(std::u16string_view text, std::size_t at);

}  // namespace puffin::protocol
