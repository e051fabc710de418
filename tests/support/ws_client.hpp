#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>

#include <nlohmann/json.hpp>

#include "support/http_client.hpp"

namespace puffin::test {

/// A live connection seen from outside: a real WebSocket client, driven by hand. It reads only when asked to, so that
/// a test can be as slow a reader as it likes. One thread.
class WsClient {
 public:
  /// Connects and upgrades. `status()` tells what came of it: 101, or the status of the refusal.
  WsClient(unsigned short port, const std::string& target, const Headers& headers = {}, int receive_buffer = 0);
  ~WsClient();
  WsClient(WsClient&&) noexcept;
  WsClient& operator=(WsClient&&) noexcept;

  [[nodiscard]] unsigned status() const;
  /// False when the connection is gone.
  bool send(const std::string& text);
  bool send(const nlohmann::json& message) { return send(message.dump()); }
  bool send_binary(const std::string& bytes);
  bool send_ping();
  /// The next message; nothing when none came in time or the connection ended.
  std::optional<nlohmann::json> receive(std::chrono::milliseconds patience = std::chrono::seconds(10));
  /// The next message of this type; those before it are passed over.
  std::optional<nlohmann::json> receive_type(const std::string& type);
  /// Reads on until the server has closed; the code, 0 when it did not within `patience`.
  unsigned closed(std::chrono::milliseconds patience = std::chrono::seconds(10));
  [[nodiscard]] std::string close_word() const;
  /// Vanishes without a goodbye, as when a cable is pulled.
  void drop();

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace puffin::test
