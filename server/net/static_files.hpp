#pragma once

#include <span>
#include <string_view>

#include "net/embedded_files.hpp"
#include "net/http_message.hpp"

namespace puffin::net {

/// Answers for the web client out of the table in the program; no name ever reaches the file system. Any thread.
class StaticFiles {
 public:
  explicit StaticFiles(std::span<const EmbeddedFile> files = embedded_files()) : files_(files) {}
  /// The file, or `index.html` for the addresses that the client itself understands; else 404, to a person with the
  /// client's page, which says so in words (H12). GET and HEAD alone.
  [[nodiscard]] Response answer(const Request& request) const;

 private:
  [[nodiscard]] const EmbeddedFile* find(std::string_view path) const;
  [[nodiscard]] Response lost(const Request& request) const;
  static Response file_answer(const EmbeddedFile& file, std::string_view path, const Request& request);

  std::span<const EmbeddedFile> files_;
};

/// By the ending of a path, like `text/javascript; charset=utf-8`.
std::string_view content_type(std::string_view path);
/// True for the addresses that belong to the client's own views: `/`, `/login`, `/b/…`.
bool is_client_route(std::string_view path);
/// True when a list like `gzip, br;q=0.9` takes the coding.
bool accepts_coding(std::string_view accept_encoding, std::string_view coding);

}  // namespace puffin::net
