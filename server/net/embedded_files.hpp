#pragma once

#include <span>
#include <string_view>

namespace puffin::net {

/// One file of the web client, as put into the program when it was built. The variants are the same bytes compressed;
/// empty where there is none.
struct EmbeddedFile {
  std::string_view path;  ///< like `/assets/app-3f2a.js`
  std::string_view bytes;
  std::string_view brotli;
  std::string_view gzip;
  std::string_view digest;  ///< of the bytes, hexadecimal
};

/// All of them, ordered by path; none in a program built without the web client. The table is written by
/// embed_web.cmake.
std::span<const EmbeddedFile> embedded_files();

}  // namespace puffin::net
