#include "app/address.hpp"

#include <charconv>

#include "app/exit_code.hpp"

namespace puffin::app {

Address parse_address(std::string_view text, std::string_view flag) {
  const auto colon = text.rfind(':');
  unsigned port = 65536;
  if (colon != std::string_view::npos && colon + 1 < text.size()) {
    const char* end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data() + colon + 1, end, port);
    if (error != std::errc{} || rest != end) port = 65536;
  }
  std::string host{text.substr(0, colon == std::string_view::npos ? 0 : colon)};
  const bool brackets = host.size() > 2 && host.front() == '[' && host.back() == ']';
  if (brackets) host = host.substr(1, host.size() - 2);
  if (port > 65535 || host.empty() || (!brackets && host.find(':') != std::string::npos)) {
    throw CannotRun(ExitCode::usage,
                    std::string{flag} + " takes HOST:PORT, like 127.0.0.1:8080, not " + std::string{text});
  }
  return {std::move(host), static_cast<unsigned short>(port)};
}

std::string http_url(const Address& address) {
  const bool v6 = address.host.find(':') != std::string::npos;
  return "http://" + (v6 ? "[" + address.host + "]" : address.host) + ":" + std::to_string(address.port);
}

}  // namespace puffin::app
