#include "live/frames.hpp"

#include <cassert>
#include <utility>

namespace puffin::live {

namespace {

FramePtr other_frame(std::string bytes) {
  auto frame = std::make_shared<Frame>();
  frame->bytes = std::move(bytes);
  return frame;
}

}  // namespace

FramePtr shared_events(std::string events) {
  auto frame = std::make_shared<Frame>();
  frame->kind = Frame::Kind::events;
  frame->bytes = std::move(events);
  return frame;
}

FramePtr repeated_events(std::string_view events) {
  std::string bytes(protocol::events_frame_prefix);
  bytes.append(events).append(protocol::events_frame_suffix);
  return other_frame(std::move(bytes));
}

FramePtr shared_presence(const protocol::Presence& presence) {
  auto frame = std::make_shared<Frame>();
  frame->kind = Frame::Kind::presence;
  frame->bytes = protocol::presence_frame(presence);
  frame->presence_key = presence.participant.text + ' ' + presence.client.text;
  return frame;
}

FramePtr signal_to_one(const protocol::Signal& signal) { return other_frame(protocol::signal_frame(signal)); }

FramePtr shared_rejection(const protocol::CommandId& command, std::string_view rejection_json) {
  return other_frame(protocol::rejected_frame(command, rejection_json));
}

FramePtr shared_bye(std::string_view reason) { return other_frame(protocol::bye_frame(reason)); }

FramePtr resume_welcome(const protocol::Welcome& welcome) {
  auto frame = std::make_shared<Frame>();
  frame->kind = Frame::Kind::welcome;
  frame->bytes = protocol::welcome_frame(welcome);
  return frame;
}

FramePtr board_welcome(protocol::Welcome welcome, std::shared_ptr<const std::string> board_json) {
  // JSON text never holds this byte, so it marks the place where the shared board goes in.
  constexpr std::string_view here = "\x01";
  welcome.board_json = here;
  const std::string whole = protocol::welcome_frame(welcome);
  const std::size_t place = whole.find(here);
  assert(place != std::string::npos);
  auto frame = std::make_shared<Frame>();
  frame->kind = Frame::Kind::welcome;
  frame->bytes = whole.substr(0, place);
  frame->board = std::move(board_json);
  frame->after_board = whole.substr(place + here.size());
  return frame;
}

const std::string& storage_failed_json() {
  static const std::string json = [] {
    protocol::Rejection rejection;
    rejection.code = protocol::RejectionCode::storage_failed;
    rejection.message = "This could not be saved just now. Please try again in a moment.";
    return protocol::encode_rejection(rejection);
  }();
  return json;
}

}  // namespace puffin::live
