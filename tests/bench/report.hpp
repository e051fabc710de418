#pragma once

#include <string>
#include <vector>

#include "bench/workloads.hpp"

namespace puffin::bench {

/// All rounds of one workload, both servers.
struct Row {
  std::string name;
  std::vector<Result> puffin;
  std::vector<Result> bare;
};

/// Two lines per row, Puffin's and the bare server's: medians, with the lowest and highest rate, and the ratio between.
void print_rows(const std::vector<Row>& rows);
void print_idle(const std::vector<Idle>& puffin, const std::vector<Idle>& bare, unsigned connections);
/// The processor, the system and the time a write takes to be safe in `folder`: what the figures hang on.
void print_machine(const std::string& folder);

double median(std::vector<double> values);

}  // namespace puffin::bench
