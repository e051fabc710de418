#include "protocol/cpp/event.hpp"

namespace puffin::protocol {

EventBody::EventBody() = default;
EventBody::EventBody(const EventBody&) = default;
EventBody::EventBody(EventBody&&) noexcept = default;
EventBody& EventBody::operator=(const EventBody&) = default;
EventBody& EventBody::operator=(EventBody&&) noexcept = default;
EventBody::~EventBody() = default;

bool operator==(const EventBody& left, const EventBody& right) {
  return static_cast<const AnyEventBody&>(left) == static_cast<const AnyEventBody&>(right);
}

}  // namespace puffin::protocol
