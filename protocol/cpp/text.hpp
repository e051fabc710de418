#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

/// What the contract asks of texts (SPEC.md C11); all for valid UTF-8 unless said.
namespace puffin::protocol {

/// The length in bytes of the UTF-8 sequence that begins at `at`; 0 when there is none that is valid.
std::size_t sequence_length(std::string_view text, std::size_t at);

/// The character of a valid sequence of that length.
std::uint32_t code_point(std::string_view text, std::size_t at, std::size_t length);

enum class Lines { one, many };

/// Holds a control character (U+0000..U+001F, U+007F..U+009F); tab and line feed are allowed in texts of many lines.
bool has_control_character(std::string_view text, Lines lines);

/// Holds nothing that leaves ink: only white space and the zero-width characters.
bool is_blank(std::string_view text);

}  // namespace puffin::protocol
