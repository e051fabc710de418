#include "bench/server_process.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <thread>

namespace puffin::bench {
namespace {

constexpr int start_limit_ms = 20'000;

std::vector<char*> arguments_of(const std::vector<std::string>& command) {
  std::vector<char*> arguments;
  for (const auto& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  return arguments;
}

}  // namespace

ServerProcess::ServerProcess(const std::vector<std::string>& command, const std::vector<unsigned>& cpus) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
  auto arguments = arguments_of(command);
  pid_ = fork();
  if (pid_ < 0) throw std::runtime_error("cannot start " + command.front());
  if (pid_ == 0) {
    dup2(ends[1], STDOUT_FILENO);
    stay_on(cpus);
    execv(arguments.front(), arguments.data());
    _exit(127);
  }
  close(ends[1]);
  output_ = ends[0];
  const auto line = line_with("listening on ");
  const auto port = std::atoi(line.c_str() + line.rfind(':') + 1);
  address_ = {boost::asio::ip::make_address("127.0.0.1"), static_cast<std::uint16_t>(port)};
}

ServerProcess::~ServerProcess() {
  kill(pid_, SIGTERM);
  for (int waited = 0; waitpid(pid_, nullptr, WNOHANG) == 0; ++waited) {
    if (waited == 1200) kill(pid_, SIGKILL);
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  close(output_);
}

std::string ServerProcess::line_with(std::string_view word) {
  for (;;) {
    for (auto end = unread_.find('\n'); end != std::string::npos; end = unread_.find('\n')) {
      const auto line = unread_.substr(0, end);
      unread_.erase(0, end + 1);
      if (line.find(word) != std::string::npos) return line;
    }
    pollfd wait{output_, POLLIN, 0};
    char bytes[4096];
    const auto count = poll(&wait, 1, start_limit_ms) == 1 ? read(output_, bytes, sizeof bytes) : 0;
    if (count <= 0) throw std::runtime_error("the server did not print '" + std::string(word) + "'");
    unread_.append(bytes, static_cast<std::size_t>(count));
  }
}

std::size_t ServerProcess::resident_bytes() const {
  std::ifstream statm("/proc/" + std::to_string(pid_) + "/statm");
  std::size_t total = 0;
  std::size_t resident = 0;
  statm >> total >> resident;
  return resident * static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
}

std::chrono::nanoseconds ServerProcess::cpu_time() const {
  std::ifstream file("/proc/" + std::to_string(pid_) + "/stat");
  std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  // Fields are counted from the end of the name, which may hold blanks: utime and stime are the 12th and 13th then.
  std::istringstream fields(text.substr(text.rfind(')') + 1));
  std::string skipped;
  for (int i = 0; i < 11; ++i) fields >> skipped;
  long user = 0;
  long kernel = 0;
  fields >> user >> kernel;
  return std::chrono::nanoseconds((user + kernel) * (1'000'000'000L / sysconf(_SC_CLK_TCK)));
}

void stay_on(const std::vector<unsigned>& cpus) {
  if (cpus.empty()) return;
  cpu_set_t set;
  CPU_ZERO(&set);
  for (const auto cpu : cpus) CPU_SET(cpu, &set);
  sched_setaffinity(0, sizeof set, &set);
}

}  // namespace puffin::bench
