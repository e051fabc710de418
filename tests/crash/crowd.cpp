#include "crowd.hpp"

#include <algorithm>

#include <boost/system/system_error.hpp>

#include "support/ws_client.hpp"

namespace puffin::test {
namespace {

using nlohmann::json;

/// A random UUID out of a generator of the test's own, so that a seed tells the whole story.
std::string make_uuid(std::mt19937& random) {
  std::string text = "xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx";
  for (char& c : text) {
    if (c == 'x') c = "0123456789abcdef"[random() % 16];
  }
  return text;
}

constexpr std::size_t in_flight = 8;

}  // namespace

json CrowdMember::next_command() {
  if (!cards_.empty() && random_() % 2 == 0) {
    const std::string card = cards_[random_() % cards_.size()];
    return {{"type", "move_card"}, {"card", card}, {"from", "to_do"}, {"to", "to_do"}, {"after", nullptr}};
  }
  const std::string card = make_uuid(random_);
  cards_.push_back(card);
  if (cards_.size() > 20) cards_.erase(cards_.begin());
  return {{"type", "add_card"}, {"card", card}, {"column", "to_do"}, {"title", name_}};
}

void CrowdMember::take(const json& event) {
  journal_.seen(event);
  seq_ = std::max(seq_, event.at("seq").get<std::uint64_t>());
  std::erase_if(pending_, [&](const Pending& each) { return event.at("command") == each.id; });
}

void CrowdMember::play(const Visit& visit, const std::atomic<bool>& enough) {
  WsClient socket(visit.port, "/api/v1/boards/" + visit.board + "/live", {{"cookie", visit.cookie}});
  if (socket.status() != 101) return;
  // Only a client that has seen events can resume; one that has not gets the board.
  const json since = seq_ == 0 ? json(nullptr) : json(seq_);
  socket.send(json{{"type", "join"}, {"protocol", 1}, {"client", name_}, {"since", since}});
  const auto welcome = socket.receive_type("welcome");
  if (!welcome) return;
  if (welcome->contains("events")) {
    for (const json& event : welcome->at("events")) take(event);
  }
  seq_ = std::max(seq_, welcome->at("seq").get<std::uint64_t>());
  for (const Pending& each : pending_) {
    socket.send(json{{"type", "command"}, {"id", each.id}, {"command", each.command}});
  }
  while (!enough || !pending_.empty()) {
    while (!enough && pending_.size() < in_flight) {
      pending_.push_back({name_ + "-" + std::to_string(++commands_), next_command()});
      journal_.sent(pending_.back().id);
      socket.send(json{{"type", "command"}, {"id", pending_.back().id}, {"command", pending_.back().command}});
    }
    const auto frame = socket.receive();
    if (!frame) return;
    if (frame->at("type") == "events") {
      for (const json& event : frame->at("events")) take(event);
    } else if (frame->at("type") == "rejected" && frame->at("code") != "storage_failed") {
      // A card whose adding was lost with the crash and comes later: refused for good, an outcome like any other.
      std::erase_if(pending_, [&](const Pending& each) { return frame->at("command") == each.id; });
    }
  }
}

void play_over_http(const Visit& visit, const std::string& name, int round, Journal& journal,
                    const std::atomic<bool>& enough) {
  HttpClient client(visit.port);
  client.cookie = visit.cookie;
  std::mt19937 random(static_cast<unsigned>(round));
  try {
    for (int i = 0; !enough; ++i) {
      const std::string id = name + "-" + std::to_string(round) + "-" + std::to_string(i);
      journal.sent(id);
      const json command{{"type", "add_card"}, {"card", make_uuid(random)}, {"column", "to_do"}, {"title", name}};
      const auto reply = client.post("/api/v1/boards/" + visit.board + "/commands",
                                     {{"id", id}, {"client", name}, {"command", command}});
      if (reply.status == 200) journal.acknowledged(id, reply.json().at("seq"));
    }
  } catch (const boost::system::system_error&) {
    // The server is gone: that is what this is about.
  }
}

}  // namespace puffin::test
