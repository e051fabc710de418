#pragma once

#include <string>

#include "net/secrets.hpp"
#include "protocol/cpp/ids.hpp"

namespace puffin::app {

/// The ids a scenario's things have on the board: always the same for the same
/// file.
class DemoIds {
 public:
  explicit DemoIds(std::string scenario) : scenario_(std::move(scenario)) {}

  [[nodiscard]] std::string of(const std::string& name) const {
    return net::uuid_for("demo/" + scenario_ + "/" + name);
  }
  [[nodiscard]] protocol::ParticipantId person(const std::string& name) const {
    return protocol::ParticipantId{of("person/" + name)};
  }
  [[nodiscard]] protocol::CardId card(const std::string& name) const { return protocol::CardId{of("card/" + name)}; }
  [[nodiscard]] protocol::GoalId goal(const std::string& name) const { return protocol::GoalId{of("goal/" + name)}; }
  [[nodiscard]] protocol::DeliverableId deliverable(const std::string& name) const {
    return protocol::DeliverableId{of("deliverable/" + name)};
  }
  [[nodiscard]] protocol::SessionId session(const std::string& name) const {
    return protocol::SessionId{of("session/" + name)};
  }

 private:
  std::string scenario_;
};

}  // namespace puffin::app
