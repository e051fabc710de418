#include "log_checks.hpp"

#include <algorithm>

#include "protocol/cpp/codec.hpp"

namespace puffin::test {

using protocol::Column;

CheckedLog::CheckedLog(const std::vector<std::string>& events) {
  Command command;
  for (const std::string& encoded : events) {
    auto event = std::get<protocol::Event>(protocol::decode_event(encoded));
    if (!command.empty() && cause_of(command.front()) != cause_of(event)) {
      carry_out(command);
      command.clear();
    }
    command.push_back(std::move(event));
  }
  if (!command.empty()) carry_out(command);
}

std::vector<int> CheckedLog::order_of(const std::string& client) const {
  std::vector<int> numbers;
  for (const auto& [by, from, id] : order_) {
    if (from == client) numbers.push_back(std::stoi(id.substr(1)));
  }
  return numbers;
}

CheckedLog::Counts CheckedLog::count() const {
  Counts counts;
  for (const Column column : protocol::all_columns) counts.columns[column] = board_.column(column).size();
  for (const auto* card : board_.column(Column::in_progress)) {
    if (card->owner) counts.people[card->owner->text] += 1;
  }
  counts.board = counts.columns[Column::in_progress] + counts.columns[Column::verify];
  return counts;
}

void CheckedLog::carry_out(const Command& command) {
  const Counts before = count();
  for (const auto& event : command) {
    if (event.seq != board_.seq() + 1) complain(event.seq, "L3: the log has a gap");
    board_.apply(event);
  }
  const Cause cause = cause_of(command.front());
  const Span span{command.front().seq, command.back().seq};
  if (!commands_.emplace(cause, span).second) complain(span.first, "C3: a command was applied twice");
  order_.push_back(cause);
  check_limits(before, command);
}

/// Where a count went up and stands above its limit, the command says why: an override, or the honest "not yet" of a
/// return, which is never refused (W3).
void CheckedLog::check_limits(const Counts& before, const Command& command) {
  std::vector<Column> overridden;
  bool returned = false;
  for (const auto& event : command) {
    if (const auto* mark = std::get_if<protocol::WipOverridden>(&event.body)) overridden.push_back(mark->column);
    if (const auto* move = std::get_if<protocol::CardMoved>(&event.body)) {
      returned = returned || (move->from == Column::verify && move->to == Column::in_progress);
    }
  }
  const Counts after = count();
  const auto passed = [](std::size_t was, std::size_t is, const std::optional<int>& limit) {
    return limit && is > was && is > static_cast<std::size_t>(*limit);
  };
  for (const auto& [column, is] : after.columns) {
    const auto& limit = board_.settings().columns[static_cast<std::size_t>(column)].limit;
    const bool marked = std::ranges::find(overridden, column) != overridden.end();
    if (passed(before.columns.at(column), is, limit) && !marked && !(returned && column == Column::in_progress)) {
      complain(command.front().seq, "W2: a column's limit was passed without an override");
    }
  }
  for (const auto& [person, is] : after.people) {
    const auto was = before.people.find(person);
    const std::size_t count_before = was == before.people.end() ? 0 : was->second;
    if (passed(count_before, is, board_.settings().person_limit) && overridden.empty() && !returned) {
      complain(command.front().seq, "W8: a person's limit was passed without an override");
    }
  }
  if (passed(before.board, after.board, board_.settings().board_limit) && overridden.empty()) {
    complain(command.front().seq, "W9: the board's limit was passed without an override");
  }
}

void CheckedLog::complain(protocol::Seq seq, const std::string& what) {
  complaints_.push_back("seq " + std::to_string(seq) + ": " + what);
}

}  // namespace puffin::test
