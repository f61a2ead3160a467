# shellcheck shell=bash
# What every script of the set-up shares: where things live, how it speaks, how it
# fails, and how a step is made so that an interruption leaves it either done or undone.

ATELIER_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
ATELIER_CACHE=${ATELIER_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/atelier}
export ATELIER_ROOT ATELIER_CACHE

say() { printf '  %s\n' "$*"; }
heading() { printf '\n== %s\n' "$*"; }

# die MESSAGE [HOW TO GO ON]: the first line says what failed, the rest what to do.
die() {
  printf '\natelier: %s\n' "$1" >&2
  [ $# -lt 2 ] || printf '  %s\n' "${@:2}" >&2
  exit 1
}

# downloadFailed WHAT LOG: names the download, shows the end of its log and how to go on.
downloadFailed() {
  tail -n 5 "$2" 2>/dev/null | sed 's/^/    /' >&2 || true
  die "could not download $1." \
    "Check that this machine reaches deb.debian.org and registry.npmjs.org, then run the same" \
    "command again: what is already here is kept, and it goes on with this step." \
    "Full log: $2"
}

# isDone FOLDER VERSION: FOLDER was finished by a run of exactly this version.
isDone() { [ "$(cat "$1/.atelier_version" 2>/dev/null)" = "$2" ]; }

# promote STAGING FOLDER VERSION: makes a finished tree visible under its final name.
# The stamp is written before the rename, so a tree without one never has that name.
promote() {
  printf '%s\n' "$3" > "$1/.atelier_version"
  rm -rf "$2.old"
  [ ! -e "$2" ] || mv "$2" "$2.old"
  mkdir -p "$(dirname "$2")"
  mv "$1" "$2"
  rm -rf "$2.old"
}

# freshStaging NAME: prints an empty folder on the cache's own file system (renames stay atomic).
freshStaging() {
  local staging="$ATELIER_CACHE/staging/$1"
  rm -rf "$staging"
  mkdir -p "$staging"
  printf '%s\n' "$staging"
}

# follow PID COMMAND…: says COMMAND's line every few seconds until PID ends; returns PID's status.
# Nothing is said about what ends at once.
follow() {
  local pid=$1 step line status=0
  shift
  # Bash lets background commands ignore Ctrl-C, so it is passed on by hand.
  # shellcheck disable=SC2064 # this very PID
  trap "kill $pid 2> /dev/null; exit 130" INT TERM
  while :; do
    for ((step = 0; step < 40; step++)); do
      kill -0 "$pid" 2> /dev/null || break 2
      sleep 0.2
    done
    line=$("$@")
    [ -z "$line" ] || say "  $line"
  done
  wait "$pid" || status=$?
  trap - INT TERM
  return "$status"
}

# holdLock: one set-up at a time per cache, shared by all clones; the lock ends with the process.
holdLock() {
  mkdir -p "$ATELIER_CACHE/logs"
  exec 9> "$ATELIER_CACHE/lock"
  if ! flock --nonblock 9; then
    say "another set-up is running on $ATELIER_CACHE; waiting for it"
    flock 9
  fi
}

releaseLock() { exec 9>&-; }
