# How every part of the product is compiled, said once.

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

option(ATELIER_SANITIZE "Build native code with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)

add_library(atelier_options INTERFACE)
target_compile_options(atelier_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion
  -Wno-missing-designated-field-initializers -Werror)
# What a fuzzer counts in every branch keeps loops from being vectorised, also those that ask for it.
target_compile_options(atelier_options INTERFACE $<$<BOOL:${ATELIER_FUZZ}>:-Wno-pass-failed>)
# Both builds must round alike: a fused multiply-add on one side alone would break twin equality.
target_compile_options(atelier_options INTERFACE -ffp-contract=off)

if(EMSCRIPTEN)
  # Exceptions stay off in the browser: errors are values, and unwinding tables are bytes to download.
  add_compile_options(-fno-exceptions -fno-rtti -msimd128)
  add_link_options(-fno-exceptions)
elseif(ATELIER_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()

# atelier_folder(<folder> [LINK <target>...])
# One static library per folder of wasm/. Only what LINK names is on the include path, through the shared
# root; the `levels` lint (tests/suites/lint) reads the table of wasm/README.md and refuses the rest.
function(atelier_folder folder)
  cmake_parse_arguments(arg "" "" "LINK" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/wasm/${folder}/*.cpp)
  if(NOT EMSCRIPTEN)
    list(FILTER sources EXCLUDE REGEX "/webgpu_[^/]*\\.cpp$")  # they need the browser's webgpu.h
  endif()
  if(sources)
    add_library(atelier_${folder} STATIC ${sources})
    set(scope PUBLIC)
    target_link_libraries(atelier_${folder} PRIVATE atelier_options)
  else()
    add_library(atelier_${folder} INTERFACE)
    set(scope INTERFACE)
  endif()
  target_include_directories(atelier_${folder} ${scope} ${CMAKE_SOURCE_DIR}/wasm ${CMAKE_BINARY_DIR}/generated)
  target_link_libraries(atelier_${folder} ${scope} ${arg_LINK})
endfunction()
