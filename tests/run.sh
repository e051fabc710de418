#!/usr/bin/env bash
# All tests, one step after the other, stopping at the first that fails. The last line is always `N passed, N failed`.
#   tests/run.sh            everything: release, web, end to end, address and thread sanitizers
#   tests/run.sh --quick    without the sanitizers
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

quick=
case "${1:-}" in
  '') ;;
  --quick) quick=yes ;;
  *)
    printf 'usage: tests/run.sh [--quick]\n' >&2
    exit 2
    ;;
esac

# shellcheck source=tests/support/steps.sh
source tests/support/steps.sh
jobs=$(nproc)

step 'install packages' once deploy/packages.sh tests

# The stamp of the build knows the lock file, not whether somebody has cleared the packages away since.
[[ -e web/node_modules/.package-lock.json ]] || rm -f build/release/server/web/packages.stamp
step 'build release' once deploy/build.sh release -DPUFFIN_TESTS=ON
step 'unit to integration, release' ctest ctest --preset release --parallel "$jobs"

step 'web: types and style' once npm --prefix web run check
step 'web: types are those of the schema' once npm --prefix web run types:check
step 'web: unit tests' node npm --prefix web test
step 'end to end, in two browsers' totals node tests/e2e/run.mjs

if [[ ! "$quick" ]]; then
  # Fewer seeds, slower programs: what matters here is what the sanitizers see.
  export PUFFIN_SIMULATION_PERCENT=${PUFFIN_SIMULATION_PERCENT:-10}
  step 'build with address sanitizer' once deploy/build.sh asan -DPUFFIN_WEB=OFF \
    --target unit_protocol --target unit_domain --target unit_storage --target unit_live --target unit_net \
    --target contract --target simulation --target integration
  step 'unit to integration, address sanitizer' ctest ctest --preset asan --parallel "$jobs" \
    -R '^(unit_[a-z]+|contract|simulation|integration)\.'
  step 'build with thread sanitizer' once deploy/build.sh tsan -DPUFFIN_WEB=OFF \
    --target unit_storage --target unit_live --target contract --target integration
  step 'live, storage and integration, thread sanitizer' ctest ctest --preset tsan --parallel "$jobs" \
    -R '^(unit_storage|unit_live|contract|integration)\.'
fi
