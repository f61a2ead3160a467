# shellcheck shell=bash
# Builds modelpack with what it needs from the host, and the packages that its tests run under Node.

# buildModelpack TARGET…: in build/native-release, MODELPACK naming the tool.
buildModelpack() {
  cmake/setup/setup.sh modelpack
  buildModelpackIn native-release "modelpack" "$@"
  installNpmPackages "$ATELIER_ROOT/tests"
  export MODELPACK="$ATELIER_ROOT/build/native-release/models/modelpack"
}

# buildModelpackIn PRESET LABEL TARGET…
buildModelpackIn() {
  local build="$ATELIER_ROOT/build/$1"
  # A folder configured before ONNX's libraries were installed has no such target yet.
  if [ -f "$build/build.ninja" ] && ! ninja -C "$build" -t query modelpack > /dev/null 2>&1; then
    runLogged configure-modelpack "configuring modelpack" cmake --preset "$1" -S "$ATELIER_ROOT"
  fi
  buildTargets "$@"
}
