#pragma once

#include <chrono>
#include <cstddef>

#include "protocol/cpp/limits.hpp"

/// Every bound of the outermost layer, in one place, each with its reason. Sizes and depths of the messages themselves
/// stand in protocol/cpp/limits.hpp.
namespace puffin::net::limits {

using namespace std::chrono_literals;

// --- HTTP

// A browser's request head is well under 2 KiB; more is somebody trying.
inline constexpr std::size_t head_bytes = 8 * 1024;
inline constexpr std::size_t head_lines = 100;
// The longest address of ours is under 200 bytes.
inline constexpr std::size_t target_bytes = 4 * 1024;
// The same bound as for a frame: what goes one way goes the other way too.
inline constexpr std::size_t body_bytes = protocol::limits::frame_bytes;
// Read and thrown away after a refusal, so that the sender sees the answer and not a reset connection.
inline constexpr std::size_t linger_bytes = 256 * 1024;
inline constexpr std::size_t events_per_page = 1000;
// Below this an answer fits a packet as it is.
inline constexpr std::size_t pack_from_bytes = 1400;

// --- connections

// Sockets of one server; at under 20 KiB each they fit a small machine.
inline constexpr std::size_t connections = 10000;
// One house, office or classroom behind one address.
inline constexpr std::size_t connections_per_address = 256;
inline constexpr std::size_t live_per_address = 128;
inline constexpr std::size_t live_per_person = 32;
inline constexpr int listen_backlog = 4096;

// --- the live connection

// Keeps the kernel from swallowing megabytes for a reader that does not read, so that the outbox's bound bites.
inline constexpr int send_buffer_bytes = 128 * 1024;
// Read in one piece without pinning memory for a connection that is idle.
inline constexpr std::size_t read_chunk_bytes = 512;
// Grown to while one message is being read.
inline constexpr std::size_t read_step_bytes = 16 * 1024;
// Messages gathered into one write: enough for a busy board, few enough for one call of the kernel.
inline constexpr std::size_t frames_per_write = 256;

// --- accounts

inline constexpr std::size_t password_min = 8;
// Hashing must not become a way to keep the server busy.
inline constexpr std::size_t password_max = 1024;
inline constexpr std::size_t hashing_threads = 2;
inline constexpr std::size_t hashing_queue = 32;
inline constexpr std::size_t tokens_per_person = 20;
inline constexpr std::size_t invites_per_board = 200;
// Who has a password can sign in again.
inline constexpr auto session_lifetime = std::chrono::hours(24 * 30);
// A guest has nothing but this cookie, and comes back every week for a whole engagement.
inline constexpr auto guest_session_lifetime = std::chrono::hours(24 * 180);
inline constexpr int invite_hours = 168;
inline constexpr int invite_hours_max = 24 * 30;

/// How many of something per second, and how many at once after a pause.
struct Rate {
  double per_second = 0;
  double burst = 0;
};

// A person makes a few commands a second at most; a whole offline spell is sent in one go.
inline constexpr Rate commands_per_connection{50, 200};
// A pointer moved smoothly; what comes quicker is thinned to the latest.
inline constexpr Rate presence_per_connection{30, 60};
// Some 20 to bring two browsers together, and all who look on at once when a share begins.
inline constexpr Rate signals_per_connection{50, 400};
// Frames of any kind, pings too: a loop gone wild, not a person.
inline constexpr Rate frames_per_connection{200, 600};
inline constexpr Rate requests_per_address{50, 400};
inline constexpr Rate handshakes_per_address{20, 100};
// Accepting links and making boards: a classroom comes in within a minute.
inline constexpr Rate joins_per_address{1, 60};
inline constexpr Rate boards_per_person{0.2, 30};
// A calendar looks in once in some minutes; a calendar service does so for many people from few addresses. Guessing one
// of 2^256 tokens at this rate is hopeless.
inline constexpr Rate feeds_per_address{1, 60};

// Wrong passwords before waiting begins; it doubles with each further one.
inline constexpr int free_failures_per_account = 5;
inline constexpr int free_failures_per_address = 20;
// An owner locked out by somebody else's guessing must be able to come in some time.
inline constexpr auto longest_wait_per_account = std::chrono::seconds(60);
inline constexpr auto longest_wait_per_address = std::chrono::minutes(15);
// Addresses and names kept in mind; the stalest go first.
inline constexpr std::size_t remembered_keys = 20000;

}  // namespace puffin::net::limits

namespace puffin::net {

/// How long the server waits for what. Injectable, so that tests need not.
struct Deadlines {
  std::chrono::milliseconds first_byte{10'000};  ///< of a fresh connection; browsers open some in advance
  std::chrono::milliseconds head{5'000};         ///< from its first byte: a head that drips is cut
  std::chrono::milliseconds body{10'000};
  std::chrono::milliseconds answer{30'000};      ///< to take one answer off our hands
  std::chrono::milliseconds keep_alive{60'000};  ///< between two requests
  std::chrono::milliseconds linger{1'000};       ///< after a refusal
  std::chrono::milliseconds handshake{5'000};
  std::chrono::milliseconds join{10'000};       ///< L2
  std::chrono::milliseconds idle{30'000};       ///< silence answered by a ping at half of it, and by closing (L8)
  std::chrono::milliseconds message{10'000};    ///< for one message to come in whole
  std::chrono::milliseconds write{10'000};      ///< for one write to leave
  std::chrono::milliseconds close{3'000};       ///< for the other side to say goodbye
  std::chrono::milliseconds accept_pause{200};  ///< when descriptors have run out
};

}  // namespace puffin::net
