#include "domain/figures.hpp"

#include <gtest/gtest.h>

namespace puffin::test {
namespace {

using namespace protocol;

std::vector<Commitment> promises(std::initializer_list<std::pair<int, CommitmentState>> made) {
  std::vector<Commitment> all;
  for (const auto& [confidence, state] : made) {
    Commitment one;
    one.confidence = confidence;
    one.state = state;
    all.push_back(one);
  }
  return all;
}

TEST(Figures, O6_promises) {
  using enum CommitmentState;
  const auto figures = domain::commitment_figures(promises({{8, kept},
                                                            {9, kept},
                                                            {7, kept},
                                                            {6, not_kept},
                                                            {9, late},
                                                            {5, kept},
                                                            {8, kept},
                                                            {4, not_kept},
                                                            {7, kept},
                                                            {8, renegotiated},
                                                            {8, dropped_agreed},
                                                            {8, open}}));
  EXPECT_EQ(figures.kept, (domain::Share{6, 9}));
  EXPECT_NEAR(*figures.kept.ratio(), 0.6667, 0.00005);
  EXPECT_NEAR(*figures.calibration, 0.2056, 0.00005);
  EXPECT_EQ(figures.by_confidence.at(8), (domain::Share{2, 2}));
  EXPECT_EQ(figures.by_confidence.at(9), (domain::Share{1, 2}));
}

TEST(Figures, O6_nothing_due_has_no_ratio) {
  const auto figures = domain::commitment_figures(promises({{8, CommitmentState::open}}));
  EXPECT_EQ(figures.kept.ratio(), std::nullopt);
  EXPECT_EQ(figures.calibration, std::nullopt);
}

Measure measured(const char* from, const char* to, const char* now) {
  Measure measure;
  measure.terms.baseline = {{"2025-01-13"}, {from}};
  measure.terms.target = {{"2025-04-13"}, {to}};
  measure.points.push_back({PointId("p"), {"2025-02-01"}, {now}, "", {}});
  return measure;
}

TEST(Figures, O7_measures) {
  const Date today{"2025-02-27"};
  EXPECT_NEAR(*domain::measure_figures(measured("20", "60", "44"), today).progress, 0.6, 0.00005);
  EXPECT_NEAR(*domain::measure_figures(measured("9", "3", "5"), today).progress, 0.6667, 0.00005);
  EXPECT_NEAR(*domain::measure_figures(measured("9", "3", "2"), today).progress, 1.1667, 0.00005);
  EXPECT_NEAR(*domain::measure_figures(measured("9", "3", "10"), today).progress, -0.1667, 0.00005);
  EXPECT_NEAR(domain::measure_figures(measured("20", "60", "44"), today).elapsed, 0.5, 0.00005);
}

TEST(Figures, O7_elapsed_stays_between_its_ends) {
  EXPECT_EQ(domain::measure_figures(measured("20", "60", "44"), Date{"2025-01-01"}).elapsed, 0.0);
  EXPECT_EQ(domain::measure_figures(measured("20", "60", "44"), Date{"2026-01-01"}).elapsed, 1.0);
}

}  // namespace
}  // namespace puffin::test
