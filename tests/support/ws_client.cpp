#include "support/ws_client.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/buffers_to_string.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/websocket.hpp>

namespace puffin::test {

namespace asio = boost::asio;
namespace http = boost::beast::http;
namespace websocket = boost::beast::websocket;
using boost::system::error_code;

class WsClient::Impl {
 public:
  Impl(unsigned short port, const std::string& target, const Headers& headers, int receive_buffer) : stream(io) {
    auto& socket = stream.next_layer();
    socket.open(asio::ip::tcp::v4());
    if (receive_buffer > 0) socket.set_option(asio::socket_base::receive_buffer_size(receive_buffer));
    socket.connect({asio::ip::address_v4::loopback(), port});
    socket.set_option(asio::ip::tcp::no_delay(true));
    stream.read_message_max(std::size_t{64} * 1024 * 1024);
    stream.set_option(websocket::stream_base::decorator([&](websocket::request_type& request) {
      for (const auto& [name, value] : headers) request.set(name, value);
    }));
    websocket::response_type response;
    error_code error;
    stream.handshake(response, "127.0.0.1:" + std::to_string(port), target, error);
    status = error ? response.result_int() : 101;
    gone = error.failed();
  }

  bool write(const std::string& bytes, bool text) {
    if (gone) return false;
    error_code error;
    stream.text(text);
    stream.write(asio::buffer(bytes), error);
    return !error;
  }

  void start_read() {
    reading = true;
    stream.async_read(buffer, [this](const error_code& error, std::size_t) {
      reading = false;
      if (error) gone = true;
      arrived = !error;
    });
  }

  std::optional<std::string> read(std::chrono::milliseconds patience) {
    if (!arrived && !gone && !reading) start_read();
    const auto end = std::chrono::steady_clock::now() + patience;
    io.restart();
    while (!arrived && !gone && std::chrono::steady_clock::now() < end) io.run_one_until(end);
    if (!arrived) return std::nullopt;
    arrived = false;
    std::string text = boost::beast::buffers_to_string(buffer.data());
    buffer.consume(buffer.size());
    return text;
  }

  asio::io_context io;
  websocket::stream<asio::ip::tcp::socket> stream;
  boost::beast::flat_buffer buffer;
  unsigned status = 0;
  bool reading = false;
  bool arrived = false;
  bool gone = false;
};

WsClient::WsClient(unsigned short port, const std::string& target, const Headers& headers, int receive_buffer)
    : impl_(std::make_unique<Impl>(port, target, headers, receive_buffer)) {}
WsClient::~WsClient() = default;
WsClient::WsClient(WsClient&&) noexcept = default;
WsClient& WsClient::operator=(WsClient&&) noexcept = default;

unsigned WsClient::status() const { return impl_->status; }
bool WsClient::send(const std::string& text) { return impl_->write(text, true); }
bool WsClient::send_binary(const std::string& bytes) { return impl_->write(bytes, false); }

bool WsClient::send_ping() {
  error_code error;
  impl_->stream.ping({}, error);
  return !error;
}

std::optional<nlohmann::json> WsClient::receive(std::chrono::milliseconds patience) {
  const auto text = impl_->read(patience);
  if (!text) return std::nullopt;
  return nlohmann::json::parse(*text);
}

std::optional<nlohmann::json> WsClient::receive_type(const std::string& type) {
  while (auto message = receive()) {
    if (message->at("type") == type) return message;
  }
  return std::nullopt;
}

unsigned WsClient::closed(std::chrono::milliseconds patience) {
  const auto end = std::chrono::steady_clock::now() + patience;
  while (!impl_->gone && std::chrono::steady_clock::now() < end) {
    impl_->read(std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now()));
  }
  return impl_->gone ? impl_->stream.reason().code : 0U;
}

std::string WsClient::close_word() const { return {impl_->stream.reason().reason.c_str()}; }

void WsClient::drop() {
  error_code ignored;
  impl_->stream.next_layer().set_option(asio::socket_base::linger(true, 0), ignored);
  impl_->stream.next_layer().close(ignored);
  impl_->gone = true;
}

}  // namespace puffin::test
