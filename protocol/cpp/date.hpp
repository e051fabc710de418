#pragma once

#include <compare>
#include <string>

namespace puffin::protocol {

/// A local calendar day, `YYYY-MM-DD`; its validity is the codec's business.
struct Date {
  std::string text;
  friend auto operator<=>(const Date&, const Date&) = default;
};

}  // namespace puffin::protocol
