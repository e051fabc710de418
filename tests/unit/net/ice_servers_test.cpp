#include "net/ice_servers.hpp"

#include <gtest/gtest.h>

namespace puffin::net {
namespace {

TEST(IceServers, H16_stun_is_an_address_and_nothing_more) {
  for (const char* text :
       {"stun:stun.example", "stun:stun.example:3478", "stuns:192.0.2.7:443", "stun:[2001:db8::1]:3478"}) {
    const auto server = parse_ice_server(text);
    ASSERT_TRUE(server) << text;
    EXPECT_EQ(server->url, text);
    EXPECT_EQ(server->username + server->credential, "");
  }
}

TEST(IceServers, H16_a_relay_has_a_user_and_a_password_which_leave_the_address) {
  const auto server = parse_ice_server("turn:puffin:a%3Ab%40c%2Cd@turn.example:3478?transport=tcp");
  ASSERT_TRUE(server);
  EXPECT_EQ(server->url, "turn:turn.example:3478?transport=tcp");
  EXPECT_EQ(server->username, "puffin");
  EXPECT_EQ(server->credential, "a:b@c,d");
  EXPECT_EQ(parse_ice_server("turns:u:p@turn.example")->url, "turns:turn.example");
}

TEST(IceServers, P5_anything_else_is_refused) {
  for (const char* text : {"",
                           "stun:",
                           "stun",
                           "stun.example",
                           "http://stun.example",
                           "stun:u:p@stun.example",
                           "stun:a.example:0",
                           "stun:a.example:65536",
                           "stun:a.example:12x",
                           "stun:a b",
                           "stun:[::1",
                           "stun:[::1]x",
                           "stun:a.example?transport=udp",
                           "turn:turn.example",
                           "turn:u@turn.example",
                           "turn::p@turn.example",
                           "turn:u:@turn.example",
                           "turn:u:p@",
                           "turn:u:p%@turn.example",
                           "turn:u:p%4@turn.example",
                           "turn:u:p%+1@turn.example",
                           "turn:u:p@turn.example?",
                           "turn:u:p@turn.example?transport=sctp",
                           " stun:a.example"}) {
    EXPECT_FALSE(parse_ice_server(text)) << text;
  }
}

}  // namespace
}  // namespace puffin::net
