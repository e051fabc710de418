#include "unit/protocol/examples.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "protocol/cpp/codec.hpp"

namespace puffin::test {
namespace {

using namespace protocol;

std::string code_of(const DecodeError& error) {
  return error.code == DecodeError::Code::bad_json ? "bad_json" : "bad_shape";
}

/// `code path` of what is wrong, or `taken`.
std::string verdict(const DecodeError& error) { return code_of(error) + ' ' + error.path; }
std::string verdict(const CommandFrame& frame) {
  const auto* rejection = std::get_if<Rejection>(&frame.command);
  if (rejection == nullptr) return "taken";
  return std::string(to_word(rejection->code)) + ' ' + rejection->path.value_or("(no path)");
}
std::string verdict(const ClientFrame& frame) {
  const auto* command = std::get_if<CommandFrame>(&frame);
  return command == nullptr ? "taken" : verdict(*command);
}
std::string verdict(const CommandPost& post) { return verdict(post.frame); }
std::string verdict(const Event&) { return "taken"; }
std::string verdict(const BoardSnapshot&) { return "taken"; }
std::string verdict(const PrivateSave&) { return "taken"; }

template <class Decoded>
std::string verdict(const std::variant<Decoded, DecodeError>& decoded) {
  return std::visit([](const auto& outcome) { return verdict(outcome); }, decoded);
}

std::string verdict(const std::string& what, std::string_view bytes) {
  if (what == "client_frame") return verdict(decode_client_frame(bytes));
  if (what == "command_post") return verdict(decode_command_post(bytes));
  if (what == "private_save") return verdict(decode_private_save(bytes));
  if (what == "event") return verdict(decode_event(bytes));
  if (what == "board") return verdict(decode_board(bytes));
  return "no decoder of " + what;
}

bool is_read_by_the_server(const std::string& what) {
  return what == "client_frame" || what == "command_post" || what == "private_save" || what == "event" ||
         what == "board";
}

TEST(Examples, C5_valid_ones_are_taken) {
  for (const auto& [name, what, value] : valid_examples()) {
    if (!is_read_by_the_server(what)) continue;
    EXPECT_EQ(verdict(what, value.dump()), "taken") << name;
  }
}

TEST(Examples, C5_invalid_ones_are_refused_by_code_and_path) {
  for (const auto& [name, what, why, bytes, code, path] : invalid_examples()) {
    EXPECT_EQ(verdict(what, bytes), code + ' ' + path) << name << ": " << why;
  }
}

TEST(Examples, E_events_are_written_as_they_were_read) {
  for (const auto& [name, what, value] : valid_examples()) {
    if (what != "event") continue;
    const auto event = decode_event(value.dump());
    ASSERT_TRUE(std::holds_alternative<Event>(event)) << name;
    EXPECT_EQ(encode_event(std::get<Event>(event)), value.dump()) << name;
  }
}

TEST(Examples, B_boards_are_written_as_they_were_read) {
  for (const auto& [name, what, value] : valid_examples()) {
    if (what != "board") continue;
    const auto board = decode_board(value.dump());
    ASSERT_TRUE(std::holds_alternative<BoardSnapshot>(board)) << name;
    EXPECT_EQ(encode_board(std::get<BoardSnapshot>(board)), value.dump()) << name;
  }
}

TEST(Examples, E_every_event_has_one) {
  std::vector<bool> shown(std::variant_size_v<AnyEventBody>);
  for (const auto& [name, what, value] : valid_examples()) {
    if (what == "event") shown.at(std::get<Event>(decode_event(value.dump())).body.index()) = true;
  }
  EXPECT_EQ(std::count(shown.begin(), shown.end(), false), 0);
}

TEST(Examples, C6_every_command_has_one) {
  std::vector<bool> shown(std::variant_size_v<AnyCommand>);
  for (const auto& [name, what, value] : valid_examples()) {
    if (what != "client_frame") continue;
    const auto frame = std::get<ClientFrame>(decode_client_frame(value.dump()));
    if (const auto* command = std::get_if<CommandFrame>(&frame)) {
      shown.at(std::get<Command>(command->command).index()) = true;
    }
  }
  EXPECT_EQ(std::count(shown.begin(), shown.end(), false), 0);
}

}  // namespace
}  // namespace puffin::test
