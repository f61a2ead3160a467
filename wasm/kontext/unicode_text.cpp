#include "kontext/unicode_text.h"

#include <algorithm>

#include "kontext/unicode_tables.h"

namespace atelier::kontext {

namespace {

constexpr char32_t kReplacement = 0xFFFD;

// What a lead byte announces. `low`/`high` bound the first continuation byte, which is where overlong forms,
// surrogates and values past U+10FFFF are refused.
struct Lead {
  int continuation_count = 0;  // 0: not a lead byte
  unsigned char low = 0x80;
  unsigned char high = 0xBF;
};

Lead leadOf(unsigned char byte) {
  if (byte >= 0xC2 && byte <= 0xDF) return {1};
  if (byte == 0xE0) return {2, 0xA0, 0xBF};
  if (byte == 0xED) return {2, 0x80, 0x9F};
  if (byte >= 0xE1 && byte <= 0xEF) return {2};
  if (byte == 0xF0) return {3, 0x90, 0xBF};
  if (byte == 0xF4) return {3, 0x80, 0x8F};
  if (byte >= 0xF1 && byte <= 0xF3) return {3};
  return {};
}

// Decodes the character that begins at `bytes[position]`, which is not ASCII, and moves past what it used.
char32_t decodeOne(std::string_view bytes, std::size_t& position) {
  const auto byteAt = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
  const unsigned char first = byteAt(position++);
  Lead lead = leadOf(first);
  if (lead.continuation_count == 0) return kReplacement;
  char32_t code_point = first & (0x3F >> lead.continuation_count);
  for (int i = 0; i < lead.continuation_count; ++i) {
    if (position == bytes.size() || byteAt(position) < lead.low || byteAt(position) > lead.high) return kReplacement;
    code_point = code_point << 6 | (byteAt(position++) & 0x3Fu);
    lead.low = 0x80;
    lead.high = 0xBF;
  }
  return code_point;
}

bool contains(std::span<const CodePointRange> ranges, char32_t code_point) {
  const auto range = std::ranges::lower_bound(ranges, code_point, {}, &CodePointRange::last);
  return range != ranges.end() && range->first <= code_point;
}

bool isAsciiLetter(char32_t code_point) { return (code_point | 0x20) - U'a' < 26; }

}  // namespace

std::u32string decodeUtf8(std::string_view bytes) {
  std::u32string text;
  text.reserve(bytes.size());
  for (std::size_t i = 0; i < bytes.size();) {
    const auto byte = static_cast<unsigned char>(bytes[i]);
    text += byte < 0x80 ? (++i, char32_t{byte}) : decodeOne(bytes, i);
  }
  return text;
}

void appendUtf8(std::string& bytes, char32_t code_point) {
  const auto push = [&](char32_t byte) { bytes += static_cast<char>(static_cast<unsigned char>(byte)); };
  if (code_point < 0x80) return push(code_point);
  if (code_point < 0x800) {
    push(0xC0 | code_point >> 6);
  } else if (code_point < 0x10000) {
    push(0xE0 | code_point >> 12);
    push(0x80 | (code_point >> 6 & 0x3F));
  } else {
    push(0xF0 | code_point >> 18);
    push(0x80 | (code_point >> 12 & 0x3F));
    push(0x80 | (code_point >> 6 & 0x3F));
  }
  push(0x80 | (code_point & 0x3F));
}

bool isLetter(char32_t code_point) {
  return code_point < 0x80 ? isAsciiLetter(code_point) : contains(kLetterRanges, code_point);
}

bool isNumber(char32_t code_point) {
  return code_point < 0x80 ? code_point - U'0' < 10 : contains(kNumberRanges, code_point);
}

bool isWhiteSpace(char32_t code_point) {
  return (code_point >= 0x09 && code_point <= 0x0D) || code_point == 0x20 || code_point == 0x85 || code_point == 0xA0 ||
         code_point == 0x1680 || (code_point >= 0x2000 && code_point <= 0x200A) || code_point == 0x2028 ||
         code_point == 0x2029 || code_point == 0x202F || code_point == 0x205F || code_point == 0x3000;
}

}  // namespace atelier::kontext
