#include <gtest/gtest.h>

#include "protocol/cpp/codec.hpp"
#include "protocol/cpp/json_gate.hpp"
#include "protocol/cpp/limits.hpp"

// What nobody sends by mistake (X1).
namespace puffin::test {
namespace {

using namespace protocol;

std::string repeat(std::string_view piece, std::size_t times) {
  std::string text;
  text.reserve(piece.size() * times);
  for (std::size_t i = 0; i < times; ++i) text += piece;
  return text;
}

std::string ping(const std::string& t) { return R"({"type":"ping","t":)" + t + "}"; }

/// Why the gate refused; empty when it did not.
std::string refusal(std::string_view bytes) {
  const auto parsed = parse_gated(bytes);
  const auto* error = std::get_if<DecodeError>(&parsed);
  return error == nullptr ? "" : error->message;
}

bool is_taken(std::string_view bytes) { return std::holds_alternative<ClientFrame>(decode_client_frame(bytes)); }

TEST(Gate, X1_refuses_thirty_thousand_nested_arrays) {
  const std::string open = repeat("[", 30000);
  EXPECT_EQ(refusal(open), "This cannot be read: nested too deeply.");
  EXPECT_EQ(refusal(open + repeat("]", 30000)), "This cannot be read: nested too deeply.");
  EXPECT_EQ(refusal(repeat(R"({"a":)", 10000)), "This cannot be read: nested too deeply.");
}

TEST(Gate, X1_takes_depth_32_and_no_more) {
  EXPECT_EQ(refusal(repeat("[", 32) + repeat("]", 32)), "");
  EXPECT_NE(refusal(repeat("[", 33) + repeat("]", 33)), "");
  EXPECT_EQ(refusal(repeat(R"({"a":)", 32) + "1" + repeat("}", 32)), "");
}

TEST(Gate, X1_refuses_half_a_million_empty_arrays) {
  EXPECT_EQ(refusal("[" + repeat("[],", 500000) + "1]"), "This cannot be read: it is larger than 64 KiB.");
  EXPECT_EQ(refusal("[" + repeat("[],", 20000) + "1]"), "This cannot be read: too many values.");
}

TEST(Gate, X1_takes_2000_values_and_no_more) {
  EXPECT_EQ(refusal("[" + repeat("1,", limits::json_values - 2) + "1]"), "");
  EXPECT_NE(refusal("[" + repeat("1,", limits::json_values - 1) + "1]"), "");
}

TEST(Gate, X1_takes_64_KiB_and_no_more) {
  const std::string text(limits::frame_bytes - 2, 'x');
  EXPECT_EQ(refusal('"' + text + '"'), "");
  EXPECT_NE(refusal('"' + text + "x\""), "");
}

TEST(Gate, X1_refuses_duplicate_keys) {
  EXPECT_EQ(refusal(R"({"a":1,"b":2,"a":3})"), "This cannot be read: a key twice in one object.");
  EXPECT_NE(refusal(R"({"":1,"":2})"), "");
  EXPECT_NE(refusal(R"([{"a":{"b":1,"b":1}}])"), "");
  EXPECT_EQ(refusal(R"([{"a":1},{"a":1}])"), "") << "the same key in two objects";
}

TEST(Gate, X1_refuses_a_duplicate_among_many_keys) {
  std::string object = "{";
  for (int i = 0; i < 1000; ++i) object += "\"key" + std::to_string(i) + "\":1,";
  EXPECT_EQ(refusal(object + R"("last":1})"), "");
  EXPECT_NE(refusal(object + R"("key500":1})"), "");
}

TEST(Gate, X1_numbers_end_at_2_53) {
  for (const char* number : {"9007199254740992", "-9007199254740992", "0", "-0", "1.5", "-1e-300", "9.007e15"}) {
    EXPECT_TRUE(is_taken(ping(number))) << number;
  }
  for (const char* number :
       {"9007199254740993", "-9007199254740993", "18446744073709551615", "18446744073709551616", "-9223372036854775809",
        "1e999", "-1e999", "1e16", "1e308", "123456789012345678901234567890"}) {
    EXPECT_EQ(refusal(ping(number)).empty(), false) << number;
  }
}

TEST(Gate, X1_refuses_invalid_utf_8) {
  for (const char* bytes : {"\x80", "\xC0\xAF", "\xC2", "\xE0\x80\x80", "\xED\xA0\x80", "\xED\xBF\xBF",
                            "\xF4\x90\x80\x80", "\xF8\x88\x80\x80\x80", "\xFE", "\xFF", "\xE2\x82"}) {
    const std::string wrong = bytes;
    EXPECT_NE(refusal(ping('"' + wrong + '"')), "");
    EXPECT_NE(refusal(wrong), "");
    EXPECT_NE(refusal("{\"" + wrong + "\":1}"), "");
  }
}

TEST(Gate, X1_refuses_lone_surrogates) {
  for (const char* wrong : {R"("\ud83d")", R"("\udc27")", R"("\ud83dx")", R"("\ud83d\ud83d")", R"("\udc27\ud83d")"}) {
    EXPECT_NE(refusal(wrong), "") << wrong;
  }
  EXPECT_EQ(refusal(R"("\ud83d\udc27")"), "");
}

TEST(Gate, X1_refuses_zero_bytes_and_what_hides_behind_them) {
  using namespace std::string_literals;
  EXPECT_NE(refusal("\0"s), "");
  EXPECT_NE(refusal("{\"type\":\"ping\",\"t\":1}\0"s), "");
  EXPECT_NE(refusal("{\"type\":\"ping\",\"t\":1}\0{\"type\":\"ping\"}"s), "");
  EXPECT_NE(refusal("\"a\0b\""s), "");
}

TEST(Gate, X1_refuses_what_is_not_one_value) {
  for (const char* wrong : {"",     " ",   "{",   "}",    "[1,]", "{\"a\"}",  "{\"a\":}",       "nul",
                            "True", "'a'", "1 2", "{}{}", "[]x",  "\x1E{}",   "\xEF\xBB\xBF{}", "/**/1",
                            "01",   "+1",  ".5",  "1.",   "0x10", "Infinity", "\"\t\"",         "\"\\x41\""}) {
    EXPECT_NE(refusal(wrong), "") << wrong;
  }
}

TEST(Gate, X1_every_beginning_of_a_frame_is_refused_without_harm) {
  const std::string frame =
      R"({"type":"command","id":"c-1","command":{"type":"add_card","card":"3f2a1b4c-5d6e-4f70-8192-a3b4c5d6e7f8",)"
      R"("column":"to_do","title":"\ud83d\udc27 é","after":null,"override":{"reason":"tomorrow"}}})";
  ASSERT_TRUE(is_taken(frame));
  for (std::size_t length = 0; length < frame.size(); ++length)
    EXPECT_FALSE(is_taken(frame.substr(0, length))) << length;
}

TEST(Gate, X1_every_changed_byte_is_survived) {
  const std::string frame =
      R"({"type":"command","id":"c-1","command":{"type":"edit_card","card":"k","set":{"done_when":["a"],)"
      R"("due":null},"read_at":7}})";
  for (std::size_t at = 0; at < frame.size(); ++at) {
    for (int byte = 0; byte < 256; ++byte) {
      std::string changed = frame;
      changed[at] = static_cast<char>(byte);
      const auto decoded = decode_client_frame(changed);
      const auto* const error = std::get_if<DecodeError>(&decoded);
      EXPECT_TRUE(error == nullptr || !error->message.empty());
    }
  }
}

TEST(Gate, X1_names_are_repeated_only_when_plain) {
  const auto decoded = decode_client_frame("{\"type\":\"ping\",\"t\":1,\"" + std::string(60000, 'x') + "\":1}");
  const auto& error = std::get<DecodeError>(decoded);
  EXPECT_EQ(error.path, "");
  EXPECT_LT(error.message.size(), 200u);
}

TEST(Gate, X1_what_was_stored_may_be_large) {
  EXPECT_TRUE(std::holds_alternative<nlohmann::ordered_json>(parse_stored("[" + repeat("[],", 100000) + "1]")));
  EXPECT_FALSE(std::holds_alternative<nlohmann::ordered_json>(parse_stored(repeat("[", 33) + repeat("]", 33))));
}

TEST(Gate, C5_a_title_of_ten_kilobytes_is_too_long_and_no_fault_of_the_frame) {
  const auto decoded = decode_client_frame(
      R"({"type":"command","id":"c-1","command":{"type":"rename_board","title":")" + std::string(10240, 'x') + "\"}}");
  const auto& frame = std::get<CommandFrame>(std::get<ClientFrame>(decoded));
  EXPECT_EQ(std::get<Rejection>(frame.command).code, RejectionCode::too_long);
}

TEST(Gate, L12_a_signal_of_16_KiB_and_no_more) {
  const auto signal = [](std::size_t bytes) {  // {"a":"…"} has eight bytes around the text
    return R"({"type":"signal","to":"tab-4f1c9a7e5b","data":{"a":")" + std::string(bytes - 8, 'x') + "\"}}";
  };
  EXPECT_TRUE(is_taken(signal(limits::signal_bytes)));
  EXPECT_FALSE(is_taken(signal(limits::signal_bytes + 1)));
}

TEST(Gate, L7_presence_of_4_KiB_and_no_more) {
  const auto presence = [](std::size_t bytes) {  // {"a":"…"} has eight bytes around the text
    return R"({"type":"presence","state":{"a":")" + std::string(bytes - 8, 'x') + "\"}}";
  };
  EXPECT_TRUE(is_taken(presence(limits::presence_bytes)));
  EXPECT_FALSE(is_taken(presence(limits::presence_bytes + 1)));
}

}  // namespace
}  // namespace puffin::test
