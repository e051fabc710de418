#pragma once

#include <atomic>
#include <memory>
#include <string>

#include "app/server.hpp"
#include "support/http_client.hpp"
#include "support/temporary_directory.hpp"
#include "support/ws_client.hpp"

namespace puffin::test {

/// A whole server in this process, with a store of its own on disk, on a free port; and the words of a story: set up,
/// invite, accept, join. Hashing is cheap and clocks can be moved; everything else is the real thing.
class TestServer {
 public:
  /// What a test changes before the server starts.
  struct Choices {
    app::ServeConfig config;
    app::ServerSeams seams;
  };
  using Choose = std::function<void(Choices&)>;

  explicit TestServer(const Choose& choose = {});
  void stop() { server_.reset(); }
  /// Stops and starts again on the same store.
  void restart();

  [[nodiscard]] unsigned short port() const { return server_->address().port; }
  app::Server& server() { return *server_; }
  [[nodiscard]] const std::filesystem::path& data() const { return config_.data; }
  [[nodiscard]] HttpClient client() const { return HttpClient(port()); }

  void advance_wall_clock(std::chrono::milliseconds by) { wall_offset_ += by.count(); }
  void advance_steady_clock(std::chrono::milliseconds by) { steady_offset_ += by.count(); }

  /// The first account; signed in.
  HttpClient set_up(const std::string& name = "Coach", const std::string& password = "eight hills high");

 private:
  TemporaryDirectory directory_;
  std::atomic<std::int64_t> wall_offset_ = 0;
  std::atomic<std::int64_t> steady_offset_ = 0;
  app::ServeConfig config_;
  app::ServerSeams seams_;
  std::unique_ptr<app::Server> server_;
};

std::string new_uuid();

// --- words

/// Makes a board; gives its id.
std::string make_board(HttpClient& coach, const std::string& title = "Ours");
struct InviteWords {
  std::string id;
  std::string token;
};
InviteWords invite(HttpClient& coach, const std::string& board, const std::string& seat = "coachee",
                   bool group = false);
/// Comes in by a link as a new guest. The participant's id is in `participant` if given.
HttpClient accept(unsigned short port, const std::string& token, const std::string& name,
                  std::string* participant = nullptr);

/// A live connection, upgraded and joined; the welcome has been read.
struct Joined {
  WsClient socket;
  nlohmann::json welcome;
};
WsClient connect_live(const HttpClient& who, const std::string& board);
Joined join_live(const HttpClient& who, const std::string& board, const std::string& client,
                 nlohmann::json since = nullptr);
nlohmann::json join_frame(const std::string& client, nlohmann::json since = nullptr);

nlohmann::json add_card(const std::string& card, const std::string& title, const std::string& column = "to_do");
nlohmann::json move_card(const std::string& card, const std::string& from, const std::string& to);
nlohmann::json command_frame(const std::string& id, const nlohmann::json& command);

/// Coach and coachee on one board, both live.
struct Pair {
  explicit Pair(TestServer& server);
  HttpClient coach;
  std::string board;
  HttpClient coachee;
  Joined at_coach;
  Joined at_coachee;
};

}  // namespace puffin::test
