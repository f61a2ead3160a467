#include "instruct/tokens.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <optional>

#include "instruct/decimal.h"
#include "instruct/folding.h"

namespace atelier::instruct {

namespace {

class Tokeniser {
 public:
  Tokeniser(std::string_view text, std::span<const std::string> elisions) : m_text(text), m_elisions(elisions) {}

  std::vector<Token> run() {
    while (m_position < m_text.size()) {
      const Character character = characterAt(m_text, m_position);
      switch (classOf(character.code)) {
        case CharacterClass::kLetter: readWord(); break;
        case CharacterClass::kDigit: readNumber(m_position); break;
        case CharacterClass::kDash: readDash(character); break;
        case CharacterClass::kSoft: add(softKind(character.code), character.length); break;
        case CharacterClass::kStrong:
          if (isPointOfNumber(character.code)) {
            readNumber(m_position);
            break;
          }
          [[fallthrough]];
        case CharacterClass::kLineEnd:
          add(TokenKind::kStrongBreak, character.length, character.code == '?' ? "?" : "");
          break;
        case CharacterClass::kSymbol: readSymbol(character); break;
        default: readSpace(character);
      }
    }
    return std::move(m_tokens);
  }

 private:
  void add(TokenKind kind, std::size_t length, std::string folded = {}) {
    m_tokens.push_back({kind, std::move(folded), {m_position, m_position + length}});
    m_position += length;
  }

  static TokenKind softKind(char32_t code) {
    return code == '(' ? TokenKind::kOpen : code == ')' ? TokenKind::kClose : TokenKind::kSoftBreak;
  }

  CharacterClass classAt(std::size_t position) const {
    return position < m_text.size() ? classOf(characterAt(m_text, position).code) : CharacterClass::kSpace;
  }

  bool isDigitAt(std::size_t position) const { return classAt(position) == CharacterClass::kDigit; }

  // Letters, with the apostrophes inside them ("don't"), except that an elision ends a word ("l'").
  void readWord() {
    Token token{.span = {m_position, m_position}};
    const auto is_upper = [&](std::size_t at) { return at < m_text.size() && m_text[at] >= 'A' && m_text[at] <= 'Z'; };
    token.is_capital = is_upper(m_position) && !is_upper(m_position + 1);
    while (m_position < m_text.size()) {
      const Character character = characterAt(m_text, m_position);
      const CharacterClass kind = classOf(character.code);
      const std::size_t next = m_position + character.length;
      if (kind == CharacterClass::kApostrophe) {
        const bool is_elision = std::ranges::find(m_elisions, token.text) != m_elisions.end();
        if (!is_elision && classAt(next) != CharacterClass::kLetter) break;
        token.text += '\'';
        m_position = next;
        if (is_elision) break;
        continue;
      }
      // "bright4en": a finger that slipped to the row above.
      const bool is_inside = token.text.size() > 2 && classAt(next) == CharacterClass::kLetter;
      const bool is_slip = kind == CharacterClass::kDigit && is_inside;
      if (is_slip) {
        m_position = next;
        continue;
      }
      if (kind != CharacterClass::kLetter && kind != CharacterClass::kIgnored) break;
      appendFolded(character.code, token.text);
      m_position = next;
    }
    token.span.end = m_position;
    m_tokens.push_back(std::move(token));
  }

  // "12", "0.7", "0,7", "1/3", "16:9", "16x9"; a comma or dot counts only where a digit follows it.
  void readNumber(std::size_t begin, double sign = 0) {
    Token token{.kind = TokenKind::kNumber, .has_sign = sign != 0};
    const std::size_t digits = m_position;
    token.number = readDecimal();
    token.is_whole = std::floor(token.number) == token.number;
    if (token.is_whole && !token.has_sign) token.text = m_text.substr(digits, m_position - digits);
    if (isRatioSign() && isDigitAt(m_position + 1)) {
      ++m_position;
      const double first = token.number;
      const double divisor = readDecimal();
      token.number = divisor == 0 ? 0 : token.number / divisor;
      token.is_ratio = divisor != 0;
      if (std::min(first, divisor) >= kSmallestSize) token.across = first;
      token.is_whole = false;
      token.text.clear();
    }
    if (sign < 0) token.number = -token.number;
    token.span = {begin, m_position};
    pushNumber(std::move(token));
  }

  // ".7"
  bool isPointOfNumber(char32_t code) const {
    return code == '.' && isDigitAt(m_position + 1) && (m_position == 0 || classBefore() == CharacterClass::kSpace);
  }

  bool isRatioSign() const {
    if (m_position >= m_text.size()) return false;
    const char c = m_text[m_position];
    return c == '/' || c == ':' || c == 'x' || c == 'X';
  }

  double readDecimal() {
    const std::size_t begin = m_position;
    bool has_point = false;
    while (m_position < m_text.size()) {
      const char c = m_text[m_position];
      const bool is_point = (c == '.' || c == ',') && !has_point && isDigitAt(m_position + 1);
      if (!is_point && (c < '0' || c > '9')) break;
      has_point = has_point || is_point;
      ++m_position;
    }
    return parseDecimal(m_text.substr(begin, m_position - begin)).value_or(0);
  }

