#!/usr/bin/env bash
# The Debian packages Puffin is made with, in one place: for building and running, and on top for the tests.
# Usage: deploy/packages.sh run|build|tests    installs what is missing of that list
# A run with nothing missing only asks dpkg and changes nothing.
set -euo pipefail

# What the built program needs to run; the container's last stage holds nothing else.
run=(librocksdb7.8 libsodium23 libspdlog1.10 libprometheus-cpp-core1.0 libdate-tz3 libical3 zlib1g)
# What it takes to build it. nodejs and npm are added below when no usable ones are there.
build=(ca-certificates build-essential cmake ninja-build pkg-config libboost1.81-dev librocksdb-dev nlohmann-json3-dev libsodium-dev
  libcli11-dev libspdlog-dev prometheus-cpp-dev libhowardhinnant-date-dev libical-dev zlib1g-dev)
# What the tests need beside that; the fonts have a glyph for every emoji that a board may show, and the letters in which
# the views are compared with kept pictures.
tests=(libgtest-dev libgmock-dev librapidcheck-dev chromium fonts-dejavu-core fonts-noto-core fonts-noto-color-emoji)

fail() {
  printf 'puffin: %s\n' "$1" >&2
  exit 1
}

wanted=()
case "${1:-}" in
  run) wanted=("${run[@]}") ;;
  build) wanted=("${build[@]}") ;;
  tests) wanted=("${build[@]}" "${tests[@]}") ;;
  *)
    printf 'usage: %s run|build|tests\n' "$0" >&2
    exit 2
    ;;
esac

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
  fail "this installs Debian packages (Debian 12 or newer) and finds no dpkg here; deploy/RUNBOOK.md lists what to install by hand"
fi

# A Node.js from elsewhere is as good as Debian's, and the two cannot stand side by side.
node_usable() {
  command -v node >/dev/null && command -v npm >/dev/null &&
    node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 18 || (a === 18 && b >= 20) ? 0 : 1)'
}
if [[ "$1" != run ]] && ! node_usable; then
  if command -v node >/dev/null && ! dpkg-query -W -f='${Version}' nodejs 2>/dev/null | grep -q .; then
    fail "the web client needs Node.js 18.20 or newer with npm; the one found first in PATH is $(node --version)"
  fi
  wanted+=(nodejs npm)
fi

missing=()
for package in "${wanted[@]}"; do
  status=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)
  [[ "$status" == installed ]] || missing+=("$package")
done
((${#missing[@]})) || exit 0

as_root=()
if ((EUID != 0)); then
  command -v sudo >/dev/null || fail "these packages are missing and installing them takes root: ${missing[*]}"
  as_root=(sudo)
fi
apt() {
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=120 "$@"
}

log=$(mktemp)
trap 'rm -f "$log"' EXIT
install() {
  apt install -y --no-install-recommends "${missing[@]}" >"$log" 2>&1
}

printf 'puffin: installing %d packages: %s\n' "${#missing[@]}" "${missing[*]}"
# The package lists at hand usually do; on a fresh machine or with old ones they are fetched, and it is tried again.
if ! install; then
  apt update >"$log" 2>&1 || {
    tail -n 5 "$log" >&2
    fail "the package lists cannot be fetched: is this machine online?"
  }
  install || {
    grep -E '^(E:|W:)' "$log" >&2 || tail -n 5 "$log" >&2
    fail "installing failed (above is what apt-get said); Puffin needs Debian 12 or newer"
  }
fi
