#pragma once

#include <optional>

#include "protocol/cpp/words.hpp"

namespace puffin::protocol {

/// How a board is used: settings that either party may change (SPEC.md B6).
struct Policies {
  MovePolicy move = MovePolicy::anyone;
  ReadyGate ready_gate = ReadyGate::nudge;
  OverrideMode override_mode = OverrideMode::either_with_reason;
  bool count_blocked = true;
  friend bool operator==(const Policies&, const Policies&) = default;
};

struct PolicyChanges {
  std::optional<MovePolicy> move;
  std::optional<ReadyGate> ready_gate;
  std::optional<OverrideMode> override_mode;
  std::optional<bool> count_blocked;
  friend bool operator==(const PolicyChanges&, const PolicyChanges&) = default;
};

}  // namespace puffin::protocol
