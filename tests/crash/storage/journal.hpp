#pragma once

#include <array>
#include <filesystem>
#include <fstream>
#include <string>

#include <fcntl.h>
#include <unistd.h>

#include "protocol/cpp/ids.hpp"

namespace puffin::crash {

inline constexpr int writer_threads = 4;

/// What a writer knows of its own writes, kept outside the store: a line for each, pending or acknowledged. Outlives
/// the kill because each line is one write to the kernel.
class Journal {
 public:
  explicit Journal(const std::filesystem::path& file)
      : file_(::open(file.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600)) {}
  ~Journal() { ::close(file_); }
  Journal(const Journal&) = delete;
  Journal& operator=(const Journal&) = delete;

  void note(int thread, char what, protocol::Seq head) const {
    const auto line = std::to_string(thread) + ' ' + what + ' ' + std::to_string(head) + '\n';
    if (::write(file_, line.data(), line.size()) != static_cast<ssize_t>(line.size())) std::_Exit(5);
  }

 private:
  int file_;
};

/// How far each board must have come, and to where it may have come besides.
struct Expected {
  std::array<protocol::Seq, writer_threads> acknowledged{};
  std::array<protocol::Seq, writer_threads> pending{};
};

inline Expected read_journal(const std::filesystem::path& file) {
  Expected expected;
  std::ifstream in(file);
  std::size_t thread = 0;
  char what = 0;
  protocol::Seq head = 0;
  while (in >> thread >> what >> head) (what == 'a' ? expected.acknowledged : expected.pending).at(thread) = head;
  return expected;
}

}  // namespace puffin::crash
