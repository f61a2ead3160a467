# Run as a script: writes every .wgsl file of FOLDER into the C++ header OUTPUT, named by its path in FOLDER.
#   cmake -DFOLDER=shaders -DOUTPUT=generated/gpu/shader_table.h -P embed_shaders.cmake
file(GLOB_RECURSE files RELATIVE ${FOLDER} ${FOLDER}/*.wgsl)
list(SORT files)
set(rows "")
foreach(file IN LISTS files)
  # As hexadecimal, which no character of a shader can break; clang folds it back into bytes.
  file(READ ${FOLDER}/${file} hex HEX)
  string(REGEX REPLACE "(..)" "\\\\x\\1" escaped "${hex}")
  string(APPEND rows "    {\"${file}\", \"${escaped}\"},\n")
endforeach()
set(text "// Made from shaders/ by cmake/embed_shaders.cmake.
#pragma once

#include <string_view>

namespace atelier::gpu {

struct ShaderFile {
  std::string_view path;
  std::string_view text;
};

inline constexpr ShaderFile kShaderFiles[] = {
${rows}};

}  // namespace atelier::gpu
")
file(WRITE ${OUTPUT} "${text}")
