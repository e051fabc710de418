#!/usr/bin/env bash
# Measures Puffin beside a bare in-memory broadcast server, some minutes long. Options go to puffin_bench, for example
#   tests/bench/run.sh --only pairs --rounds 5
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

deploy/packages.sh build
deploy/build.sh release --target puffin --target puffin_bench --target puffin_bare

# On the disk of this folder, as a real server's boards are; a folder in memory would flatter it.
work=$(mktemp -d "$PWD/build/bench.XXXXXX")
trap 'rm -rf "$work"' EXIT
# Thousands of connections on either side.
ulimit -n "$(ulimit -Hn)"
build/release/puffin_bench --puffin build/release/puffin --bare build/release/puffin_bare --work "$work" "$@"
