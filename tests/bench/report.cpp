#include "bench/report.hpp"

#include <fcntl.h>
#include <sys/utsname.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <stdexcept>
#include <thread>

namespace puffin::bench {
namespace {

std::vector<double> values_of(const std::vector<Result>& results, double Result::*value) {
  std::vector<double> values;
  for (const auto& result : results) values.push_back(result.*value);
  return values;
}

double middle_rate(const Series& series) { return median(values_of(series.rounds, &Result::delivered_per_second)); }

void print_line(const std::string& workload, const Series& series) {
  const auto delivered = values_of(series.rounds, &Result::delivered_per_second);
  const auto [low, high] = std::minmax_element(delivered.begin(), delivered.end());
  const auto middle = [&](double Result::*value) { return median(values_of(series.rounds, value)); };
  std::printf("%-24s %-8s %9.0f %12.0f %11.0f-%-11.0f %8.2f %8.2f %9.1f %5.0f", workload.c_str(), series.server.c_str(),
              middle(&Result::moves_per_second), median(delivered), *low, *high, middle(&Result::p50_ms),
              middle(&Result::p99_ms), middle(&Result::cpu_us_per_move), middle(&Result::cut));
}

/// Appends of 250 bytes, each synced: the floor under the latency of a durable move.
Histogram sync_latency(const std::string& folder) {
  Histogram latency;
  const auto path = folder + "/sync-probe";
  const int file = open(path.c_str(), O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600);
  if (file < 0) throw std::runtime_error("cannot write in " + folder);
  const std::string record(250, 'x');
  for (int i = 0; i < 1000; ++i) {
    const auto begin = std::chrono::steady_clock::now();
    if (write(file, record.data(), record.size()) < 0 || fdatasync(file) != 0) throw std::runtime_error("cannot sync");
    latency.add(std::chrono::steady_clock::now() - begin);
  }
  close(file);
  unlink(path.c_str());
  return latency;
}

std::string processor() {
  std::ifstream cpuinfo("/proc/cpuinfo");
  for (std::string line; std::getline(cpuinfo, line);) {
    if (line.starts_with("model name")) return line.substr(line.find(':') + 2);
  }
  return "unknown processor";
}

}  // namespace

double median(std::vector<double> values) {
  if (values.empty()) return 0;
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

void print_rows(const std::vector<Row>& rows) {
  std::printf("\n%-24s %-8s %9s %12s %23s %8s %8s %9s %5s %6s\n", "workload", "server", "moves/s", "delivered/s",
              "lowest-highest", "p50 ms", "p99 ms", "us/move", "cut", "ratio");
  for (const auto& row : rows) {
    double best_other = 0;
    for (std::size_t i = 1; i < row.servers.size(); ++i) best_other = std::max(best_other, middle_rate(row.servers[i]));
    for (std::size_t i = 0; i < row.servers.size(); ++i) {
      print_line(row.name, row.servers[i]);
      const bool compared = i == 0 && best_other > 0;
      compared ? std::printf(" %6.2f\n", middle_rate(row.servers[i]) / best_other) : std::printf("\n");
    }
  }
}

void print_idle(const std::string& name, const std::string& server, const std::vector<Idle>& rounds) {
  std::vector<double> memory;
  std::vector<double> cpu;
  for (const auto& round : rounds) {
    memory.push_back(round.kib_per_connection);
    cpu.push_back(round.cpu_percent);
  }
  std::printf("%-24s %-8s %8.2f KiB resident per connection, %.2f %% CPU\n", name.c_str(), server.c_str(),
              median(memory), median(cpu));
}

void print_machine(const std::string& folder) {
  utsname system{};
  uname(&system);
  const auto latency = sync_latency(folder);
  std::printf("machine: %u processors, %s, %s %s\n", std::thread::hardware_concurrency(), processor().c_str(),
              system.sysname, system.release);
  std::printf("disk: one append of 250 bytes with fdatasync takes %.2f ms (p99 %.2f)\n", latency.quantile_ms(0.5),
              latency.quantile_ms(0.99));
}

}  // namespace puffin::bench
