#include "app/config.hpp"

#include <algorithm>
#include <thread>

#include <CLI/CLI.hpp>

#include "app/exit_code.hpp"

namespace puffin::app {
namespace {

constexpr const char* ice_text =
    "Helpers by which two browsers reach each other when one shares its screen, separated by commas: stun:HOST:PORT, "
    "turn:USER:PASSWORD@HOST:PORT, also stuns: and turns:, a relay also with ?transport=udp or tcp; in USER and "
    "PASSWORD write %XX for a byte of : @ , or %. None: sharing works within one network";
constexpr const char* rates_text =
    "on or off. On: of each connection 50 commands a second (200 at once) and 200 frames; of each address 50 requests "
    "a second (400 at once), 20 live connections a second (100 at once), 1 calendar feed a second (60 at once), 256 "
    "connections and 128 live ones at a time, "
    "and waits that double after 5 wrong passwords of a name or 20 of an address. Off: for benchmarks and tests; "
    "sizes, depths and rights are held to all the same";

/// The texts as given, before they are checked.
struct Words {
  std::string listen = "127.0.0.1:8080";
  std::string public_url;
  std::string rates = "on";
  std::string proxies = "127.0.0.1,::1";
  std::string ice_servers;
};

void add_serve(CLI::App& app, ServeConfig& config, Words& words) {
  app.add_option("--data", config.data, "Directory that holds everything; made when it is not there")
      ->envname("PUFFIN_DATA")
      ->capture_default_str();
  app.add_option("--listen", words.listen, "HOST:PORT to serve on; port 0 picks a free one")
      ->envname("PUFFIN_LISTEN")
      ->capture_default_str();
  app.add_option("--threads", config.threads, "Threads for connections; 0: one per processor")
      ->envname("PUFFIN_THREADS")
      ->capture_default_str()
      ->check(CLI::Range(0, 256));
  app.add_option("--public-url", words.public_url,
                 "Address under which people reach this server, like https://board.example; with https, cookies are "
                 "sent over TLS only")
      ->envname("PUFFIN_PUBLIC_URL");
  app.add_option("--metrics-listen", config.metrics_listen, "HOST:PORT of a second listener for GET /metrics alone")
      ->envname("PUFFIN_METRICS_LISTEN");
  app.add_option("--metrics-token", config.metrics_token,
                 "Opens GET /metrics on the public listener to who sends it as a bearer token")
      ->envname("PUFFIN_METRICS_TOKEN");
  app.add_option("--rate-limits", words.rates, rates_text)
      ->envname("PUFFIN_RATE_LIMITS")
      ->capture_default_str()
      ->check(CLI::IsMember({"on", "off"}));
  app.add_option("--trusted-proxies", words.proxies,
                 "Addresses, separated by commas, whose X-Forwarded-For is believed; may be empty")
      ->envname("PUFFIN_TRUSTED_PROXIES")
      ->capture_default_str();
  app.add_option("--ice-servers", words.ice_servers, ice_text)->envname("PUFFIN_ICE_SERVERS");
  app.add_option("--demo", config.demo, "Scenario file shown as a board while nobody has an account yet")
      ->envname("PUFFIN_DEMO");
  app.add_option("--log-level", config.log_level,
                 "trace, debug, info, warn, error or off; the log goes to standard error")
      ->envname("PUFFIN_LOG_LEVEL")
      ->capture_default_str()
      ->check(CLI::IsMember({"trace", "debug", "info", "warn", "error", "off"}));
}

/// A wrong entry is named by its place, not by its text: that may hold a password.
std::vector<net::IceServer> read_ice_servers(const std::string& words) {
  std::vector<net::IceServer> servers;
  if (words.empty()) return servers;
  for (const std::string& word : CLI::detail::split(words, ',')) {
    auto server = net::parse_ice_server(word);
    if (!server) {
      throw CannotRun(ExitCode::usage,
                      "--ice-servers takes entries like stun:HOST:PORT or "
                      "turn:USER:PASSWORD@HOST:PORT; entry " +
                          std::to_string(servers.size() + 1) + " is none");
    }
    servers.push_back(std::move(*server));
  }
  return servers;
}

void check(ServeConfig& config, const Words& words) {
  config.listen = parse_address(words.listen, "--listen");
  if (!config.metrics_listen.empty()) parse_address(config.metrics_listen, "--metrics-listen");
  if (!words.public_url.empty() && !net::parse_public_url(words.public_url, config.public_url)) {
    throw CannotRun(ExitCode::usage,
                    "--public-url takes an address like https://board.example, not " + words.public_url);
  }
  config.rates = words.rates == "on";
  config.trusted_proxies.clear();
  for (const std::string& proxy : CLI::detail::split(words.proxies, ',')) {
    if (!proxy.empty()) config.trusted_proxies.push_back(proxy);
  }
  config.ice_servers = read_ice_servers(words.ice_servers);
  if (config.threads == 0) config.threads = std::max(2U, std::thread::hardware_concurrency());
}

std::string one_line(std::string text) {
  text = text.substr(0, text.find('\n'));
  while (text.ends_with('.') || text.ends_with(' ')) text.pop_back();
  return text;
}

}  // namespace

Config parse_config(int argc, const char* const* argv) {
  CLI::App app("Puffin, a shared board for a coach and the person they coach.", "puffin");
  app.set_version_flag("--version", std::string{"puffin "} + PUFFIN_VERSION);
  app.require_subcommand(1);

  ServeConfig serve;
  Words words;
  CLI::App* serve_app = app.add_subcommand("serve", "Run the server");
  add_serve(*serve_app, serve, words);

  BackupConfig backup;
  CLI::App* backup_app = app.add_subcommand("backup", "Copy a store, while the server runs or not");
  backup_app->add_option("--data", backup.data, "The server's directory")
      ->envname("PUFFIN_DATA")
      ->capture_default_str();
  backup_app->add_option("--to", backup.to, "Directory to copy to; new or empty")->required();

  RestoreConfig restore;
  CLI::App* restore_app = app.add_subcommand("restore", "Make a data directory from a backup");
  restore_app->add_option("--from", restore.from, "The backup")->required();
  restore_app->add_option("--data", restore.data, "Directory to make; new or empty")->required();

  VerifyConfig verify;
  CLI::App* verify_app = app.add_subcommand("verify", "Read a whole store and say whether it is sound");
  verify_app->add_option("--data", verify.data, "The directory")->envname("PUFFIN_DATA")->capture_default_str();

  try {
    app.parse(argc, argv);
  } catch (const CLI::CallForHelp&) {
    return PrintText{app.help()};
  } catch (const CLI::CallForVersion&) {
    return PrintText{app.version() + "\n"};
  } catch (const CLI::ParseError& error) {
    throw CannotRun(ExitCode::usage, one_line(error.what()) + " (see puffin --help)");
  }
  if (backup_app->parsed()) return backup;
  if (restore_app->parsed()) return restore;
  if (verify_app->parsed()) return verify;
  check(serve, words);
  return serve;
}

}  // namespace puffin::app
