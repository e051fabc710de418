#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/strand.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/websocket.hpp>

// The server that Puffin is held against: it keeps nothing and reads nothing into what it receives. Each message goes
// to everybody connected under the same path, the sender too, with one write per message and member.
namespace puffin::bench {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
using tcp = asio::ip::tcp;
using Message = std::shared_ptr<const std::string>;

constexpr std::size_t queue_limit = 20'000;

class Session;
using Members = std::vector<std::shared_ptr<Session>>;

/// Everybody under one path. The list is replaced, never changed, so that a broadcast needs no copy.
struct Room {
  std::mutex mutex;
  std::shared_ptr<const Members> members = std::make_shared<Members>();
};

class Rooms {
 public:
  std::shared_ptr<Room> room(const std::string& path) {
    const std::lock_guard lock(mutex_);
    auto& room = rooms_[path];
    if (!room) room = std::make_shared<Room>();
    return room;
  }

 private:
  std::mutex mutex_;
  std::map<std::string, std::shared_ptr<Room>> rooms_;
};

class Session : public std::enable_shared_from_this<Session> {
 public:
  Session(tcp::socket socket, Rooms& rooms) : stream_(std::move(socket)), rooms_(rooms) {}

  void start() {
    beast::get_lowest_layer(stream_).socket().set_option(tcp::no_delay(true));
    http_ = std::make_unique<Upgrade>();
    beast::http::async_read(beast::get_lowest_layer(stream_), http_->buffer, http_->request,
                            [self = shared_from_this()](beast::error_code error, std::size_t) {
                              if (!error) self->accept();
                            });
  }

  /// From any thread.
  void deliver(Message message) {
    asio::post(stream_.get_executor(), [self = shared_from_this(), message = std::move(message)]() mutable {
      if (self->queue_.size() >= queue_limit) return self->drop();
      self->queue_.push_back(std::move(message));
      if (self->queue_.size() == 1) self->write();
    });
  }

 private:
  struct Upgrade {
    beast::flat_buffer buffer;
    beast::http::request<beast::http::empty_body> request;
  };

  void accept() {
    stream_.text(true);
    stream_.async_accept(http_->request, [self = shared_from_this()](beast::error_code error) {
      if (error) return;
      self->room_ = self->rooms_.room(std::string(self->http_->request.target()));
      self->http_.reset();
      self->enter();
      self->read();
    });
  }

  void enter() {
    const std::lock_guard lock(room_->mutex);
    auto members = std::make_shared<Members>(*room_->members);
    members->push_back(shared_from_this());
    room_->members = std::move(members);
  }

  void leave() {
    const std::lock_guard lock(room_->mutex);
    auto members = std::make_shared<Members>(*room_->members);
    std::erase(*members, shared_from_this());
    room_->members = std::move(members);
  }

  void read() {
    stream_.async_read(received_, [self = shared_from_this()](beast::error_code error, std::size_t) {
      if (error) return self->leave();
      self->broadcast(std::make_shared<const std::string>(beast::buffers_to_string(self->received_.data())));
      self->received_.consume(self->received_.size());
      self->read();
    });
  }

  void broadcast(const Message& message) {
    std::shared_ptr<const Members> members;
    {
      const std::lock_guard lock(room_->mutex);
      members = room_->members;
    }
    for (const auto& member : *members) member->deliver(message);
  }

  void write() {
    stream_.async_write(asio::buffer(*queue_.front()),
                        [self = shared_from_this()](beast::error_code error, std::size_t) {
                          if (error) return self->drop();
                          self->queue_.pop_front();
                          if (!self->queue_.empty()) self->write();
                        });
  }

  void drop() { beast::get_lowest_layer(stream_).close(); }

  beast::websocket::stream<beast::tcp_stream> stream_;
  Rooms& rooms_;
  std::shared_ptr<Room> room_;
  std::unique_ptr<Upgrade> http_;
  beast::flat_buffer received_;
  std::deque<Message> queue_;
};

void accept_next(asio::io_context& io, tcp::acceptor& acceptor, Rooms& rooms) {
  acceptor.async_accept(asio::make_strand(io), [&](beast::error_code error, tcp::socket socket) {
    if (!error) std::make_shared<Session>(std::move(socket), rooms)->start();
    accept_next(io, acceptor, rooms);
  });
}

}  // namespace
}  // namespace puffin::bench

int main(int count, char** words) {
  using namespace puffin::bench;
  int threads = 2;
  if (count == 3 && std::string(words[1]) == "--threads") threads = std::atoi(words[2]);
  asio::io_context io(threads);
  Rooms rooms;
  tcp::acceptor acceptor(io, {asio::ip::make_address("127.0.0.1"), 0});
  acceptor.listen(4096);
  asio::signal_set signals(io, SIGINT, SIGTERM);
  signals.async_wait([&](auto, int) { io.stop(); });
  accept_next(io, acceptor, rooms);
  std::printf("bare: listening on http://127.0.0.1:%u\n", unsigned{acceptor.local_endpoint().port()});
  std::fflush(stdout);
  std::vector<std::thread> others;
  for (int i = 1; i < threads; ++i) others.emplace_back([&] { io.run(); });
  io.run();
  for (auto& thread : others) thread.join();
}
