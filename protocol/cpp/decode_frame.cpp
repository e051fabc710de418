#include "protocol/cpp/command_texts.hpp"
#include "protocol/cpp/decode_command.hpp"
#include "protocol/cpp/read_whole.hpp"

namespace puffin::protocol {
namespace {

constexpr std::int64_t protocol_version = 1;

Rejection rejection_of(Fault fault) {
  Rejection rejection;
  rejection.code = fault.too_long ? RejectionCode::too_long : RejectionCode::bad_command;
  rejection.message = std::move(fault.message);
  rejection.path = std::move(fault.path);
  if (fault.too_long) {
    rejection.length = fault.length;
    rejection.limit = fault.limit;
  }
  return rejection;
}

/// What is wrong inside the command is an answer to it and no fault of the frame (C5).
std::variant<Command, Rejection> read_inner_command(const Value& value) {
  FirstFault fault;
  const Place top;
  Command command = read_command(Value{value.json(), top, fault});
  if (fault) return rejection_of(std::move(*fault));
  return command;
}

CommandId read_command_id(const Value& value) { return read_id<CommandId>(value); }
ClientId read_client_id(const Value& value) { return ClientId{read_visible(value, limits::client_id_min, limits::id)}; }
std::int64_t read_version(const Value& value) { return value.integer(protocol_version, protocol_version); }
Seq read_seq(const Value& value) { return static_cast<Seq>(value.integer(0, std::int64_t{1} << 53)); }

bool read_flag(const Value& value) { return value.boolean(); }

std::string compact(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

std::string read_state(const Value& value) {
  if (!value.is_null() && !value.json().is_object()) {
    value.wrong("must be an object or null");
    return {};
  }
  std::string state = compact(value.json());
  if (state.size() > limits::presence_bytes) value.wrong("must fit into 4 KiB");
  return state;
}

std::string read_signal(const Value& value) {
  if (!value.json().is_object()) {
    value.wrong("must be an object");
    return {};
  }
  std::string data = compact(value.json());
  if (data.size() > limits::signal_bytes) value.wrong("must fit into 16 KiB");
  return data;
}

ClientFrame read_join(Fields& fields) {
  JoinFrame frame;
  frame.protocol = static_cast<int>(fields.required("protocol", &read_version));
  frame.client = fields.required("client", &read_client_id);
  frame.since = fields.required("since", or_null(&read_seq));
  frame.stage = fields.optional("stage", &read_flag).value_or(false);
  return frame;
}

CommandFrame read_command_fields(Fields& fields) {
  CommandFrame frame;
  frame.id = fields.required("id", &read_command_id);
  frame.command = fields.required("command", &read_inner_command);
  return frame;
}

ClientFrame read_client_frame(const Value& value) {
  Fields fields{value};
  const std::string type = fields.required("type", [](const Value& word) {
    const std::string* const text = word.string();
    return text == nullptr ? std::string{} : *text;
  });
  ClientFrame frame;
  if (type == "command") {
    frame = read_command_fields(fields);
  } else if (type == "presence") {
    frame = PresenceFrame{fields.required("state", &read_state)};
  } else if (type == "signal") {
    SignalFrame signal;
    signal.to = fields.required("to", &read_client_id);
    signal.data_json = fields.required("data", &read_signal);
    frame = std::move(signal);
  } else if (type == "ping") {
    frame = PingFrame{fields.required("t", [](const Value& t) { return compact(t.json()); })};
  } else if (type == "stage") {
    frame = StageFrame{fields.required("on", &read_flag)};
  } else if (type == "join") {
    frame = read_join(fields);
  } else {
    fields.wrong("type", "must be join, command, presence, signal, stage or ping");
  }
  fields.none_other();
  return frame;
}

CommandPost read_command_post(const Value& value) {
  Fields fields{value};
  CommandPost post;
  post.client = fields.optional("client", &read_client_id);
  post.frame = read_command_fields(fields);
  fields.none_other();
  return post;
}

}  // namespace

std::variant<ClientFrame, DecodeError> decode_client_frame(std::string_view bytes) {
  return read_whole(parse_gated(bytes), &read_client_frame);
}

std::variant<CommandPost, DecodeError> decode_command_post(std::string_view bytes) {
  return read_whole(parse_gated(bytes), &read_command_post);
}

}  // namespace puffin::protocol
