#pragma once

#include <string_view>
#include <utility>
#include <variant>

#include "protocol/cpp/codec.hpp"
#include "protocol/cpp/json_gate.hpp"
#include "protocol/cpp/read.hpp"

namespace puffin::protocol {

inline DecodeError bad_shape(Fault fault) {
  return DecodeError{DecodeError::Code::bad_shape, std::move(fault.message), std::move(fault.path)};
}

/// Takes the result of parse_gated or parse_stored and reads one T of it with `T read(const Value&)`.
template <class Read>
auto read_whole(std::variant<Json, DecodeError> parsed, Read&& read)
    -> std::variant<decltype(read(std::declval<const Value&>())), DecodeError> {
  if (auto* error = std::get_if<DecodeError>(&parsed)) return std::move(*error);
  FirstFault fault;
  const Place top;
  auto result = read(Value{std::get<Json>(parsed), top, fault});
  if (fault) return bad_shape(std::move(*fault));
  return result;
}

}  // namespace puffin::protocol
