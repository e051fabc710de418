#include "support/server_process.hpp"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <thread>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace puffin::test {
namespace {

std::string program() {
  const char* chosen = std::getenv("PUFFIN_BINARY");
  return chosen ? chosen : PUFFIN_BINARY;
}

std::filesystem::path new_file() {
  auto name = (std::filesystem::temp_directory_path() / "puffin-errors-XXXXXX").string();
  const int file = ::mkstemp(name.data());
  if (file < 0) throw std::runtime_error("no temporary file can be made");
  ::close(file);
  return name;
}

/// Starts the program; standard output to a pipe, standard error to the file.
pid_t start(const std::vector<std::string>& arguments, int& out, const std::filesystem::path& errors) {
  int pipe_ends[2];
  if (::pipe2(pipe_ends, O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
  const std::string path = program();
  std::vector<char*> words{const_cast<char*>(path.c_str())};
  for (const std::string& argument : arguments) words.push_back(const_cast<char*>(argument.c_str()));
  words.push_back(nullptr);
  const pid_t pid = ::fork();
  if (pid == 0) {
    const int file = ::open(errors.c_str(), O_WRONLY | O_TRUNC);
    ::dup2(pipe_ends[1], STDOUT_FILENO);
    ::dup2(file, STDERR_FILENO);
    ::execv(path.c_str(), words.data());
    ::_exit(127);
  }
  ::close(pipe_ends[1]);
  out = pipe_ends[0];
  return pid;
}

std::string read_file(const std::filesystem::path& path) {
  std::ostringstream text;
  text << std::ifstream(path).rdbuf();
  return text.str();
}

int exit_code(int status) { return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status); }

}  // namespace

ServerProcess::ServerProcess(const std::vector<std::string>& arguments) : errors_(new_file()) {
  pid_ = start(arguments, out_, errors_);
  while (printed_.find('\n') == std::string::npos) {
    if (!read_more()) return;
  }
  const auto colon = printed_.rfind(':', printed_.find('\n'));
  port_ = static_cast<unsigned short>(std::stoul(printed_.substr(colon + 1)));
}

ServerProcess::~ServerProcess() {
  if (pid_ > 0) {
    kill();
    wait();
  }
  ::close(out_);
  std::error_code ignored;
  std::filesystem::remove(errors_, ignored);
}

bool ServerProcess::read_more() {
  char chunk[512];
  const auto count = ::read(out_, chunk, sizeof chunk);
  if (count <= 0) return false;
  printed_.append(chunk, static_cast<std::size_t>(count));
  return true;
}

std::string ServerProcess::setup_token() {
  constexpr std::string_view before = "/setup#";
  while (printed_.find(before) == std::string::npos || printed_.back() != '\n') {
    if (!read_more()) return {};
  }
  const auto begin = printed_.find(before) + before.size();
  return printed_.substr(begin, printed_.find('\n', begin) - begin);
}

void ServerProcess::kill() { ::kill(pid_, SIGKILL); }
void ServerProcess::terminate() { ::kill(pid_, SIGTERM); }

int ServerProcess::wait() {
  int status = 0;
  while (::waitpid(pid_, &status, 0) < 0 && errno == EINTR) continue;
  pid_ = -1;
  return exit_code(status);
}

std::string ServerProcess::errors() const { return read_file(errors_); }

bool ServerProcess::says(std::string_view text) const {
  while (true) {
    siginfo_t end{};
    ::waitid(P_PID, static_cast<id_t>(pid_), &end, WEXITED | WNOHANG | WNOWAIT);
    if (errors().find(text) != std::string::npos) return true;
    if (end.si_pid == pid_) return false;
    std::this_thread::yield();
  }
}

Finished run_puffin(const std::vector<std::string>& arguments) {
  const auto errors = new_file();
  int out = -1;
  const pid_t pid = start(arguments, out, errors);
  Finished finished;
  char chunk[512];
  while (true) {
    const auto count = ::read(out, chunk, sizeof chunk);
    if (count <= 0) break;
    finished.out.append(chunk, static_cast<std::size_t>(count));
  }
  ::close(out);
  int status = 0;
  while (::waitpid(pid, &status, 0) < 0 && errno == EINTR) continue;
  finished.exit_code = exit_code(status);
  finished.err = read_file(errors);
  std::filesystem::remove(errors);
  return finished;
}

std::vector<std::string> serve_arguments(const std::filesystem::path& data, std::vector<std::string> more) {
  std::vector<std::string> arguments{"serve", "--data", data.string(), "--listen", "127.0.0.1:0"};
  arguments.insert(arguments.end(), more.begin(), more.end());
  return arguments;
}

}  // namespace puffin::test
