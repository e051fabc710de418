#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "net/http_message.hpp"
#include "protocol/cpp/text.hpp"

namespace puffin::net {

/// Reads the fields of a request's body and remembers the first that is wrong (H11). Values read after a wrong one are
/// empty; ask refusal() before using any.
class JsonFields {
 public:
  /// `inside`: the path of an object within the body, that paths begin with.
  explicit JsonFields(const nlohmann::ordered_json& body, std::string inside = {});

  std::string text(std::string_view field);
  std::optional<std::string> optional_text(std::string_view field);
  /// A person's or board's name or a label: one line, not blank, at most `limit` code points.
  std::string line(std::string_view field, std::size_t limit);
  /// As line, but of one or more lines.
  std::string words(std::string_view field, std::size_t limit);
  /// Nothing when it is left out.
  const nlohmann::ordered_json* optional_object(std::string_view field);
  std::optional<int> optional_number(std::string_view field, int low, int high);
  bool optional_flag(std::string_view field);
  void wrong(std::string_view field, std::string_view message);
  /// What is wrong with an object within this one is wrong here.
  void adopt(JsonFields& inner);

  /// The answer to give, also when there is a field that nobody asked for; nothing when all is well.
  std::optional<Response> refusal();

 private:
  const nlohmann::ordered_json* find(std::string_view field);
  std::string written(std::string_view field, std::size_t limit, protocol::Lines lines);

  const nlohmann::ordered_json& body_;
  std::string inside_;
  std::set<std::string, std::less<>> known_;
  std::optional<Response> refusal_;
};

/// 400 `bad_shape` with the path of the first wrong value.
Response bad_shape(std::string_view path, std::string_view message);

}  // namespace puffin::net
