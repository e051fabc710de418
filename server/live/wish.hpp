#pragma once

#include <variant>

#include "domain/decide.hpp"
#include "protocol/cpp/command.hpp"

namespace puffin::live {

/// What somebody wishes: a client's command, or one of the server's own.
using Wish = std::variant<protocol::Command, domain::SystemCommand>;

}  // namespace puffin::live
