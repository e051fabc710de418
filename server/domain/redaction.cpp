#include "domain/redaction.hpp"

#include <variant>

namespace puffin::domain {

using namespace protocol;

namespace {

/// Each takes the words out of its event, and says whether there were any.
bool blank(ReadinessAnswered& answered) {
  const bool had = !answered.want.empty() || !answered.improve.empty();
  answered.want = answered.improve = "";
  return had;
}

bool blank(CheckInGiven& given) {
  const bool had = given.shared.has_value();
  given.shared.reset();
  return had;
}

bool blank(ReflectionRevealed& revealed) {
  const bool had = !revealed.lines.empty();
  revealed.lines.clear();
  return had;
}

bool blank(PulseSent& sent) {
  const bool had = !sent.note.empty();
  sent.note.clear();
  return had;
}

bool blank(auto&) { return false; }

}  // namespace

std::optional<Event> redacted(const Event& event, const ParticipantId& person) {
  if (event.by != person) return std::nullopt;
  Event less = event;
  if (!std::visit([](auto& body) { return blank(body); }, less.body)) return std::nullopt;
  return less;
}

}  // namespace puffin::domain
