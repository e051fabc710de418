#include "net/connection.hpp"

#include <array>
#include <memory>
#include <utility>

#include <boost/asio/write.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/websocket/rfc6455.hpp>
#include <spdlog/spdlog.h>

#include "net/head_check.hpp"
#include "net/live_socket.hpp"
#include "net/lower_case.hpp"
#include "net/security_headers.hpp"

namespace puffin::net {
namespace {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using boost::system::error_code;
using Parser = http::request_parser<http::string_body>;

Request plain_request(Parser& parser, std::string address) {
  auto& message = parser.get();
  Request request;
  request.method = std::string(message.method_string());
  const std::string target(message.target());
  const auto mark = target.find('?');
  request.path = target.substr(0, mark);
  if (mark != std::string::npos) request.query = target.substr(mark + 1);
  for (const auto& field : message) {
    request.headers.push_back({lower(field.name_string()), std::string(field.value())});
  }
  request.body = std::move(message.body());
  request.address = std::move(address);
  return request;
}

/// One TCP connection speaking HTTP/1.1: one request at a time, the next only after the answer has left. Everything
/// runs on the socket's strand. While it waits it holds no buffer.
class Connection : public std::enable_shared_from_this<Connection> {
 public:
  Connection(Socket socket, std::string peer, ConnectionPlace place, ConnectionParts& parts)
      : socket_(std::move(socket)),
        deadline_(socket_.get_executor()),
        peer_(std::move(peer)),
        place_(std::move(place)),
        parts_(parts) {}

  [[nodiscard]] Strand executor() { return socket_.get_executor(); }

  void start() {
    error_code ignored;
    socket_.set_option(asio::ip::tcp::no_delay(true), ignored);
    socket_.non_blocking(true, ignored);
    arm(parts_.deadlines.first_byte);
    wait_for_bytes();
  }

 private:
  enum class State { idle, head, body, answering, lingering };

  void arm(std::chrono::milliseconds wait) {
    deadline_.expires_after(wait);
    deadline_.async_wait([weak = weak_from_this()](const error_code& error) {
      const auto self = weak.lock();
      if (!error && self) self->expired();
    });
  }

  void expired() {
    if (state_ == State::head || state_ == State::body) {
      error_code ignored;
      socket_.cancel(ignored);
      return refuse(error_answer(408, "too_slow", "The request took too long to arrive."));
    }
    close();
  }

  void close() {
    error_code ignored;
    socket_.close(ignored);
    deadline_.cancel();
  }

  void wait_for_bytes() {
    socket_.async_wait(Socket::wait_read, [self = shared_from_this()](const error_code& error) {
      if (!error) self->read();
    });
  }

  void read() {
    std::array<char, 16 * 1024> bytes;
    error_code error;
    const std::size_t count = socket_.read_some(asio::buffer(bytes), error);
    if (error == asio::error::would_block) return wait_for_bytes();
    if (error) return close();
    if (state_ == State::lingering) {
      lingered_ += count;
      return lingered_ > limits::linger_bytes ? close() : wait_for_bytes();
    }
    inbox_.append(bytes.data(), count);
    advance();
  }

  void advance() {
    if (state_ == State::idle) {
      state_ = State::head;
      arm(parts_.deadlines.head);
    }
    if (state_ == State::head && !take_head()) return;
    if (state_ == State::body) take_body();
  }

  /// True when a head was taken and the body is next.
  bool take_head() {
    const auto end = inbox_.find("\r\n\r\n");
    const std::size_t size = end == std::string::npos ? inbox_.size() : end + 4;
    if (size > limits::head_bytes) return refuse(overlong_head(inbox_)), false;
    if (end == std::string::npos) return wait_for_bytes(), false;
    if (const auto fault = check_head(std::string_view{inbox_}.substr(0, size))) return refuse(*fault), false;
    parser_ = std::make_unique<Parser>();
    parser_->header_limit(limits::head_bytes);
    parser_->body_limit(limits::body_bytes);
    parser_->eager(true);
    state_ = State::body;
    arm(parts_.deadlines.body);
    return true;
  }

  void take_body() {
    while (!inbox_.empty() && !parser_->is_done()) {
      error_code error;
      const std::size_t used = parser_->put(asio::buffer(inbox_), error);
      inbox_.erase(0, used);
      if (error == http::error::need_more) break;
      if (error == http::error::body_limit) {
        return refuse(error_answer(413, "body_too_large", "At most 64 KiB are taken."));
      }
      if (error) return refuse(error_answer(400, "bad_request", "This is no HTTP request."));
    }
    if (!parser_->is_done()) return wait_for_bytes();
    deadline_.cancel();
    dispatch();
  }

