#include "journal.hpp"

namespace puffin::test {

void Journal::sent(const std::string& command) {
  const std::lock_guard lock(mutex_);
  sent_.insert(command);
}

void Journal::seen(const nlohmann::json& event) {
  const std::lock_guard lock(mutex_);
  events_.emplace(event.at("seq").get<std::uint64_t>(), event.dump());
}

void Journal::acknowledged(const std::string& command, std::uint64_t seq) {
  const std::lock_guard lock(mutex_);
  acknowledged_.emplace(command, seq);
}

std::size_t Journal::promises() const {
  const std::lock_guard lock(mutex_);
  return events_.size() + acknowledged_.size();
}

std::string Journal::check(const nlohmann::json& log) const {
  const std::lock_guard lock(mutex_);
  std::uint64_t seq = 0;
  std::map<std::string, std::uint64_t> last_of;
  std::string previous;
  for (const auto& event : log) {
    if (event.at("seq") != ++seq) return "a gap before " + event.dump();
    const std::string command = event.at("command");
    // The events of one command stand together; coming back to it later means it was applied twice.
    if (last_of.contains(command) && previous != command) return "applied twice: " + event.dump();
    const bool ours = event.at("client") != "puffin-server";
    if (ours && !sent_.contains(command)) return "nobody sent " + event.dump();
    last_of[command] = seq;
    previous = command;
    const auto told = events_.find(seq);
    if (told != events_.end() && told->second != event.dump()) {
      return "told otherwise: " + told->second + " is " + event.dump();
    }
  }
  if (!events_.empty() && events_.rbegin()->first > seq) return "lost: " + events_.rbegin()->second;
  for (const auto& [command, at] : acknowledged_) {
    const auto found = last_of.find(command);
    if (found == last_of.end() || found->second != at) return "acknowledged and lost: " + command;
  }
  return {};
}

}  // namespace puffin::test
