#include "kontext/unicode_text.h"

#include <catch2/catch_test_macros.hpp>
#include <sstream>

#include "golden_file.h"
#include "kontext/normalization.h"

using namespace atelier::kontext;
using namespace std::string_view_literals;

namespace {

std::u32string codePoints(const std::string& hexadecimal) {
  std::istringstream words(hexadecimal);
  std::u32string text;
  for (std::string word; words >> word;) text += static_cast<char32_t>(std::stoul(word, nullptr, 16));
  return text;
}

}  // namespace

TEST_CASE("every code point survives the way to UTF-8 and back") {
  for (char32_t c = 0; c <= 0x10FFFF; c += c < 0x3000 ? 1 : 37) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    std::string bytes;
    appendUtf8(bytes, c);
    REQUIRE(decodeUtf8(bytes) == std::u32string(1, c));
  }
}

TEST_CASE("ill-formed UTF-8 becomes one replacement character per maximal part") {
  CHECK(decodeUtf8("a\x80z") == U"a\uFFFDz");
  CHECK(decodeUtf8("\xC0\xAF") == U"\uFFFD\uFFFD");                    // overlong
  CHECK(decodeUtf8("\xE0\x80\xAF") == U"\uFFFD\uFFFD\uFFFD");          // overlong
  CHECK(decodeUtf8("\xED\xA0\x80") == U"\uFFFD\uFFFD\uFFFD");          // a surrogate
  CHECK(decodeUtf8("\xF4\x91\x92\x93\xFF\x41") == U"\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDA");
  CHECK(decodeUtf8("\xE1\x80\xE2\xF0\x91\x92\xF1\xBF\x41") == U"\uFFFD\uFFFD\uFFFD\uFFFDA");
  CHECK(decodeUtf8("\xF0\x9F\xA6") == U"\uFFFD");                      // cut off
}

TEST_CASE("letters, numbers and white space follow the Unicode categories") {
  for (const char32_t c : U"AzéßΩжא字ゆ한ªˇᴬ𠮷"sv) CHECK(isLetter(c));
  for (const char32_t c : U"0٣²Ⅷ½੩𝟘"sv) CHECK(isNumber(c));
  for (const char32_t c : U" \t\r\n\u000B\u0085\u00A0\u2003\u3000"sv) CHECK(isWhiteSpace(c));
  for (const char32_t c : U"-_@[`{\u0301\uFEFF\u200B🦊"sv) {
    CHECK_FALSE(isLetter(c));
    CHECK_FALSE(isNumber(c));
    CHECK_FALSE(isWhiteSpace(c));
  }
}

TEST_CASE("normal form C agrees with the sample of Unicode's own test") {
  std::istringstream lines(atelier::tests::goldenFile("kontext/normalization.txt"));
  int count = 0;
  for (std::string line; std::getline(lines, line); ++count) {
    const std::size_t separator = line.find(';');
    const std::u32string source = codePoints(line.substr(0, separator)), normal = codePoints(line.substr(separator + 1));
    CAPTURE(line);
    CHECK(toNfc(source) == normal);
    CHECK(toNfc(normal) == normal);
  }
  CHECK(count > 300);
}

TEST_CASE("marks are sorted by class and compose with their letter") {
  CHECK(toNfc(U"e\u0301") == U"é");
  CHECK(toNfc(U"a\u0301\u0323") == U"\u1EA1\u0301");
  CHECK(toNfc(U"\u1112\u1161\u11AB") == U"한");
  CHECK(toNfc(U"\u212B") == U"Å");
  CHECK(toNfc(U"\u0958") == U"\u0915\u093C");  // excluded from composition
  CHECK(toNfc(U"\u0301e") == U"\u0301e");      // nothing before it to combine with
}
