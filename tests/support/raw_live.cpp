#include "support/raw_live.hpp"

#include <algorithm>
#include <array>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/write.hpp>

namespace puffin::test {
namespace {

namespace asio = boost::asio;
using boost::system::error_code;
using std::chrono::milliseconds;

constexpr auto patient = std::chrono::seconds(10);

std::string big_endian(std::uint64_t number, unsigned bytes) {
  std::string text;
  while (bytes-- > 0) text += static_cast<char>(number >> (8 * bytes) & 0xFF);
  return text;
}

std::uint64_t number_of(std::string_view bytes) {
  std::uint64_t number = 0;
  for (const char byte : bytes) number = number << 8 | static_cast<unsigned char>(byte);
  return number;
}

}  // namespace

std::string ws_frame(unsigned opcode, std::string_view payload, const FrameShape& shape) {
  const std::uint64_t length = shape.declared.value_or(payload.size());
  unsigned length_bytes = shape.length_bytes;
  if (length_bytes == 0 && length > 125) length_bytes = length > 0xFFFF ? 8 : 2;
  const std::uint64_t short_length = length_bytes == 0 ? length : length_bytes == 2 ? 126 : 127;
  std::string bytes = big_endian((shape.fin ? 0x80U : 0U) | shape.reserved << 4 | opcode, 1);
  bytes += big_endian((shape.masked ? 0x80U : 0U) | short_length, 1) + big_endian(length, length_bytes);
  if (!shape.masked) return bytes.append(payload);
  const std::string mask{"\x5A\x01\xC3\x7E"};
  bytes += mask;
  for (std::size_t i = 0; i < payload.size(); ++i) bytes += static_cast<char>(payload[i] ^ mask[i % 4]);
  return bytes;
}

std::string close_body(unsigned code, std::string_view reason) { return big_endian(code, 2).append(reason); }

class RawLive::Impl {
 public:
  struct Frame {
    unsigned opcode = 0;
    std::string payload;
  };

  Impl(unsigned short port, std::string_view upgrade) : socket_(io_) {
    socket_.connect({asio::ip::address_v4::loopback(), port});
    socket_.set_option(asio::ip::tcp::no_delay(true));
    send(upgrade);
    const auto end = std::chrono::steady_clock::now() + patient;
    while (!take_head() && read(end)) continue;
  }

  bool send(std::string_view bytes) {
    error_code error;
    asio::write(socket_, asio::buffer(bytes), error);
    return !error;
  }

  /// The next frame of the server's; a goodbye is kept in mind.
  std::optional<Frame> next(std::chrono::steady_clock::time_point end) {
    for (;;) {
      if (auto frame = take_frame()) {
        if (frame->opcode == op::pong) pongs += frame->payload;
        if (frame->opcode == op::close && frame->payload.size() >= 2) {
          code = static_cast<unsigned>(number_of(std::string_view{frame->payload}.substr(0, 2)));
          word = frame->payload.substr(2);
        }
        return frame;
      }
      if (!read(end)) return std::nullopt;
    }
  }

  void reset() {
    error_code ignored;
    socket_.set_option(asio::socket_base::linger(true, 0), ignored);
    socket_.close(ignored);
    gone = true;
  }

  std::string head;
  std::string pongs;
  unsigned code = 0;
  std::string word;
  bool gone = false;

 private:
  /// False when nothing came in time, or nothing will.
  bool read(std::chrono::steady_clock::time_point end) {
    if (gone) return false;
    if (!reading_) {
      reading_ = true;
      socket_.async_read_some(asio::buffer(chunk_), [this](const error_code& error, std::size_t count) {
        reading_ = false;
        inbox_.append(chunk_.data(), count);
        gone = error.failed();
      });
    }
    io_.restart();
    while (reading_ && std::chrono::steady_clock::now() < end) io_.run_one_until(end);
    return !reading_ && !gone;
  }

  bool take_head() {
    const auto end = inbox_.find("\r\n\r\n");
    if (end == std::string::npos) return false;
    head = inbox_.substr(0, end + 4);
    inbox_.erase(0, end + 4);
    return true;
  }

  std::optional<Frame> take_frame() {
    if (inbox_.size() < 2) return std::nullopt;
    std::uint64_t length = static_cast<unsigned char>(inbox_[1]);
    const std::size_t extra = length == 126 ? 2 : length == 127 ? 8 : 0;
    if (inbox_.size() < 2 + extra) return std::nullopt;
    if (extra > 0) length = number_of(std::string_view{inbox_}.substr(2, extra));
    if (inbox_.size() < 2 + extra + length) return std::nullopt;
    Frame frame{static_cast<unsigned char>(inbox_[0]) & 0xFU, inbox_.substr(2 + extra, length)};
    inbox_.erase(0, 2 + extra + length);
    return frame;
  }

  asio::io_context io_;
  asio::ip::tcp::socket socket_;
  std::array<char, 16 * 1024> chunk_{};
  std::string inbox_;
  bool reading_ = false;
};

RawLive::RawLive(unsigned short port, std::string_view upgrade) : impl_(std::make_unique<Impl>(port, upgrade)) {}
RawLive::~RawLive() = default;
RawLive::RawLive(RawLive&&) noexcept = default;

const std::string& RawLive::head() const { return impl_->head; }
bool RawLive::send(std::string_view bytes) { return impl_->send(bytes); }
bool RawLive::is_gone() const { return impl_->gone; }
const std::string& RawLive::close_word() const { return impl_->word; }
const std::string& RawLive::pongs() const { return impl_->pongs; }
void RawLive::reset() { impl_->reset(); }

std::optional<nlohmann::json> RawLive::receive_type(const std::string& type) {
  const auto end = std::chrono::steady_clock::now() + patient;
  while (const auto frame = impl_->next(end)) {
    if (frame->opcode != op::text) continue;
    auto message = nlohmann::json::parse(frame->payload);
    if (message.at("type") == type) return message;
  }
  return std::nullopt;
}

unsigned RawLive::closed(milliseconds patience) {
  const auto end = std::chrono::steady_clock::now() + patience;
  while (impl_->code == 0 && impl_->next(end)) continue;
  return impl_->code;
}

std::string upgrade_request(const HttpClient& who, const std::string& board, const Headers& instead) {
  Headers lines{{"host", "127.0.0.1:" + std::to_string(who.port())},
                {"upgrade", "websocket"},
                {"connection", "Upgrade"},
                {"sec-websocket-version", "13"},
                {"sec-websocket-key", "dGhlIHNhbXBsZSBub25jZQ=="}};
  for (const auto& line : who.credentials()) lines.push_back(line);
  for (const auto& [name, value] : instead) {
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const auto& line) { return line.first == name; });
    if (found == lines.end()) {
      lines.emplace_back(name, value);
    } else {
      found->second = value;
    }
  }
  std::string request = "GET /api/v1/boards/" + board + "/live HTTP/1.1\r\n";
  for (const auto& [name, value] : lines) {
    if (!value.empty()) request.append(name).append(": ").append(value).append("\r\n");
  }
  return request + "\r\n";
}

}  // namespace puffin::test
