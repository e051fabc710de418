#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

/// Every bound of the live layer, in one place, with its reason.
namespace puffin::live::limits {

// --- what may wait for one connection (L9)

// Some seconds of a very busy board on a slow line. The welcome is not counted: it is as large as the board.
inline constexpr std::size_t outbox_bytes = 1024 * 1024;
// Bounds what a thousand tiny frames cost beside their bytes.
inline constexpr std::size_t outbox_frames = 2000;
// One message stays small enough to be read, parsed and painted without a pause.
inline constexpr std::size_t message_frames = 64;
inline constexpr std::size_t message_bytes = 256 * 1024;

// Up to here one thread is done with all sockets before a second would have woken; a crowd is spread over all threads.
inline constexpr std::size_t few_members = 4;

// --- joining (L3)

// Up to here events are cheaper than a board, for the line and for the newcomer's fold.
inline constexpr std::uint64_t resume_events = 1000;
inline constexpr std::size_t resume_bytes = 512 * 1024;
// An encoded board serves newcomers until this many events have passed it; they get those on top.
inline constexpr std::uint64_t board_reuse_events = 256;
// Events read from the store at a time while somebody catches up.
inline constexpr std::size_t read_events = 1000;

// --- after a failed write

// Commands that wait while the log is read again; a few milliseconds' worth of a very busy board.
inline constexpr std::size_t held_commands = 1000;

// --- snapshots

// A tail of this many events loads in a few milliseconds; a larger board waits for as many events as it has cards, so
// that encoding it costs the same small share of every event.
inline constexpr std::uint64_t snapshot_events = 256;
// A room that goes writes a snapshot only when it saves the next load something worth the bytes.
inline constexpr std::uint64_t parting_snapshot_events = 32;

// Disk reads and encodings go on here, so that no io thread waits for them. Two: a long one does not block the rest.
inline constexpr std::size_t errand_threads = 2;

}  // namespace puffin::live::limits
