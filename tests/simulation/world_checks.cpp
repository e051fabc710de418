#include <algorithm>

#include "world.hpp"

/// What must hold in every world once it has come to rest.
namespace puffin::test {
namespace {

std::vector<std::string> whole_log(const storage::Store& store, const protocol::BoardId& board) {
  std::vector<std::string> events;
  for (;;) {
    auto some = store.events(board, events.size(), 1000);
    if (some.empty()) return events;
    std::move(some.begin(), some.end(), std::back_inserter(events));
  }
}

bool is_storage_failed(const live::CommandResult& result) {
  const auto* refused = std::get_if<live::Refused>(&result);
  return refused != nullptr && nlohmann::json::parse(refused->rejection_json).at("code") == "storage_failed";
}

bool same(const live::CommandResult& left, const live::CommandResult& right) {
  if (left.index() != right.index()) return false;
  if (const auto* accepted = std::get_if<live::Accepted>(&left)) {
    return accepted->seq == std::get<live::Accepted>(right).seq;
  }
  const auto* refused = std::get_if<live::Refused>(&left);
  return refused == nullptr || refused->rejection_json == std::get<live::Refused>(right).rejection_json;
}

}  // namespace

const live::CommandResult* World::Call::outcome() const {
  const auto found = std::ranges::find_if_not(answers, is_storage_failed);
  return found == answers.end() ? nullptr : &*found;
}

std::vector<std::string> World::complaints() {
  const CheckedLog log(whole_log(*store_, board_));
  std::vector<std::string> found = log.complaints();
  found.insert(found.end(), mishaps_.begin(), mishaps_.end());
  if (live::load_fold(*store_, board_, 0).board.snapshot() != log.board().snapshot()) {
    found.push_back("the snapshot and its tail do not make the board that the log makes");
  }
  for (Person& person : people_) check_client(log, person, found);
  for (const Call& call : calls_) check_call(log, call, found);
  return found;
}

void World::check_client(const CheckedLog& log, Person& person, std::vector<std::string>& found) const {
  const ScriptedClient& script = person.script;
  const std::string name = script.join_frame().client.text;
  found.insert(found.end(), script.complaints().begin(), script.complaints().end());
  if (!script.pending().empty()) found.push_back(name + ": commands without an outcome");
  if (script.seq() != log.board().seq() || script.base()->snapshot() != log.board().snapshot()) {
    found.push_back(name + ": another board than the log's");
  }
  for (const auto& [command, seqs] : script.acknowledged()) {
    const auto logged = log.commands().find({script.who().text, name, command});
    if (logged == log.commands().end()) {
      found.push_back(name + ": " + command + " was acknowledged and is lost");
    } else if (*seqs.begin() != logged->second.first || *seqs.rbegin() != logged->second.last) {
      found.push_back(name + ": " + command + " was acknowledged by other events than the log's");
    }
    if (script.refused().contains(command)) found.push_back(name + ": " + command + " has two outcomes");
  }
  for (const auto& [command, code] : script.refused()) {
    if (log.commands().contains({script.who().text, name, command})) {
      found.push_back(name + ": " + command + " was refused and carried out");
    }
  }
  const auto order = log.order_of(name);
  if (!weather_.failed_writes && !std::ranges::is_sorted(order)) {
    found.push_back(name + ": commands were carried out in another order than sent");
  }
}

void World::check_call(const CheckedLog& log, const Call& call, std::vector<std::string>& found) const {
  const std::string name = "program: " + call.key.id.text;
  const live::CommandResult* outcome = call.outcome();
  if (outcome == nullptr) return found.push_back(name + " has no outcome");
  for (const auto& answer : call.answers) {
    if (!is_storage_failed(answer) && !same(answer, *outcome)) found.push_back(name + " was answered in two ways");
  }
  const auto logged = log.commands().find({call.key.by.text, call.key.client.text, call.key.id.text});
  const auto* accepted = std::get_if<live::Accepted>(outcome);
  const bool in_log = logged != log.commands().end();
  if ((accepted != nullptr) != in_log) found.push_back(name + ": the answer and the log differ");
  if (accepted != nullptr && in_log && accepted->seq != logged->second.last) found.push_back(name + ": another seq");
}

}  // namespace puffin::test
