# ATELIER_CACHE_FOLDER: where cmake/setup/setup.sh puts toolchain and libraries.
# The same rule as in cmake/setup/common.sh.

if(DEFINED ENV{ATELIER_CACHE})
  set(ATELIER_CACHE_FOLDER $ENV{ATELIER_CACHE})
elseif(DEFINED ENV{XDG_CACHE_HOME})
  set(ATELIER_CACHE_FOLDER $ENV{XDG_CACHE_HOME}/atelier)
else()
  set(ATELIER_CACHE_FOLDER $ENV{HOME}/.cache/atelier)
endif()

# A Node that the set-up chose comes before the host's own.
list(PREPEND CMAKE_PROGRAM_PATH ${ATELIER_CACHE_FOLDER}/node/bin)
