#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <sys/types.h>

namespace puffin::test {

/// A program that ran to its end.
struct Finished {
  int exit_code = -1;
  std::string out;
  std::string err;
};

/// The built `puffin` as its own process; killed with the object. Standard error goes to a file.
class ServerProcess {
 public:
  /// Starts it and waits for its line (P2); `ready()` is false when it ended instead.
  explicit ServerProcess(const std::vector<std::string>& arguments);
  ~ServerProcess();
  ServerProcess(const ServerProcess&) = delete;
  ServerProcess& operator=(const ServerProcess&) = delete;

  [[nodiscard]] bool ready() const { return port_ != 0; }
  [[nodiscard]] unsigned short port() const { return port_; }
  [[nodiscard]] pid_t pid() const { return pid_; }
  /// Of the first-run line; empty when there was none.
  [[nodiscard]] std::string setup_token();
  void kill();       ///< at once, as by a crash
  void terminate();  ///< SIGTERM; wait() tells the rest
  /// Waits for its end; gives the exit code, or minus the signal's number.
  int wait();
  [[nodiscard]] std::string errors() const;
  /// Waits until standard error holds the text; false when the program ends without having said it.
  [[nodiscard]] bool says(std::string_view text) const;

 private:
  bool read_more();

  pid_t pid_ = -1;
  int out_ = -1;
  std::string printed_;
  std::filesystem::path errors_;
  unsigned short port_ = 0;
};

/// Runs `puffin` with these arguments to its end.
Finished run_puffin(const std::vector<std::string>& arguments);

/// `serve` on a free port of this machine alone, with these further arguments.
std::vector<std::string> serve_arguments(const std::filesystem::path& data, std::vector<std::string> more = {});

}  // namespace puffin::test
