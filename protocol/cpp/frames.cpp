#include "protocol/cpp/encode.hpp"

namespace puffin::protocol {
namespace {

constexpr std::size_t small_frame = 256;

void write_presence(JsonWriter& out, const Presence& presence) {
  const FieldWriter field{out};
  field("participant", presence.participant);
  field("client", presence.client);
  out.key("state");
  out.raw(presence.state_json);
}

void write_you(JsonWriter& out, const Participant& you) {
  const FieldWriter field{out};
  out.begin_object();
  field("participant", you.id);
  field("name", you.name);
  field("seat", you.seat);
  out.end_object();
}

JsonWriter begin_frame(std::string_view type, std::size_t expected = small_frame) {
  JsonWriter out{expected};
  out.begin_object();
  out.key("type");
  out.string(type);
  return out;
}

std::string end_frame(JsonWriter&& out) {
  out.end_object();
  return std::move(out).take();
}

}  // namespace

std::string rejected_frame(const CommandId& command, std::string_view rejection_json) {
  JsonWriter out = begin_frame("rejected", small_frame + rejection_json.size());
  out.key("command");
  out.string(command.text);
  // The rejection's own fields, without the braces around them.
  out.raw(rejection_json.substr(1, rejection_json.size() - 2));
  return end_frame(std::move(out));
}

std::string presence_frame(const Presence& presence) {
  JsonWriter out = begin_frame("presence", small_frame + presence.state_json.size());
  write_presence(out, presence);
  return end_frame(std::move(out));
}

std::string signal_frame(const Signal& signal) {
  JsonWriter out = begin_frame("signal", small_frame + signal.data_json.size());
  const FieldWriter field{out};
  field("participant", signal.participant);
  field("client", signal.client);
  out.key("data");
  out.raw(signal.data_json);
  return end_frame(std::move(out));
}

std::string welcome_frame(const Welcome& welcome) {
  const std::string_view content = welcome.events_json ? *welcome.events_json : welcome.board_json.value_or("");
  JsonWriter out = begin_frame("welcome", 2 * small_frame + content.size());
  const FieldWriter field{out};
  field("protocol", 1);
  field("seq", welcome.seq);
  out.key("you");
  write_you(out, welcome.you);
  out.key("presence");
  out.begin_array();
  for (const Presence& presence : welcome.presence) {
    out.begin_object();
    write_presence(out, presence);
    out.end_object();
  }
  out.end_array();
  if (welcome.events_json) {
    out.key("events");
    out.begin_array();
    if (!content.empty()) out.raw(content);
    out.end_array();
  } else {
    out.key("board");
    out.raw(content);
  }
  return end_frame(std::move(out));
}

std::string pong_frame(std::string_view t_json) {
  JsonWriter out = begin_frame("pong", small_frame + t_json.size());
  out.key("t");
  out.raw(t_json);
  return end_frame(std::move(out));
}

std::string bye_frame(std::string_view reason) {
  JsonWriter out = begin_frame("bye");
  out.key("reason");
  out.string(reason);
  return end_frame(std::move(out));
}

}  // namespace puffin::protocol
