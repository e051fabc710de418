#pragma once

#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "domain/board.hpp"
#include "protocol/cpp/event.hpp"

namespace puffin::test {

/// Who, with which client, called it what.
using Cause = std::tuple<std::string, std::string, std::string>;
inline Cause cause_of(const protocol::Event& event) { return {event.by.text, event.client.text, event.command.text}; }

/// A board's whole log, read from its first event on, with all that may be demanded of it alone.
class CheckedLog {
 public:
  /// `events`: encoded, from seq 1.
  explicit CheckedLog(const std::vector<std::string>& events);

  struct Span {
    protocol::Seq first = 0;
    protocol::Seq last = 0;
  };
  [[nodiscard]] const domain::Board& board() const { return board_; }
  /// The seqs of each command's events.
  [[nodiscard]] const std::map<Cause, Span>& commands() const { return commands_; }
  /// The numbers of a client's commands in the order of the log; their ids are a letter and a number.
  [[nodiscard]] std::vector<int> order_of(const std::string& client) const;
  [[nodiscard]] const std::vector<std::string>& complaints() const { return complaints_; }

 private:
  using Command = std::vector<protocol::Event>;
  struct Counts {
    std::map<protocol::Column, std::size_t> columns;
    std::map<std::string, std::size_t> people;
    std::size_t board = 0;
  };

  [[nodiscard]] Counts count() const;
  void carry_out(const Command& command);
  void check_limits(const Counts& before, const Command& command);
  void complain(protocol::Seq seq, const std::string& what);

  domain::Board board_;
  std::map<Cause, Span> commands_;
  std::vector<Cause> order_;
  std::vector<std::string> complaints_;
};

}  // namespace puffin::test
