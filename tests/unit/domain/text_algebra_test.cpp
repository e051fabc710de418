#include "domain/text_algebra.hpp"

#include <fstream>
#include <string>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "protocol/cpp/read.hpp"
#include "protocol/cpp/utf16.hpp"

namespace puffin::domain {
namespace {

using protocol::TextChange;
using protocol::to_utf16;
using protocol::to_utf8;

TextChange change(const nlohmann::ordered_json& json) {
  const protocol::Place place;
  protocol::FirstFault fault;
  auto read = protocol::read_text_change(protocol::Value{json, place, fault});
  EXPECT_FALSE(fault) << json.dump();
  return read;
}

TextChange change(const char* json) { return change(nlohmann::ordered_json::parse(json)); }

/// Without empty and divided pieces.
TextChange in_short(const TextChange& long_one) {
  TextChange nothing;
  std::size_t length = 0;
  for (const auto& piece : long_one.pieces) length += piece.length;
  if (length > 0) nothing.pieces.push_back({length, true, {}});
  return *map_change(long_one, nothing, false);
}

std::string after(std::string_view before, const TextChange& change) {
  auto text = to_utf16(before);
  EXPECT_TRUE(apply_change(text, change)) << before;
  return to_utf8(text);
}

TEST(TextAlgebra, T1_T2_changes_meet_as_in_the_shared_vectors) {
  std::ifstream file(std::string(PUFFIN_SOURCE_DIR) + "/protocol/examples/text_changes.json");
  const auto vectors = nlohmann::ordered_json::parse(file).at("vectors");
  ASSERT_GE(vectors.size(), 2000U);
  for (const auto& vector : vectors) {
    const std::string before = vector[0];
    const auto a = change(vector[1]);
    const auto b = change(vector[2]);
    const auto a_after_b = map_change(a, b, false);
    const auto b_after_a = map_change(b, a, true);
    ASSERT_TRUE(a_after_b && b_after_a) << vector.dump();
    EXPECT_EQ(in_short(*a_after_b), in_short(change(vector[3]))) << vector.dump();
    EXPECT_EQ(in_short(*b_after_a), in_short(change(vector[4]))) << vector.dump();
    EXPECT_EQ(after(before, a), vector[5]) << vector.dump();
    EXPECT_EQ(after(after(before, b), *a_after_b), vector[6]) << vector.dump();
    EXPECT_EQ(after(after(before, a), *b_after_a), vector[6]) << vector.dump();
  }
}

TEST(TextAlgebra, T1_lengths_count_utf16_units) {
  EXPECT_EQ(after("a😀b\nc", change(R"([3,[0,"X"],3])")), "a😀Xb\nc");
  EXPECT_EQ(after("a😀b\nc", change("[1,[2],3]")), "ab\nc");
  EXPECT_EQ(after("a😀b\nc", change(R"([1,[2,"😁"],3])")), "a😁b\nc");
  EXPECT_EQ(after("a😀b\nc", change(R"([6,[0,"",""]])")), "a😀b\nc\n");
  EXPECT_EQ(after("a😀b\nc", change(R"([[0,"p","q",""],6])")), "p\nq\na😀b\nc");
  EXPECT_EQ(after("a😀b\nc", change("[4,[1],1]")), "a😀bc");
  EXPECT_EQ(after("", change("[]")), "");
}

TEST(TextAlgebra, T1_a_change_for_another_text_or_through_a_pair_is_refused) {
  for (const char* misfit : {"[5]", "[7]", "[6,[1]]", "[]", "[2,[0,\"x\"],4]", "[1,[1],4]"}) {
    auto text = to_utf16("a😀b\nc");
    EXPECT_FALSE(apply_change(text, change(misfit))) << misfit;
    EXPECT_EQ(to_utf8(text), "a😀b\nc");
  }
  EXPECT_FALSE(map_change(change("[3]"), change("[2]"), false));
  EXPECT_FALSE(map_change(change("[[3]]"), change("[2,[2]]"), true));
}

TEST(TextAlgebra, T2_who_was_accepted_first_stands_first) {
  const auto a = change(R"([3,[0,"A"],3])");
  const auto b = change(R"([3,[0,"B"],3])");
  EXPECT_EQ(*map_change(a, b, false), change(R"([4,[0,"A"],3])"));
  EXPECT_EQ(*map_change(b, a, true), change(R"([3,[0,"B"],4])"));
}

TEST(TextAlgebra, T2_what_is_written_within_a_deletion_survives) {
  const auto written = change(R"([3,[0,"x"],3])");
  const auto deleted = change("[1,[3],2]");
  EXPECT_EQ(*map_change(written, deleted, false), change(R"([1,[0,"x"],2])"));
  EXPECT_EQ(*map_change(deleted, written, true), change("[1,[2],1,[1],2]"));
}

TEST(TextAlgebra, T4_a_text_set_as_a_whole_is_one_replacement_between_what_stayed) {
  const auto between = [](std::string_view from, std::string_view to) {
    return change_between(to_utf16(from), to_utf16(to));
  };
  EXPECT_EQ(between("one two three", "one 2 three"), change(R"([4,[3,"2"],6])"));
  EXPECT_EQ(between("a😀b", "a😁b"), change(R"([1,[2,"😁"],1])"));
  EXPECT_EQ(between("😀", "😀😀"), change(R"([2,[0,"😀"]])"));
  EXPECT_EQ(between("aa", "aaa"), change(R"([2,[0,"a"]])"));
  EXPECT_EQ(between("same", "same"), change("[4]"));
  EXPECT_EQ(between("", ""), change("[]"));
  EXPECT_EQ(between("x", ""), change("[[1]]"));
}

}  // namespace
}  // namespace puffin::domain
