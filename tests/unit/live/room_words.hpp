#pragma once

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "support/test_room.hpp"

namespace puffin::test {

using Messages = std::vector<nlohmann::json>;

/// The seqs of the events in a message, empty for any other message.
inline std::vector<protocol::Seq> seqs(const nlohmann::json& message) {
  std::vector<protocol::Seq> seqs;
  if (message.contains("events")) {
    for (const auto& event : message["events"]) seqs.push_back(event.at("seq").get<protocol::Seq>());
  }
  return seqs;
}

inline std::string text(const nlohmann::json& message, const char* field) {
  return message.at(field).get<std::string>();
}

/// A message in one line, to compare whole conversations: `events 4 5`, `rejected c1 wip_full`, `welcome 7 board`.
inline std::string told(const nlohmann::json& message) {
  std::string line = message.at("type");
  if (line == "welcome") {
    line += ' ' + std::to_string(message.at("seq").get<protocol::Seq>());
    line += message.contains("board") ? " board" : " events";
  }
  if (line == "rejected") line += ' ' + text(message, "command") + ' ' + text(message, "code");
  if (line == "presence") line += ' ' + text(message, "participant") + ' ' + message.at("state").dump();
  if (line == "signal") {
    line += ' ' + text(message, "participant") + ' ' + text(message, "client") + ' ' + message.at("data").dump();
  }
  for (const protocol::Seq seq : seqs(message)) line += ' ' + std::to_string(seq);
  return line;
}

inline std::vector<std::string> told(TestRoom::Tab& tab) {
  std::vector<std::string> lines;
  for (const auto& message : tab.member->messages()) lines.push_back(told(message));
  return lines;
}

using Told = std::vector<std::string>;

}  // namespace puffin::test
