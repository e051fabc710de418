#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <thread>

#include "storage/store.hpp"

namespace puffin::app {

/// The running server's side door for the command line: a socket in the data directory that only its owner may open
/// (P4). One request at a time, on a thread of its own: copying a store blocks.
class Control {
 public:
  /// Throws CannotRun when the socket cannot be made.
  Control(const std::filesystem::path& data, storage::Store& store);
  ~Control();
  Control(const Control&) = delete;
  Control& operator=(const Control&) = delete;

 private:
  void run();
  void serve(int client);

  storage::Store& store_;
  std::filesystem::path path_;
  int listening_ = -1;
  int wake_[2] = {-1, -1};
  std::thread thread_;
};

/// Asks the server that has `data` open to copy its store. Nothing when no server answers there; else its answer: an
/// empty text when all is well, or a sentence.
std::optional<std::string> ask_for_backup(const std::filesystem::path& data, const std::filesystem::path& to);

}  // namespace puffin::app