  void dispatch() {
    state_ = State::answering;
    keep_alive_ = parser_->get().keep_alive();
    const bool upgrade = boost::beast::websocket::is_upgrade(parser_->get());
    const auto forwarded = parser_->get()["x-forwarded-for"];
    Request request =
        plain_request(*parser_, person_address(peer_, {forwarded.data(), forwarded.size()}, parts_.trusted_proxies));
    head_only_ = request.method == "HEAD";
    // Counted before it is looked at: who stops waits for this one, or this one sees that we stop.
    ++parts_.requests_in_flight;
    if (parts_.stopping) return answer(stopping_answer());
    // The answer may come from any thread, also after the other side has gone.
    Reply reply = [self = shared_from_this()](Response response) {
      asio::post(self->socket_.get_executor(),
                 [self, response = std::move(response)]() mutable { self->answer(std::move(response)); });
    };
    try {
      if (upgrade) return go_live(request);
      parts_.service.handle(std::move(request), reply);
    } catch (const std::exception& error) {
      spdlog::error("request failed: {}", error.what());
      reply(error_answer(500, "internal_error", "Something went wrong here. It has been written down."));
    }
  }

  void go_live(const Request& request) {
    auto admission = parts_.service.admit_live(request);
    if (auto* refusal = std::get_if<Response>(&admission)) return answer(std::move(*refusal));
    if (!inbox_.empty()) {
      return answer(error_answer(400, "bad_request", "Nothing may be sent before the upgrade is answered."));
    }
    --parts_.requests_in_flight;
    deadline_.cancel();
    start_live_socket(std::move(socket_), parser_->release(), std::get<LiveAdmission>(std::move(admission)),
                      std::move(place_), parts_);
  }

  void refuse(const HeadFault& fault) { refuse(error_answer(fault.status, fault.code, fault.message)); }

  /// An answer to what is no request: the connection ends with it.
  void refuse(Response response) {
    response.close = true;
    state_ = State::answering;
    ++parts_.requests_in_flight;
    answer(std::move(response));
  }

  void answer(Response response) {
    if (response.close || parts_.stopping) keep_alive_ = false;
    add_security_headers(response, parts_.https);
    parts_.metrics.answered(response.status);
    response_ = std::move(response);
    head_ = encode_head(response_, keep_alive_);
    const std::string_view body = head_only_ ? std::string_view{} : response_.bytes();
    arm(parts_.deadlines.answer);
    const std::array<asio::const_buffer, 2> buffers{asio::buffer(head_), asio::buffer(body.data(), body.size())};
    asio::async_write(socket_, buffers, [self = shared_from_this()](const error_code& error, std::size_t) {
      --self->parts_.requests_in_flight;
      self->answered(error);
    });
  }

  void answered(const error_code& error) {
    if (error) return close();
    parser_.reset();
    response_ = {};
    head_ = {};
    head_only_ = false;
    if (!keep_alive_) return linger();
    inbox_.shrink_to_fit();
    state_ = State::idle;
    arm(parts_.deadlines.keep_alive);
    // Posted: a row of requests sent at once must not become a row of calls on the stack.
    if (inbox_.empty()) return wait_for_bytes();
    asio::post(socket_.get_executor(), [self = shared_from_this()] { self->advance(); });
  }

  /// Closing with bytes unread would reset the connection, and the answer with it.
  void linger() {
    state_ = State::lingering;
    error_code ignored;
    socket_.shutdown(Socket::shutdown_send, ignored);
    arm(parts_.deadlines.linger);
    wait_for_bytes();
  }

  Socket socket_;
  Timer deadline_;
  const std::string peer_;
  ConnectionPlace place_;
  ConnectionParts& parts_;
  State state_ = State::idle;
  bool keep_alive_ = false;
  bool head_only_ = false;
  std::size_t lingered_ = 0;
  std::string inbox_;  ///< read and not yet understood
  std::unique_ptr<Parser> parser_;
  std::string head_;
  Response response_;
};

}  // namespace

void start_connection(Socket socket, std::string peer, ConnectionParts& parts) {
  auto place = ConnectionPlace::take(parts, peer);
  if (!place) return;  // the socket closes with us
  auto connection = std::make_shared<Connection>(std::move(socket), std::move(peer), std::move(*place), parts);
  // The listener's strand is not the connection's.
  asio::post(connection->executor(), [connection] { connection->start(); });
}

}  // namespace puffin::net