  // "5 200": a group of three digits after a space goes on with the number before it, and so does the half of "1 1/2".
  void pushNumber(Token token) {
    const bool follows = !m_tokens.empty() && m_tokens.back().kind == TokenKind::kNumber &&
                         token.span.begin - m_tokens.back().span.end <= 3;
    if (follows && token.is_ratio && token.number < 1 && m_tokens.back().is_whole && !token.has_sign) {
      Token& before = m_tokens.back();
      before.number += before.number < 0 ? -token.number : token.number;
      before.is_whole = false;
      before.text.clear();
      before.span.end = token.span.end;
      return;
    }
    const bool is_group =
        token.span.end - token.span.begin == 3 && !token.has_sign && !token.is_ratio && !m_tokens.empty();
    if (is_group && m_tokens.back().kind == TokenKind::kNumber) {
      Token& before = m_tokens.back();
      const bool is_next_to = token.span.begin - before.span.end <= 3 && std::floor(before.number) == before.number;
      if (is_next_to && before.number > 0 && before.number < 1000) {
        before.number = before.number * 1000 + token.number;
        before.text.clear();
        before.span.end = token.span.end;
        return;
      }
    }
    m_tokens.push_back(std::move(token));
  }

  // Before a digit and after a space a dash is a minus; between spaces it parts clauses; else it joins words.
  void readDash(Character dash) {
    const std::size_t begin = m_position;
    const bool is_after_space = begin == 0 || isSpaceLike(classBefore());
    const CharacterClass after = classAt(begin + dash.length);
    m_position += dash.length;
    if (is_after_space && after == CharacterClass::kDigit) return readNumber(begin, -1);
    if (is_after_space && isSpaceLike(after)) {
      m_position = begin;
      add(TokenKind::kSoftBreak, dash.length);
      m_tokens.back().text = "-";
    }
  }

  // A slash between spaces may part clauses.
  void readSpace(Character space) {
    const bool stands_alone = space.code == '/' && m_position > 0 && isSpaceLike(classBefore()) &&
                              isSpaceLike(classAt(m_position + space.length));
    if (!stands_alone) {
      m_position += space.length;
      return;
    }
    add(TokenKind::kSoftBreak, space.length);
    m_tokens.back().text = "/";
  }

  static bool isSpaceLike(CharacterClass kind) {
    return kind == CharacterClass::kSpace || kind == CharacterClass::kLineEnd || kind == CharacterClass::kSoft ||
           kind == CharacterClass::kStrong;
  }

  CharacterClass classBefore() const {
    std::size_t start = m_position - 1;
    while (start > 0 && m_position - start < 4 && (static_cast<unsigned char>(m_text[start]) & 0xC0) == 0x80) --start;
    return classAt(start);
  }

  // "#1b2a49", "#fff"; what has more digits, or fewer, is none.
  bool readColourCode() {
    std::size_t digits = 0;
    while (m_position + 1 + digits < m_text.size() && std::isxdigit(byteAt(m_position + 1 + digits)) != 0) ++digits;
    const bool is_short = digits == 3;
    if ((!is_short && digits != 6) || classAt(m_position + 1 + digits) == CharacterClass::kLetter) return false;
    unsigned rgb = 0;
    for (std::size_t i = 1; i <= digits; ++i) {
      const unsigned char c = byteAt(m_position + i);
      const unsigned digit = c <= '9' ? c - '0' : (c | 0x20u) - 'a' + 10;
      rgb = is_short ? rgb << 8 | digit << 4 | digit : rgb << 4 | digit;
    }
    const std::size_t begin = m_position;
    m_position += 1 + digits;
    m_tokens.push_back({TokenKind::kColourCode, {}, {begin, m_position}, static_cast<double>(rgb)});
    return true;
  }

  unsigned char byteAt(std::size_t position) const { return static_cast<unsigned char>(m_text[position]); }

  void readSymbol(Character symbol) {
    const std::size_t begin = m_position;
    if (symbol.code == '#') {
      if (!readColourCode()) ++m_position;  // "#1", a heading: it only parts words
      return;
    }
    if (const std::optional<double> fraction = vulgarFraction(symbol.code)) {
      m_position += symbol.length;
      m_tokens.push_back({TokenKind::kNumber, {}, {begin, m_position}, *fraction});
    } else if (symbol.code == '+' && isDigitAt(begin + 1)) {
      ++m_position;
      readNumber(begin, +1);
    } else {
      std::string folded;
      appendFolded(symbol.code, folded);
      add(TokenKind::kWord, symbol.length, std::move(folded));
    }
  }

  static std::optional<double> vulgarFraction(char32_t code) {
    switch (code) {
      case 0xBC: return 0.25;
      case 0xBD: return 0.5;
      case 0xBE: return 0.75;
      case 0x2153: return 1.0 / 3;
      case 0x2154: return 2.0 / 3;
      default: return std::nullopt;
    }
  }

  std::string_view m_text;
  std::span<const std::string> m_elisions;
  std::size_t m_position = 0;
  std::vector<Token> m_tokens;
};

}  // namespace

std::vector<Token> tokenise(std::string_view text, std::span<const std::string> elisions) {
  return Tokeniser(text, elisions).run();
}

}  // namespace atelier::instruct
