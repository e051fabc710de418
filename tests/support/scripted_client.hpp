#pragma once

#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "domain/board.hpp"
#include "protocol/cpp/codec.hpp"

namespace puffin::test {

/// A browser's side of the live connection: the confirmed board, the commands without an outcome, resume. It trusts
/// nothing: whatever breaks a rule of L or C is written down in complaints().
class ScriptedClient {
 public:
  ScriptedClient(protocol::ParticipantId who, protocol::ClientId client)
      : who_(std::move(who)), client_(std::move(client)) {}

  [[nodiscard]] const protocol::ParticipantId& who() const { return who_; }
  [[nodiscard]] protocol::JoinFrame join_frame() const {
    return {1, client_, base_ ? std::optional(base_->seq()) : std::nullopt};
  }
  /// A new command; it stays pending until its outcome is known.
  protocol::CommandFrame issue(protocol::Command command) {
    pending_.push_back({protocol::CommandId("c" + std::to_string(++issued_)), std::move(command)});
    return pending_.back();
  }
  [[nodiscard]] const std::deque<protocol::CommandFrame>& pending() const { return pending_; }

  /// A connection was lost: what comes next begins with a welcome.
  void disconnected() { welcomed_ = false; }
  [[nodiscard]] bool welcomed() const { return welcomed_; }
  /// A page loaded anew that had nothing stored but its own commands.
  void forget_board() { base_.reset(); }

  void receive(const std::string& bytes) {
    const auto message = nlohmann::ordered_json::parse(bytes);
    const std::string type = message.at("type");
    if (type == "welcome") {
      take_welcome(message);
    } else if (!welcomed_) {
      complain("L3: " + type + " before the welcome");
    } else if (type == "events") {
      take_events(message.at("events"));
    } else if (type == "rejected") {
      take_rejection(message);
    } else if (type == "presence") {
      take_presence(message);
    }
  }

  /// Nothing before the first welcome.
  [[nodiscard]] const domain::Board* base() const { return base_ ? &*base_ : nullptr; }
  [[nodiscard]] protocol::Seq seq() const { return base_ ? base_->seq() : 0; }
  /// The seqs of the events that acknowledged each command.
  [[nodiscard]] const std::map<std::string, std::set<protocol::Seq>>& acknowledged() const { return acknowledged_; }
  /// The code of each refusal but `storage_failed`, which is no outcome.
  [[nodiscard]] const std::map<std::string, std::string>& refused() const { return refused_; }
  [[nodiscard]] std::size_t storage_failures() const { return storage_failures_; }
  [[nodiscard]] const std::map<std::string, std::string>& presence() const { return presence_; }
  [[nodiscard]] const std::vector<std::string>& complaints() const { return complaints_; }
  [[nodiscard]] std::size_t boards_received() const { return boards_received_; }

 private:
  void take_welcome(const nlohmann::ordered_json& message) {
    if (welcomed_) complain("L3: a second welcome");
    welcomed_ = true;
    presence_.clear();
    last_cause_.clear();
    for (const auto& present : message.at("presence")) take_presence(present);
    const protocol::Seq seq = message.at("seq");
    if (message.contains("board")) {
      const auto board = protocol::decode_board(message.at("board").dump());
      base_.emplace(std::get<protocol::BoardSnapshot>(board), seq);
      ++boards_received_;
    } else {
      take_events(message.at("events"));
    }
    if (this->seq() != seq) complain("L3: the welcome does not reach the seq it names");
  }

  void take_events(const nlohmann::ordered_json& events) {
    std::string cause = std::move(last_cause_);
    bool first = true;
    for (const auto& encoded : events) {
      const auto event = std::get<protocol::Event>(protocol::decode_event(encoded.dump()));
      std::string caused_by = event.by.text + ' ' + event.client.text + ' ' + event.command.text;
      if (first && event.seq == seq() + 1 && caused_by == cause) complain("L4: a command's events came in two frames");
      take_event(event);
      cause = std::move(caused_by);
      first = false;
    }
    last_cause_ = std::move(cause);
  }

  void take_event(const protocol::Event& event) {
    const bool own = event.client == client_ && event.by == who_;
    if (event.seq > seq() + 1) return complain("L3: a gap before seq " + std::to_string(event.seq));
    if (event.seq <= seq()) {
      if (!own) complain("L3: seq " + std::to_string(event.seq) + " came twice");
    } else {
      base_->apply(event);
    }
    if (!own) return;
    acknowledged_[event.command.text].insert(event.seq);
    settle(event.command);
  }

  void take_rejection(const nlohmann::ordered_json& message) {
    const std::string command = message.at("command");
    const std::string code = message.at("code");
    if (code == "storage_failed") {
      ++storage_failures_;
      return;
    }
    const auto [known, is_new] = refused_.emplace(command, code);
    if (!is_new && known->second != code) complain("C3: " + command + " was refused in two ways");
    settle(protocol::CommandId(command));
  }

  void take_presence(const nlohmann::ordered_json& message) {
    const std::string whose = message.at("client");
    if (message.at("state").is_null()) {
      presence_.erase(whose);
    } else {
      presence_[whose] = message.at("state").dump();
    }
  }

  void settle(const protocol::CommandId& command) {
    std::erase_if(pending_, [&](const auto& frame) { return frame.id == command; });
  }
  void complain(std::string what) { complaints_.push_back(client_.text + ": " + std::move(what)); }

  const protocol::ParticipantId who_;
  const protocol::ClientId client_;
  std::optional<domain::Board> base_;
  std::deque<protocol::CommandFrame> pending_;
  std::uint64_t issued_ = 0;
  bool welcomed_ = false;
  std::string last_cause_;  ///< whose command brought the event received last
  std::map<std::string, std::set<protocol::Seq>> acknowledged_;
  std::map<std::string, std::string> refused_;
  std::size_t storage_failures_ = 0;
  std::map<std::string, std::string> presence_;
  std::size_t boards_received_ = 0;
  std::vector<std::string> complaints_;
};

}  // namespace puffin::test
