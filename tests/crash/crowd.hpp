#pragma once

#include <atomic>
#include <random>
#include <string>
#include <thread>
#include <vector>

#include "journal.hpp"
#include "support/http_client.hpp"

namespace puffin::test {

/// Where a client of the crowd knocks, and as whom.
struct Visit {
  unsigned short port = 0;
  std::string cookie;
  std::string board;
};

/// One client over all rounds: live connection with resume. It adds and moves cards, keeps what got no answer, and
/// sends it again after the next join, as a browser does.
class CrowdMember {
 public:
  CrowdMember(std::string name, unsigned seed, Journal& journal)
      : name_(std::move(name)), random_(seed), journal_(journal) {}
  /// Plays until the connection ends, or until `enough`, when all that waits has been answered as well.
  void play(const Visit& visit, const std::atomic<bool>& enough);
  [[nodiscard]] std::size_t waiting() const { return pending_.size(); }

 private:
  struct Pending {
    std::string id;
    nlohmann::json command;
  };
  void take(const nlohmann::json& event);
  nlohmann::json next_command();

  const std::string name_;
  std::mt19937 random_;
  Journal& journal_;
  std::uint64_t seq_ = 0;
  int commands_ = 0;
  std::vector<Pending> pending_;
  std::vector<std::string> cards_;  ///< of our own, in to_do
};

/// Sends commands over HTTP one after the other until the server is gone or `enough`.
void play_over_http(const Visit& visit, const std::string& name, int round, Journal& journal,
                    const std::atomic<bool>& enough);

}  // namespace puffin::test
