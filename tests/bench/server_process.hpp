#pragma once

#include <sys/types.h>

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

#include <boost/asio/ip/tcp.hpp>

namespace puffin::bench {

/// A server started for the measurement; stopped with SIGTERM when let go of.
class ServerProcess {
 public:
  /// Waits until the program prints its `listening on` line. `cpus` empty: any.
  ServerProcess(const std::vector<std::string>& command, const std::vector<unsigned>& cpus);
  ~ServerProcess();
  ServerProcess(const ServerProcess&) = delete;
  ServerProcess& operator=(const ServerProcess&) = delete;

  [[nodiscard]] const boost::asio::ip::tcp::endpoint& address() const { return address_; }
  /// Reads on until a line holds `word`, and returns that line.
  std::string line_with(std::string_view word);
  /// Memory that is resident now.
  [[nodiscard]] std::size_t resident_bytes() const;
  /// Processor time of all its threads so far.
  [[nodiscard]] std::chrono::nanoseconds cpu_time() const;

 private:
  pid_t pid_ = -1;
  int output_ = -1;
  std::string unread_;
  boost::asio::ip::tcp::endpoint address_;
};

/// Keeps the calling process, all threads started from now on included, on these processors.
void stay_on(const std::vector<unsigned>& cpus);

}  // namespace puffin::bench
