#include "net/static_files.hpp"

#include <array>

#include <gtest/gtest.h>

namespace puffin::net {
namespace {

constexpr std::array<EmbeddedFile, 4> table{{
    {"/assets/app-1a.js", "plain script", "brotli", "gzip", "d1"},
    {"/icon.png", "picture", {}, {}, "d2"},
    {"/index.html", "<!doctype html>", "br page", {}, "d3"},
    {"/sw.js", "worker", {}, {}, "d4"},
}};

Response get(std::string path, std::vector<Header> headers = {}, std::string method = "GET") {
  Request request;
  request.method = std::move(method);
  request.path = std::move(path);
  request.headers = std::move(headers);
  return StaticFiles(table).answer(request);
}

TEST(StaticFiles, hashed_names_are_kept_for_ever_and_the_page_is_asked_for_each_time) {
  EXPECT_EQ(get("/assets/app-1a.js").header("cache-control"), "public, max-age=31536000, immutable");
  EXPECT_EQ(get("/assets/app-1a.js").header("content-type"), "text/javascript; charset=utf-8");
  EXPECT_EQ(get("/").header("cache-control"), "no-cache");
  EXPECT_EQ(get("/").bytes(), "<!doctype html>");
}

TEST(StaticFiles, H12_the_service_worker_is_asked_for_anew_and_may_speak_for_every_address) {
  EXPECT_EQ(get("/sw.js").header("cache-control"), "no-cache");
  EXPECT_EQ(get("/sw.js").header("content-type"), "text/javascript; charset=utf-8");
  EXPECT_EQ(get("/sw.js").header("service-worker-allowed"), "/");
  EXPECT_EQ(get("/assets/app-1a.js").header("service-worker-allowed"), "");
}

TEST(StaticFiles, the_smallest_coding_taken_is_given_and_each_has_its_own_tag) {
  const auto plain = get("/assets/app-1a.js");
  const auto gzip = get("/assets/app-1a.js", {{"accept-encoding", "gzip, deflate"}});
  const auto brotli = get("/assets/app-1a.js", {{"accept-encoding", "gzip, br"}});
  const auto refused = get("/assets/app-1a.js", {{"accept-encoding", "br;q=0, gzip;q=0.5"}});
  EXPECT_EQ(plain.bytes(), "plain script");
  EXPECT_EQ(gzip.bytes(), "gzip");
  EXPECT_EQ(brotli.bytes(), "brotli");
  EXPECT_EQ(brotli.header("content-encoding"), "br");
  EXPECT_EQ(refused.bytes(), "gzip");
  EXPECT_NE(plain.header("etag"), gzip.header("etag"));
  EXPECT_NE(brotli.header("etag"), gzip.header("etag"));
  EXPECT_EQ(plain.header("vary"), "accept-encoding");
  EXPECT_EQ(get("/icon.png", {{"accept-encoding", "br, gzip"}}).header("content-encoding"), "");
}

TEST(StaticFiles, H12_a_person_at_an_address_that_leads_nowhere_finds_the_page_a_program_finds_words) {
  const auto lost = get("/bord/1", {{"accept", "text/html,application/xhtml+xml,*/*;q=0.8"}});
  EXPECT_EQ(lost.status, 404U);
  EXPECT_EQ(lost.bytes(), "<!doctype html>");
  EXPECT_EQ(lost.header("content-type"), "text/html; charset=utf-8");
  for (const auto& program :
       {get("/bord/1"), get("/bord/1", {{"accept", "*/*"}}), get("/assets/old.js", {{"accept", "*/*"}})}) {
    EXPECT_EQ(program.status, 404U);
    EXPECT_EQ(program.header("content-type"), "application/json");
  }
  EXPECT_EQ(get("/bord/1", {{"accept", "text/html"}}, "POST").header("content-type"), "application/json");
}

TEST(StaticFiles, H12_the_page_of_a_board_names_the_board_so_that_both_come_at_once) {
  const std::string wanted = "</api/v1/boards/0b-1>; rel=preload; as=fetch; crossorigin=anonymous";
  EXPECT_EQ(get("/b/0b-1").header("link"), wanted);
  EXPECT_EQ(get("/b/0b-1/plan").header("link"), wanted);
  for (const char* other : {"/", "/boards", "/b/", "/b/a>b", "/b/A%0d", "/assets/app-1a.js"}) {
    EXPECT_EQ(get(other).header("link"), "") << other;
  }
}

TEST(StaticFiles, what_the_browser_has_is_not_sent_again) {
  const std::string tag{get("/").header("etag")};
  for (const std::string& known : {tag, "\"other\", " + tag, "W/" + tag, std::string("*")}) {
    const auto answer = get("/", {{"if-none-match", known}});
    EXPECT_EQ(answer.status, 304U) << known;
    EXPECT_EQ(answer.bytes(), "");
  }
  EXPECT_EQ(get("/", {{"if-none-match", "\"old\""}}).status, 200U);
}

TEST(StaticFiles, the_clients_own_addresses_get_the_page_and_all_others_nothing) {
  for (const char* route : {"/", "/setup", "/join", "/login", "/boards", "/b/anything", "/b/one/two"}) {
    EXPECT_EQ(get(route).status, 200U) << route;
  }
  for (const char* nowhere :
       {"/index.php", "/assets/", "/assets/app-1a.js.br", "/../index.html", "/setup/", "/b", ""}) {
    EXPECT_EQ(get(nowhere).status, 404U) << nowhere;
  }
  EXPECT_EQ(get("/", {}, "POST").status, 405U);
  EXPECT_EQ(get("/", {}, "HEAD").status, 200U);
}

}  // namespace
}  // namespace puffin::net
