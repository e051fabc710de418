#include <csignal>
#include <fstream>
#include <regex>

#include <arpa/inet.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <gtest/gtest.h>

#include "support/raw_live.hpp"
#include "support/server_process.hpp"
#include "test_server.hpp"

/// The program as an operator meets it.
namespace puffin::test {
namespace {

using nlohmann::json;
namespace fs = std::filesystem;

void expect_one_line(const Finished& finished, int exit_code, const std::string& holds) {
  EXPECT_EQ(finished.exit_code, exit_code) << finished.err;
  EXPECT_EQ(std::count(finished.err.begin(), finished.err.end(), '\n'), 1) << finished.err;
  EXPECT_TRUE(finished.err.starts_with("puffin: ")) << finished.err;
  EXPECT_NE(finished.err.find(holds), std::string::npos) << finished.err;
}

struct Coach {
  explicit Coach(ServerProcess& server) : client(server.port()) {
    client.post("/api/v1/setup", {{"token", server.setup_token()}, {"name", "Coach"}, {"password", "eight hills"}});
    board = make_board(client);
  }
  unsigned add(const std::string& id) {
    return client.post("/api/v1/boards/" + board + "/commands", {{"id", id}, {"command", add_card(new_uuid(), id)}})
        .status;
  }
  HttpClient client;
  std::string board;
};

TEST(Program, P2_it_says_where_it_listens_and_the_first_run_link) {
  TemporaryDirectory directory;
  ServerProcess server(serve_arguments(directory / "data"));
  ASSERT_TRUE(server.ready()) << server.errors();
  EXPECT_GE(server.setup_token().size(), 22U);
  EXPECT_EQ(HttpClient(server.port()).get("/healthz").status, 200U);
}

TEST(Program, P3_sigterm_ends_it_within_ten_seconds_after_a_goodbye) {
  TemporaryDirectory directory;
  ServerProcess server(serve_arguments(directory / "data"));
  Coach coach(server);
  Joined live = join_live(coach.client, coach.board, "coach-tab");
  server.terminate();
  EXPECT_EQ(live.socket.receive_type("bye").value().at("reason"), "restart");
  EXPECT_EQ(live.socket.closed(), 1001U);
  EXPECT_EQ(server.wait(), 0);
  ServerProcess again(serve_arguments(directory / "data"));
  ASSERT_TRUE(again.ready());
  HttpClient back(again.port());
  back.cookie = coach.client.cookie;
  EXPECT_EQ(back.get("/api/v1/boards/" + coach.board).json().at("seq"), 2);
}

TEST(Program, P3_while_it_ends_it_says_come_back_and_never_that_there_is_no_board) {
  TemporaryDirectory directory;
  ServerProcess server(serve_arguments(directory / "data"));
  Coach coach(server);
  // Two browser connections at rest, and a live one that holds the end up: it does not answer the goodbye.
  KeptConnection page(coach.client);
  KeptConnection list(coach.client);
  const std::string events = "/api/v1/boards/" + coach.board + "/events?since=0";
  ASSERT_EQ(page.get(events).status, 200U);
  ASSERT_EQ(list.get("/api/v1/boards").status, 200U);
  RawLive silent(server.port(), upgrade_request(coach.client, coach.board));
  silent.send(ws_frame(op::text, json{{"type", "join"}, {"protocol", 1}, {"client", "silent-tab"}, {"since", nullptr}}.dump()));
  ASSERT_TRUE(silent.receive_type("welcome"));
  server.terminate();
  ASSERT_TRUE(silent.receive_type("bye"));
  const HttpReply asked = page.get(events);
  EXPECT_EQ(asked.status, 503U);
  EXPECT_EQ(asked.code(), "stopping");
  EXPECT_EQ(asked.header("retry-after"), "1");
  EXPECT_EQ(list.get("/api/v1/boards").status, 503U);
  silent.reset();
  EXPECT_EQ(server.wait(), 0);
}

TEST(Program, P3_a_second_server_on_the_same_directory_refuses) {
  TemporaryDirectory directory;
  ServerProcess server(serve_arguments(directory / "data"));
  ASSERT_TRUE(server.ready());
  const Finished second = run_puffin(serve_arguments(directory / "data"));
  EXPECT_EQ(second.out, "");
  expect_one_line(second, 1, (directory / "data").string());
  EXPECT_EQ(HttpClient(server.port()).get("/healthz").status, 200U);
}

TEST(Program, P4_backup_while_it_runs_and_while_it_does_not_and_restore) {
  TemporaryDirectory directory;
  const auto data = directory / "data";
  std::string cookie;
  std::string board;
  {
    ServerProcess server(serve_arguments(data));
    Coach coach(server);
    EXPECT_EQ(coach.add("before"), 200U);
    const Finished live = run_puffin({"backup", "--data", data, "--to", directory / "live"});
    EXPECT_EQ(live.exit_code, 0) << live.err;
    EXPECT_EQ(coach.add("after"), 200U);
    cookie = coach.client.cookie;
    board = coach.board;
    const Finished full = run_puffin({"backup", "--data", data, "--to", directory / "live"});
    EXPECT_EQ(full.exit_code, 1);
    EXPECT_EQ(std::count(full.err.begin(), full.err.end(), '\n'), 1) << full.err;
    server.terminate();
    EXPECT_EQ(server.wait(), 0);
  }
  EXPECT_EQ(run_puffin({"backup", "--data", data, "--to", directory / "quiet"}).exit_code, 0);
  const auto seq_of = [&](const fs::path& store) {
    ServerProcess server(serve_arguments(store));
    HttpClient client(server.port());
    client.cookie = cookie;
    return client.get("/api/v1/boards/" + board).json().at("seq").get<int>();
  };
  for (const auto& [name, seq] : {std::pair{"live", 3}, std::pair{"quiet", 4}}) {
    const auto restored = directory / (std::string(name) + "-restored");
    EXPECT_EQ(run_puffin({"restore", "--from", directory / name, "--data", restored}).exit_code, 0);
    EXPECT_EQ(run_puffin({"verify", "--data", restored}).exit_code, 0);
    EXPECT_EQ(seq_of(restored), seq);
    expect_one_line(run_puffin({"restore", "--from", directory / name, "--data", restored}), 1, restored.string());
  }
}

TEST(Program, P4_version_and_help) {
  EXPECT_TRUE(std::regex_match(run_puffin({"--version"}).out, std::regex("puffin [0-9.]+\n")));
  const std::string help = run_puffin({"serve", "--help"}).out;
  for (const char* word : {"--data", "PUFFIN_DATA", "--listen", "PUFFIN_LISTEN", "PUFFIN_PUBLIC_URL",
                           "PUFFIN_METRICS_LISTEN", "PUFFIN_RATE_LIMITS", "50 commands"}) {
    EXPECT_NE(help.find(word), std::string::npos) << word;
  }
}

TEST(Program, P5_bad_flags_are_told_in_one_line_and_leave_nothing_behind) {
  TemporaryDirectory directory;
  const auto data = directory / "data";
  expect_one_line(run_puffin({"serve", "--no-such-flag"}), 2, "--no-such-flag");
  expect_one_line(run_puffin({}), 2, "subcommand");
  expect_one_line(run_puffin({"fly"}), 2, "");
  for (const char* listen : {"nowhere", "127.0.0.1:", "127.0.0.1:99999", ":80", "127.0.0.1:8o"}) {
    expect_one_line(run_puffin({"serve", "--data", data, "--listen", listen}), 2, "--listen");
  }
  expect_one_line(run_puffin(serve_arguments(data, {"--rate-limits", "maybe"})), 2, "--rate-limits");
  expect_one_line(run_puffin(serve_arguments(data, {"--public-url", "board.example"})), 2, "--public-url");
  expect_one_line(run_puffin(serve_arguments(data, {"--threads", "-1"})), 2, "--threads");
  const Finished wrong = run_puffin(serve_arguments(data, {"--ice-servers", "stun:a.example,turn:secret@b.example"}));
  expect_one_line(wrong, 2, "--ice-servers");
  EXPECT_NE(wrong.err.find("entry 2"), std::string::npos);
  EXPECT_EQ(wrong.err.find("secret"), std::string::npos);
  expect_one_line(run_puffin({"backup", "--data", data}), 2, "--to");
  EXPECT_FALSE(fs::exists(data));
}

TEST(Program, P5_what_the_surroundings_refuse_is_told_in_one_line) {
  TemporaryDirectory directory;
  std::ofstream(directory / "file") << "mine";
  expect_one_line(run_puffin(serve_arguments(directory / "file")), 1, "file");
  EXPECT_EQ(fs::file_size(directory / "file"), 4U);
  expect_one_line(run_puffin(serve_arguments(directory / "none" / "data")), 1, "none");
  ServerProcess server(serve_arguments(directory / "data"));
  const std::string taken = "127.0.0.1:" + std::to_string(server.port());
  expect_one_line(run_puffin({"serve", "--data", directory / "other", "--listen", taken}), 1, taken);
  expect_one_line(run_puffin(serve_arguments(directory / "demo", {"--demo", "/no/such.json"})), 1, "/no/such.json");
}

TEST(Program, P6_a_damaged_store_is_never_served) {
  TemporaryDirectory directory;
  const auto data = directory / "data";
  {
    ServerProcess server(serve_arguments(data));
    Coach coach(server);
    for (int i = 0; i < 20; ++i) coach.add("card" + std::to_string(i));
    server.kill();
    server.wait();
  }
  // One bit in the middle of the newest log.
  fs::path log;
  for (const auto& entry : fs::recursive_directory_iterator(data)) {
    if (entry.path().extension() == ".log" && (log.empty() || entry.file_size() > fs::file_size(log)))
      log = entry.path();
  }
  ASSERT_FALSE(log.empty());
  std::fstream file(log, std::ios::in | std::ios::out | std::ios::binary);
  const auto middle = static_cast<std::streamoff>(fs::file_size(log) / 2);
  file.seekg(middle);
  const char byte = static_cast<char>(file.get() ^ 1);
  file.seekp(middle);
  file.put(byte);
  file.close();
  const Finished refused = run_puffin(serve_arguments(data));
  expect_one_line(refused, 3, "puffin verify --data");
  EXPECT_EQ(refused.out, "");
  EXPECT_EQ(run_puffin({"verify", "--data", data}).exit_code, 3);
}

/// Opens a connection that says nothing; the caller closes it.
int knock(unsigned short port) {
  const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  EXPECT_EQ(::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
  return socket;
}

TEST(Program, X2_when_descriptors_run_out_it_waits_and_recovers) {
  TemporaryDirectory directory;
  ServerProcess server(serve_arguments(directory / "data"));
  ASSERT_TRUE(server.ready());
  rlimit few{64, 64};
  ASSERT_EQ(::prlimit(server.pid(), RLIMIT_NOFILE, &few, nullptr), 0);
  std::vector<int> crowd;
  for (int i = 0; i < 80; ++i) crowd.push_back(knock(server.port()));
  // It says so, instead of asking the kernel again and again.
  ASSERT_TRUE(server.says("waiting before the next connection")) << server.errors();
  for (const int socket : crowd) ::close(socket);
  EXPECT_EQ(HttpClient(server.port()).get("/healthz").status, 200U);
  server.terminate();
  EXPECT_EQ(server.wait(), 0);
}

TEST(Program, X2_rate_limits_off_says_so_at_start) {
  TemporaryDirectory directory;
  ServerProcess server(serve_arguments(directory / "data", {"--rate-limits", "off"}));
  ASSERT_TRUE(server.ready());
  EXPECT_TRUE(server.says("rate limits are off")) << server.errors();
}

}  // namespace
}  // namespace puffin::test
