#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "app/config.hpp"
#include "live/outbox.hpp"
#include "net/auth.hpp"
#include "net/limits.hpp"
#include "net/password_hasher.hpp"
#include "net/token_bucket.hpp"
#include "storage/engine.hpp"

namespace puffin::app {

/// What tests choose and the command line does not.
struct ServerSeams {
  net::Deadlines deadlines;
  net::HashCost hash_cost;
  live::Outbox::Limits outbox;
  std::chrono::milliseconds unload_after{60'000};
  net::Clock now;           ///< the wall clock; the system's when left out
  net::SteadyClock steady;  ///< of rates; the system's when left out
  /// In place of the store on disk.
  std::function<std::unique_ptr<storage::Engine>()> engine;
};

/// The whole program, running: store, rooms, network. Made and stopped by one thread; serves with its own.
class Server {
 public:
  /// Opens the store, binds and serves. Throws CannotRun with the exit code that fits; then nothing is left running.
  explicit Server(ServeConfig config, ServerSeams seams = {});
  /// As stop().
  ~Server();
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  /// Where it serves, the port found.
  [[nodiscard]] Address address() const;
  [[nodiscard]] unsigned short metrics_port() const;
  /// The token of the first-run link, while nobody has an account (P2).
  [[nodiscard]] std::optional<std::string> setup_token() const;
  /// Takes nothing new, lets what was accepted become durable, says goodbye, within 10 s (P3).
  void stop();

 private:
  class Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace puffin::app
