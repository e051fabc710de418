#include "net/live_socket.hpp"

#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include <boost/asio/bind_executor.hpp>
#include <boost/asio/dispatch.hpp>
#include <boost/beast/websocket/stream.hpp>

#include "live/hub.hpp"
#include "net/close_reason.hpp"
#include "net/deadlines.hpp"
#include "net/incoming_message.hpp"
#include "net/live_session.hpp"

namespace puffin::net {
namespace {

namespace asio = boost::asio;
namespace websocket = boost::beast::websocket;
using boost::system::error_code;
using Upgrade = boost::beast::http::request<boost::beast::http::string_body>;
// Without deflate: it costs 200 KiB a connection and gains little on small messages.
using Stream = websocket::stream<Socket, false>;
using Steady = std::chrono::steady_clock;

/// Buffers that somebody else keeps: writing copies its sequence, and need not copy a list for that.
struct BufferView {
  using value_type = asio::const_buffer;
  using const_iterator = const asio::const_buffer*;
  [[nodiscard]] const_iterator begin() const { return first; }
  [[nodiscard]] const_iterator end() const { return last; }
  const_iterator first;
  const_iterator last;
};

/// One live connection. Everything runs on the socket's strand; deliver and close may come from anywhere and go
/// through it. One read and one write are under way at most; while idle it holds no more than a small read buffer.
class LiveSocket : public live::Member, private LiveLine, public std::enable_shared_from_this<LiveSocket> {
 public:
  LiveSocket(Socket socket, LiveAdmission admission, ConnectionPlace place, ConnectionParts& parts)
      : parts_(parts),
        place_(std::move(place)),
        admission_(std::move(admission)),
        stream_(std::move(socket)),
        timer_(stream_.get_executor()),
        session_(*this, admission_.who.expires_at, parts.now, parts.steady, parts.rates),
        outbox_(parts.outbox) {
    ++parts_.live_open;
  }
  ~LiveSocket() override { --parts_.live_open; }

  void start(const Upgrade& upgrade) {
    websocket::stream_base::timeout timeout{};
    timeout.handshake_timeout = parts_.deadlines.handshake;
    timeout.idle_timeout = parts_.deadlines.idle;
    timeout.keep_alive_pings = true;
    stream_.set_option(timeout);
    stream_.auto_fragment(false);
    // Sizes are checked here, so that the other side is told by a code of ours.
    stream_.read_message_max(0);
    error_code ignored;
    stream_.next_layer().set_option(asio::socket_base::send_buffer_size(limits::send_buffer_bytes), ignored);
    stream_.control_callback([weak = weak_from_this()](websocket::frame_type kind, auto) {
      const auto self = weak.lock();
      if (self && kind != websocket::frame_type::close) self->got_control_frame();
    });
    // Otherwise it would name the library and its version.
    stream_.set_option(websocket::stream_base::decorator(
        [](websocket::response_type& answer) { answer.set(boost::beast::http::field::server, "Puffin"); }));
    stream_.async_accept(upgrade, [self = shared_from_this()](const error_code& error) { self->accepted(error); });
  }

  void deliver(live::FramePtr frame) override {
    asio::post(stream_.get_executor(),
               [self = shared_from_this(), frame = std::move(frame)]() mutable { self->send(std::move(frame)); });
  }

  void deliver_at_once(live::FramePtr frame) override {
    asio::dispatch(stream_.get_executor(),
                   [self = shared_from_this(), frame = std::move(frame)]() mutable { self->send(std::move(frame)); });
  }

  void close(live::CloseCode code) override {
    asio::post(stream_.get_executor(), [self = shared_from_this(), code] { self->end(to_reason(code)); });
  }

 private:
  enum class Moment { join, message, sign_of_life, write, presence, close, count };

  // --- reading

  void accepted(const error_code& error) {
    if (error) return;
    parts_.metrics.live_opened();
    if (!admission_.ticket->attach(weak_from_this())) return end(CloseReason::login_gone);
    keep(Moment::join, parts_.deadlines.join);
    lives();
    read();
  }

  void read() {
    const auto room = incoming_.room();
    stream_.async_read_some(
        asio::buffer(room.data(), room.size()),
        [self = shared_from_this()](const error_code& error, std::size_t count) { self->got(error, count); });
  }

  void got(const error_code& error, std::size_t count) {
    if (error) return gone();
    lives();
    incoming_.received(count);
    if (closing_) {
      // Nothing they say counts any more, but their goodbye comes in by reading.
      incoming_.take();
      return read();
    }
    if (incoming_.too_large()) {
      incoming_.take();
      end(CloseReason::frame_too_large);
    } else if (stream_.is_message_done()) {
      moments_.clear(Moment::message);
      session_.take(incoming_.take(), stream_.got_text());
    } else if (!moments_.is_set(Moment::message)) {
      keep(Moment::message, parts_.deadlines.message);
    }
    if (!session_.waits_for_room()) read();
  }

  void ask_in(protocol::JoinFrame join) override {
    moments_.clear(Moment::join);
    parts_.hub.join(admission_.board, admission_.who.person, std::move(join), shared_from_this(),
                    [self = shared_from_this()](std::shared_ptr<live::Membership> membership) {
                      asio::post(self->stream_.get_executor(), [self, membership = std::move(membership)]() mutable {
                        self->settle_in(std::move(membership));
                      });
                    });
  }

