#include "bench/swarm.hpp"

#include <exception>
#include <stdexcept>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>

namespace puffin::bench {
namespace {

using namespace std::chrono_literals;

constexpr unsigned threads = 2;
constexpr unsigned connecting_at_once = 32;
constexpr auto connect_limit = 60s;

}  // namespace

struct Swarm::Shard {
  Loop loop;
  boost::asio::executor_work_guard<boost::asio::io_context::executor_type> work{loop.io.get_executor()};
  std::vector<std::unique_ptr<Member>> members;
  std::size_t connected = 0;
  std::thread thread;
};

Swarm::Swarm(boost::asio::ip::tcp::endpoint server, std::string cookie)
    : server_(std::move(server)), cookie_(std::move(cookie)) {
  for (unsigned i = 0; i < threads; ++i) {
    shards_.push_back(std::make_unique<Shard>());
    shards_.back()->loop.measuring = &measuring_;
  }
}

Swarm::~Swarm() { stop(); }

void Swarm::add(Part part) {
  auto& shard = *shards_[members_++ % shards_.size()];
  shard.members.push_back(std::make_unique<Member>(shard.loop, std::move(part)));
}

void Swarm::connect_all() {
  for (auto& shard : shards_) {
    shard->thread = std::thread([this, &shard = *shard] { run(shard); });
    boost::asio::post(shard->loop.io, [this, &shard = *shard] {
      for (unsigned i = 0; i < connecting_at_once; ++i) connect_next(shard);
    });
  }
  const auto limit = std::chrono::steady_clock::now() + connect_limit;
  while (ready_ < members_) {
    if (std::chrono::steady_clock::now() > limit) {
      throw std::runtime_error(std::to_string(members_ - ready_) + " of " + std::to_string(members_) +
                               " connections got no welcome within a minute");
    }
    rest(5ms);
  }
  // What joining caused (presence, late upgrades) is over before anything is counted.
  rest(300ms);
}

void Swarm::connect_next(Shard& shard) {
  if (shard.connected == shard.members.size()) return;
  shard.members[shard.connected++]->connect(server_, cookie_, [this, &shard] {
    ++ready_;
    connect_next(shard);
  });
}

void Swarm::run(Shard& shard) {
  try {
    shard.loop.io.run();
  } catch (...) {
    const std::lock_guard lock(mutex_);
    if (!failure_) failure_ = std::current_exception();
  }
}

Figures Swarm::measure(std::chrono::milliseconds warm_up, std::chrono::milliseconds duration) {
  for (auto& shard : shards_) {
    boost::asio::post(shard->loop.io, [&shard = *shard] {
      for (auto& member : shard.members) member->begin();
    });
  }
  rest(warm_up);
  measuring_ = true;
  rest(duration);
  measuring_ = false;
  stop();
  rethrow();
  Figures all;
  for (auto& shard : shards_) all.add(shard->loop.figures);
  return all;
}

void Swarm::rest(std::chrono::milliseconds duration) {
  const auto end = std::chrono::steady_clock::now() + duration;
  do {
    std::this_thread::sleep_for(std::min<std::chrono::nanoseconds>(20ms, end - std::chrono::steady_clock::now()));
    rethrow();
  } while (std::chrono::steady_clock::now() < end);
}

void Swarm::rethrow() {
  const std::lock_guard lock(mutex_);
  if (failure_) std::rethrow_exception(failure_);
}

void Swarm::stop() {
  for (auto& shard : shards_) {
    shard->loop.io.stop();
    if (shard->thread.joinable()) shard->thread.join();
  }
}

}  // namespace puffin::bench
