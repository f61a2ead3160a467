# Finds Emscripten and hands over to its own toolchain file: a fitting emcc on PATH first,
# else the private prefix that cmake/setup/setup.sh makes.

include(${CMAKE_CURRENT_LIST_DIR}/cache_folder.cmake)

find_program(ATELIER_HOST_EMCC emcc NO_CMAKE_FIND_ROOT_PATH)
if(ATELIER_HOST_EMCC)
  execute_process(COMMAND ${ATELIER_HOST_EMCC} --version OUTPUT_VARIABLE emcc_banner ERROR_QUIET)
  string(REGEX MATCH "[0-9]+\\.[0-9]+\\.[0-9]+" emcc_version "${emcc_banner}")
endif()

if(emcc_version VERSION_GREATER_EQUAL 3.1.69 AND emcc_version VERSION_LESS 3.2)
  get_filename_component(emcc_real ${ATELIER_HOST_EMCC} REALPATH)
  get_filename_component(emscripten_root ${emcc_real} DIRECTORY)
else()
  set(emscripten_root ${ATELIER_CACHE_FOLDER}/toolchain/emscripten-3.1.69/usr/share/emscripten)
endif()

set(emscripten_toolchain ${emscripten_root}/cmake/Modules/Platform/Emscripten.cmake)
if(NOT EXISTS ${emscripten_toolchain})
  message(FATAL_ERROR "No Emscripten at ${emscripten_root}. Run cmake/setup/setup.sh first.")
endif()
include(${emscripten_toolchain})

# Tests run under the Node that the set-up chose.
if(EXISTS ${ATELIER_CACHE_FOLDER}/node/bin/node)
  set(CMAKE_CROSSCOMPILING_EMULATOR ${ATELIER_CACHE_FOLDER}/node/bin/node)
endif()
# ccache cannot tell what em++ is from its name.
set(ENV{CCACHE_COMPILERTYPE} clang)
