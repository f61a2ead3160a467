# Run as a script: writes every .lex file of FOLDER into the C++ header OUTPUT.
#   cmake -DFOLDER=wasm/instruct/lexicon -DOUTPUT=generated/instruct/lexicon_files.h -P embed.cmake
file(GLOB files RELATIVE ${FOLDER} ${FOLDER}/*.lex)
list(SORT files)
set(rows "")
foreach(file IN LISTS files)
  # As hexadecimal, which no character of a phrase can break; the compiler folds it back into bytes.
  file(READ ${FOLDER}/${file} hex HEX)
  string(REGEX REPLACE "(..)" "\\\\x\\1" escaped "${hex}")
  # With its length, which the compiler would otherwise count one by one, up to a limit.
  string(LENGTH "${hex}" digits)
  math(EXPR length "${digits} / 2")
  string(APPEND rows "    {\"${file}\", {\"${escaped}\", ${length}}},\n")
endforeach()
file(WRITE ${OUTPUT} "// Made from wasm/instruct/lexicon/ by its embed.cmake.
#pragma once

#include <string_view>

#pragma clang diagnostic ignored \"-Woverlength-strings\"

namespace atelier::instruct {

struct LexiconFile {
  std::string_view name;
  std::string_view text;
};

inline constexpr LexiconFile kLexiconFiles[] = {
${rows}};

}  // namespace atelier::instruct
")
