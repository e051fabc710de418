#pragma once

#include <vector>

#include "app/demo_ids.hpp"
#include "app/demo_json.hpp"
#include "app/demo_scenario.hpp"

namespace puffin::app {

/// What happens around the board of a scenario: contract and signatures, goals
/// and their points, sessions, promises. In no order; what is private to one
/// person is left out. Throws when the file has another form.
std::vector<DemoStep> engagement_steps(const json& engagement, const DemoIds& ids);

}  // namespace puffin::app
