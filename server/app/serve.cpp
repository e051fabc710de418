#include <csignal>
#include <iostream>

#include <sys/resource.h>

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include "app/commands.hpp"
#include "app/server.hpp"

namespace puffin::app {
namespace {

/// Standard output is for the lines of P2; everything else goes to standard error.
void start_log(const std::string& level) {
  auto log = std::make_shared<spdlog::logger>("puffin", std::make_shared<spdlog::sinks::stderr_sink_mt>());
  log->set_level(spdlog::level::from_str(level == "warn" ? "warning" : level));
  log->flush_on(spdlog::level::info);
  spdlog::set_default_logger(std::move(log));
}

/// Blocks the signals that end the server, in this thread and all it starts; wait() takes the first that comes.
class StopSignal {
 public:
  StopSignal() {
    sigemptyset(&set_);
    sigaddset(&set_, SIGTERM);
    sigaddset(&set_, SIGINT);
    pthread_sigmask(SIG_BLOCK, &set_, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
  }
  void wait() const {
    int signal = 0;
    sigwait(&set_, &signal);
  }

 private:
  sigset_t set_{};
};

/// Every connection is a descriptor, and shells hand out few: take as many as the system allows.
void allow_many_connections() {
  rlimit limit{};
  if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
  limit.rlim_cur = limit.rlim_max;
  ::setrlimit(RLIMIT_NOFILE, &limit);
}

}  // namespace

void serve(const ServeConfig& config) {
  start_log(config.log_level);
  const StopSignal stop_signal;
  allow_many_connections();
  Server server(config);
  const std::string url = http_url(server.address());
  if (!config.rates) spdlog::warn("rate limits are off: for benchmarks and tests only");
  std::cout << "puffin: listening on " << url << std::endl;
  if (const auto token = server.setup_token()) {
    const std::string& origin = config.public_url.origin;
    std::cout << "puffin: first run, open " << (origin.empty() ? url : origin) << "/setup#" << *token << std::endl;
  }
  stop_signal.wait();
  spdlog::info("stopping");
  server.stop();
  spdlog::info("stopped");
}

}  // namespace puffin::app
