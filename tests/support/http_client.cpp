#include "support/http_client.hpp"

#include <algorithm>
#include <cctype>

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>

namespace puffin::test {
namespace {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using boost::system::error_code;

constexpr auto patience = std::chrono::seconds(20);

asio::ip::tcp::endpoint local(unsigned short port) { return {asio::ip::address_v4::loopback(), port}; }

std::string lower(boost::beast::string_view text) {
  std::string result(text.data(), text.size());
  std::transform(result.begin(), result.end(), result.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return result;
}

/// Runs an operation on a stream of its own to its end, and throws what went wrong.
template <class Start>
void run(asio::io_context& io, Start start) {
  error_code result = asio::error::timed_out;
  start([&result](const error_code& error, auto...) { result = error; });
  io.restart();
  io.run();
  if (result) throw boost::system::system_error(result);
}

using Message = http::request<http::string_body>;

Message message_to(unsigned short port, const std::string& method, const std::string& target) {
  Message message;
  message.version(11);
  message.method_string(method);
  message.target(target);
  message.set(http::field::host, "127.0.0.1:" + std::to_string(port));
  return message;
}

void connect(asio::io_context& io, boost::beast::tcp_stream& stream, unsigned short port) {
  stream.expires_after(patience);
  run(io, [&](auto done) { stream.async_connect(local(port), done); });
}

HttpReply ask(asio::io_context& io, boost::beast::tcp_stream& stream, const Message& message) {
  stream.expires_after(patience);
  run(io, [&](auto done) { http::async_write(stream, message, done); });
  boost::beast::flat_buffer buffer;
  http::response_parser<http::string_body> parser;
  parser.body_limit(64 * 1024 * 1024);
  parser.skip(message.method() == http::verb::head);
  run(io, [&](auto done) { http::async_read(stream, buffer, parser, done); });

  HttpReply reply;
  reply.status = parser.get().result_int();
  for (const auto& field : parser.get()) {
    reply.headers.emplace_back(lower(field.name_string()), std::string(field.value()));
  }
  reply.body = std::move(parser.get().body());
  return reply;
}

}  // namespace

std::string HttpReply::header(std::string_view name) const {
  const auto found = std::find_if(headers.begin(), headers.end(), [&](const auto& h) { return h.first == name; });
  return found == headers.end() ? std::string{} : found->second;
}

Headers HttpClient::credentials() const {
  Headers headers;
  if (!cookie.empty()) headers.emplace_back("cookie", cookie);
  if (!bearer.empty()) headers.emplace_back("authorization", "Bearer " + bearer);
  return headers;
}

HttpReply HttpClient::request(const std::string& method, const std::string& target, const std::string& body,
                              const Headers& headers) {
  Message message = message_to(port_, method, target);
  message.set(http::field::connection, "close");
  for (const auto& [name, value] : credentials()) message.set(name, value);
  for (const auto& [name, value] : headers) message.set(name, value);
  message.body() = body;
  if (!body.empty() || method == "POST") message.prepare_payload();

  asio::io_context io;
  boost::beast::tcp_stream stream(io);
  connect(io, stream, port_);
  HttpReply reply = ask(io, stream, message);
  if (const std::string set = reply.header("set-cookie"); !set.empty()) cookie = set.substr(0, set.find(';'));
  return reply;
}

HttpReply HttpClient::get(const std::string& target, const Headers& headers) {
  return request("GET", target, "", headers);
}

HttpReply HttpClient::post(const std::string& target, const nlohmann::json& body, const Headers& headers) {
  Headers all{{"content-type", "application/json"}};
  all.insert(all.end(), headers.begin(), headers.end());
  return request("POST", target, body.dump(), all);
}

HttpReply HttpClient::remove(const std::string& target, const Headers& headers) {
  return request("DELETE", target, "", headers);
}

class KeptConnection::Impl {
 public:
  explicit Impl(const HttpClient& who) : port_(who.port()), credentials_(who.credentials()), stream_(io_) {
    connect(io_, stream_, port_);
  }

  HttpReply get(const std::string& target) {
    Message message = message_to(port_, "GET", target);
    for (const auto& [name, value] : credentials_) message.set(name, value);
    return ask(io_, stream_, message);
  }

 private:
  const unsigned short port_;
  const Headers credentials_;
  asio::io_context io_;
  boost::beast::tcp_stream stream_;
};

KeptConnection::KeptConnection(const HttpClient& who) : impl_(std::make_unique<Impl>(who)) {}
KeptConnection::~KeptConnection() = default;

HttpReply KeptConnection::get(const std::string& target) { return impl_->get(target); }

std::string send_raw(unsigned short port, std::string_view bytes, int patience_ms) {
  asio::io_context io;
  asio::ip::tcp::socket socket(io);
  socket.connect(local(port));
  std::string got;
  std::array<char, 4096> chunk{};
  // A server that refuses early may close while we still send: what it said counts, not our failure to send.
  asio::async_write(socket, asio::buffer(bytes), [](const error_code&, std::size_t) {});
  std::function<void()> read = [&] {
    socket.async_read_some(asio::buffer(chunk), [&](const error_code& error, std::size_t count) {
      got.append(chunk.data(), count);
      if (!error) return read();
      error_code ignored;
      socket.close(ignored);
    });
  };
  read();
  io.run_for(std::chrono::milliseconds(patience_ms));
  return got;
}

unsigned raw_status(std::string_view answer) {
  constexpr std::string_view version = "HTTP/1.1 ";
  if (!answer.starts_with(version)) return 0;
  return static_cast<unsigned>(std::stoul(std::string{answer.substr(version.size(), 3)}));
}

}  // namespace puffin::test
