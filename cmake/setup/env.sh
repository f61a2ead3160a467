# shellcheck shell=bash
# Sourced by start, test, bench and by people: puts the prefix's programs on PATH.
#   source cmake/setup/env.sh && cmake --preset wasm
# Nothing is downloaded here; that is setup.sh's work.

# shellcheck source=common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

export PATH="$ATELIER_CACHE/node/bin:$PATH"
export ATELIER_THIRD_PARTY="$ATELIER_CACHE/third_party"

# Compiled objects are shared by all clones: paths inside the checkout are hashed relative to it.
export CCACHE_DIR=${CCACHE_DIR:-$ATELIER_CACHE/ccache}
export CCACHE_BASEDIR=$ATELIER_ROOT
export CCACHE_NOHASHDIR=1
export CCACHE_MAXSIZE=${CCACHE_MAXSIZE:-2G}

export npm_config_fund=false npm_config_audit=false npm_config_update_notifier=false
