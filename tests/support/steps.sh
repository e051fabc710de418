# Steps of a test run: sourced by tests/run.sh and tests/long.sh.
# step NAME KIND COMMAND…   runs a command with its output in build/logs, shows its time, and on failure its output.
# KIND says how its tests are counted: once (the step is one test), ctest, gtest, node (its own test runner), totals (a
# last line `N passed, N failed`).
# shellcheck shell=bash

passed=0
failed=0
logs=build/logs
mkdir -p "$logs"
unset PUFFIN_DATA PUFFIN_LISTEN

close_with_totals() {
  local code=$?
  if ((code != 0 && failed == 0)); then failed=1; fi
  printf '%d passed, %d failed\n' "$passed" "$failed"
  exit $((failed ? 1 : code))
}
trap close_with_totals EXIT
trap 'exit 130' INT TERM

# Prints `passed failed` as the output in file $2 tells; nothing when it tells nothing.
count_tests() {
  case "$1" in
    once) ;;
    ctest) sed -nE 's/^[0-9]+% tests passed, ([0-9]+) tests? failed out of ([0-9]+).*/\2 \1/p' "$2" |
      awk '{ print $1 - $2, $2 }' | tail -n 1 ;;
    gtest) awk '/^\[  PASSED  \] [0-9]+ test/ { p = $4 } /^\[  FAILED  \] [0-9]+ test/ { f = $4 } END { if (p != "") print p, f + 0 }' "$2" ;;
    node) awk '/^[^[:alnum:]]*pass [0-9]+$/ { p = $NF } /^[^[:alnum:]]*fail [0-9]+$/ { f = $NF } END { if (p != "") print p, f + 0 }' "$2" ;;
    totals) sed -nE 's/^([0-9]+) passed, ([0-9]+) failed$/\1 \2/p' "$2" | tail -n 1 ;;
  esac
}

# What went wrong according to file $1, in few words: whoever reads only the beginning of a report finds it there.
show_failures() {
  local seen
  seen=$(grep -E -A 6 '^FAIL |^not ok |^ *✖ |^\[  FAILED  \]|: Failure$|(\*\*\*|- )(Failed|Timeout|Exception)|[Ee]rror: |ERROR: |WARNING: ' "$1" | cut -c 1-240 | head -n 60) || true
  if [[ -n "$seen" ]]; then printf '%s\n' "$seen"; else tail -n 40 "$1"; fi
}

step() {
  local name=$1 kind=$2 started=$SECONDS code=0 log counted
  shift 2
  log=$logs/$(tr -cs 'a-z0-9' '-' <<<"$name" | sed 's/-*$//').log
  [[ ! -t 1 ]] || printf '...  %s\r' "$name"
  "$@" >"$log" 2>&1 </dev/null || code=$?
  read -r -a counted <<<"$(count_tests "$kind" "$log")"
  if ((${#counted[@]} == 2)); then
    passed=$((passed + counted[0]))
    failed=$((failed + counted[1]))
    # A runner that fails beside its tests has failed all the same; one that ran nothing has tested nothing.
    if ((code == 0 && counted[1] > 0)) || ((counted[0] + counted[1] == 0)); then code=1; fi
    if ((code != 0 && counted[1] == 0)); then failed=$((failed + 1)); fi
  elif ((code == 0)) && [[ "$kind" == once ]]; then
    passed=$((passed + 1))
  else
    code=$((code ? code : 1))
    failed=$((failed + 1))
  fi
  if ((code == 0)); then
    printf 'ok   %s (%d s)\n' "$name" $((SECONDS - started))
  else
    printf 'FAIL %s (%d s), more in %s:\n' "$name" $((SECONDS - started)) "$log"
    show_failures "$log"
    exit 1
  fi
}
