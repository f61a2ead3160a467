# shellcheck shell=bash
# lavapipe, Mesa's Vulkan on the CPU, so that WGSL runs under Node without a GPU. Debian 12's
# own is too old for Dawn; the newer one is unpacked beside the host's, never over it.

readonly kLavapipeFolder="$ATELIER_CACHE/lavapipe"

setUpLavapipe() {
  ! isDone "$kLavapipeFolder" "$kLavapipeVersion" || return 0
  say "lavapipe $kLavapipeVersion"
  updateAptRoot
  local staging version
  staging=$(freshStaging lavapipe)
  version=$(debianVersion "$kLavapipePackage" "$kLavapipeVersion-2~bpo12")
  fetchDebs "$staging" lavapipe "$kLavapipePackage=$version"
  dpkg -x "$staging"/*.deb "$staging/tree"
  local icd="$staging/tree/usr/share/vulkan/icd.d"
  [ -f "$icd/lvp_icd.json" ] || mv "$icd"/lvp_icd.*.json "$icd/lvp_icd.json"
  sed -i "s#\"library_path\": *\"[^\"]*\"#\"library_path\": \"$kLavapipeFolder/usr/lib/x86_64-linux-gnu/libvulkan_lvp.so\"#" "$icd/lvp_icd.json"
  promote "$staging/tree" "$kLavapipeFolder" "$kLavapipeVersion"
  rm -rf "$staging"
}
