#pragma once

#include <chrono>
#include <string>
#include <string_view>

namespace puffin::net {

inline constexpr std::string_view session_cookie = "puffin_session";

/// The value of a cookie in a `Cookie` header; empty when it is not there.
std::string cookie_value(std::string_view header, std::string_view name);

/// A `Set-Cookie` value: unreadable for scripts, sent to this site alone. A lifetime of zero takes the cookie away.
std::string session_set_cookie(std::string_view token, std::chrono::seconds lifetime, bool secure);

}  // namespace puffin::net
