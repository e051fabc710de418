#include "net/origin.hpp"

#include "net/lower_case.hpp"

namespace puffin::net {
namespace {

/// `board.example:443` under https and `board.example` are the same authority.
std::string authority(std::string_view scheme, std::string_view text) {
  std::string result = lower(text);
  const std::string_view port = scheme == "https" ? ":443" : ":80";
  if (result.ends_with(port)) result.resize(result.size() - port.size());
  return result;
}

}  // namespace

bool parse_public_url(std::string_view text, PublicUrl& result) {
  if (text.ends_with('/')) text.remove_suffix(1);
  const std::string origin = lower(text);
  const auto colon = origin.find("://");
  if (colon == std::string::npos) return false;
  const std::string scheme = origin.substr(0, colon);
  const std::string rest = origin.substr(colon + 3);
  if ((scheme != "http" && scheme != "https") || rest.empty()) return false;
  if (rest.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789.-:[]") != std::string::npos) return false;
  result.origin = scheme + "://" + authority(scheme, rest);
  return true;
}

bool own_origin(const Request& request, const PublicUrl& public_url) {
  if (!request.has_header("origin")) return true;
  const std::string origin = lower(request.header("origin"));
  const auto colon = origin.find("://");
  if (colon == std::string::npos) return false;  // `null` among others
  const std::string scheme = origin.substr(0, colon);
  const std::string from = authority(scheme, std::string_view{origin}.substr(colon + 3));
  if (from.empty()) return false;
  if (from == authority(scheme, request.header("host"))) return true;
  return !public_url.origin.empty() && scheme + "://" + from == public_url.origin;
}

}  // namespace puffin::net
