#include "net/head_check.hpp"

#include <string>

#include <gtest/gtest.h>

namespace puffin::net {
namespace {

const std::string start = "GET / HTTP/1.1\r\nHost: board\r\n";

unsigned status_of(const std::string& head) {
  const auto fault = check_head(head);
  return fault ? fault->status : 0U;
}

TEST(HeadCheck, H11_takes_an_ordinary_head) {
  EXPECT_EQ(status_of(start + "\r\n"), 0U);
  EXPECT_EQ(status_of(start + "Accept:\r\nX: tab\there\r\nContent-Length: 3\r\n\r\n"), 0U);
  EXPECT_EQ(status_of("POST /a?b=c HTTP/1.1\r\nHOST: x\r\ntransfer-encoding: chunked\r\n\r\n"), 0U);
}

TEST(HeadCheck, H11_refuses_what_two_programs_could_read_differently) {
  for (const std::string& tail :
       {std::string(" folded\r\n\r\n"), std::string("\tfolded\r\n\r\n"), std::string("A: b\n\r\n"),
        std::string("Host: two\r\n\r\n"), std::string("Content-Length: 1\r\nContent-Length: 1\r\n\r\n"),
        std::string("No colon\r\n\r\n"), std::string(": x\r\n\r\n"), std::string("Content-Length : 1\r\n\r\n"),
        std::string("A: \x01\r\n\r\n"), std::string("A: b\rC: d\r\n\r\n"),
        std::string("Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n")}) {
    EXPECT_EQ(status_of(start + tail), 400U) << tail;
  }
  for (const char* head : {"GET / HTTP/1.1\r\n\r\n", "GET / HTTP/1.0\r\nHost: x\r\n\r\n", "GET /\r\nHost: x\r\n\r\n",
                           "\r\n\r\n", "GET * HTTP/1.1\r\nHost: x\r\n\r\n"}) {
    EXPECT_EQ(status_of(head), 400U) << head;
  }
}

TEST(HeadCheck, H11_bounds_lines_and_target) {
  std::string many = start;
  for (int i = 0; i < 99; ++i) many += "A: b\r\n";
  EXPECT_EQ(status_of(many + "\r\n"), 0U);
  EXPECT_EQ(status_of(many + "A: b\r\n\r\n"), 431U);
  EXPECT_EQ(status_of("GET /" + std::string(5000, 'x') + " HTTP/1.1\r\nHost: x\r\n\r\n"), 414U);
  EXPECT_EQ(overlong_head("GET /" + std::string(9000, 'x')).status, 414U);
  EXPECT_EQ(overlong_head(start + std::string(9000, 'x')).status, 431U);
}

}  // namespace
}  // namespace puffin::net
