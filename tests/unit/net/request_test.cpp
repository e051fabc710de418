#include <gtest/gtest.h>

#include "net/auth.hpp"
#include "net/board_heading.hpp"
#include "net/close_reason.hpp"
#include "net/connection_parts.hpp"
#include "net/cookies.hpp"
#include "net/origin.hpp"
#include "net/router.hpp"

namespace puffin::net {
namespace {

Request with(std::vector<Header> headers) {
  Request request;
  request.headers = std::move(headers);
  return request;
}

TEST(Origin, H10_the_page_must_be_ours) {
  PublicUrl url;
  ASSERT_TRUE(parse_public_url("https://Board.Example/", url));
  EXPECT_EQ(url.origin, "https://board.example");
  const auto own = [&](const char* origin, const char* host) {
    return own_origin(with({{"origin", origin}, {"host", host}}), url);
  };
  EXPECT_TRUE(own_origin(with({{"host", "x"}}), url));
  EXPECT_TRUE(own("http://localhost:8080", "localhost:8080"));
  EXPECT_TRUE(own("http://LOCALHOST", "localhost:80"));
  EXPECT_TRUE(own("https://board.example:443", "127.0.0.1:8080"));
  EXPECT_FALSE(own("http://localhost:8081", "localhost:8080"));
  EXPECT_FALSE(own("http://board.example", "127.0.0.1:8080"));
  EXPECT_FALSE(own("https://board.example.evil", "127.0.0.1:8080"));
  EXPECT_FALSE(own("null", "null"));
  EXPECT_FALSE(own("", ""));
  EXPECT_FALSE(own("http://", ""));
}

TEST(Origin, P5_a_public_url_is_an_origin_and_nothing_more) {
  PublicUrl url;
  for (const char* bad : {"", "board.example", "ftp://board.example", "https://", "https://board.example/path",
                          "https://user@board.example", "https://board example"}) {
    EXPECT_FALSE(parse_public_url(bad, url)) << bad;
  }
  EXPECT_TRUE(parse_public_url("http://10.0.0.7:8080", url));
  EXPECT_FALSE(url.https());
}

TEST(Cookies, H3_the_value_is_found_among_others) {
  EXPECT_EQ(cookie_value("a=1; puffin_session=abc; b=2", "puffin_session"), "abc");
  EXPECT_EQ(cookie_value("not_puffin_session=x;puffin_session=y=z", "puffin_session"), "y=z");
  EXPECT_EQ(cookie_value("puffin_session", "puffin_session"), "");
  EXPECT_EQ(cookie_value("", "puffin_session"), "");
}

TEST(Router, H9_paths_match_by_their_parts) {
  EXPECT_TRUE(match_path("/api/v1/boards", "/api/v1/boards"));
  EXPECT_FALSE(match_path("/api/v1/boards", "/api/v1/boards/"));
  EXPECT_EQ(match_path("/b/{}/i/{}", "/b/one/i/two"), (std::vector<std::string>{"one", "two"}));
  for (const char* bad : {"/b//i/x", "/b/a.b/i/x", "/b/%2e/i/x", "/b/a/i", "/b/a/i/x/y"}) {
    EXPECT_FALSE(match_path("/b/{}/i/{}", bad)) << bad;
  }
  EXPECT_FALSE(match_path("/b/{}", "/b/" + std::string(65, 'x')));
}

TEST(Requests, parameters_of_the_query) {
  Request request;
  request.query = "since=12&limit=&flag";
  EXPECT_EQ(request.parameter("since"), "12");
  EXPECT_EQ(request.parameter("limit"), "");
  EXPECT_EQ(request.parameter("flag"), "");
  EXPECT_FALSE(request.parameter("sinc"));
}

TEST(Addresses, X2_forwarded_addresses_are_believed_from_listed_proxies_alone) {
  const std::vector<std::string> proxies{"127.0.0.1"};
  EXPECT_EQ(person_address("203.0.113.1", "198.51.100.2", proxies), "203.0.113.1");
  EXPECT_EQ(person_address("127.0.0.1", "198.51.100.2", proxies), "198.51.100.2");
  EXPECT_EQ(person_address("127.0.0.1", "198.51.100.9, 198.51.100.2 ", proxies), "198.51.100.2");
  EXPECT_EQ(person_address("127.0.0.1", "", proxies), "127.0.0.1");
  EXPECT_EQ(person_address("127.0.0.1", "nonsense", proxies), "127.0.0.1");
}

TEST(Addresses, X2_an_ipv6_household_counts_as_one) {
  EXPECT_EQ(address_key("2001:db8:1:2:3:4:5:6"), address_key("2001:db8:1:2:ffff::1"));
  EXPECT_NE(address_key("2001:db8:1:2::1"), address_key("2001:db8:1:3::1"));
  EXPECT_EQ(address_key("192.0.2.1"), "192.0.2.1");
  EXPECT_EQ(address_key("::1"), "::1");
}

TEST(Logins, H3_names_are_compared_without_case_and_outer_blanks) {
  EXPECT_EQ(login_key("  Anna B "), "anna b");
  EXPECT_EQ(login_key("Zoë"), "zoë");
  EXPECT_EQ(login_key("   "), "");
}

TEST(Headings, H4_title_and_kind_are_read_and_nothing_inside) {
  const auto heading =
      read_heading(R"({"columns":[{"title":"no"}],"id":"x","title":"A \"b\"","kind":"plain","cards":[)");
  EXPECT_EQ(heading.title, "A \"b\"");
  EXPECT_EQ(heading.kind, "plain");
  EXPECT_EQ(read_heading("broken").title, "");
}

TEST(CloseReasons, L10_each_has_its_code_and_word) {
  EXPECT_EQ(code_of(to_reason(live::CloseCode::too_slow)), 4429);
  EXPECT_EQ(word_of(to_reason(live::CloseCode::login_gone)), "login_gone");
  for (const auto code : {live::CloseCode::stopping, live::CloseCode::board_damaged, live::CloseCode::bad_frame,
                          live::CloseCode::login_gone, live::CloseCode::no_board, live::CloseCode::no_join,
                          live::CloseCode::replaced, live::CloseCode::frame_too_large, live::CloseCode::too_slow}) {
    EXPECT_EQ(code_of(to_reason(code)), static_cast<std::uint16_t>(code));
  }
  EXPECT_FALSE(finishes_queue(CloseReason::login_gone));
  EXPECT_TRUE(finishes_queue(CloseReason::stopping));
}

}  // namespace
}  // namespace puffin::net
