#pragma once

#include <string>
#include <string_view>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

namespace puffin::bench {

/// Enough HTTP to set a server up: one connection kept open, one request at a time, blocking. Throws on whatever is not
/// a success.
class HttpClient {
 public:
  explicit HttpClient(const boost::asio::ip::tcp::endpoint& server);

  /// The body of the answer. A cookie that comes with it is sent from then on.
  std::string post(std::string_view path, std::string_view json);
  [[nodiscard]] const std::string& cookie() const { return cookie_; }
  void set_cookie(std::string cookie) { cookie_ = std::move(cookie); }

 private:
  boost::asio::io_context io_;
  boost::asio::ip::tcp::socket socket_;
  std::string received_;
  std::string cookie_;
};

/// The text of a string field, found by its name: answers here are small and the names are unique in them.
std::string text_field(std::string_view json, std::string_view name);

}  // namespace puffin::bench
