# shellcheck shell=bash
# C++ libraries as sources, under names without versions: third_party/imgui stays
# third_party/imgui, and .atelier_version inside says which one it is.

setUpThirdParty() {
  local row
  for row in "${kThirdParty[@]}"; do
    setUpLibrary "$row"
  done
}

setUpLibrary() {
  local name how package upstream folder
  IFS='|' read -r name how package upstream folder <<< "$1"
  local target="$ATELIER_CACHE/third_party/$name"
  ! isDone "$target" "$upstream" || return 0
  updateAptRoot
  say "$name $upstream"
  local staging
  staging=$(freshStaging "$name")
  "unpack_$how" "$staging" "$package" "$upstream"
  promote "$staging/tree${folder:+/$folder}" "$target" "$upstream"
  rm -rf "$staging"
}

# Each unpack_ function leaves the library under STAGING/tree. Arguments: STAGING PACKAGE UPSTREAM.

# Upstream's source with Debian's patches, which carry the security fixes.
unpack_source() {
  local log="$ATELIER_CACHE/logs/unpack-$2.log" version
  version=$(debianVersion "$2" "$3" source)
  fetchSource "$1" "$2=$version"
  (cd "$1" && dpkg-source --no-check --no-copy -x ./*.dsc tree) > "$log" 2>&1 \
    || die "could not unpack the source of $2." "Full log: $log"
}

# Upstream's tarball alone.
unpack_tarball() {
  local version
  version=$(debianVersion "$2" "$3" source)
  fetchSource "$1" "$2=$version" --tar-only
  mkdir "$1/tree"
  tar -x -C "$1/tree" --strip-components=1 -f "$1"/*.orig.tar.*
}

unpack_headers() {
  local version
  version=$(debianVersion "$2" "$3")
  fetchDebs "$1" "$2" "$2=$version"
  dpkg -x "$1"/*.deb "$1/tree"
}
