#include "net/security_headers.hpp"

namespace puffin::net {
namespace {

// Everything from this server and nothing inline; strings never become script (WebSockets fall under 'self'). The one
// policy of trusted types is the page's word that its service worker is /sw.js.
constexpr const char* content_security_policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; "
    "connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types puffin-worker";

// Sharing a screen, with a voice, is the page's own to ask for; a frame of somebody else's could not. The camera is
// not named: browsers ask for it together with the screen and complain when it is forbidden.
constexpr const char* permissions_policy =
    "display-capture=(self), microphone=(self), geolocation=(), payment=(), usb=(), serial=(), midi=()";

}  // namespace

void add_security_headers(Response& response, bool https) {
  response.headers.push_back({"content-security-policy", content_security_policy});
  response.headers.push_back({"permissions-policy", permissions_policy});
  response.headers.push_back({"x-content-type-options", "nosniff"});
  response.headers.push_back({"referrer-policy", "no-referrer"});
  response.headers.push_back({"x-frame-options", "DENY"});
  response.headers.push_back({"cross-origin-opener-policy", "same-origin"});
  response.headers.push_back({"cross-origin-resource-policy", "same-origin"});
  if (https) response.headers.push_back({"strict-transport-security", "max-age=31536000"});
}

}  // namespace puffin::net
