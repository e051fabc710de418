#pragma once

#include <memory>
#include <variant>

#include "net/auth.hpp"
#include "net/http_message.hpp"
#include "net/live_sessions.hpp"

namespace puffin::net {

/// What a live connection needs to begin: where it goes and who comes.
struct LiveAdmission {
  protocol::BoardId board;
  Identity who;
  std::unique_ptr<LiveSessions::Ticket> ticket;
};

/// What stands behind a listener. Both calls come from any thread.
class Service {
 public:
  virtual ~Service() = default;
  /// Answers through `reply`, at once or later.
  virtual void handle(Request request, Reply reply) = 0;
  /// Decides on a WebSocket upgrade: the refusal, or the way in.
  virtual std::variant<Response, LiveAdmission> admit_live(const Request& request) = 0;
};

}  // namespace puffin::net
