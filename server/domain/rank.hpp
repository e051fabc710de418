#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace puffin::domain {

/// Order keys: base-62 fractions, written with the digits 0-9 A-Z a-z (plain byte order is number order) that never end
/// in '0', so that there is room between any two. The web client makes the same keys (protocol/examples/ranks.json).
///
/// How a key is made, "" being "no neighbour":
///   counter(key)   the first 5 digits, filled up with '0' on the right, read as a whole number (0 .. 62^5 - 1)
///   written(n)     n as 5 digits without the zeros at its end
///   1. ("", "")     "V", the middle.
///   2. (low, "")    written(counter(low) + 1), unless that reaches 62^5: then middle(low, "").
///   3. ("", high)   written(counter(high) - 1), unless counter(high) is 0 or 1: then middle("", high).
///   4. (low, high)  middle(low, high).
/// So cards put at an end of a column, over and over, keep keys of 5 digits; only those squeezed between two grow.
///   middle(low, high), low read with endless zeros behind it:
///   a. high not empty: copy the digits that low and high share at the front and go on behind them.
///   b. a = first digit of low, or 0; b = first digit of high, or 62 when high is empty.
///   c. b - a > 1: append the digit (a + b) / 2, rounded down; done.
///   d. high has more than one digit: append b; done.
///   e. append a; go on at b. with low without its first digit and high empty.

/// A key strictly between two; an empty text stands for "no neighbour on this side". Requires low < high where both
/// are given and keys of this kind; anything else is a bug and throws std::invalid_argument.
std::string rank_between(std::string_view low, std::string_view high);

/// `count` short keys, evenly spread, for a column that is ranked anew: written((i + 1) * 62^5 / (count + 1)), rounded
/// down, for i = 0 .. count - 1.
std::vector<std::string> even_ranks(std::size_t count);

}  // namespace puffin::domain
