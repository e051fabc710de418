#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "support/http_client.hpp"

namespace puffin::test {

namespace op {
inline constexpr unsigned more = 0x0;
inline constexpr unsigned text = 0x1;
inline constexpr unsigned binary = 0x2;
inline constexpr unsigned close = 0x8;
inline constexpr unsigned ping = 0x9;
inline constexpr unsigned pong = 0xA;
}  // namespace op

/// What a frame says of itself; what is not named is as it should be.
struct FrameShape {
  bool fin = true;
  unsigned reserved = 0;  ///< RSV1 is 4, RSV2 is 2, RSV3 is 1
  bool masked = true;
  unsigned length_bytes = 0;                             ///< 2 or 8 in place of what fits
  std::optional<std::uint64_t> declared = std::nullopt;  ///< a length that is not the payload's
};

/// One WebSocket frame of a client's, right or wrong, as bytes.
std::string ws_frame(unsigned opcode, std::string_view payload, const FrameShape& shape = {});
std::string close_body(unsigned code, std::string_view reason = "");

/// A live connection after a real upgrade, whose bytes a test writes itself. It answers nothing of its own accord: no
/// pings, no goodbye. One thread.
class RawLive {
 public:
  /// Connects, sends `upgrade` as it is and reads the head of the answer.
  RawLive(unsigned short port, std::string_view upgrade);
  ~RawLive();
  RawLive(RawLive&&) noexcept;

  [[nodiscard]] const std::string& head() const;
  /// False when the connection is gone.
  bool send(std::string_view bytes);
  /// The next message of this type; what comes before it is passed over, but for pongs, which are counted.
  std::optional<nlohmann::json> receive_type(const std::string& type);
  /// Reads on until the server has closed; the code, 0 when it said none or did not within `patience`.
  unsigned closed(std::chrono::milliseconds patience = std::chrono::seconds(10));
  [[nodiscard]] bool is_gone() const;
  [[nodiscard]] const std::string& close_word() const;
  [[nodiscard]] const std::string& pongs() const;  ///< what the pongs said, one after the other
  /// Ends with a reset, as when a process dies.
  void reset();

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

/// The request of a browser that goes live on a board; `instead` are lines in place of those of the same name, left
/// out when empty.
std::string upgrade_request(const HttpClient& who, const std::string& board, const Headers& instead = {});

}  // namespace puffin::test
