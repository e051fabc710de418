#include "protocol/cpp/text.hpp"

#include <gtest/gtest.h>

#include "protocol/cpp/codec.hpp"
#include "protocol/cpp/json_writer.hpp"
#include "protocol/cpp/words.hpp"

namespace puffin::test {
namespace {

using namespace protocol;

std::string written(std::string_view text) {
  JsonWriter out{16};
  out.string(text);
  return std::move(out).take();
}

TEST(Texts, C11_are_counted_in_code_points) {
  EXPECT_EQ(code_points(""), 0u);
  EXPECT_EQ(code_points("abc"), 3u);
  EXPECT_EQ(code_points("é"), 1u);
  EXPECT_EQ(code_points("e\u0301"), 2u) << "a letter and its accent";
  EXPECT_EQ(code_points("🐧"), 1u);
  EXPECT_EQ(code_points("👩‍👧"), 3u) << "two people and what joins them";
  EXPECT_EQ(code_points("שלום"), 4u);
}

TEST(Texts, C11_control_characters) {
  using namespace std::string_literals;
  for (const std::string& text : {"\0"s, "a\x1F"s, "\x7F"s, "\r"s, "\u0080"s, "\u009F"s, "\x1B[31m"s}) {
    EXPECT_TRUE(has_control_character(text, Lines::one));
    EXPECT_TRUE(has_control_character(text, Lines::many));
  }
  EXPECT_TRUE(has_control_character("a\tb\nc", Lines::one));
  EXPECT_FALSE(has_control_character("a\tb\nc", Lines::many));
  for (const char* text : {"", "a b", "\u00A0", "é", "€", "🐧", "שלום", "\u202E"}) {
    EXPECT_FALSE(has_control_character(text, Lines::one)) << text;
  }
}

TEST(Texts, C11_blank_is_what_leaves_no_ink) {
  for (const char* text :
       {"", " ", "\t\n", "\u00A0", "\u1680", "\u2003", "\u3000", "\u200B\u200D", "\u2060", "\uFEFF", "\u2028"}) {
    EXPECT_TRUE(is_blank(text));
  }
  for (const char* text : {"a", " . ", "\u200Bа", "0", "🐧", "é"}) EXPECT_FALSE(is_blank(text)) << text;
}

TEST(Writer, X3_escapes_what_json_asks_for) {
  EXPECT_EQ(written("a\"b\\c/"), R"("a\"b\\c/")");
  EXPECT_EQ(written(std::string_view{"\0\x1F\n\t\r\b\f", 7}), R"("\u0000\u001f\n\t\u000d\u0008\u000c")");
  EXPECT_EQ(written("<b>🐧é"), "\"<b>🐧é\"");
}

TEST(Writer, X1_invalid_utf_8_becomes_the_replacement_character) {
  EXPECT_EQ(written("a\xFF z"), "\"a\uFFFD z\"");
  EXPECT_EQ(written("\xED\xA0\x80"), "\"\uFFFD\uFFFD\uFFFD\"");
  EXPECT_EQ(written("\xE2\x82"), "\"\uFFFD\uFFFD\"");
}

template <class Word>
void expect_round_trip() {
  for (std::size_t i = 0; i < words_of<Word>().size(); ++i) {
    const auto word = static_cast<Word>(i);
    EXPECT_EQ(to_word(word), words_of<Word>()[i]);
    EXPECT_EQ(from_word<Word>(to_word(word)), word);
  }
  EXPECT_EQ(from_word<Word>(""), std::nullopt);
  EXPECT_EQ(from_word<Word>("no such word"), std::nullopt);
}

TEST(Words, E2_are_read_as_they_are_written) {
  expect_round_trip<Column>();
  expect_round_trip<Seat>();
  expect_round_trip<BoardKind>();
  expect_round_trip<VerifyPolicy>();
  expect_round_trip<CommentKind>();
  expect_round_trip<CardType>();
  expect_round_trip<BlockerCategory>();
  expect_round_trip<RejectionCode>();
}

TEST(Words, C8_stand_for_their_enumerators) {
  EXPECT_EQ(to_word(Column::done), "done");
  EXPECT_EQ(to_word(Seat::observer), "observer");
  EXPECT_EQ(to_word(CardType::habit), "habit");
  EXPECT_EQ(to_word(CardType::observation), "observation");
  EXPECT_EQ(to_word(CardType::learning_share), "learning_share");
  EXPECT_EQ(to_word(BlockerCategory::other), "other");
  EXPECT_EQ(to_word(RejectionCode::override_cap), "override_cap");
  EXPECT_EQ(to_word(RejectionCode::not_ready), "not_ready");
  EXPECT_EQ(to_word(RejectionCode::storage_failed), "storage_failed");
}

}  // namespace
}  // namespace puffin::test
