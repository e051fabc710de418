#pragma once

#include <string>
#include <vector>

#include "bench/workloads.hpp"

namespace puffin::bench {

/// All rounds of one server.
struct Series {
  std::string server;
  std::vector<Result> rounds;
};

/// One workload: Puffin first, then what it is held against.
struct Row {
  std::string name;
  std::vector<Series> servers;
};

/// A line per server: medians, with the lowest and highest rate. Beside Puffin's stands its rate divided by that of the
/// best of the others.
void print_rows(const std::vector<Row>& rows);
void print_idle(const std::string& name, const std::string& server, const std::vector<Idle>& rounds);
/// The processor, the system and the time a write takes to be safe in `folder`: what the figures hang on.
void print_machine(const std::string& folder);

double median(std::vector<double> values);

}  // namespace puffin::bench
