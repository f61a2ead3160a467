// What the tokenizer needs of the Unicode character database, as sorted tables.
// unicode_tables.cpp is written by unicode_tables.mjs. 38 KB, where a general Unicode library would be megabytes.
#pragma once

#include <cstdint>
#include <span>

namespace atelier::kontext {

struct CodePointRange {
  char32_t first;
  char32_t last;  // inclusive
};

struct CombiningClassRange {
  char32_t first;
  char32_t last;  // inclusive
  std::uint8_t combining_class;
};

// One step of canonical decomposition; `second` is 0 where one character becomes one other.
struct CanonicalDecomposition {
  char32_t composite;
  char32_t first;
  char32_t second;
};

extern const std::span<const CodePointRange> kLetterRanges;               // general categories L*
extern const std::span<const CodePointRange> kNumberRanges;               // general categories N*
extern const std::span<const CombiningClassRange> kCombiningClassRanges;  // classes other than 0
extern const std::span<const CanonicalDecomposition> kDecompositions;     // by composite; Hangul is arithmetic
// Indices into kDecompositions of those that compose again, by (first, second).
extern const std::span<const std::uint16_t> kCompositionOrder;

}  // namespace atelier::kontext
