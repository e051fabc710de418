#include <gtest/gtest.h>

#include "test_server.hpp"

namespace puffin::test {
namespace {

using nlohmann::json;

TEST(Ice, H16_helpers_are_told_to_who_is_signed_in_alone) {
  TestServer server([](auto& choices) {
    choices.config.ice_servers = {{"stun:stun.example:3478", "", ""}, {"turn:turn.example", "puffin", "a word"}};
  });
  HttpClient coach = server.set_up();
  const json expected = json::parse(R"({"servers":[{"urls":["stun:stun.example:3478"]},
      {"urls":["turn:turn.example"],"username":"puffin","credential":"a word"}]})");
  EXPECT_EQ(coach.get("/api/v1/ice").json(), expected);
  EXPECT_EQ(server.client().get("/api/v1/ice").status, 401);
}

TEST(Ice, H16_without_any_the_list_is_empty) {
  TestServer server;
  HttpClient coach = server.set_up();
  EXPECT_EQ(coach.get("/api/v1/ice").json(), json::parse(R"({"servers":[]})"));
}

}  // namespace
}  // namespace puffin::test
