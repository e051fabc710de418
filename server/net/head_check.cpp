#include "net/head_check.hpp"

#include <algorithm>
#include <string>

#include "net/limits.hpp"
#include "net/lower_case.hpp"

namespace puffin::net {
namespace {

bool is_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte < 0x20 && c != '\t') || byte == 0x7f;
}

std::optional<HeadFault> check_request_line(std::string_view line) {
  const auto first = line.find(' ');
  const auto last = line.rfind(' ');
  if (first == std::string_view::npos || first == last) return HeadFault{400, "bad_request", "No request line."};
  const std::string_view target = line.substr(first + 1, last - first - 1);
  if (target.size() > limits::target_bytes) return HeadFault{414, "target_too_long", "The address is too long."};
  if (target.empty() || target.front() != '/') return HeadFault{400, "bad_request", "The target must be a path."};
  if (line.substr(last + 1) != "HTTP/1.1") return HeadFault{400, "bad_version", "Only HTTP/1.1 is spoken here."};
  return std::nullopt;
}

/// Counts of the headers that must not be doubled or combined.
struct Framing {
  int hosts = 0;
  int lengths = 0;
  int codings = 0;
};

std::optional<HeadFault> check_line(std::string_view line, Framing& framing) {
  if (line.front() == ' ' || line.front() == '\t') {
    return HeadFault{400, "folded_header", "Folded header lines are not taken."};
  }
  const auto colon = line.find(':');
  if (colon == std::string_view::npos || colon == 0) return HeadFault{400, "bad_header", "A header without a name."};
  const std::string name = lower(line.substr(0, colon));
  if (name.find_first_of(" \t") != std::string::npos) {
    return HeadFault{400, "bad_header", "A space in a header's name."};
  }
  if (name == "host") ++framing.hosts;
  if (name == "content-length") ++framing.lengths;
  if (name == "transfer-encoding") ++framing.codings;
  return std::nullopt;
}

}  // namespace

std::optional<HeadFault> check_head(std::string_view head) {
  Framing framing;
  std::size_t lines = 0;
  while (!head.empty()) {
    const auto end = head.find('\n');
    if (end == std::string_view::npos) return HeadFault{400, "bad_request", "The head does not end."};
    std::string_view line = head.substr(0, end);
    head.remove_prefix(end + 1);
    if (line.empty() || line.back() != '\r') return HeadFault{400, "bare_line_feed", "Lines end with CR LF."};
    line.remove_suffix(1);
    if (line.empty() && lines > 0) break;
    if (std::any_of(line.begin(), line.end(), is_control)) {
      return HeadFault{400, "bad_header", "Control characters in the head."};
    }
    if (line.empty()) return HeadFault{400, "bad_request", "No request line."};
    if (++lines > limits::head_lines + 1) return HeadFault{431, "too_many_headers", "Too many headers."};
    const auto fault = lines == 1 ? check_request_line(line) : check_line(line, framing);
    if (fault) return fault;
  }
  if (framing.hosts != 1) return HeadFault{400, "bad_host", "Exactly one Host header is needed."};
  if (framing.lengths + framing.codings > 1) {
    return HeadFault{400, "bad_framing", "The length of the body is given twice."};
  }
  return std::nullopt;
}

HeadFault overlong_head(std::string_view begun) {
  if (begun.substr(0, begun.find('\n')).size() > limits::target_bytes) {
    return {414, "target_too_long", "The address is too long."};
  }
  return {431, "head_too_large", "The request's head is too large."};
}

}  // namespace puffin::net
