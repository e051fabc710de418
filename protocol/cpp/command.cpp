#include "protocol/cpp/command.hpp"

namespace puffin::protocol {

Command::Command() = default;
Command::Command(const Command&) = default;
Command::Command(Command&&) noexcept = default;
Command& Command::operator=(const Command&) = default;
Command& Command::operator=(Command&&) noexcept = default;
Command::~Command() = default;

bool operator==(const Command& left, const Command& right) {
  return static_cast<const AnyCommand&>(left) == static_cast<const AnyCommand&>(right) && left.read_at == right.read_at;
}

}  // namespace puffin::protocol
