#pragma once

#include <string_view>
#include <variant>

#include <nlohmann/json.hpp>

#include "protocol/cpp/codec.hpp"

/// The one door through which JSON comes in, for the codec and for HTTP bodies.
namespace puffin::protocol {

/// Parses with the limits of X1: bytes, depth, number of values, duplicate keys, numbers beyond 2^53, invalid UTF-8,
/// a byte order mark, bytes after the value. Never throws; memory stays in proportion to the input.
/// A number written as an integer stays one, every other number is a float.
std::variant<nlohmann::ordered_json, DecodeError> parse_gated(std::string_view bytes);

/// The same without the limits on bytes and number of values, for what this program itself has stored.
std::variant<nlohmann::ordered_json, DecodeError> parse_stored(std::string_view bytes);

}  // namespace puffin::protocol
