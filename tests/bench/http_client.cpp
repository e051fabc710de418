#include "bench/http_client.hpp"

#include <charconv>
#include <stdexcept>

#include <boost/asio/read.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/write.hpp>

namespace puffin::bench {
namespace asio = boost::asio;

namespace {

/// A header's value; field names are compared without regard to case.
std::string header(std::string_view head, std::string_view name) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
  while (!head.empty()) {
    const auto end = std::min(head.find("\r\n"), head.size());
    const auto line = head.substr(0, end);
    bool same = line.size() > name.size() && line[name.size()] == ':';
    for (std::size_t i = 0; same && i < name.size(); ++i) same = lower(line[i]) == name[i];
    if (same) {
      const auto value = line.find_first_not_of(' ', name.size() + 1);
      return value == std::string_view::npos ? std::string() : std::string(line.substr(value));
    }
    head.remove_prefix(std::min(end + 2, head.size()));
  }
  return {};
}

}  // namespace

HttpClient::HttpClient(const asio::ip::tcp::endpoint& server) : socket_(io_) {
  socket_.connect(server);
  socket_.set_option(asio::ip::tcp::no_delay(true));
}

std::string HttpClient::post(std::string_view path, std::string_view json) {
  std::string request = "POST " + std::string(path) +
                        " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(socket_.remote_endpoint().port()) +
                        "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(json.size());
  if (!cookie_.empty()) request += "\r\nCookie: " + cookie_;
  asio::write(socket_, asio::buffer(request.append("\r\n\r\n").append(json)));

  const auto head_size = asio::read_until(socket_, asio::dynamic_buffer(received_), "\r\n\r\n");
  const std::string head = received_.substr(0, head_size);
  received_.erase(0, head_size);
  std::size_t length = 0;
  const auto length_text = header(head, "content-length");
  std::from_chars(length_text.data(), length_text.data() + length_text.size(), length);
  if (received_.size() < length) {
    asio::read(socket_, asio::dynamic_buffer(received_), asio::transfer_exactly(length - received_.size()));
  }
  std::string body = received_.substr(0, length);
  received_.erase(0, length);
  if (head.size() < 12 || head[9] != '2') {
    throw std::runtime_error("POST " + std::string(path) + ": " + head.substr(0, head.find('\r')) + " " + body);
  }
  if (const auto cookie = header(head, "set-cookie"); !cookie.empty()) cookie_ = cookie.substr(0, cookie.find(';'));
  return body;
}

std::string text_field(std::string_view json, std::string_view name) {
  const auto key = "\"" + std::string(name) + "\":\"";
  const auto begin = json.find(key);
  if (begin == std::string_view::npos) throw std::runtime_error("no " + std::string(name) + " in " + std::string(json));
  const auto end = json.find('"', begin + key.size());
  return std::string(json.substr(begin + key.size(), end - begin - key.size()));
}

}  // namespace puffin::bench
