#!/usr/bin/env bash
# Sets up what building needs, and on request what tests need. Safe to run again at any
# time: what is done is skipped, what was interrupted goes on.
#   cmake/setup/setup.sh            toolchain and libraries, all that ./start needs
#   cmake/setup/setup.sh test       also sanitizers, a browser, a software Vulkan
#   cmake/setup/setup.sh modelpack  also ONNX and protobuf
#   cmake/setup/setup.sh peers      also ImageMagick, for a bench
#   cmake/setup/setup.sh nano       also PyTorch, to train nano
#   cmake/setup/setup.sh nsfwjs     also the networks that the moderation package is made from
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=common.sh
source "$here/common.sh"
# shellcheck source=versions.sh
source "$here/versions.sh"
# shellcheck source=apt_root.sh
source "$here/apt_root.sh"
# shellcheck source=host.sh
source "$here/host.sh"
# shellcheck source=node.sh
source "$here/node.sh"
# shellcheck source=toolchain.sh
source "$here/toolchain.sh"
# shellcheck source=third_party.sh
source "$here/third_party.sh"
# shellcheck source=lavapipe.sh
source "$here/lavapipe.sh"

main() {
  holdLock
  setUpBuild
  local part
  for part in "$@"; do
    case "$part" in
      test) setUpTest ;;
      modelpack) needHost "modelpack" "${kHostModelpack[@]}" ;;
      peers) needHost "the bench beside others" "${kHostPeers[@]}" ;;
      nano) needHost "training nano" "${kHostNano[@]}" ;;
      nsfwjs) setUpNsfwjs ;;
      *) die "unknown part: $part (there are: test, modelpack, nano, peers, nsfwjs)" ;;
    esac
  done
  rm -rf "$ATELIER_CACHE/staging"
}

setUpBuild() {
  needHost "building" "${kHostBuild[@]}"
  setUpNode
  setUpThirdParty
  setUpToolchain
}

setUpNsfwjs() {
  ! isDone "$ATELIER_CACHE/nsfwjs" "$kNsfwjsPackage" || return 0
  local staging
  staging=$(freshStaging nsfwjs)
  unpackFromNpm "$kNsfwjsPackage" "$kNsfwjsIntegrity" "$staging/tree"
  promote "$staging/tree" "$ATELIER_CACHE/nsfwjs" "$kNsfwjsPackage"
}

setUpTest() {
  needHost "tests" "${kHostTest[@]}"
  setUpLavapipe
}

main "$@"
