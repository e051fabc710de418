#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "storage/damaged.hpp"

namespace puffin::storage {

/// One atomic change: all of it or none.
struct Batch {
  struct Put {
    std::string key;
    std::string value;
  };
  std::vector<Put> puts;
  std::vector<std::string> deletes;
  [[nodiscard]] bool empty() const { return puts.empty() && deletes.empty(); }
};

/// Ordered bytes on a disk, or in memory: the seam below which faults are injected. get and scan may be called from any
/// thread at any time; commit and recover from the writer alone.
class Engine {
 public:
  Engine() = default;
  Engine(const Engine&) = delete;
  Engine& operator=(const Engine&) = delete;
  virtual ~Engine() = default;
  /// Throws DamagedStore when the bytes under the key cannot be read.
  [[nodiscard]] virtual std::optional<std::string> get(std::string_view key) const = 0;
  /// Visits keys in [from, to) in byte order, backwards when asked, until `visit` returns false.
  /// Throws DamagedStore when the engine stops early for any other reason than the end.
  virtual void scan(std::string_view from, std::string_view to, bool backwards,
                    const std::function<bool(std::string_view key, std::string_view value)>& visit) const = 0;
  /// Durable when it returns true. False: unknown, most likely not written; nothing more is taken until recover().
  virtual bool commit(const Batch& batch) = 0;
  /// Tries to become writable again after a failed commit, by opening anew; true when it did. Readers go on meanwhile.
  virtual bool recover() = 0;
  /// Time for what need not delay a commit: the writer calls it about a second after the last one, and when it stops.
  virtual void settle() {}
  /// Takes values of [from, to) that were replaced or deleted out of the files, as far as files go. Any thread; blocks
  /// for the length of the rewriting, writes and reads go on meanwhile. False: not now, try again later.
  [[nodiscard]] virtual bool sweep(std::string_view /*from*/, std::string_view /*to*/) { return true; }
  /// Copies a consistent state, with every commit answered before the call, into a directory that is new or empty. Any
  /// thread. Nothing on success, else one sentence.
  [[nodiscard]] virtual std::optional<std::string> backup_to(const std::filesystem::path& directory) const;
};

}  // namespace puffin::storage
