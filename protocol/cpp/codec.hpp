#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "protocol/cpp/event.hpp"
#include "protocol/cpp/rejection.hpp"

/// Bytes <-> types. The only part of the program that knows JSON of the contract; never throws on what a client sent.
/// All functions are pure and may be called from any thread.
namespace puffin::protocol {

/// Why bytes were not taken (H11, X1). `code` is `bad_json` (not JSON, too deep, duplicate key, number beyond 2^53,
/// invalid UTF-8, too many values) or `bad_shape` (JSON of another form); `path` names the first wrong value.
struct DecodeError {
  enum class Code { bad_json, bad_shape };
  Code code = Code::bad_json;
  std::string message;
  std::string path;
};

// --- what a client sends over the live connection (L2, L7, L8, L12, C1)

struct JoinFrame {
  int protocol = 1;
  ClientId client;
  std::optional<Seq> since;
  bool stage = false;  ///< comes in on stage (L13)
  friend bool operator==(const JoinFrame&, const JoinFrame&) = default;
};
/// `command` holds the rejection `bad_command` where the envelope was right and the command inside was not (C5).
struct CommandFrame {
  CommandId id;
  std::variant<Command, Rejection> command;
  friend bool operator==(const CommandFrame&, const CommandFrame&) = default;
};
struct PresenceFrame {
  std::string state_json;  ///< checked and compact; an object or `null`
  friend bool operator==(const PresenceFrame&, const PresenceFrame&) = default;
};
struct SignalFrame {
  ClientId to;
  std::string data_json;  ///< checked and compact; an object, opaque to the server
  friend bool operator==(const SignalFrame&, const SignalFrame&) = default;
};
struct PingFrame {
  std::string t_json;  ///< the value to echo, compact
  friend bool operator==(const PingFrame&, const PingFrame&) = default;
};
/// From now on this client is on stage, or is no longer (L13).
struct StageFrame {
  bool on = false;
  friend bool operator==(const StageFrame&, const StageFrame&) = default;
};
using ClientFrame = std::variant<JoinFrame, CommandFrame, PresenceFrame, SignalFrame, PingFrame, StageFrame>;

std::variant<ClientFrame, DecodeError> decode_client_frame(std::string_view bytes);

/// Body of `POST …/commands` (H8): `{"id","client"?,"command"}`.
struct CommandPost {
  std::optional<ClientId> client;
  CommandFrame frame;
};
std::variant<CommandPost, DecodeError> decode_command_post(std::string_view bytes);

/// Body of `PUT …/private/KEY` (H13).
struct PrivateSave {
  std::string text;
  std::uint64_t version = 0;  ///< the one read; 0 for a new item
  friend bool operator==(const PrivateSave&, const PrivateSave&) = default;
};
std::variant<PrivateSave, DecodeError> decode_private_save(std::string_view bytes);
/// One of the names a private text may have (H17).
[[nodiscard]] bool is_private_key(std::string_view key);
/// A client's id as it stands in a header (L2).
[[nodiscard]] bool is_client_id(std::string_view text);

// --- what the server sends

/// One event as it stands in the log and on the wire: `{"seq",…}`.
std::string encode_event(const Event&);
/// Reads back what encode_event wrote. An error means a damaged log.
std::variant<Event, DecodeError> decode_event(std::string_view bytes);

/// The board of H7, L3 and of snapshots.
std::string encode_board(const BoardSnapshot&);
std::variant<BoardSnapshot, DecodeError> decode_board(std::string_view bytes);

/// `{"code","message","details"}`: the body of a 409 (H8), and how a rejection stands in the log.
std::string encode_rejection(const Rejection&);
/// `{"type":"rejected","command",…}` (L6) from what encode_rejection wrote.
std::string rejected_frame(const CommandId&, std::string_view rejection_json);

struct Presence {
  ParticipantId participant;
  ClientId client;
  std::string state_json;
};
/// `{"type":"presence",…}` (L7).
std::string presence_frame(const Presence&);

/// What one client says to another; the names are the sender's.
struct Signal {
  ParticipantId participant;
  ClientId client;
  std::string data_json;
};
/// `{"type":"signal",…}` (L12).
std::string signal_frame(const Signal&);

/// `{"type":"events","events":[…]}` is prefix + events joined by commas + suffix, so that frames can be gathered
/// from shared bytes without copying.
inline constexpr std::string_view events_frame_prefix = R"({"type":"events","events":[)";
inline constexpr std::string_view events_frame_suffix = "]}";

/// What a newcomer is told (L3); exactly one of `events_json` (joined by commas, may be empty) and `board_json` is
/// used.
struct Welcome {
  Seq seq = 0;
  Participant you;
  ClientId client;
  std::vector<Presence> presence;
  std::optional<std::string> events_json;
  std::optional<std::string_view> board_json;
};
std::string welcome_frame(const Welcome&);
std::string pong_frame(std::string_view t_json);
/// `reason` is one word, like `restart`.
std::string bye_frame(std::string_view reason);

// --- instants and dates

/// `2026-11-22T18:00:00.123Z`
std::string format_instant(Instant);
/// Takes what format_instant writes, and RFC 3339 with other offsets or precisions.
std::optional<Instant> parse_instant(std::string_view);
/// True for a real calendar day written `YYYY-MM-DD`.
bool is_date(std::string_view);
/// True for a finite decimal number: a sign or none, 1 to 12 digits, at most 6 behind the point, nothing superfluous.
bool is_decimal(std::string_view);

// --- text

/// Code points of valid UTF-8.
std::size_t code_points(std::string_view);

}  // namespace puffin::protocol
