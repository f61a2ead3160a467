#include "instruct/tidying.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <string_view>

namespace atelier::instruct {

namespace {

constexpr double kLongestList = 20;

bool isBreak(const Token& token) {
  return token.kind == TokenKind::kSoftBreak || token.kind == TokenKind::kStrongBreak ||
         token.kind == TokenKind::kClose;
}

// "b." and no word, wherever it stands.
bool isLaterLetter(const Token& token) {
  return token.text.size() == 1 && token.text[0] >= 'b' && token.text[0] <= 'h';
}

bool isMark(const Token& token) {
  const bool is_letter = token.kind == TokenKind::kWord && token.text.size() == 1 && token.text[0] >= 'a' &&
                         token.text[0] <= 'z';
  const bool is_number = token.kind == TokenKind::kNumber && !token.has_sign && !token.is_ratio && token.number >= 1 &&
                         token.number <= kLongestList && token.span.end - token.span.begin <= 2;
  return is_letter || is_number;
}

}  // namespace

void dropListMarks(std::vector<Token>& tokens) {
  bool is_open = false;
  for (std::size_t i = 0; i + 2 < tokens.size(); ++i) {
    const Token& after = tokens[i + 1];
    const bool leads = i == 0 || tokens[i - 1].kind == TokenKind::kStrongBreak;
    if (i > 0 && tokens[i - 1].kind == TokenKind::kOpen && isMark(tokens[i]) && after.kind == TokenKind::kClose) {
      tokens[i - 1].kind = TokenKind::kStrongBreak;  // "(1) brighten it (2) …"
      const auto mark = tokens.begin() + static_cast<std::ptrdiff_t>(i);
      tokens.erase(mark, mark + 2);
      is_open = false;
      continue;
    }
    is_open = (is_open || tokens[i].kind == TokenKind::kOpen) && tokens[i].kind != TokenKind::kClose;
    const bool is_marked = (after.kind == TokenKind::kClose && !is_open) ||
                           (after.kind == TokenKind::kStrongBreak && after.text != "?" && leads);
    const bool is_numbered = is_marked || (after.kind == TokenKind::kStrongBreak && isLaterLetter(tokens[i]));
    if (!isMark(tokens[i]) || !is_numbered) continue;
    Token end = after;
    end.kind = TokenKind::kStrongBreak;
    tokens.erase(tokens.begin() + static_cast<std::ptrdiff_t>(i));
    tokens[i] = end;
  }
}

void dropClockTimes(std::vector<Token>& tokens) {
  constexpr std::array<std::string_view, 4> kClock{"am", "pm", "o'clock", "oclock"};
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
    const bool is_time = tokens[i].kind == TokenKind::kNumber && tokens[i + 1].kind == TokenKind::kWord &&
                         std::ranges::find(kClock, tokens[i + 1].text) != kClock.end();
    if (is_time) tokens.erase(tokens.begin() + static_cast<std::ptrdiff_t>(i));
  }
}

void dropCameraSettings(std::vector<Token>& tokens) {
  constexpr double kNarrowest = 0.05;  // no picture is cropped to a twentieth of its width
  std::erase_if(tokens, [](const Token& token) {
    return token.kind == TokenKind::kNumber && token.is_ratio && token.number < kNarrowest;
  });
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
    const bool is_stop = tokens[i].text == "f" && tokens[i + 1].kind == TokenKind::kNumber && !tokens[i + 1].has_sign;
    const auto begin = tokens.begin() + static_cast<std::ptrdiff_t>(i);
    if (is_stop) tokens.erase(begin, begin + 2);
  }
}

void dropShortSlashes(std::vector<Token>& tokens) {
  const auto is_break = [](const Token& token) { return isBreak(token); };
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].kind != TokenKind::kSoftBreak || tokens[i].text != "/") continue;
    const auto slash = tokens.begin() + static_cast<std::ptrdiff_t>(i);
    const auto before = std::find_if(std::reverse_iterator(slash), tokens.rend(), is_break).base();
    const auto after = std::find_if(slash + 1, tokens.end(), is_break);
    if (slash - before < 2 || after - slash < 3) tokens.erase(slash);
  }
}

void readMinusSigns(std::vector<Token>& tokens) {
  const auto is_plus = [](const Token& token) { return token.kind == TokenKind::kWord && token.text == "+"; };
  if (std::ranges::none_of(tokens, is_plus)) return;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const bool leads = i == 0 || isBreak(tokens[i - 1]) || tokens[i - 1].text == "et" || tokens[i - 1].text == "and";
    if (tokens[i].text != "-" || !leads) continue;
    tokens[i].kind = TokenKind::kWord;
    tokens[i].text = "moins";
  }
}

}  // namespace atelier::instruct
