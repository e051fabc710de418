#include "net/packing.hpp"

#include <string>
#include <utility>

#include <zlib.h>

#include "net/limits.hpp"
#include "net/static_files.hpp"

namespace puffin::net {
namespace {

/// gzip around deflate, and the window zlib calls its default.
constexpr int gzip_window = 15 + 16;
constexpr int default_memory = 8;

/// Empty when there is no memory for it.
std::string gzip(std::string_view bytes) {
  z_stream stream{};
  if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, gzip_window, default_memory, Z_DEFAULT_STRATEGY) != Z_OK)
    return {};
  std::string packed(deflateBound(&stream, bytes.size()), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));  // zlib reads only
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  const bool whole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
  packed.resize(whole ? stream.total_out : 0);
  deflateEnd(&stream);
  return packed;
}

}  // namespace

void pack(Response& response, std::string_view accept_encoding) {
  const std::string_view bytes = response.bytes();
  if (bytes.size() < limits::pack_from_bytes || response.header("content-type") != "application/json") return;
  response.headers.push_back({"vary", "accept-encoding"});
  if (!accepts_coding(accept_encoding, "gzip")) return;
  std::string packed = gzip(bytes);
  if (packed.empty()) return;
  response.headers.push_back({"content-encoding", "gzip"});
  response.body = std::move(packed);
  response.shared_body = nullptr;
  response.fixed_body = {};
}

}  // namespace puffin::net
