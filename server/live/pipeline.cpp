#include "live/pipeline.hpp"

#include <cassert>
#include <utility>

namespace puffin::live {

std::size_t Pipeline::Hash::operator()(const storage::CommandKey& key) const {
  const std::size_t by = std::hash<protocol::ParticipantId>{}(key.by);
  const std::size_t client = std::hash<protocol::ClientId>{}(key.client);
  const std::size_t id = std::hash<protocol::CommandId>{}(key.id);
  return (by * 31 + client) * 31 + id;
}

bool Pipeline::Same::operator()(const storage::CommandKey& left, const storage::CommandKey& right) const {
  return left.id == right.id && left.client == right.client && left.by == right.by;
}

void Pipeline::push(InFlight command) {
  numbers_.emplace(command.key, taken_ + queue_.size());
  queue_.push_back(std::move(command));
}

InFlight* Pipeline::find(const storage::CommandKey& key) {
  const auto number = numbers_.find(key);
  if (number == numbers_.end()) return nullptr;
  return &queue_[static_cast<std::size_t>(number->second - taken_)];
}

std::vector<InFlight> Pipeline::take(std::size_t count) {
  assert(count <= queue_.size());
  std::vector<InFlight> oldest;
  oldest.reserve(count);
  for (; count > 0; --count) {
    numbers_.erase(queue_.front().key);
    oldest.push_back(std::move(queue_.front()));
    queue_.pop_front();
    ++taken_;
  }
  return oldest;
}

}  // namespace puffin::live
