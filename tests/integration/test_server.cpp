#include "test_server.hpp"

#include <stdexcept>

#include <spdlog/spdlog.h>

#include "net/secrets.hpp"

namespace puffin::test {

TestServer::TestServer(const Choose& choose) {
  spdlog::set_level(spdlog::level::off);
  config_.data = directory_ / "data";
  config_.listen.port = 0;
  config_.threads = 2;
  seams_.hash_cost = {1, 8192};
  seams_.deadlines.close = std::chrono::milliseconds(300);
  seams_.now = [this] {
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()) +
           std::chrono::milliseconds(wall_offset_);
  };
  seams_.steady = [this] { return std::chrono::steady_clock::now() + std::chrono::milliseconds(steady_offset_); };
  Choices choices{config_, seams_};
  if (choose) choose(choices);
  config_ = choices.config;
  seams_ = choices.seams;
  server_ = std::make_unique<app::Server>(config_, seams_);
}

void TestServer::restart() {
  stop();
  server_ = std::make_unique<app::Server>(config_, seams_);
}

HttpClient TestServer::set_up(const std::string& name, const std::string& password) {
  HttpClient coach = client();
  const auto reply =
      coach.post("/api/v1/setup", {{"token", server_->setup_token().value()}, {"name", name}, {"password", password}});
  if (reply.status != 201) throw std::runtime_error("setup failed: " + reply.body);
  return coach;
}

std::string new_uuid() { return net::random_uuid(); }

std::string make_board(HttpClient& coach, const std::string& title) {
  const auto reply = coach.post("/api/v1/boards", {{"title", title}, {"kind", "plain"}});
  if (reply.status != 201) throw std::runtime_error("no board: " + reply.body);
  return reply.json().at("id");
}

InviteWords invite(HttpClient& coach, const std::string& board, const std::string& seat, bool group) {
  const auto reply = coach.post("/api/v1/boards/" + board + "/invites", {{"seat", seat}, {"group", group}});
  if (reply.status != 201) throw std::runtime_error("no invite: " + reply.body);
  return {reply.json().at("id"), reply.json().at("token")};
}

HttpClient accept(unsigned short port, const std::string& token, const std::string& name, std::string* participant) {
  HttpClient guest(port);
  const auto reply = guest.post("/api/v1/invites/accept", {{"token", token}, {"name", name}});
  if (reply.status != 200) throw std::runtime_error("not let in: " + reply.body);
  if (participant) *participant = reply.json().at("participant");
  return guest;
}

WsClient connect_live(const HttpClient& who, const std::string& board) {
  return WsClient(who.port(), "/api/v1/boards/" + board + "/live", who.credentials());
}

nlohmann::json join_frame(const std::string& client, nlohmann::json since) {
  return {{"type", "join"}, {"protocol", 1}, {"client", client}, {"since", std::move(since)}};
}

Joined join_live(const HttpClient& who, const std::string& board, const std::string& client, nlohmann::json since) {
  Joined joined{connect_live(who, board), {}};
  if (joined.socket.status() != 101) throw std::runtime_error("no upgrade");
  joined.socket.send(join_frame(client, std::move(since)));
  joined.welcome = joined.socket.receive_type("welcome").value();
  return joined;
}

nlohmann::json add_card(const std::string& card, const std::string& title, const std::string& column) {
  return {{"type", "add_card"}, {"card", card}, {"column", column}, {"title", title}};
}

nlohmann::json move_card(const std::string& card, const std::string& from, const std::string& to) {
  return {{"type", "move_card"}, {"card", card}, {"from", from}, {"to", to}, {"after", nullptr}};
}

nlohmann::json command_frame(const std::string& id, const nlohmann::json& command) {
  return {{"type", "command"}, {"id", id}, {"command", command}};
}

Pair::Pair(TestServer& server)
    : coach(server.set_up()),
      board(make_board(coach)),
      coachee(accept(server.port(), invite(coach, board).token, "Learner")),
      at_coach(join_live(coach, board, "coach-tab")),
      at_coachee(join_live(coachee, board, "coachee-tab")) {}

}  // namespace puffin::test
