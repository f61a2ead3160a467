# shellcheck shell=bash
# A private apt root: Debian 13's and backports' packages are downloaded and verified by
# apt with Debian's own keys, while the host's package lists and database stay untouched.

readonly kKeyring=/usr/share/keyrings/debian-archive-keyring.gpg

prepareAptRoot() {
  local root="$ATELIER_CACHE/apt"
  mkdir -p "$root/state/lists/partial" "$root/cache/archives/partial"
  : > "$root/status"
  writeAptSources > "$root/sources.list"
  writeAptConfig "$root" > "$root/apt.conf"
}

writeAptSources() {
  local mirror=${ATELIER_DEBIAN_MIRROR:-http://deb.debian.org/debian}
  printf 'deb [signed-by=%s] %s trixie main\n' "$kKeyring" "$mirror"
  printf 'deb-src [signed-by=%s] %s trixie main\n' "$kKeyring" "$mirror"
  printf 'deb [signed-by=%s] %s bookworm-backports main\n' "$kKeyring" "$mirror"
}

writeAptConfig() {
  cat << EOF
Dir::State "$1/state";
Dir::State::status "$1/status";
Dir::Cache "$1/cache";
Dir::Etc::sourcelist "$1/sources.list";
Dir::Etc::sourceparts "/dev/null";
Dir::Etc::preferencesparts "/dev/null";
APT::Architectures { "amd64"; };
APT::Install-Recommends "false";
APT::Sandbox::User "$(id -un)";
APT::Update::Post-Invoke-Success "";
Acquire::Languages "none";
Acquire::Retries "3";
Acquire::http::Timeout "30";
EOF
}

inAptRoot() { APT_CONFIG="$ATELIER_CACHE/apt/apt.conf" "$@"; }

# The lists are refreshed once a run, and only by a run that downloads something.
updateAptRoot() {
  [ -z "${apt_root_updated:-}" ] || return 0
  prepareAptRoot
  say "reading Debian's package lists"
  local log="$ATELIER_CACHE/logs/apt-update.log"
  inAptRoot apt-get update --error-on=any > "$log" 2>&1 || downloadFailed "Debian's package lists" "$log"
  apt_root_updated=yes
}

# debianVersion PACKAGE UPSTREAM [source]: prints the newest Debian version of that upstream version.
debianVersion() {
  local versions
  if [ "${3:-}" = source ]; then
    versions=$(inAptRoot apt-cache showsrc "$1" 2> /dev/null | sed -n 's/^Version: //p')
  else
    versions=$(inAptRoot apt-cache madison "$1" 2> /dev/null | awk -F' *[|] *' '{print $2}')
  fi
  grep -m1 -E "^([0-9]+:)?${2//./\\.}([-+~.]|\$)" <<< "$versions" \
    || die "Debian no longer has $1 $2 (it has: $(tr '\n' ' ' <<< "${versions:-nothing}"))." \
      "The pinned version is in cmake/setup/versions.sh; raise it there and run again."
}

# fetchDebs FOLDER LABEL PACKAGE[=VERSION]…: downloads into FOLDER; finished files are kept and
# checked by hash, a half-finished one goes on where it stopped.
fetchDebs() {
  local folder=$1 label=$2
  shift 2
  mkdir -p "$folder"
  local log="$ATELIER_CACHE/logs/download-${label//[^a-zA-Z0-9.]/-}.log"
  local total_bytes
  total_bytes=$(inAptRoot apt-get download --print-uris "$@" 2> "$log" | awk '{sum += $3} END {print sum + 0}') \
    || downloadFailed "$label" "$log"
  (cd "$folder" && inAptRoot apt-get download "$@") > "$log" 2>&1 &
  follow "$!" megabytesOf "$folder" "$total_bytes" || downloadFailed "$label" "$log"
}

# fetchSource FOLDER PACKAGE=VERSION [--tar-only]: downloads a source package (its .dsc and tarballs).
fetchSource() {
  local log="$ATELIER_CACHE/logs/download-${2%%=*}.log"
  mkdir -p "$1"
  (cd "$1" && inAptRoot apt-get source --download-only "${@:2}") > "$log" 2>&1 \
    || downloadFailed "the source of $2" "$log"
}

megabytesOf() { printf '%d of %d MB' "$(($(du -sb "$1" | cut -f1) / 1000000))" "$(($2 / 1000000))"; }
