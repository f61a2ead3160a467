// The line format that all .lex files share: `kind argument: rest`, # comments, an indented line goes on.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace atelier::instruct {

struct LexLine {
  std::size_t number = 0;  // of its first line in the file
  std::string kind;
  std::vector<std::string> arguments;
  std::string rest;  // after the colon, trimmed
};

// kBadRequest for a line without a colon or a kind.
base::Result<std::vector<LexLine>> readLexLines(std::string_view text);

std::unexpected<base::Error> lexError(const LexLine& line, std::string_view what);

std::vector<std::string_view> splitTrimmed(std::string_view text, char separator);  // empty parts are dropped

// "{a,b}c" → "ac", "bc"; several braces multiply; "e{,s}" has an empty choice.
std::vector<std::string> expandBraces(std::string_view pattern);

}  // namespace atelier::instruct
