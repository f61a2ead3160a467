#include "instruct/lex_lines.h"

#include <algorithm>
#include <utility>

namespace atelier::instruct {

namespace {

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\r") - begin + 1);
}

}  // namespace

std::vector<std::string_view> splitTrimmed(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  while (true) {
    const std::size_t end = text.find(separator);
    if (const std::string_view part = trimmed(text.substr(0, end)); !part.empty()) parts.push_back(part);
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

std::unexpected<base::Error> lexError(const LexLine& line, std::string_view what) {
  return base::fail(base::ErrorCode::kBadRequest, "instruct.lexicon",
                    "line " + std::to_string(line.number) + ": " + std::string(what));
}

base::Result<std::vector<LexLine>> readLexLines(std::string_view text) {
  std::vector<LexLine> lines;
  std::size_t number = 0;
  while (!text.empty()) {
    ++number;
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    line = line.substr(0, line.find('#'));
    const bool goes_on = !line.empty() && (line[0] == ' ' || line[0] == '\t');
    line = trimmed(line);
    if (line.empty()) continue;
    if (goes_on && !lines.empty()) {
      lines.back().rest += ' ';
      lines.back().rest += line;
      continue;
    }
    LexLine parsed{.number = number};
    const std::size_t colon = line.find(':');
    const auto head = splitTrimmed(line.substr(0, colon), ' ');
    if (colon == std::string_view::npos || head.empty()) return lexError(parsed, "expected `kind argument: …`");
    parsed.kind = head[0];
    parsed.arguments.assign(head.begin() + 1, head.end());
    parsed.rest = trimmed(line.substr(colon + 1));
    lines.push_back(std::move(parsed));
  }
  return lines;
}

std::vector<std::string> expandBraces(std::string_view pattern) {
  const std::size_t open = pattern.find('{');
  const std::size_t close = pattern.find('}', open == std::string_view::npos ? 0 : open);
  if (open == std::string_view::npos || close == std::string_view::npos) return {std::string(pattern)};
  std::vector<std::string> results;
  const std::vector<std::string> tails = expandBraces(pattern.substr(close + 1));
  std::string_view choices = pattern.substr(open + 1, close - open - 1);
  while (true) {
    const std::size_t comma = choices.find(',');
    std::string_view choice = choices.substr(0, comma);
    choice.remove_prefix(
        std::min(choice.find_first_not_of(' '), choice.size()));  // "{too ,}bright" needs the other one
    for (const std::string& tail : tails) {
      results.push_back(std::string(pattern.substr(0, open)) + std::string(choice) + tail);
    }
    if (comma == std::string_view::npos) return results;
    choices.remove_prefix(comma + 1);
  }
}

}  // namespace atelier::instruct
