#pragma once

#include <map>
#include <mutex>
#include <set>
#include <string>

#include <nlohmann/json.hpp>

namespace puffin::test {

/// What has been promised to anybody, kept outside the server: the model that a restarted server is held against.
class Journal {
 public:
  /// A command on its way: it may come to be, or not, but at most once.
  void sent(const std::string& command);
  /// An event as somebody saw it, live or over HTTP: from now on it must stand in the log just so, at its seq.
  void seen(const nlohmann::json& event);
  /// A command was answered with success over HTTP; its last event's seq.
  void acknowledged(const std::string& command, std::uint64_t seq);

  /// Holds a whole log against all of that. Empty when it is true; else the first thing that is not.
  [[nodiscard]] std::string check(const nlohmann::json& log) const;
  [[nodiscard]] std::size_t promises() const;

 private:
  mutable std::mutex mutex_;
  std::set<std::string> sent_;
  std::map<std::uint64_t, std::string> events_;        ///< by seq, as seen
  std::map<std::string, std::uint64_t> acknowledged_;  ///< by command
};

}  // namespace puffin::test
