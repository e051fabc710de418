#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <thread>

#include "bench/report.hpp"
#include "bench/workloads.hpp"

// Measures Puffin beside a bare broadcast server, by turns, on the same processors and with the same generator.
namespace puffin::bench {
namespace {

using namespace std::chrono_literals;

constexpr unsigned idle_connections = 1000;
constexpr auto idle_duration = 10s;

constexpr const char* usage = R"(puffin_bench --puffin PROGRAM --bare PROGRAM --work DIR [options]
  --puffin PROGRAM  the server; left out: the bare one alone
  --bare PROGRAM    the server to hold it against; left out: Puffin alone
  --work DIR        where Puffin keeps its boards meanwhile: on the disk that is to be measured, not in memory
  --rounds N        how often each is measured (default 3)
  --seconds N       how long, each time (default 3)
  --only WORD       workloads whose name holds the word: fan-out, pairs, idle
  --threads N       io threads of both servers (default 2)
)";

struct Options {
  std::string puffin;
  std::string bare;
  std::string work;
  std::string only;
  unsigned rounds = 3;
  std::chrono::seconds duration{3};
  unsigned threads = 2;
};

Options parse(int count, char** words) {
  Options options;
  for (int i = 1; i < count; i += 2) {
    const std::string name = words[i];
    const char* value = i + 1 < count ? words[i + 1] : nullptr;
    if (value == nullptr) throw std::invalid_argument(name);
    if (name == "--puffin")
      options.puffin = value;
    else if (name == "--bare")
      options.bare = value;
    else if (name == "--work")
      options.work = value;
    else if (name == "--only")
      options.only = value;
    else if (name == "--rounds")
      options.rounds = static_cast<unsigned>(std::clamp(std::atoi(value), 1, 20));
    else if (name == "--seconds")
      options.duration = std::chrono::seconds(std::clamp(std::atoi(value), 1, 60));
    else if (name == "--threads")
      options.threads = static_cast<unsigned>(std::clamp(std::atoi(value), 1, 64));
    else
      throw std::invalid_argument(name);
  }
  if (options.work.empty() || (options.puffin.empty() && options.bare.empty())) throw std::invalid_argument("too few");
  return options;
}

/// Thousands of sockets on each side.
void allow_many_files() {
  rlimit limit{};
  getrlimit(RLIMIT_NOFILE, &limit);
  limit.rlim_cur = limit.rlim_max;
  setrlimit(RLIMIT_NOFILE, &limit);
}

/// With four processors or more, two are the servers' and the others the generator's.
struct Split {
  std::vector<unsigned> server;
  std::vector<unsigned> generator;
};

Split split_cpus() {
  const auto count = std::thread::hardware_concurrency();
  if (count < 4) return {};
  Split split{{0, 1}, {}};
  for (unsigned i = 2; i < count; ++i) split.generator.push_back(i);
  return split;
}

class Bench {
 public:
  explicit Bench(Options options) : options_(std::move(options)) {}

  void run() {
    print_machine(options_.work);
    stay_on(cpus_.generator);
    std::vector<Row> rows;
    for (const unsigned window : {1U, 64U}) {
      for (const unsigned subscribers : {10U, 100U, 1000U}) {
        const auto name = "fan-out " + std::to_string(subscribers) + ", window " + std::to_string(window);
        measure(rows, name,
                [=](const Target& target, auto duration) { return fan_out(target, subscribers, window, duration); });
      }
    }
    for (const unsigned boards : {1000U, 5000U}) {
      measure(rows, "pairs " + std::to_string(boards),
              [=](const Target& target, auto duration) { return pairs(target, boards, duration); });
    }
    if (!rows.empty()) print_rows(rows);
    if (wanted("idle")) measure_idle();
  }

 private:
  bool wanted(const std::string& name) const { return name.find(options_.only) != std::string::npos; }

  std::string fresh_folder() {
    const auto folder = options_.work + "/boards";
    std::filesystem::remove_all(folder);
    return folder;
  }

