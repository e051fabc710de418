#pragma once

#include <string>
#include <utility>
#include <vector>

#include "storage/store.hpp"

/// Words for tests of the store.
namespace puffin::test {

using storage::Append;
using storage::AppendStatus;

/// The board most stories are told of.
inline const protocol::BoardId walk("walk");

/// Remembers each answer as it came.
class Answers final : public storage::AppendListener {
 public:
  using Call = std::pair<std::size_t, AppendStatus>;
  void appended(std::size_t count, AppendStatus status) override { calls.emplace_back(count, status); }

  std::vector<Call> calls;
};

inline storage::CommandKey command(const std::string& id, const std::string& client = "client-1",
                                   const std::string& by = "pat") {
  return {protocol::ParticipantId(by), protocol::ClientId(client), protocol::CommandId(id)};
}

/// `events` come to stand behind `head`.
inline Append append_of(const std::string& board, protocol::Seq head, std::vector<std::string> events) {
  Append append;
  append.board = protocol::BoardId(board);
  append.head = head;
  append.events = std::move(events);
  return append;
}

inline Append append_of(const std::string& board, protocol::Seq head, std::vector<std::string> events,
                        storage::CommandKey key) {
  auto append = append_of(board, head, std::move(events));
  append.key = std::move(key);
  return append;
}

inline Append refusal_of(const std::string& board, protocol::Seq head, std::string rejection, storage::CommandKey key) {
  auto append = append_of(board, head, {}, std::move(key));
  append.rejection_json = std::move(rejection);
  return append;
}

/// Appends through a store in manual mode and says what became of it.
inline AppendStatus write(storage::Store& store, Append append) {
  const auto answers = std::make_shared<Answers>();
  store.append(std::move(append), answers);
  store.pump();
  return answers->calls.at(0).second;
}

/// What an event of a test says; longer than a small string, so that it is really copied about.
inline std::string words_of(protocol::Seq seq) { return R"({"seq":)" + std::to_string(seq) + R"(,"type":"test"})"; }

inline std::vector<std::string> words_of(protocol::Seq first, protocol::Seq last) {
  std::vector<std::string> events;
  for (auto seq = first; seq <= last; ++seq) events.push_back(words_of(seq));
  return events;
}

}  // namespace puffin::test
