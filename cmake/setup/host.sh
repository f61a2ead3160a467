# shellcheck shell=bash
# Packages of the host itself, by apt. Each need is "package:proof", where the proof is a
# program on PATH or a file; what is already there, however it came, is not installed again.

# needHost PURPOSE NEED…
needHost() {
  local purpose=$1 need missing=()
  shift
  for need in "$@"; do
    isOnHost "${need#*:}" || missing+=("${need%%:*}")
  done
  [ "${#missing[@]}" -eq 0 ] || installOnHost "$purpose" "${missing[@]}"
}

isOnHost() {
  case "$1" in
    /*) compgen -G "$1" > /dev/null ;;
    *) command -v "$1" > /dev/null ;;
  esac
}

installOnHost() {
  local purpose=$1 log="$ATELIER_CACHE/logs/apt-install.log"
  shift
  command -v apt-get > /dev/null || die "this machine has no apt; for $purpose it needs: $*"
  say "installing with apt, for $purpose: $*"
  # Finishes what an interrupted installation left half done; apt refuses to go on otherwise.
  asRoot dpkg --configure -a > "$log" 2>&1 < /dev/null || true
  asRoot apt-get update >> "$log" 2>&1 || downloadFailed "the host's package lists" "$log"
  # shellcheck disable=SC2024 # the log is ours, not root's
  asRoot env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
    -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 "$@" < /dev/null > "$log" 2>&1 &
  follow "$!" aptProgress "$log" || downloadFailed "these packages of the host: $*" "$log"
  hash -r
}

aptProgress() {
  printf '%d of %d packages downloaded, %d unpacked, %d set up' "$(grep -c '^Get:' "$1")" \
    "$(sed -n 's/.* \([0-9]*\) newly installed.*/\1/p' "$1")" "$(grep -c '^Unpacking' "$1")" "$(grep -c '^Setting up' "$1")"
}

asRoot() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif command -v sudo > /dev/null; then
    sudo "$@"
  else
    die "packages are missing and there is neither root nor sudo." "As root: apt-get install --no-install-recommends ${*: -1}" "then run again."
  fi
}
