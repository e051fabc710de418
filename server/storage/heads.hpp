#pragma once

#include <list>
#include <string>
#include <unordered_map>

#include "storage/engine.hpp"
#include "protocol/cpp/ids.hpp"

namespace puffin::storage {

/// Where the log of each board stands, the most recently used boards kept in memory. The writer's own.
class Heads {
 public:
  static constexpr std::size_t most_kept = 16384;

  explicit Heads(const Engine& engine, std::size_t keep = most_kept) : engine_(engine), keep_(keep) {}

  /// Looked up in the engine when not kept. Throws DamagedStore.
  [[nodiscard]] protocol::Seq of(const protocol::BoardId& board);
  /// Only for a board just asked for.
  void advance(const protocol::BoardId& board, protocol::Seq head);
  /// After a failed write nothing remembered is sure.
  void forget_all();

 private:
  struct Entry {
    protocol::BoardId board;
    protocol::Seq head;
  };
  const Engine& engine_;
  std::size_t keep_;
  std::list<Entry> newest_first_;
  std::unordered_map<protocol::BoardId, std::list<Entry>::iterator> found_;
};

}  // namespace puffin::storage
