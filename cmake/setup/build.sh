# shellcheck shell=bash
# The three builds of the product, each a no-op when nothing changed. A quiet build says
# one line; a failed one shows its whole output.

readonly kJobs=${ATELIER_JOBS:-$(nproc)}

buildServer() { buildTargets native-release "the server" atelier_server; }

buildWasm() { CCACHE_COMPILERTYPE=clang buildTargets wasm "the app (wasm)" atelier atelier_codec_worker; }

# buildTargets PRESET LABEL TARGET…
buildTargets() {
  local preset=$1 label=$2
  shift 2
  configure "$preset"
  say "building $label"
  runLogged "build-$preset" "building $label" ninja -C "$ATELIER_ROOT/build/$preset" -j "$kJobs" "$@"
}

# The cache is named in the build folder: another ATELIER_CACHE configures it anew.
configure() {
  local folder="$ATELIER_ROOT/build/$1" wanted
  wanted="$ATELIER_CACHE $(sha256sum < "$ATELIER_ROOT/CMakePresets.json")"
  if [ ! -f "$folder/build.ninja" ] || [ "$(cat "$folder/.configured_with" 2> /dev/null)" != "$wanted" ]; then
    say "configuring $1"
    runLogged "configure-$1" "configuring $1" cmake --preset "$1" --fresh -S "$ATELIER_ROOT"
    printf '%s\n' "$wanted" > "$folder/.configured_with"
  fi
}

# configureWith PRESET TARGET: configures again when TARGET was left out because its libraries were not there yet.
configureWith() {
  configure "$1"
  grep -q "^build $2: phony\|/$2: CXX_EXECUTABLE" "$ATELIER_ROOT/build/$1/build.ninja" \
    || runLogged "configure-$1" "configuring $1" cmake --preset "$1" -S "$ATELIER_ROOT"
}

buildWeb() {
  installNpmPackages "$ATELIER_ROOT/web"
  local stamp="$ATELIER_ROOT/build/web.stamp" now
  now=$(webInputs)
  [ "$(cat "$stamp" 2> /dev/null)" != "$now" ] || return 0
  say "building the page"
  rm -f "$stamp"
  runLogged build-web "building the page" npm --prefix "$ATELIER_ROOT/web" run build
  printf '%s\n' "$now" > "$stamp"
}

# One hash over the content of all that the page is made of.
webInputs() {
  cd "$ATELIER_ROOT"
  {
    find web shaders -type f -not -path '*/node_modules/*' -not -name '*.d.ts.map' -print0 2> /dev/null | sort -z | xargs -0 sha256sum
    sha256sum build/wasm/atelier*.mjs build/wasm/atelier*.wasm
  } | sha256sum
  cd - > /dev/null
}

# installNpmPackages FOLDER: npm ci, skipped while the lock file is the one already installed.
installNpmPackages() {
  local stamp="$1/node_modules/.atelier_lock" wanted
  wanted="$(sha256sum < "$1/package-lock.json") $(node --version)"
  [ "$(cat "$stamp" 2> /dev/null)" != "$wanted" ] || return 0
  say "npm packages of ${1#"$ATELIER_ROOT"/}"
  local log="$ATELIER_ROOT/build/logs/npm-ci.log"
  mkdir -p "${log%/*}"
  # No package's own script runs: none is needed, and some of them download more.
  npm --prefix "$1" ci --ignore-scripts --no-audit --no-fund > "$log" 2>&1 < /dev/null &
  follow "$!" lastStep "$log" || downloadFailed "the npm packages of ${1#"$ATELIER_ROOT"/}" "$log"
  printf '%s\n' "$wanted" > "$stamp"
}

# runLogged NAME LABEL COMMAND…: quiet when it works; when it does not, all of what it said.
runLogged() {
  local log="$ATELIER_ROOT/build/logs/$1.log" label=$2
  shift 2
  mkdir -p "$ATELIER_ROOT/build/logs"
  "$@" > "$log" 2>&1 < /dev/null &
  if ! follow "$!" lastStep "$log"; then
    grep -vE '^\[[0-9]+/[0-9]+\] ' "$log" | tail -n 80 >&2
    die "$label failed." "Full log: $log"
  fi
}

# Ninja's "[12/150]" without the rest of its line, else the last line.
lastStep() { tail -n 1 "$1" | sed 's/^\(\[[0-9]*\/[0-9]*\]\).*/\1/' | cut -c 1-100; }
