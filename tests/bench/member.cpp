#include "bench/member.hpp"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <stdexcept>

#include <boost/asio/post.hpp>

namespace puffin::bench {
namespace asio = boost::asio;

namespace {

// A move's id is "bench-", five digits of its member, "-", nineteen digits of the nanosecond in which it was sent. It
// comes back in the event, so that every receiver can tell the latency without any book of what was sent.
constexpr std::string_view mark = "\"bench-";
constexpr std::size_t tag_size = 5;
constexpr std::size_t instant_size = 19;
constexpr std::size_t id_rest = tag_size + 1 + instant_size;
// No event is shorter: after one mark the next is further away than this.
constexpr std::size_t stride = 100;

std::chrono::nanoseconds steady_now() { return std::chrono::steady_clock::now().time_since_epoch(); }

}  // namespace

void Figures::add(const Figures& other) {
  moves += other.moves;
  delivered += other.delivered;
  cut += other.cut;
  latency.add(other.latency);
}

Member::Member(Loop& loop, Part part) : loop_(loop), part_(std::move(part)), socket_(loop.io) {
  char tag[8];
  std::snprintf(tag, sizeof tag, "%05u", part_.number % 100'000U);
  tag_ = tag;
}

void Member::connect(const asio::ip::tcp::endpoint& server, const std::string& cookie, std::function<void()> ready) {
  ready_ = std::move(ready);
  socket_.async_connect(server, [this, cookie](boost::system::error_code error) {
    if (error) throw std::runtime_error("cannot connect: " + error.message());
    socket_.set_option(asio::ip::tcp::no_delay(true));
    socket_.non_blocking(true);
    upgrade(cookie);
    wait_for_bytes();
  });
}

void Member::begin() {
  if (part_.cards.empty()) return;
  queue_moves(part_.window);
  flush();
}

void Member::upgrade(const std::string& cookie) {
  unsent_ += "GET " + part_.board->path +
             " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(socket_.remote_endpoint().port()) +
             "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
             "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
  if (!cookie.empty()) unsent_ += "Cookie: " + cookie + "\r\n";
  unsent_ += "\r\n";
  flush();
}

void Member::wait_for_bytes() {
  socket_.async_wait(asio::socket_base::wait_read, [this](boost::system::error_code error) {
    if (!error) read();
  });
}

void Member::read() {
  while (state_ != State::closed) {
    boost::system::error_code error;
    const auto count = socket_.read_some(asio::buffer(loop_.buffer), error);
    if (error == asio::error::would_block) break;
    if (error) return end("lost its connection");
    feed({loop_.buffer.data(), count});
    if (count < loop_.buffer.size()) break;
  }
  if (state_ != State::closed) wait_for_bytes();
}

void Member::feed(std::string_view bytes) {
  if (!unread_.empty()) {
    unread_ += bytes;
    bytes = unread_;
  }
  while (state_ != State::closed && take_one(bytes)) {
  }
  if (unread_.empty()) {
    unread_ = bytes;
  } else {
    unread_.erase(0, unread_.size() - bytes.size());
  }
  if (unread_.empty() && unread_.capacity() > 4096) std::string().swap(unread_);
  flush();
}

bool Member::take_one(std::string_view& bytes) {
  if (state_ == State::upgrading) {
    const auto end = bytes.find("\r\n\r\n");
    if (end == std::string_view::npos) return false;
    if (bytes.substr(0, 12) != "HTTP/1.1 101")
      throw std::runtime_error("no upgrade: " + std::string(bytes.substr(0, 400)));
    bytes.remove_prefix(end + 4);
    state_ = State::joining;
    if (!part_.joins) {
      became_ready();
      return true;
    }
    const auto join = R"({"type":"join","protocol":1,"client":"tab-)" + tag_ + R"(","since":null})";
    append_client_frame(unsent_, ServerFrame::Kind::text, join);
    return true;
  }
  ServerFrame frame;
  if (!take_frame(bytes, frame)) return false;
  if (frame.kind == ServerFrame::Kind::text) take_text(frame.payload);
  if (frame.kind == ServerFrame::Kind::ping) append_client_frame(unsent_, ServerFrame::Kind::pong, frame.payload);
  if (frame.kind == ServerFrame::Kind::close) end("was closed by the server");
  return true;
}

void Member::take_text(std::string_view payload) {
  constexpr std::size_t type_within = 60;
  const auto head = payload.substr(0, type_within);
  if (state_ == State::joining && head.find("\"welcome\"") != std::string_view::npos) return became_ready();
  if (head.find("\"rejected\"") != std::string_view::npos) throw std::runtime_error("refused: " + std::string(payload));
  const auto own = count_moves(payload);
  if (own > 0 && !part_.cards.empty()) queue_moves(own);
}

unsigned Member::count_moves(std::string_view payload) {
  unsigned own = 0;
  std::uint64_t of_others = 0;
  const bool measuring = loop_.measuring->load(std::memory_order_relaxed);
  const auto now = steady_now();
  for (auto at = payload.find(mark); at != std::string_view::npos; at = payload.find(mark, at + stride)) {
    const auto id = payload.substr(at + mark.size(), id_rest);
    if (id.substr(0, tag_size) == tag_) {
      ++own;
      continue;
    }
    ++of_others;
    std::int64_t sent = 0;
    std::from_chars(id.data() + tag_size + 1, id.data() + id.size(), sent);
    if (measuring) loop_.figures.latency.add(now - std::chrono::nanoseconds(sent));
    if (payload.size() - at < stride) break;
  }
  if (measuring) {
    loop_.figures.moves += own;
    loop_.figures.delivered += of_others;
  }
  return own;
}

void Member::became_ready() {
  state_ = State::live;
  // Called from the loop, not from here: what it starts must not find this member half-way through a read.
  asio::post(loop_.io, std::move(ready_));
}

void Member::queue_moves(unsigned count) {
  auto now = steady_now().count();
  char command[320];
  for (unsigned i = 0; i < count; ++i, ++now) {
    const auto& card = part_.cards[next_card_++ % part_.cards.size()];
    const auto size =
        std::snprintf(command, sizeof command,
                      R"({"type":"command","id":"bench-%s-%019lld","command":{"type":"move_card","card":"%s",)"
                      R"("from":"to_do","to":"to_do","after":null}})",
                      tag_.c_str(), static_cast<long long>(now), card.c_str());
    append_client_frame(unsent_, ServerFrame::Kind::text, {command, static_cast<std::size_t>(size)});
  }
}

void Member::flush() {
  if (writing_ || unsent_.empty() || state_ == State::closed) return;
  boost::system::error_code error;
  const auto count = socket_.write_some(asio::buffer(unsent_), error);
  unsent_.erase(0, count);
  if (error && error != asio::error::would_block) return end("cannot write");
  if (unsent_.empty()) return;
  writing_ = true;
  socket_.async_wait(asio::socket_base::wait_write, [this](boost::system::error_code failed) {
    writing_ = false;
    if (!failed) flush();
  });
}

void Member::end(const char* why) {
  if (state_ != State::live || !part_.cards.empty()) throw std::runtime_error("member " + tag_ + " " + why);
  state_ = State::closed;
  ++loop_.figures.cut;
  boost::system::error_code ignored;
  socket_.close(ignored);
}

}  // namespace puffin::bench
