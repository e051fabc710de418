#pragma once

#include <string_view>
#include <variant>

#include <nlohmann/json.hpp>

#include "protocol/cpp/codec.hpp"

/// The one door through which foreign JSON comes in, for the codec and for HTTP bodies.
namespace puffin::protocol {

/// Parses with the limits of X1: depth, number of values, duplicate keys, integers beyond 2^53, invalid UTF-8.
/// Never throws; memory stays in proportion to the input.
std::variant<nlohmann::ordered_json, DecodeError> parse_gated(std::string_view bytes);

}  // namespace puffin::protocol
