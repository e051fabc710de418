#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

/// Requests and answers as plain values: what handlers see instead of a protocol library.
namespace puffin::net {

struct Header {
  std::string name;  ///< in lower case
  std::string value;
};

struct Request {
  std::string method;
  std::string path;   ///< as sent: nothing of ours needs percent signs, so such a path names nothing
  std::string query;  ///< after the question mark
  std::vector<Header> headers;
  std::string body;
  std::string address;  ///< of the person's machine, through listed proxies

  /// The first header of that name (lower case); empty when there is none.
  [[nodiscard]] std::string_view header(std::string_view name) const;
  [[nodiscard]] bool has_header(std::string_view name) const;
  /// A query parameter; nothing when it is not there.
  [[nodiscard]] std::optional<std::string> parameter(std::string_view name) const;
};

struct Response {
  unsigned status = 200;
  std::vector<Header> headers;
  std::string body;
  std::shared_ptr<const std::string> shared_body;  ///< instead of body
  std::string_view fixed_body;                     ///< instead of body; lives as long as the program
  bool close = false;                              ///< the connection ends with this answer

  [[nodiscard]] std::string_view bytes() const;
  /// The first header of that name (lower case); empty when there is none.
  [[nodiscard]] std::string_view header(std::string_view name) const;
};

/// Takes the answer; from any thread, exactly once.
using Reply = std::function<void(Response)>;

Response json_answer(unsigned status, const nlohmann::ordered_json& body);
Response json_text_answer(unsigned status, std::string json);
Response empty_answer(unsigned status);
/// `{"code","message","details"}` (rules H). Never cached.
Response error_answer(unsigned status, std::string_view code, std::string_view message,
                      nlohmann::ordered_json details = nlohmann::ordered_json::object());
/// 429 with `Retry-After`.
Response too_many_requests(double seconds);
/// 503 with `Retry-After`: the boards have been put away, and nothing may be said of them, least of all that they are not.
Response stopping_answer();
/// The same answer for "is not" and "is not for you" (H9).
Response not_found();

/// Asks for nothing to be changed: GET or HEAD.
bool reads(const Request& request);
/// 405 to whoever wants more than that.
Response only_to_be_read();

/// Status line and headers, content length included, ready to send before bytes().
std::string encode_head(const Response& response, bool keep_alive);
/// `201 Created` and the like.
std::string_view reason_phrase(unsigned status);

}  // namespace puffin::net
