#include "protocol/cpp/decode_form.hpp"
#include "protocol/cpp/event_form.hpp"
#include "protocol/cpp/read_whole.hpp"

namespace puffin::protocol {
namespace {

/// Tries the event types one after another; the list is short.
template <std::size_t Index = 0>
EventBody read_body(std::string_view type, Fields& fields) {
  if constexpr (Index == std::variant_size_v<AnyEventBody>) {
    fields.wrong("type", "names no event of this version");
    return {};
  } else {
    using Body = std::variant_alternative_t<Index, AnyEventBody>;
    if (type != Form<Body>::type) return read_body<Index + 1>(type, fields);
    Body body;
    Form<Body>::fields(body, FieldReader{fields});
    return body;
  }
}

Event read_event(const Value& value) {
  Fields fields{value};
  const FieldReader field{fields};
  Event event;
  field("seq", event.seq);
  field("at", event.at);
  field("by", event.by);
  field("client", event.client);
  field("command", event.command);
  std::string type;
  field("type", type);
  event.body = read_body(type, fields);
  fields.none_other();
  return event;
}

}  // namespace

std::variant<Event, DecodeError> decode_event(std::string_view bytes) {
  return read_whole(parse_stored(bytes), &read_event);
}

}  // namespace puffin::protocol
