#pragma once

#include "protocol/cpp/command.hpp"
#include "protocol/cpp/read.hpp"

namespace puffin::protocol {

/// The command of a frame or body, complete and of the right shape (SPEC.md C6, C11); otherwise the value's fault says
/// what is wrong and the command means nothing. Paths begin at `value`.
Command read_command(const Value& value);

}  // namespace puffin::protocol
