#include "net/static_files.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "protocol/cpp/limits.hpp"

namespace puffin::net {
namespace {

/// The client, whatever its view.
constexpr std::string_view page = "/index.html";

std::string_view take_item(std::string_view& list) {
  std::string_view item = list.substr(0, list.find(','));
  list.remove_prefix(std::min(list.size(), item.size() + 1));
  while (item.starts_with(' ')) item.remove_prefix(1);
  while (item.ends_with(' ')) item.remove_suffix(1);
  return item;
}

struct Variant {
  std::string_view bytes;
  std::string_view coding;
};

Variant choose_variant(const EmbeddedFile& file, std::string_view accept_encoding) {
  if (!file.brotli.empty() && accepts_coding(accept_encoding, "br")) return {file.brotli, "br"};
  if (!file.gzip.empty() && accepts_coding(accept_encoding, "gzip")) return {file.gzip, "gzip"};
  return {file.bytes, ""};
}

/// One tag per coding: a cache must not take the one for the other.
std::string make_etag(const EmbeddedFile& file, std::string_view coding) {
  std::string tag = "\"";
  tag += file.digest;
  if (!coding.empty()) (tag += '-') += coding;
  return tag += '"';
}

bool names_tag(std::string_view if_none_match, std::string_view etag) {
  while (!if_none_match.empty()) {
    std::string_view item = take_item(if_none_match);
    if (item.starts_with("W/")) item.remove_prefix(2);
    if (item == etag || item == "*") return true;
  }
  return false;
}

/// The browser of somebody who typed an address or followed a link, not a script that asks for a file.
bool for_a_person(const Request& request) {
  return reads(request) && request.header("accept").find("text/html") != std::string_view::npos;
}

/// The id in `/b/ID` and what lies under it; empty for other addresses and for what is no id of ours (C4).
std::string_view board_in(std::string_view path) {
  if (!path.starts_with("/b/")) return {};
  const std::string_view board = path.substr(3, path.find('/', 3) - 3);
  constexpr std::string_view known = "abcdefghijklmnopqrstuvwxyz0123456789-";
  const bool ours = board.size() <= protocol::limits::id && board.find_first_not_of(known) == std::string_view::npos;
  return ours ? board : std::string_view{};
}

/// Lets the browser ask for the board while the page's script is still on its way (H7).
void announce_board(Response& response, std::string_view path) {
  const std::string_view board = board_in(path);
  if (board.empty()) return;
  response.headers.push_back(
      {"link", "</api/v1/boards/" + std::string{board} + ">; rel=preload; as=fetch; crossorigin=anonymous"});
}

}  // namespace

std::string_view content_type(std::string_view path) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 11> types{{
      {".html", "text/html; charset=utf-8"},
      {".js", "text/javascript; charset=utf-8"},
      {".css", "text/css; charset=utf-8"},
      {".svg", "image/svg+xml"},
      {".json", "application/json"},
      {".webmanifest", "application/manifest+json"},
      {".png", "image/png"},
      {".ico", "image/x-icon"},
      {".woff2", "font/woff2"},
      {".txt", "text/plain; charset=utf-8"},
      {".map", "application/json"},
  }};
  const auto found = std::find_if(types.begin(), types.end(), [&](const auto& t) { return path.ends_with(t.first); });
  return found == types.end() ? "application/octet-stream" : found->second;
}

bool is_client_route(std::string_view path) {
  static constexpr std::array<std::string_view, 6> routes{"/", "/setup", "/join", "/login", "/boards", "/account"};
  return std::find(routes.begin(), routes.end(), path) != routes.end() || path.starts_with("/b/");
}

bool accepts_coding(std::string_view accept_encoding, std::string_view coding) {
  while (!accept_encoding.empty()) {
    const std::string_view item = take_item(accept_encoding);
    const std::string_view name = item.substr(0, item.find_first_of("; "));
    if (name != coding) continue;
    const auto quality = item.find("q=");
    constexpr auto none = std::string_view::npos;
    return quality == none || item.substr(quality + 2).find_first_of("123456789") != none;
  }
  return false;
}

const EmbeddedFile* StaticFiles::find(std::string_view path) const {
  const auto found = std::lower_bound(files_.begin(), files_.end(), path,
                                      [](const EmbeddedFile& file, std::string_view p) { return file.path < p; });
  return found != files_.end() && found->path == path ? &*found : nullptr;
}

Response StaticFiles::answer(const Request& request) const {
  const std::string_view path = is_client_route(request.path) ? page : std::string_view{request.path};
  const EmbeddedFile* file = find(path);
  if (!file) return for_a_person(request) ? lost(request) : not_found();
  if (!reads(request)) return only_to_be_read();
  return file_answer(*file, path, request);
}

Response StaticFiles::lost(const Request& request) const {
  const EmbeddedFile* file = find(page);
  if (!file) return not_found();
  Response response = file_answer(*file, page, request);
  if (response.status == 200) response.status = 404;
  return response;
}

Response StaticFiles::file_answer(const EmbeddedFile& file, std::string_view path, const Request& request) {
  const Variant variant = choose_variant(file, request.header("accept-encoding"));
  const std::string etag = make_etag(file, variant.coding);
  Response response;
  // Names under /assets carry a hash of their bytes; everything else may change with the next release.
  const bool immutable = path.starts_with("/assets/");
  response.headers = {{"content-type", std::string{content_type(path)}},
                      {"cache-control", immutable ? "public, max-age=31536000, immutable" : "no-cache"},
                      {"etag", etag},
                      {"vary", "accept-encoding"}};
  announce_board(response, request.path);
  if (path == "/sw.js") response.headers.push_back({"service-worker-allowed", "/"});
  if (names_tag(request.header("if-none-match"), etag)) {
    response.status = 304;
    return response;
  }
  if (!variant.coding.empty()) response.headers.push_back({"content-encoding", std::string{variant.coding}});
  response.fixed_body = variant.bytes;
  return response;
}

}  // namespace puffin::net
