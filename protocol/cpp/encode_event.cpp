#include "protocol/cpp/encode.hpp"
#include "protocol/cpp/event_form.hpp"

namespace puffin::protocol {
namespace {

constexpr std::size_t usual_event = 512;  // bytes; only texts make one longer

}  // namespace

std::string encode_event(const Event& event) {
  JsonWriter out{usual_event};
  const FieldWriter field{out};
  out.begin_object();
  field("seq", event.seq);
  field("at", event.at);
  field("by", event.by);
  field("client", event.client);
  field("command", event.command);
  std::visit(
      [&]<class Body>(const Body& body) {
        out.key("type");
        out.string(Form<Body>::type);
        Form<Body>::fields(body, field);
      },
      event.body);
  out.end_object();
  return std::move(out).take();
}

}  // namespace puffin::protocol
