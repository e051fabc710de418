#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

#include "bench/frame_reader.hpp"
#include "bench/histogram.hpp"

namespace puffin::bench {

/// What was seen while measuring.
struct Figures {
  std::uint64_t moves = 0;      ///< own moves that came back
  std::uint64_t delivered = 0;  ///< moves of others that came
  std::uint64_t cut = 0;        ///< connections that the server closed
  Histogram latency;            ///< from sending to the arrival at each other member

  void add(const Figures& other);
};

/// One event loop with a thread of its own: nothing in it is shared with another loop but `measuring`.
struct Loop {
  boost::asio::io_context io{1};
  std::vector<char> buffer = std::vector<char>(256 * 1024);
  Figures figures;
  std::atomic<bool>* measuring = nullptr;
};

/// A board as the generator knows it: where its live connection is, and the cards of its first column.
struct BenchBoard {
  std::string path;
  std::vector<std::string> cards;
};

/// How a member behaves. A server that keeps no boards (the bare one) neither takes a join nor gives a welcome.
struct Part {
  unsigned number = 0;                ///< its own among all members of a swarm
  const BenchBoard* board = nullptr;  ///< must outlive the member
  std::vector<std::string> cards;     ///< that it moves to the top of the first column in turn; empty: it only listens
  unsigned window = 1;                ///< moves in flight
  bool joins = true;
};

/// One live connection. Lives on its loop's thread from connect() on. Throws out of the loop on whatever makes the
/// measurement worthless: a refused move, a mover that is cut off.
class Member {
 public:
  Member(Loop& loop, Part part);

  /// `ready` is called once, when the welcome is there.
  void connect(const boost::asio::ip::tcp::endpoint& server, const std::string& cookie, std::function<void()> ready);
  /// Sends its first window of moves; from then on each own move that comes back is answered with the next.
  void begin();

 private:
  enum class State { upgrading, joining, live, closed };

  void upgrade(const std::string& cookie);
  void wait_for_bytes();
  void read();
  void feed(std::string_view bytes);
  bool take_one(std::string_view& bytes);
  void take_text(std::string_view payload);
  unsigned count_moves(std::string_view payload);
  void became_ready();
  void queue_moves(unsigned count);
  void flush();
  void end(const char* why);

  Loop& loop_;
  Part part_;
  boost::asio::ip::tcp::socket socket_;
  std::function<void()> ready_;
  State state_ = State::upgrading;
  std::string unread_;
  std::string unsent_;
  bool writing_ = false;
  std::string tag_;  ///< what the ids of its own moves begin with
  std::size_t next_card_ = 0;
};

}  // namespace puffin::bench