  Target start_puffin(const std::string& folder) const {
    Target target;
    target.server = std::make_unique<ServerProcess>(
        std::vector<std::string>{options_.puffin, "serve", "--data", folder, "--listen", "127.0.0.1:0", "--rate-limits",
                                 "off", "--threads", std::to_string(options_.threads)},
        cpus_.server);
    return target;
  }

  Target start_bare(unsigned threads) const {
    Target target;
    target.keeps_boards = false;
    target.server = std::make_unique<ServerProcess>(
        std::vector<std::string>{options_.bare, "--threads", std::to_string(threads)}, cpus_.server);
    return target;
  }

  /// With one thread it spends nothing on passing work between threads, with more it has more processors: which is the
  /// better one depends on the workload.
  [[nodiscard]] std::vector<unsigned> bare_threads() const {
    if (options_.bare.empty()) return {};
    return options_.threads == 1 ? std::vector<unsigned>{1} : std::vector<unsigned>{1, options_.threads};
  }

  template <class Workload>
  void measure(std::vector<Row>& rows, const std::string& name, Workload workload) {
    if (!wanted(name)) return;
    Row row{name, {}};
    if (!options_.puffin.empty()) row.servers.push_back({"puffin", {}});
    for (const auto threads : bare_threads()) row.servers.push_back({"bare-" + std::to_string(threads), {}});
    for (unsigned round = 1; round <= options_.rounds; ++round) {
      std::fprintf(stderr, "%s, round %u of %u\n", name.c_str(), round, options_.rounds);
      auto series = row.servers.begin();
      if (!options_.puffin.empty()) {
        auto target = start_puffin(fresh_folder());
        target.cookie = set_up_account(*target.server);
        (series++)->rounds.push_back(workload(target, options_.duration));
      }
      for (const auto threads : bare_threads()) {
        (series++)->rounds.push_back(workload(start_bare(threads), options_.duration));
      }
    }
    rows.push_back(std::move(row));
  }

  /// Both ways to be at rest: all on one board, and four to each board of 50 cards, boards included.
  void measure_idle() {
    std::vector<Idle> one_board;
    std::vector<Idle> many_boards;
    std::vector<Idle> bare;
    for (unsigned round = 1; round <= options_.rounds; ++round) {
      std::fprintf(stderr, "idle, round %u of %u\n", round, options_.rounds);
      if (!options_.puffin.empty()) {
        one_board.push_back(idle_puffin(1, 50));
        many_boards.push_back(idle_puffin(idle_connections / 4, 50));
      }
      if (!options_.bare.empty()) {
        const auto target = start_bare(1);
        bare.push_back(idle(target, target.boards(1, 0), idle_connections, idle_duration));
      }
    }
    std::printf("\n%u connections at rest\n", idle_connections);
    if (!options_.puffin.empty()) {
      print_idle("one board", "puffin", one_board);
      print_idle("4 to a 50-card board", "puffin", many_boards);
    }
    if (!bare.empty()) print_idle("one board", "bare-1", bare);
  }

  /// Boards are made by one run of the server and opened by the next: no memory is left over from making them.
  Idle idle_puffin(unsigned count, unsigned cards) {
    const auto folder = fresh_folder();
    std::string cookie;
    std::vector<BenchBoard> boards;
    {
      auto maker = start_puffin(folder);
      maker.cookie = set_up_account(*maker.server);
      cookie = maker.cookie;
      boards = maker.boards(count, cards);
    }
    auto target = start_puffin(folder);
    target.cookie = cookie;
    return idle(target, boards, idle_connections, idle_duration);
  }

  Options options_;
  Split cpus_ = split_cpus();
};

}  // namespace
}  // namespace puffin::bench

int main(int count, char** words) {
  using namespace puffin::bench;
  try {
    const auto options = parse(count, words);
    allow_many_files();
    std::filesystem::create_directories(options.work);
    Bench(options).run();
    return 0;
  } catch (const std::invalid_argument&) {
    std::fputs(usage, stderr);
    return 2;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "puffin_bench: %s\n", error.what());
    return 1;
  }
}
