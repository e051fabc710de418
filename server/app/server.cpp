#include "app/server.hpp"

#include <atomic>
#include <future>
#include <thread>
#include <vector>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <spdlog/spdlog.h>

#include "app/control.hpp"
#include "app/demo_board.hpp"
#include "app/exit_code.hpp"
#include "app/open_store.hpp"
#include "live/hub.hpp"
#include "net/listener.hpp"
#include "net/secrets.hpp"
#include "net/site.hpp"

namespace puffin::app {
namespace {

namespace asio = boost::asio;

/// Within this the server is gone, whatever hangs (P3 says 10 s; the store's last write comes after).
constexpr auto patience = std::chrono::seconds(8);
/// How often it is looked whether everybody has gone.
constexpr auto look = std::chrono::milliseconds(2);

protocol::Instant wall_clock() {
  return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

ServerSeams complete(ServerSeams seams) {
  if (!seams.now) seams.now = wall_clock;
  if (!seams.steady) seams.steady = [] { return std::chrono::steady_clock::now(); };
  return seams;
}

asio::ip::tcp::endpoint resolve(asio::io_context& io, const Address& address) {
  boost::system::error_code error;
  const auto literal = asio::ip::make_address(address.host, error);
  if (!error) return {literal, address.port};
  asio::ip::tcp::resolver resolver(io);
  const auto found = resolver.resolve(address.host, std::to_string(address.port), error);
  if (error || found.empty()) throw CannotRun(ExitCode::environment, "cannot find the host " + address.host);
  return found.begin()->endpoint();
}

std::shared_ptr<net::Listener> listen(asio::io_context& io, const Address& address, net::ConnectionParts& parts) {
  try {
    return std::make_shared<net::Listener>(io, resolve(io, address), parts);
  } catch (const boost::system::system_error& error) {
    throw CannotRun(ExitCode::environment, "cannot listen on " + address.host + ":" + std::to_string(address.port) +
                                               ": " + error.code().message());
  }
}

void run_io(asio::io_context& io) {
  while (true) {
    try {
      io.run();
      return;
    } catch (const std::exception& error) {
      // One request's or board's misfortune; whoever waited for it is answered when its exchange goes.
      spdlog::error("a handler failed: {}", error.what());
    }
  }
}

net::ConnectionParts connection_parts(net::Service& service, live::Hub& hub, net::Metrics& metrics,
                                      const ServeConfig& config, const ServerSeams& seams) {
  const std::size_t per_address = net::limits::connections_per_address;
  const std::size_t in_all = config.rates ? net::limits::connections : std::size_t{1} << 20U;
  return {.service = service,
          .hub = hub,
          .metrics = metrics,
          .deadlines = seams.deadlines,
          .now = seams.now,
          .steady = seams.steady,
          .rates = config.rates,
          .https = config.public_url.https(),
          .trusted_proxies = config.trusted_proxies,
          .outbox = seams.outbox,
          .counts = net::ConnectionCounts(in_all, per_address)};
}

net::LiveSessions::Caps live_caps(bool rates) {
  const std::size_t many = std::size_t{1} << 20U;
  return {rates ? net::limits::live_per_address : many, rates ? net::limits::live_per_person : many};
}

}  // namespace

/// The parts list, in the order in which they need each other; stop() lets go of them from the end.
class Server::Parts {
 public:
  Parts(ServeConfig given, ServerSeams given_seams)
      : config(std::move(given)),
        seams(complete(std::move(given_seams))),
        store(std::make_unique<storage::Store>(seams.engine ? seams.engine() : open_store(config.data))),
        demo(import_demo(config.demo, *store, seams.now())),
        hub(std::make_unique<live::Hub>(io->get_executor(), *store, hub_options())),
        hasher(std::make_unique<net::PasswordHasher>(net::limits::hashing_threads, net::limits::hashing_queue,
                                                     seams.hash_cost)),
        throttle(config.rates, seams.steady),
        joins(net::limits::joins_per_address, config.rates, seams.steady),
        boards(net::limits::boards_per_person, config.rates, seams.steady),
        feeds(net::limits::feeds_per_address, config.rates, seams.steady),
        live_sessions(std::make_shared<net::LiveSessions>(live_caps(config.rates))),
        api{*store,
            *hub,
            *live_sessions,
            *hasher,
            throttle,
            setup_token,
            joins,
            boards,
            feeds,
            metrics,
            config.public_url,
            config.ice_servers,
            seams.now,
            [this](const auto& person, auto then) { seat_on_demo(person, then); }},
        site(api, metrics, seams.steady, {config.rates, config.metrics_token}),
        metrics_site(api, metrics),
        connections(connection_parts(site, *hub, metrics, config, seams)),
        metrics_connections(connection_parts(metrics_site, *hub, metrics, config, seams)),
        listener(listen(*io, config.listen, connections)) {
    if (!config.metrics_listen.empty()) {
      metrics_listener = listen(*io, parse_address(config.metrics_listen, "--metrics-listen"), metrics_connections);
    }
    if (!store->accounts().any_login()) first_run_token = setup_token.issue();
    if (!seams.engine) control = std::make_unique<Control>(config.data, *store);
    listener->start();
    if (metrics_listener) metrics_listener->start();
    for (unsigned i = 0; i < std::max(1U, config.threads); ++i) threads.emplace_back([this] { run_io(*io); });
  }

