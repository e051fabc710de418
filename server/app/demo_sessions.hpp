#pragma once

#include <vector>

#include "app/demo_ids.hpp"
#include "app/demo_json.hpp"
#include "app/demo_scenario.hpp"

namespace puffin::app {

/// The sessions of a scenario, planned at `planned_at`, and the promises made in them. Its closing session is the one
/// that the contract plans when it becomes active, moved to the scenario's time.
std::vector<DemoStep> session_steps(const json& engagement, const DemoIds& ids, protocol::Instant planned_at,
                                    protocol::Instant activated_at);

}  // namespace puffin::app
