#include "live/outbox.hpp"

#include <utility>

#include "protocol/cpp/codec.hpp"

namespace puffin::live {

namespace {

std::size_t counted_bytes(const Frame& frame) {
  // Everybody needs a welcome however large the board is, and gets one at most.
  return frame.kind == Frame::Kind::welcome ? 0 : frame.bytes.size();
}

}  // namespace

std::size_t OutgoingMessage::bytes() const {
  std::size_t sum = 0;
  for (const std::string_view piece : pieces) sum += piece.size();
  return sum;
}

Outbox::Push Outbox::push(FramePtr frame) {
  if (frame->kind == Frame::Kind::presence && replace_presence(frame)) {
    return bytes_ > limits_.bytes ? Push::full : Push::ok;
  }
  const std::size_t size = counted_bytes(*frame);
  // A frame larger than the bound is nobody's slowness: one that finds nothing waiting is taken.
  const bool too_many_bytes = bytes_ > 0 && bytes_ + size > limits_.bytes;
  if (frames_.size() >= limits_.frames || too_many_bytes) return Push::full;
  if (frame->kind == Frame::Kind::presence) presence_[frame->presence_key] = taken_ + frames_.size();
  bytes_ += size;
  frames_.push_back(std::move(frame));
  return Push::ok;
}

bool Outbox::replace_presence(const FramePtr& frame) {
  const auto waiting = presence_.find(frame->presence_key);
  if (waiting == presence_.end()) return false;
  FramePtr& place = frames_[static_cast<std::size_t>(waiting->second - taken_)];
  bytes_ = bytes_ - counted_bytes(*place) + counted_bytes(*frame);
  place = frame;
  return true;
}

FramePtr Outbox::take_front() {
  FramePtr frame = std::move(frames_.front());
  frames_.pop_front();
  ++taken_;
  bytes_ -= counted_bytes(*frame);
  if (frame->kind == Frame::Kind::presence) presence_.erase(frame->presence_key);
  return frame;
}

std::optional<OutgoingMessage> Outbox::next() {
  if (frames_.empty()) return std::nullopt;
  if (frames_.front()->kind == Frame::Kind::events) return take_events();
  OutgoingMessage message;
  message.frames.push_back(take_front());
  const Frame& frame = *message.frames.front();
  message.pieces.push_back(frame.bytes);
  if (frame.board) {
    message.pieces.push_back(*frame.board);
    message.pieces.push_back(frame.after_board);
  }
  return message;
}

OutgoingMessage Outbox::take_events() {
  OutgoingMessage message;
  message.pieces.push_back(protocol::events_frame_prefix);
  std::size_t bytes = 0;
  while (!frames_.empty() && frames_.front()->kind == Frame::Kind::events &&
         message.frames.size() < limits::message_frames) {
    const std::size_t size = frames_.front()->bytes.size();
    // The first goes whatever its size: a command's events travel in one message.
    if (!message.frames.empty() && bytes + size > limits::message_bytes) break;
    bytes += size;
    if (!message.frames.empty()) message.pieces.push_back(",");
    message.frames.push_back(take_front());
    message.pieces.push_back(message.frames.back()->bytes);
  }
  message.pieces.push_back(protocol::events_frame_suffix);
  return message;
}

void Outbox::clear() {
  taken_ += frames_.size();
  frames_.clear();
  presence_.clear();
  bytes_ = 0;
}

}  // namespace puffin::live
