#pragma once

#include <chrono>
#include <string_view>

#include "app/demo_json.hpp"

namespace puffin::app {

/// The story with every instant and date in it moved by whole days, the same number for all, so that its `present`
/// falls on the day before `now`, by the clocks of its zone, which show the same times as before. Whoever comes, on
/// whatever day and at whatever hour, finds the same moment of it.
json moved_towards(protocol::Instant now, json story);

}  // namespace puffin::app
