#!/usr/bin/env bash
# From a fresh checkout to a running Puffin: installs what is missing, builds, starts.
set -euo pipefail

usage() {
  cat <<'END'
deploy/run.sh [options] [-- options of `puffin serve`]
  --port N      listen on 127.0.0.1:N (default 8080; 0 takes a free one)
  --data DIR    where boards are kept (default ./puffin-data beside this folder)
  --no-demo     begin empty, without the example board
  --help        this text
END
}

fail() {
  printf 'puffin: %s\n' "$1" >&2
  exit "${2:-1}"
}
say() { printf 'puffin: %s\n' "$1"; }

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
port=8080
data=$root/puffin-data
demo=(--demo "$root/deploy/demo/engagement.json")
while (($#)); do
  case "$1" in
    --port) port=${2:?--port needs a number} && shift ;;
    --data) data=$(realpath -m -- "${2:?--data needs a directory}") && shift ;;
    --no-demo) demo=() ;;
    --help | -h) usage && exit 0 ;;
    --) shift && break ;;
    *) usage >&2 && fail "unknown option $1" 2 ;;
  esac
  shift
done
if ! [[ "$port" =~ ^(0|[1-9][0-9]{0,4})$ ]] || ((port > 65535)); then
  fail "--port takes a number from 0 to 65535, not '$port'" 2
fi

# Asked before the build, so that nobody waits minutes for this answer.
if ((port)) && (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
  fail "port $port is in use already; stop what listens there or choose another with --port"
fi

cd "$root"
deploy/packages.sh build

options=()
if [[ ! -x build/release/puffin ]]; then
  say "building for the first time, this takes some minutes"
  options=(-DPUFFIN_TESTS=OFF)
fi
started=$SECONDS
deploy/build.sh release --target puffin "${options[@]}"
((SECONDS - started < 5)) || say "built in $((SECONDS - started)) s"

say "starting with the boards in $data; Ctrl+C stops it"
exec build/release/puffin serve --data "$data" --listen "127.0.0.1:$port" "${demo[@]}" "$@"
