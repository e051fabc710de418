#!/usr/bin/env bash
# What takes too long for every change: ten times the simulations, a thousand kills, the bench in full. An hour or two.
# The last line is always `N passed, N failed`; the bench's figures stand above it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=tests/support/steps.sh
source tests/support/steps.sh

step 'install packages' once deploy/packages.sh tests
step 'build release' once deploy/build.sh release -DPUFFIN_TESTS=ON

# The programs themselves, not ctest: its time limits are made for the ordinary lengths.
step 'simulation, ten times the seeds' gtest env PUFFIN_SIMULATION_PERCENT=1000 build/release/tests/simulation
step 'crash, a thousand kills of the server' gtest env PUFFIN_CRASH_ROUNDS=1000 build/release/tests/crash
step 'crash, a thousand kills of the store' gtest env PUFFIN_CRASH_ROUNDS=1000 build/release/tests/crash_storage
step 'bench' once tests/bench/run.sh --rounds 5 --seconds 5
cat build/logs/bench.log
