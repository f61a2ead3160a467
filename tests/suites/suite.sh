# shellcheck shell=bash
# What the suites share. A suite is an executable file here; its second line says what it proves.

# shellcheck source=../../cmake/setup/env.sh
source "$(dirname "${BASH_SOURCE[0]}")/../../cmake/setup/env.sh"
# shellcheck source=../../cmake/setup/build.sh
source "$ATELIER_ROOT/cmake/setup/build.sh"
cd "$ATELIER_ROOT"

# Tests see the same words and numbers on every machine.
export LC_ALL=C.UTF-8 TZ=UTC
export ASAN_OPTIONS=${ASAN_OPTIONS:-detect_leaks=1:strict_string_checks=1}
export UBSAN_OPTIONS=${UBSAN_OPTIONS:-print_stacktrace=1}
export ASAN_SYMBOLIZER_PATH=/usr/lib/llvm-19/bin/llvm-symbolizer

# runCtest FOLDER [ARGUMENT…]: no test found is a failure.
runCtest() {
  ctest --test-dir "$1" --output-on-failure --no-tests=error -j "$kJobs" --timeout 300 "${@:2}"
}

# runNodeTests FILE…: Node's own runner; no file, or none with a test in it, is a failure.
runNodeTests() {
  [ -e "${1:-}" ] || die "this suite has no tests."
  local log="$ATELIER_ROOT/build/logs/node-test-${0##*/}.log" status=0
  mkdir -p "${log%/*}"
  node --test --test-reporter=spec "$@" 2>&1 | tee "$log" || status=$?
  grep -qE '^(ℹ|#) tests [1-9]' "$log" || die "Node's runner found no test."
  return "$status"
}
