#pragma once

#include <optional>
#include <string_view>

namespace puffin::net {

/// Why a request head is refused before it is parsed.
struct HeadFault {
  unsigned status = 400;
  std::string_view code = "bad_request";
  std::string_view message;
};

/// Looks at the raw bytes of a head, up to and with the empty line, for what parsers let through and what two programs
/// in a row could read differently: folded lines, bare line feeds, control characters, two lengths, a length beside a
/// transfer coding, too many lines, an overlong target, another version than HTTP/1.1. Nothing when it may be parsed.
std::optional<HeadFault> check_head(std::string_view head);

/// The answer to a head that did not end within its limit.
HeadFault overlong_head(std::string_view begun);

}  // namespace puffin::net
