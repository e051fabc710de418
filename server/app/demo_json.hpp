#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <stdexcept>
#include <string>

#include "protocol/cpp/codec.hpp"

/// Reading a scenario file; what is not as it should be throws.
namespace puffin::app {

using nlohmann::json;

inline protocol::Instant instant(const json& text) {
  const auto parsed = protocol::parse_instant(text.get<std::string>());
  if (!parsed) throw std::runtime_error("no instant: " + text.get<std::string>());
  return *parsed;
}

template <class Word>
Word word(const json& text) {
  const auto value = protocol::from_word<Word>(text.get<std::string>());
  if (!value) throw std::runtime_error("unknown word: " + text.get<std::string>());
  return *value;
}

inline std::optional<std::string> optional_text(const json& object, const char* field) {
  const auto found = object.find(field);
  if (found == object.end() || !found->is_string()) return std::nullopt;
  return found->get<std::string>();
}

}  // namespace puffin::app
