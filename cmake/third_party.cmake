# Other people's libraries as targets, for native and wasm alike. Each is built only when
# something links it, and its warnings and headers are not ours to judge (SYSTEM).

include(${CMAKE_CURRENT_LIST_DIR}/cache_folder.cmake)
set(ATELIER_THIRD_PARTY ${ATELIER_CACHE_FOLDER}/third_party CACHE PATH "Unpacked third-party sources")
if(NOT EXISTS ${ATELIER_THIRD_PARTY}/catch2)
  message(FATAL_ERROR "No third-party sources at ${ATELIER_THIRD_PARTY}. Run cmake/setup/setup.sh first.")
endif()

find_package(Threads)

# third_party_library(NAME INCLUDES <folder>… SOURCES <file>…): all paths under ATELIER_THIRD_PARTY.
function(third_party_library name)
  cmake_parse_arguments(arg "" "" "INCLUDES;SOURCES" ${ARGN})
  list(TRANSFORM arg_INCLUDES PREPEND ${ATELIER_THIRD_PARTY}/)
  list(TRANSFORM arg_SOURCES PREPEND ${ATELIER_THIRD_PARTY}/)
  if(NOT arg_SOURCES)
    add_library(${name} INTERFACE)
    target_include_directories(${name} SYSTEM INTERFACE ${arg_INCLUDES})
    return()
  endif()
  add_library(${name} STATIC EXCLUDE_FROM_ALL ${arg_SOURCES})
  target_include_directories(${name} SYSTEM PUBLIC ${arg_INCLUDES})
  third_party_options(${name})
endfunction()

# No warnings; no exceptions in the browser; memory errors found here too (but not undefined
# behaviour, which these libraries were not written to be free of).
function(third_party_options name)
  target_compile_options(${name} PRIVATE -w
    $<$<BOOL:${EMSCRIPTEN}>:-fno-exceptions>
    $<$<BOOL:${EMSCRIPTEN}>:-msimd128>
    $<$<BOOL:${ATELIER_SANITIZE}>:-fsanitize=address>)
endfunction()

third_party_library(stb INCLUDES stb)
third_party_library(nlohmann_json INCLUDES nlohmann-json)
# Exceptions are off in the browser, so JSON is parsed in its error-value mode there (and so here too).
target_compile_definitions(nlohmann_json INTERFACE $<$<BOOL:${EMSCRIPTEN}>:JSON_NOEXCEPTION>)

third_party_library(httplib INCLUDES cpp-httplib)
if(Threads_FOUND)
  target_link_libraries(httplib INTERFACE Threads::Threads)
endif()

file(GLOB lcms2_sources RELATIVE ${ATELIER_THIRD_PARTY} ${ATELIER_THIRD_PARTY}/lcms2/src/*.c)
third_party_library(lcms2 INCLUDES lcms2/include SOURCES ${lcms2_sources})
target_compile_definitions(lcms2 PRIVATE CMS_NO_REGISTER_KEYWORD)

file(GLOB libdeflate_sources RELATIVE ${ATELIER_THIRD_PARTY}
  ${ATELIER_THIRD_PARTY}/libdeflate/lib/*.c ${ATELIER_THIRD_PARTY}/libdeflate/lib/*/cpu_features.c)
third_party_library(libdeflate INCLUDES libdeflate SOURCES ${libdeflate_sources})

third_party_library(imgui
  INCLUDES imgui imgui/backends
  SOURCES imgui/imgui.cpp imgui/imgui_draw.cpp imgui/imgui_tables.cpp imgui/imgui_widgets.cpp)
if(EMSCRIPTEN)
  target_sources(imgui PRIVATE ${ATELIER_THIRD_PARTY}/imgui/backends/imgui_impl_wgpu.cpp)
endif()

# Catch2 as its amalgamated source: one compile instead of 110, which emcc's start-up makes minutes.
# Tests include the fine-grained headers, which need the header that Catch2's own CMake would configure.
set(CATCH_CONFIG_DEFAULT_REPORTER console)
set(CATCH_CONFIG_CONSOLE_WIDTH 80)
configure_file(${ATELIER_THIRD_PARTY}/catch2/src/catch2/catch_user_config.hpp.in
  ${CMAKE_BINARY_DIR}/generated_third_party/catch2/catch_user_config.hpp)
third_party_library(Catch2WithMain INCLUDES catch2/src SOURCES catch2/extras/catch_amalgamated.cpp)
target_include_directories(Catch2WithMain SYSTEM PUBLIC ${CMAKE_BINARY_DIR}/generated_third_party)
if(EMSCRIPTEN)
  target_compile_definitions(Catch2WithMain PUBLIC CATCH_CONFIG_DISABLE_EXCEPTIONS CATCH_CONFIG_NO_POSIX_SIGNALS)
endif()
