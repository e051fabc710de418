#include "net/listener.hpp"

#include <utility>

#include <spdlog/spdlog.h>

#include "net/connection.hpp"

namespace puffin::net {

namespace asio = boost::asio;

Listener::Listener(asio::io_context& io, const asio::ip::tcp::endpoint& endpoint, ConnectionParts& parts)
    : io_(io), strand_(asio::make_strand(io)), parts_(parts), acceptor_(strand_), pause_(strand_), port_(0) {
  acceptor_.open(endpoint.protocol());
  acceptor_.set_option(asio::socket_base::reuse_address(true));
  acceptor_.bind(endpoint);
  acceptor_.listen(limits::listen_backlog);
  port_ = acceptor_.local_endpoint().port();
}

void Listener::start() {
  asio::post(strand_, [self = shared_from_this()] { self->accept(); });
}

void Listener::stop() {
  asio::post(strand_, [self = shared_from_this()] {
    boost::system::error_code ignored;
    self->acceptor_.close(ignored);
    self->pause_.cancel();
  });
}

void Listener::accept() {
  if (!acceptor_.is_open()) return;
  acceptor_.async_accept(asio::make_strand(io_), [self = shared_from_this()](const auto& error, Socket socket) {
    self->accepted(error, std::move(socket));
  });
}

void Listener::accepted(const boost::system::error_code& error, Socket socket) {
  if (error == asio::error::operation_aborted) return;
  if (error == asio::error::no_descriptors || error == boost::system::errc::too_many_files_open_in_system ||
      error == asio::error::no_memory || error == asio::error::no_buffer_space) {
    spdlog::warn("listener: {}; waiting before the next connection is taken", error.message());
    return pause();
  }
  if (!error) {
    boost::system::error_code unknown;
    const auto peer = socket.remote_endpoint(unknown);
    if (!unknown) start_connection(std::move(socket), peer.address().to_string(), parts_);
  }
  accept();
}

void Listener::pause() {
  pause_.expires_after(parts_.deadlines.accept_pause);
  pause_.async_wait([self = shared_from_this()](const auto&) { self->accept(); });
}

}  // namespace puffin::net
