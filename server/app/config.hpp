#pragma once

#include <filesystem>
#include <string>
#include <variant>
#include <vector>

#include "app/address.hpp"
#include "net/ice_servers.hpp"
#include "net/origin.hpp"

namespace puffin::app {

/// `puffin serve`.
struct ServeConfig {
  std::filesystem::path data = "./puffin-data";
  Address listen;
  unsigned threads = 0;  ///< 0: one per processor
  net::PublicUrl public_url;
  std::vector<net::IceServer> ice_servers;
  std::string metrics_listen;  ///< HOST:PORT; empty: no such listener
  std::string metrics_token;
  bool rates = true;
  std::vector<std::string> trusted_proxies{"127.0.0.1", "::1"};
  std::filesystem::path demo;  ///< empty: none
  std::string log_level = "info";
};
struct BackupConfig {
  std::filesystem::path data = "./puffin-data";
  std::filesystem::path to;
};
struct RestoreConfig {
  std::filesystem::path from;
  std::filesystem::path data;
};
struct VerifyConfig {
  std::filesystem::path data = "./puffin-data";
};
/// `--help` and `--version`: text to print, and nothing else to do.
struct PrintText {
  std::string text;
};

using Config = std::variant<ServeConfig, BackupConfig, RestoreConfig, VerifyConfig, PrintText>;

/// Command line and environment, checked once. Throws CannotRun (usage) with one line that says what is wrong.
Config parse_config(int argc, const char* const* argv);

}  // namespace puffin::app
