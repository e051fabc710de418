#pragma once

#include <cstddef>
#include <random>

#include "seed.hpp"

namespace puffin::test {

/// Some people write in one text at once, each with a copy of their own; what they send comes late, is sent again, or
/// is overtaken by a text set as a whole. In the end everything has come and all copies must be one. Answers how many
/// changes were made. A failure is told to the test that runs.
std::size_t play_texts(std::mt19937_64& chance);

}  // namespace puffin::test