  void settle_in(std::shared_ptr<live::Membership> membership) {
    // One that is closing lets go of its place at once.
    session_.settle_in(closing_ ? nullptr : std::move(membership));
    read();
  }

  void got_control_frame() {
    lives();
    // Posted: this is called from inside a read.
    asio::post(stream_.get_executor(), [self = shared_from_this()] { self->session_.count_control_frame(); });
  }

  // --- writing

  void send(live::FramePtr frame) override {
    if (closing_) return;
    if (outbox_.push(std::move(frame)) == live::Outbox::Push::full) return end(CloseReason::too_slow);
    if (!writing_) write();
  }

  void write() {
    outgoing_ = outbox_.next();
    if (!outgoing_) return;
    writing_ = true;
    buffers_.clear();
    for (const std::string_view piece : outgoing_->pieces) buffers_.emplace_back(piece.data(), piece.size());
    keep(Moment::write, parts_.deadlines.write);
    stream_.text(true);
    stream_.async_write(BufferView{buffers_.data(), buffers_.data() + buffers_.size()},
                        [self = shared_from_this()](const error_code& error, std::size_t) { self->written(error); });
  }

  void written(const error_code& error) {
    writing_ = false;
    outgoing_.reset();
    moments_.clear(Moment::write);
    if (error) return gone();
    if (!outbox_.empty()) return write();
    if (closing_) say_goodbye();
  }

  // --- ending

  void end(CloseReason reason) override {
    if (closing_) return;
    closing_ = true;
    reason_ = reason;
    parts_.metrics.live_closed(word_of(reason));
    session_.leave();
    if (!finishes_queue(reason)) outbox_.clear();
    keep(Moment::close, parts_.deadlines.close);
    if (!writing_ && outbox_.empty()) say_goodbye();
  }

  void say_goodbye() {
    if (std::exchange(said_goodbye_, true)) return;
    const std::string_view word = word_of(reason_);
    websocket::close_reason reason;
    reason.code = code_of(reason_);
    reason.reason.assign(word.data(), word.size());
    stream_.async_close(reason, [self = shared_from_this()](const error_code&) { self->gone(); });
  }

  /// The connection is over, whoever ended it.
  void gone() {
    if (std::exchange(gone_, true)) return;
    if (!closing_) parts_.metrics.live_closed("left");
    closing_ = true;
    session_.leave();
    outbox_.clear();
    timer_.cancel();
    error_code ignored;
    stream_.next_layer().close(ignored);
  }

  // --- time

  /// Called when anything of a message, or a ping or pong, came in. Bytes that become neither (pieces without content,
  /// a head that drips) keep the stream's own idle timer quiet, but not this one.
  void lives() { keep(Moment::sign_of_life, parts_.deadlines.idle + parts_.deadlines.message); }

  void wake_for_presence(std::chrono::milliseconds wait) override { keep(Moment::presence, wait); }

  void keep(Moment moment, std::chrono::milliseconds wait) {
    moments_.set(moment, Steady::now() + wait);
    wake_at_earliest();
  }

  /// The timer is only ever moved forward; when it wakes too early it looks again. So a write costs no timer.
  void wake_at_earliest() {
    const auto earliest = moments_.earliest();
    if (gone_ || earliest >= wakes_at_) return;
    wakes_at_ = earliest;
    timer_.expires_at(earliest);
    timer_.async_wait([weak = weak_from_this()](const error_code& error) {
      const auto self = weak.lock();
      if (!error && self) self->woke();
    });
  }

  void woke() {
    wakes_at_ = Steady::time_point::max();
    const auto now = Steady::now();
    // Also a write that does not get on: nothing can be said to who does not listen.
    if (moments_.take_passed(Moment::close, now) || moments_.take_passed(Moment::write, now)) {
      if (!closing_) parts_.metrics.live_closed(word_of(CloseReason::too_slow));
      closing_ = true;
      return gone();
    }
    if (moments_.take_passed(Moment::join, now)) end(CloseReason::no_join);
    if (moments_.take_passed(Moment::message, now)) end(CloseReason::bad_frame);
    if (moments_.take_passed(Moment::sign_of_life, now)) end(CloseReason::bad_frame);
    if (moments_.take_passed(Moment::presence, now)) session_.send_waiting_presence();
    wake_at_earliest();
  }

  ConnectionParts& parts_;
  ConnectionPlace place_;
  LiveAdmission admission_;
  Stream stream_;
  Timer timer_;
  Steady::time_point wakes_at_ = Steady::time_point::max();
  DeadlineSet<Moment> moments_;

  IncomingMessage incoming_;
  LiveSession session_;
  live::Outbox outbox_;
  std::optional<live::OutgoingMessage> outgoing_;  ///< what is being written
  std::vector<asio::const_buffer> buffers_;

  CloseReason reason_ = CloseReason::stopping;
  bool writing_ = false;
  bool closing_ = false;
  bool said_goodbye_ = false;
  bool gone_ = false;
};

}  // namespace

void start_live_socket(Socket socket, Upgrade upgrade, LiveAdmission admission, ConnectionPlace place,
                       ConnectionParts& parts) {
  std::make_shared<LiveSocket>(std::move(socket), std::move(admission), std::move(place), parts)->start(upgrade);
}

}  // namespace puffin::net
