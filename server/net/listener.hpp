#pragma once

#include <memory>
#include <string>

#include <boost/asio/ip/tcp.hpp>

#include "net/connection_parts.hpp"
#include "net/socket.hpp"

namespace puffin::net {

/// Accepts connections and starts each on a strand of its own. When descriptors run out it pauses instead of spinning.
class Listener : public std::enable_shared_from_this<Listener> {
 public:
  /// Binds and listens. Throws boost::system::system_error, with the port taken for instance.
  Listener(boost::asio::io_context& io, const boost::asio::ip::tcp::endpoint& endpoint, ConnectionParts& parts);
  void start();
  /// Takes no more connections; any thread.
  void stop();
  /// The port it listens on, found when 0 was asked for.
  [[nodiscard]] unsigned short port() const { return port_; }

 private:
  void accept();
  void accepted(const boost::system::error_code& error, Socket socket);
  void pause();

  boost::asio::io_context& io_;
  Strand strand_;
  ConnectionParts& parts_;
  boost::asio::basic_socket_acceptor<boost::asio::ip::tcp, Strand> acceptor_;
  Timer pause_;
  unsigned short port_;
};

}  // namespace puffin::net
