#!/usr/bin/env bash
# Configures and builds one preset: deploy/build.sh PRESET [--target NAME…] [-DOPTION=VALUE…]
# Quiet when all is well; says what failed, with the compiler's own words, when it is not.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

preset=$1
shift
definitions=()
targets=()
while (($#)); do
  case "$1" in
    -D*) definitions+=("$1") ;;
    --target) targets+=(--target "$2") && shift ;;
    *) printf 'usage: deploy/build.sh PRESET [--target NAME] [-DOPTION=VALUE]\n' >&2 && exit 2 ;;
  esac
  shift
done

# A compiler that meets Beast takes up to a gigabyte and a half: never more of them at once than memory holds.
jobs=$(nproc)
gigabytes=$(awk '/^MemAvailable:/ { print int($2 / 1572864) }' /proc/meminfo)
((gigabytes < jobs)) && jobs=$((gigabytes > 1 ? gigabytes : 1))

log=build/$preset.log
mkdir -p build
show() {
  printf '%s\n' "--- $1 ---" >&2
  tail -n 60 "$log" >&2
  exit 1
}

cmake --preset "$preset" "${definitions[@]}" >"$log" 2>&1 || show "configuring failed"
if [[ -t 1 ]]; then
  NINJA_STATUS='  [%f/%t] ' cmake --build --preset "$preset" --parallel "$jobs" "${targets[@]}"
else
  cmake --build --preset "$preset" --parallel "$jobs" "${targets[@]}" >"$log" 2>&1 || show "building failed"
fi
