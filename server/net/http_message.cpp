#include "net/http_message.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace puffin::net {
namespace {

std::string_view find_header(const std::vector<Header>& headers, std::string_view name) {
  const auto found = std::find_if(headers.begin(), headers.end(), [&](const Header& h) { return h.name == name; });
  return found == headers.end() ? std::string_view{} : std::string_view{found->value};
}

bool has_no_body(unsigned status) { return status == 204 || status == 304; }

}  // namespace

std::string_view Request::header(std::string_view name) const { return find_header(headers, name); }

bool Request::has_header(std::string_view name) const {
  return std::any_of(headers.begin(), headers.end(), [&](const Header& h) { return h.name == name; });
}

std::optional<std::string> Request::parameter(std::string_view name) const {
  std::string_view rest = query;
  while (!rest.empty()) {
    const std::string_view pair = rest.substr(0, rest.find('&'));
    rest.remove_prefix(std::min(rest.size(), pair.size() + 1));
    const auto equals = pair.find('=');
    if (pair.substr(0, equals) == name) {
      return std::string{equals == std::string_view::npos ? std::string_view{} : pair.substr(equals + 1)};
    }
  }
  return std::nullopt;
}

std::string_view Response::bytes() const {
  if (shared_body) return *shared_body;
  return fixed_body.empty() ? std::string_view{body} : fixed_body;
}

std::string_view Response::header(std::string_view name) const { return find_header(headers, name); }

Response json_text_answer(unsigned status, std::string json) {
  Response response;
  response.status = status;
  response.headers = {{"content-type", "application/json"}, {"cache-control", "no-store"}};
  response.body = std::move(json);
  return response;
}

Response json_answer(unsigned status, const nlohmann::ordered_json& body) {
  return json_text_answer(status, body.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
}

Response empty_answer(unsigned status) {
  Response response;
  response.status = status;
  response.headers = {{"cache-control", "no-store"}};
  return response;
}

Response error_answer(unsigned status, std::string_view code, std::string_view message,
                      nlohmann::ordered_json details) {
  return json_answer(status, {{"code", code}, {"message", message}, {"details", std::move(details)}});
}

Response too_many_requests(double seconds) {
  const auto wait = static_cast<long>(std::ceil(std::max(1.0, seconds)));
  Response response = error_answer(429, "too_many_requests", "That was too much at once. Please wait a moment.",
                                   {{"retry_after_seconds", wait}});
  response.headers.push_back({"retry-after", std::to_string(wait)});
  return response;
}

Response stopping_answer() {
  Response response = error_answer(503, "stopping", "The server is being restarted. Try again in a moment.");
  response.headers.push_back({"retry-after", "1"});
  return response;
}

Response not_found() { return error_answer(404, "not_found", "There is nothing here for you."); }

bool reads(const Request& request) { return request.method == "GET" || request.method == "HEAD"; }

Response only_to_be_read() {
  Response response = error_answer(405, "method_not_allowed", "This address can only be read.");
  response.headers.push_back({"allow", "GET, HEAD"});
  return response;
}

std::string encode_head(const Response& response, bool keep_alive) {
  std::string head = "HTTP/1.1 " + std::to_string(response.status) + ' ';
  head += reason_phrase(response.status);
  head += "\r\n";
  for (const Header& header : response.headers) {
    head += header.name;
    head += ": ";
    head += header.value;
    head += "\r\n";
  }
  if (!has_no_body(response.status)) head += "content-length: " + std::to_string(response.bytes().size()) + "\r\n";
  head += keep_alive ? "\r\n" : "connection: close\r\n\r\n";
  return head;
}

std::string_view reason_phrase(unsigned status) {
  switch (status) {
    case 200:
      return "OK";
    case 201:
      return "Created";
    case 204:
      return "No Content";
    case 304:
      return "Not Modified";
    case 400:
      return "Bad Request";
    case 401:
      return "Unauthorized";
    case 403:
      return "Forbidden";
    case 404:
      return "Not Found";
    case 405:
      return "Method Not Allowed";
    case 408:
      return "Request Timeout";
    case 409:
      return "Conflict";
    case 413:
      return "Content Too Large";
    case 414:
      return "URI Too Long";
    case 415:
      return "Unsupported Media Type";
    case 426:
      return "Upgrade Required";
    case 429:
      return "Too Many Requests";
    case 431:
      return "Request Header Fields Too Large";
    case 503:
      return "Service Unavailable";
    default:
      return status < 400 ? "OK" : "Error";
  }
}

}  // namespace puffin::net
