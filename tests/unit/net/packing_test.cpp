#include "net/packing.hpp"

#include <string>

#include <gtest/gtest.h>
#include <zlib.h>

namespace puffin::net {
namespace {

std::string unpacked(std::string_view bytes) {
  z_stream stream{};
  inflateInit2(&stream, 15 + 16);
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  std::string text(100'000, '\0');
  stream.next_out = reinterpret_cast<Bytef*>(text.data());
  stream.avail_out = static_cast<uInt>(text.size());
  EXPECT_EQ(inflate(&stream, Z_FINISH), Z_STREAM_END);
  text.resize(stream.total_out);
  inflateEnd(&stream);
  return text;
}

const std::string board = R"({"cards":[)" + std::string(20'000, ' ') + "]}";

TEST(Packing, H12_a_long_answer_comes_compressed_to_who_takes_it) {
  auto answer = json_text_answer(200, board);
  pack(answer, "br, gzip");
  EXPECT_EQ(answer.header("content-encoding"), "gzip");
  EXPECT_EQ(answer.header("vary"), "accept-encoding");
  EXPECT_LT(answer.bytes().size(), board.size() / 10);
  EXPECT_EQ(unpacked(answer.bytes()), board);
}

TEST(Packing, who_does_not_take_it_gets_it_as_it_is) {
  auto answer = json_text_answer(200, board);
  pack(answer, "br, gzip;q=0");
  EXPECT_EQ(answer.header("content-encoding"), "");
  EXPECT_EQ(answer.bytes(), board);
}

TEST(Packing, short_answers_and_other_kinds_stay_as_they_are) {
  auto brief = json_text_answer(200, "{}");
  pack(brief, "gzip");
  EXPECT_EQ(brief.bytes(), "{}");
  Response calendar;
  calendar.headers = {{"content-type", "text/calendar"}};
  calendar.body = board;
  pack(calendar, "gzip");
  EXPECT_EQ(calendar.bytes(), board);
}

}  // namespace
}  // namespace puffin::net
