#pragma once

#include <chrono>
#include <string_view>

#include "app/demo_json.hpp"

namespace puffin::app {

/// The scenario with every instant and date in it moved by whole weeks, the
/// same number for all, so that `present` falls into the seven days up to
/// `now`. Clocks of `zone` show the same as before, on the same day of the
/// week.
json moved_towards(protocol::Instant now, protocol::Instant present, std::string_view zone, json scenario);

}  // namespace puffin::app
