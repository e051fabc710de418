#include <gtest/gtest.h>

#include "protocol/cpp/codec.hpp"
#include "unit/protocol/examples.hpp"

namespace puffin::test {
namespace {

using namespace protocol;

const std::string uuid = "3f2a1b4c-5d6e-4f70-8192-a3b4c5d6e7f8";

TEST(PrivateTexts, H17_the_kinds_are_closed_and_their_ids_are_ids) {
  const std::vector<std::string> keys{"coach_notes", "journal:" + uuid, "check_in:s-1", "reflection:" + uuid,
                                      "pulse:" + std::string(64, 'x')};
  for (const std::string& key : keys) EXPECT_TRUE(is_private_key(key)) << key;
  const std::vector<std::string> others{"",
                                        "journal",
                                        "journal:",
                                        "journal:today",
                                        "journal:" + uuid + "0",
                                        "Journal:" + uuid,
                                        "journal:3F2A1B4C-5D6E-4F70-8192-A3B4C5D6E7F8",
                                        "coach_notes:" + uuid,
                                        "check_in:",
                                        "check_in:a:b",
                                        "check_in:a b",
                                        "check_in:%41",
                                        "check_in:ä",
                                        "pulse:" + std::string(65, 'x'),
                                        "diary:1",
                                        ":x"};
  for (const std::string& key : others) EXPECT_FALSE(is_private_key(key)) << key;
}

TEST(PrivateTexts, H13_a_save_names_the_text_and_the_version_read) {
  const auto save = std::get<PrivateSave>(decode_private_save(example("http_private_save").dump()));
  EXPECT_EQ(save, (PrivateSave{"Said less today.\n\tAsked more.", 0}));
  const auto emptied = std::get<PrivateSave>(decode_private_save(example("http_private_save_empty").dump()));
  EXPECT_EQ(emptied, (PrivateSave{"", 1790000000000}));
}

TEST(PrivateTexts, H17_a_text_is_counted_in_code_points) {
  const auto save = [](std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) text += "🦉";
    return decode_private_save(Json{{"text", text}, {"version", 0}}.dump());
  };
  EXPECT_TRUE(std::holds_alternative<PrivateSave>(save(8000)));
  EXPECT_EQ(std::get<DecodeError>(save(8001)).path, "text");
}

TEST(PrivateTexts, H18_a_client_is_named_as_in_its_join) {
  EXPECT_TRUE(is_client_id("tab-4f1c"));
  EXPECT_TRUE(is_client_id(std::string(64, 'x')));
  for (const std::string& id :
       {std::string(), std::string("tab-4f1"), std::string(65, 'x'), std::string("tab 4f1c9a")}) {
    EXPECT_FALSE(is_client_id(id)) << id;
  }
}

}  // namespace
}  // namespace puffin::test
