# shellcheck shell=bash
# Emscripten in a private prefix: Debian 13's packages unpacked on Debian 12, with the
# newer libc they were built for beside them. Nothing on the host changes.

readonly kToolchain="$ATELIER_CACHE/toolchain/emscripten-$kEmscriptenVersion"
readonly kTriple=x86_64-linux-gnu
# Raised when the recipe below changes, so that old prefixes are made again.
readonly kToolchainRecipe="$kEmscriptenVersion recipe 1"

# The programs Emscripten starts; the rest of LLVM's are dropped.
readonly -a kLlvmPrograms=(
  clang clang++ clang-19 lld wasm-ld ld.lld llvm-ar llvm-ranlib llvm-nm llvm-objcopy llvm-strip
  llvm-dwarfdump llvm-dwp llvm-symbolizer llvm-cxxfilt llvm-profdata llvm-size
)

# hostEmccFits: the emcc on PATH is of the 3.1 line, at or above the pinned version.
hostEmccFits() {
  local emcc version
  emcc=$(command -v emcc) || return 1
  [ "$emcc" != "$kToolchain/usr/share/emscripten/emcc" ] || return 1
  version=$("$emcc" --version 2> /dev/null | sed -n '1s/.* \([0-9]*\.[0-9]*\.[0-9]*\).*/\1/p')
  [[ $version == 3.1.* ]] && [ "${version##*.}" -ge "${kEmscriptenVersion##*.}" ]
}

setUpToolchain() {
  if hostEmccFits; then
    say "Emscripten: using $(command -v emcc)"
    return
  fi
  ! isDone "$kToolchain" "$kToolchainRecipe" || return 0
  [ "$(dpkg --print-architecture)" = amd64 ] \
    || die "the Emscripten set-up is for amd64 machines." "Install Emscripten $kEmscriptenVersion, put emcc on PATH and run again."
  heading "Emscripten $kEmscriptenVersion (once for all checkouts, 326 MB to download, 1.2 GB unpacked)"
  needDiskSpace 4000
  updateAptRoot
  local debs="$ATELIER_CACHE/downloads/emscripten-$kEmscriptenVersion" version staging
  version=$(debianVersion emscripten "$kEmscriptenVersion")
  fetchDebs "$debs" "Emscripten $kEmscriptenVersion" "emscripten=$version" "${kEmscriptenPackages[@]}"
  staging=$(freshStaging emscripten)
  unpackToolchain "$debs" "$staging"
  relocateToolchain "$staging"
  linkAcorn "$staging/usr/share/emscripten"
  writeEmscriptenConfig > "$staging/usr/share/emscripten/.emscripten"
  promote "$staging" "$kToolchain" "$kToolchainRecipe"
  proveToolchain
  rm -rf "$debs"
}

# Libraries for position-independent code are 1 GB that a web page never links.
unpackToolchain() {
  say "unpacking"
  local deb
  for deb in "$1"/*.deb; do
    dpkg --fsys-tarfile "$deb" | tar -x -C "$2" \
      --exclude='*/wasm32-emscripten/pic' --exclude='*/wasm32-emscripten/lto-pic' \
      --exclude='./usr/share/emscripten/test' --exclude='./usr/share/doc' --exclude='./usr/share/man' \
      || die "could not unpack $(basename "$deb")." "Remove $1 and run again: it is downloaded anew."
  done
}

# The binaries ask for a newer libc than the host's: each gets the prefix's own loader. (Calling
# the loader from a wrapper does not do: clang would look for its headers beside the loader.)
relocateToolchain() {
  say "adapting the binaries"
  local libraries="$kToolchain/usr/lib/$kTriple" program keep
  keep=" ${kLlvmPrograms[*]} "
  for program in "$1"/usr/lib/llvm-19/bin/* "$1"/usr/bin/wasm-*; do
    case "$program" in
      */llvm-19/bin/*) [[ $keep == *" ${program##*/} "* ]] || { rm -f "$program"; continue; } ;;
    esac
    if [ -L "$program" ] || ! isElf "$program"; then continue; fi
    patchelf --set-interpreter "$libraries/ld-linux-x86-64.so.2" --force-rpath \
      --set-rpath "$libraries:$kToolchain/usr/lib/llvm-19/lib" "$program"
  done
}

# Debian's Node finds packages in /usr/share/nodejs by itself; any other Node needs node_modules.
linkAcorn() {
  mkdir -p "$1/node_modules"
  ln -sfn ../../nodejs/acorn "$1/node_modules/acorn"
}

isElf() { [ "$(head -c 4 "$1" | tail -c 3)" = ELF ]; }

# Read by emcc itself because it lies beside it, so no environment variable is needed to build.
writeEmscriptenConfig() {
  cat << EOF
LLVM_ROOT = '$kToolchain/usr/lib/llvm-19/bin'
BINARYEN_ROOT = '$kToolchain/usr'
NODE_JS = '$ATELIER_CACHE/node/bin/node'
CACHE = '$kToolchain/usr/share/emscripten/cache'
FROZEN_CACHE = True
EOF
}

# proveToolchain: compiles and runs one program; a prefix that cannot is not kept as done.
proveToolchain() {
  say "compiling and running a first program"
  local folder log="$ATELIER_CACHE/logs/toolchain.log"
  folder=$(freshStaging proof)
  printf '#include <expected>\n#include <cstdio>\nint main() { std::expected<int, int> n{42}; std::printf("%%d\\n", *n); }\n' > "$folder/proof.cpp"
  if "$kToolchain/usr/share/emscripten/em++" -std=c++23 -O2 "$folder/proof.cpp" -o "$folder/proof.js" > "$log" 2>&1 \
    && [ "$("$ATELIER_CACHE/node/bin/node" "$folder/proof.js" 2>> "$log")" = 42 ]; then
    rm -rf "$folder"
    return
  fi
  rm -f "$kToolchain/.atelier_version"
  head -n 10 "$log" >&2
  die "the unpacked Emscripten does not compile." "Full log: $log"
}

# needDiskSpace MEGABYTES: said before the download, not found out after it.
needDiskSpace() {
  local free_mb
  free_mb=$(df --output=avail -m "$ATELIER_CACHE" | tail -n 1)
  [ "$free_mb" -ge "$1" ] || die "$ATELIER_CACHE has $((free_mb)) MB free, $1 MB are needed." "Free some, or set ATELIER_CACHE to a folder on a larger disk."
}