  ~Parts() {
    const auto end = std::chrono::steady_clock::now() + patience;
    say_goodbye(end);
    control.reset();
    io->stop();
    for (std::thread& thread : threads) thread.join();
    // What still waits for a hash or a write answers into a context that no longer runs; the connections go with it.
    hasher.reset();
    hub.reset();
    store.reset();
    listener.reset();
    metrics_listener.reset();
    work.reset();
    io.reset();
  }

  live::HubOptions hub_options() {
    live::HubOptions options;
    options.now = seams.now;
    options.unload_after = seams.unload_after;
    options.on_damage = [](const protocol::BoardId& board, const std::string& what) {
      spdlog::error("board {} cannot be read: {}", board.text, what);
    };
    return options;
  }

  void say_goodbye(std::chrono::steady_clock::time_point end) {
    connections.stopping = true;
    listener->stop();
    if (metrics_listener) metrics_listener->stop();
    wait_for_none(connections.requests_in_flight, end - patience / 2);
    // Shared: a hub that answers after we have lost patience must find something to answer to.
    const auto stopped = std::make_shared<std::promise<void>>();
    auto done = stopped->get_future();
    hub->stop("restart", [stopped] { stopped->set_value(); });
    if (done.wait_until(end) != std::future_status::ready) spdlog::warn("stopping: the boards are not done in time");
    wait_for_none(connections.live_open, end);
  }

  static void wait_for_none(const std::atomic<std::size_t>& count, std::chrono::steady_clock::time_point end) {
    while (count > 0 && std::chrono::steady_clock::now() < end) std::this_thread::sleep_for(look);
  }

  /// The first account finds the demo board with a seat of its own.
  void seat_on_demo(const storage::Person& person, const std::function<void()>& then) {
    if (!demo) return then();
    hub->execute(*demo, net::server_key(person.id),
                 domain::SeatParticipant{person.id, person.name, protocol::Seat::coach},
                 [then](const live::CommandResult&) { then(); });
  }

  const ServeConfig config;
  const ServerSeams seams;
  std::unique_ptr<asio::io_context> io = std::make_unique<asio::io_context>();
  std::optional<asio::executor_work_guard<asio::io_context::executor_type>> work{io->get_executor()};
  std::unique_ptr<storage::Store> store;
  std::optional<protocol::BoardId> demo;
  std::unique_ptr<live::Hub> hub;
  std::unique_ptr<net::PasswordHasher> hasher;
  net::LoginThrottle throttle;
  net::SetupToken setup_token;
  net::KeyedBuckets joins;
  net::KeyedBuckets boards;
  net::KeyedBuckets feeds;
  std::shared_ptr<net::LiveSessions> live_sessions;
  net::Metrics metrics;
  net::ApiParts api;
  net::Site site;
  net::MetricsSite metrics_site;
  net::ConnectionParts connections;
  net::ConnectionParts metrics_connections;
  std::shared_ptr<net::Listener> listener;
  std::shared_ptr<net::Listener> metrics_listener;
  std::unique_ptr<Control> control;
  std::optional<std::string> first_run_token;
  std::vector<std::thread> threads;
};

Server::Server(ServeConfig config, ServerSeams seams) {
  net::start_secrets();
  parts_ = std::make_unique<Parts>(std::move(config), std::move(seams));
}

Server::~Server() = default;

Address Server::address() const { return {parts_->config.listen.host, parts_->listener->port()}; }

unsigned short Server::metrics_port() const {
  return parts_->metrics_listener ? parts_->metrics_listener->port() : static_cast<unsigned short>(0);
}

std::optional<std::string> Server::setup_token() const { return parts_->first_run_token; }

void Server::stop() { parts_.reset(); }

}  // namespace puffin::app
