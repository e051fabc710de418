#include "live/outbox.hpp"

#include <gtest/gtest.h>

#include <string>

#include "protocol/cpp/codec.hpp"

namespace puffin::live {
namespace {

using Push = Outbox::Push;

FramePtr frame(Frame::Kind kind, std::string bytes, std::string whose = {}) {
  auto made = std::make_shared<Frame>();
  made->kind = kind;
  made->bytes = std::move(bytes);
  made->presence_key = std::move(whose);
  return made;
}
FramePtr events(std::string bytes) { return frame(Frame::Kind::events, std::move(bytes)); }
FramePtr other(std::string bytes) { return frame(Frame::Kind::other, std::move(bytes)); }
FramePtr presence(std::string whose, std::string bytes) {
  return frame(Frame::Kind::presence, std::move(bytes), std::move(whose));
}
FramePtr welcome(std::size_t bytes) { return frame(Frame::Kind::welcome, std::string(bytes, 'w')); }

std::string next_text(Outbox& outbox) {
  const auto message = outbox.next();
  if (!message) return "nothing";
  std::string text;
  for (const std::string_view piece : message->pieces) text += piece;
  EXPECT_EQ(text.size(), message->bytes());
  return text;
}

std::string enveloped(const std::string& bodies) {
  return std::string(protocol::events_frame_prefix) + bodies + std::string(protocol::events_frame_suffix);
}

TEST(Outbox, hands_out_first_what_came_first) {
  Outbox outbox;
  EXPECT_EQ(outbox.push(other("one")), Push::ok);
  EXPECT_EQ(outbox.push(events("two")), Push::ok);
  EXPECT_EQ(outbox.push(other("three")), Push::ok);
  EXPECT_EQ(next_text(outbox), "one");
  EXPECT_EQ(next_text(outbox), enveloped("two"));
  EXPECT_EQ(next_text(outbox), "three");
  EXPECT_EQ(next_text(outbox), "nothing");
  EXPECT_TRUE(outbox.empty());
  EXPECT_EQ(outbox.bytes(), 0U);
}

TEST(Outbox, L4_gathers_waiting_events_into_one_message) {
  Outbox outbox;
  for (const char* body : {"{1}", "{2},{3}", "{4}"}) EXPECT_EQ(outbox.push(events(body)), Push::ok);
  EXPECT_EQ(next_text(outbox), enveloped("{1},{2},{3},{4}"));
  EXPECT_EQ(next_text(outbox), "nothing");
}

TEST(Outbox, keeps_a_gathered_message_within_bounds) {
  Outbox outbox;
  for (std::size_t i = 0; i < limits::message_frames + 1; ++i) EXPECT_EQ(outbox.push(events("e")), Push::ok);
  EXPECT_EQ(outbox.next()->frames.size(), limits::message_frames);
  EXPECT_EQ(outbox.next()->frames.size(), 1U);

  const std::string third(limits::message_bytes / 3 + 1, 'e');
  for (int i = 0; i < 3; ++i) EXPECT_EQ(outbox.push(events(third)), Push::ok);
  EXPECT_EQ(outbox.next()->frames.size(), 2U);
  EXPECT_EQ(outbox.next()->frames.size(), 1U);
}

TEST(Outbox, shares_the_bytes_it_hands_out) {
  Outbox outbox;
  const FramePtr shared = events("the same bytes");
  EXPECT_EQ(outbox.push(shared), Push::ok);
  const auto message = outbox.next();
  EXPECT_EQ(message->pieces.at(1).data(), shared->bytes.data());
}

TEST(Outbox, L7_a_newer_presence_takes_the_place_of_the_waiting_one) {
  Outbox outbox;
  EXPECT_EQ(outbox.push(presence("ann", "ann looks")), Push::ok);
  EXPECT_EQ(outbox.push(presence("ben", "ben looks")), Push::ok);
  EXPECT_EQ(outbox.push(presence("ann", "ann drags")), Push::ok);
  EXPECT_EQ(outbox.bytes(), std::string("ann drags").size() + std::string("ben looks").size());
  EXPECT_EQ(next_text(outbox), "ann drags");
  EXPECT_EQ(outbox.push(presence("ben", "ben left")), Push::ok);
  EXPECT_EQ(outbox.push(presence("ann", "ann again")), Push::ok);
  EXPECT_EQ(next_text(outbox), "ben left");
  EXPECT_EQ(next_text(outbox), "ann again");
}

TEST(Outbox, L9_is_full_beyond_its_bytes) {
  Outbox outbox({100, 10});
  EXPECT_EQ(outbox.push(events(std::string(60, 'e'))), Push::ok);
  EXPECT_EQ(outbox.push(events(std::string(41, 'e'))), Push::full);
  EXPECT_EQ(outbox.push(events(std::string(40, 'e'))), Push::ok);
  EXPECT_EQ(outbox.bytes(), 100U);
  (void)outbox.next();
  EXPECT_EQ(outbox.bytes(), 0U);
}

TEST(Outbox, L9_is_full_beyond_its_frames) {
  Outbox outbox({1000, 2});
  EXPECT_EQ(outbox.push(other("a")), Push::ok);
  EXPECT_EQ(outbox.push(other("b")), Push::ok);
  EXPECT_EQ(outbox.push(other("c")), Push::full);
}

TEST(Outbox, L9_a_welcome_of_any_size_is_nobodys_slowness) {
  Outbox outbox({100, 10});
  EXPECT_EQ(outbox.push(welcome(5000)), Push::ok);
  EXPECT_EQ(outbox.push(events(std::string(100, 'e'))), Push::ok);
  EXPECT_EQ(outbox.push(events("e")), Push::full);
  EXPECT_EQ(next_text(outbox).size(), 5000U);
  EXPECT_EQ(outbox.bytes(), 100U);
}

TEST(Outbox, a_frame_larger_than_the_bound_passes_when_nothing_waits) {
  Outbox outbox({100, 10});
  EXPECT_EQ(outbox.push(events(std::string(500, 'e'))), Push::ok);
  EXPECT_EQ(outbox.push(events("e")), Push::full);
}

TEST(Outbox, a_presence_that_grows_beyond_the_bound_is_full) {
  Outbox outbox({100, 10});
  EXPECT_EQ(outbox.push(events(std::string(90, 'e'))), Push::ok);
  EXPECT_EQ(outbox.push(presence("ann", "a")), Push::ok);
  EXPECT_EQ(outbox.push(presence("ann", std::string(20, 'a'))), Push::full);
}

TEST(Outbox, begins_anew_after_clear) {
  Outbox outbox;
  EXPECT_EQ(outbox.push(presence("ann", "before")), Push::ok);
  outbox.clear();
  EXPECT_TRUE(outbox.empty());
  EXPECT_EQ(outbox.bytes(), 0U);
  EXPECT_EQ(outbox.push(presence("ann", "after")), Push::ok);
  EXPECT_EQ(next_text(outbox), "after");
}

TEST(Outbox, a_welcome_shares_its_board) {
  auto made = std::make_shared<Frame>();
  made->kind = Frame::Kind::welcome;
  made->bytes = "{";
  made->board = std::make_shared<const std::string>("the board");
  made->after_board = "}";
  Outbox outbox;
  EXPECT_EQ(outbox.push(made), Push::ok);
  EXPECT_EQ(next_text(outbox), "{the board}");
}

}  // namespace
}  // namespace puffin::live
