#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace puffin::domain {

/// Order keys: base-62 strings (0-9A-Za-z, plain byte order) that never end in '0', so that there is room between any
/// two. Appending and prepending keep keys short; the TypeScript twin makes the same keys (protocol/examples/ranks.json).

/// A key strictly between two; an empty text stands for "no neighbour on this side". Requires low < high.
std::string rank_between(std::string_view low, std::string_view high);

/// `count` short keys, evenly spread, for a column that is ranked anew.
std::vector<std::string> even_ranks(std::size_t count);

}  // namespace puffin::domain
