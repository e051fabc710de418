#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "protocol/cpp/ids.hpp"
#include "storage/accounts.hpp"
#include "storage/damaged.hpp"
#include "storage/engine.hpp"
#include "storage/private_texts.hpp"

namespace puffin::storage {

/// Who sent a command and what they called it: applied at most once (rule C3).
struct CommandKey {
  protocol::ParticipantId by;
  protocol::ClientId client;
  protocol::CommandId id;
};

/// What a command came to. Accepted: `first..last` are the seqs of its events. Refused: `rejection_json` is not empty.
struct Outcome {
  protocol::Seq first = 0;
  protocol::Seq last = 0;
  std::string rejection_json;
};

/// Keeps the index person -> boards in the same batch as the event that changed the seat.
struct SeatChange {
  protocol::ParticipantId person;
  bool seated = true;
};

/// Takes words out of a stored event (encoded): the event without them; nothing when it holds none. Throws DamagedStore
/// when the event cannot be read.
using Redaction = std::function<std::optional<std::string>(std::string_view event)>;

/// One command's outcome, to be written all or nothing. The store knows bytes and sequence numbers, no rules.
struct Append {
  protocol::BoardId board;
  protocol::Seq head = 0;           ///< the seq the board stood at; the first event gets head + 1
  std::vector<std::string> events;  ///< encoded; none for a rejection
  std::optional<CommandKey> key;
  std::string rejection_json;
  std::optional<SeatChange> seat;
  /// Called with each event the board has had so far: what shall stand in its place, or nothing when it stays. Written
  /// in the same batch, with the board's snapshot removed; called on the writer thread.
  Redaction redaction;
};

enum class AppendStatus {
  stored,    ///< on disk, synced: may be told
  conflict,  ///< the log stands elsewhere than `head`: reload
  failed,    ///< unknown, most likely not written: tell nobody, reload
};

/// Gets the answers to a board's appends.
class AppendListener {
 public:
  virtual ~AppendListener() = default;
  /// The oldest `count` unanswered appends of this listener all came to `status`. Called on the writer thread (in
  /// manual mode: inside pump()), once per commit batch, so that what became durable together is told together.
  virtual void appended(std::size_t count, AppendStatus status) = 0;
};

struct SnapshotRecord {
  protocol::Seq seq = 0;
  std::string board_json;
};

/// What a room needs to begin: the newest snapshot, if any, and the encoded events after it.
struct LoadedBoard {
  std::optional<SnapshotRecord> snapshot;
  std::vector<std::string> tail;
  protocol::Seq head = 0;
};

enum class WriterMode {
  threaded,  ///< one writer thread, group commit over all boards
  manual,    ///< nothing is written until pump(): for tests that own the order of things
};

/// The log of every board, and the accounts, over one engine. Reads may come from any thread and block for the length
/// of a disk read; writes are queued and answered later.
class Store {
 public:
  /// `retry_every`: how long the writer thread waits between its tries to become writable again.
  explicit Store(std::unique_ptr<Engine> engine, WriterMode mode = WriterMode::threaded,
                 std::chrono::milliseconds retry_every = std::chrono::seconds(1));
  ~Store();  ///< writes what is queued, then stops; in manual mode what was not pumped is dropped, as by a crash
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;

  /// Nothing when no such board was ever made. Throws DamagedStore.
  [[nodiscard]] std::optional<LoadedBoard> load(const protocol::BoardId& board) const;
  /// Encoded events after `since`, in order, at most `limit` of them and at most about `max_bytes`.
  [[nodiscard]] std::vector<std::string> events(const protocol::BoardId& board, protocol::Seq since, std::size_t limit,
                                                std::size_t max_bytes = 4 * 1024 * 1024) const;
  /// What this command came to earlier; nothing when it was never decided. Cheap when absent.
  [[nodiscard]] std::optional<Outcome> outcome(const protocol::BoardId& board, const CommandKey& key) const;

  /// Queues; the answer comes through `listener`. Appends of one listener are answered in the order given.
  void append(Append append, std::shared_ptr<AppendListener> listener);
  /// Queues a snapshot of the board as of `seq`; best effort, never answered: it is a shortcut, not the truth.
  void save_snapshot(const protocol::BoardId& board, protocol::Seq seq, std::string board_json);

  /// False from a failed write until the disk took one again; appends meanwhile fail at once.
  [[nodiscard]] bool writable() const;

  /// Persons, logins, sessions, tokens and invites; same engine, same writer.
  [[nodiscard]] Accounts& accounts();

  /// What people keep for themselves alone; same engine, same writer.
  [[nodiscard]] PrivateTexts& private_texts();

  /// Copies everything that was durable before the call into a directory that is new or empty. Any thread; blocks for
  /// the length of the copying, writes and reads go on meanwhile. Nothing on success, else one sentence.
  [[nodiscard]] std::optional<std::string> backup_to(const std::filesystem::path& directory) const;

  /// Manual mode: after a failed write first tries once to become writable again; then writes all that waits as one
  /// batch and answers. Returns how many appends were answered.
  std::size_t pump();

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace puffin::storage
