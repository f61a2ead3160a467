#include "moderation/text_scan.h"

namespace atelier::moderation {

namespace {

struct LeadByte {
  std::size_t length;  // of the whole sequence; 0: no sequence begins so
  char32_t bits;
  char32_t smallest;  // a smaller value would be an overlong form
};

LeadByte readLead(unsigned char byte) {
  if (byte < 0x80) return {1, byte, 0};
  if ((byte & 0xE0) == 0xC0) return {2, byte & 0x1Fu, 0x80};
  if ((byte & 0xF0) == 0xE0) return {3, byte & 0x0Fu, 0x800};
  if ((byte & 0xF8) == 0xF0) return {4, byte & 0x07u, 0x10000};
  return {0, 0, 0};
}

bool isWithin(char32_t value, char32_t first, char32_t last) { return value >= first && value <= last; }

}  // namespace

std::optional<char32_t> nextCodePoint(std::string_view text, std::size_t& at) {
  const LeadByte lead = readLead(static_cast<unsigned char>(text[at]));
  if (lead.length == 0 || lead.length > text.size() - at) return std::nullopt;
  char32_t value = lead.bits;
  for (std::size_t i = 1; i < lead.length; ++i) {
    const auto byte = static_cast<unsigned char>(text[at + i]);
    if ((byte & 0xC0) != 0x80) return std::nullopt;
    value = (value << 6) | (byte & 0x3Fu);
  }
  if (value < lead.smallest || isWithin(value, 0xD800, 0xDFFF) || value > 0x10FFFF) return std::nullopt;
  at += lead.length;
  return value;
}

bool isHiddenOrControl(char32_t value) {
  if (value == U'\t' || value == U'\n' || value == U'\r') return false;
  return value < 0x20 || isWithin(value, 0x7F, 0x9F) ||  // controls
         isWithin(value, 0x2028, 0x202E) ||              // separators, embeddings, overrides
         isWithin(value, 0x2066, 0x206F) ||              // isolates, deprecated format characters
         isWithin(value, 0xE0000, 0xE007F) ||            // tags
         isWithin(value, 0xFDD0, 0xFDEF) || (value & 0xFFFE) == 0xFFFE;  // noncharacters
}

}  // namespace atelier::moderation
