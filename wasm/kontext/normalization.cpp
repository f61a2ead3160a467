#include "kontext/normalization.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "kontext/unicode_tables.h"

namespace atelier::kontext {

namespace {

// Hangul syllables compose by arithmetic (The Unicode Standard, section 3.12).
constexpr char32_t kSyllableBase = 0xAC00, kLeadBase = 0x1100, kVowelBase = 0x1161, kTrailBase = 0x11A7;
constexpr char32_t kLeadCount = 19, kVowelCount = 21, kTrailCount = 28;
constexpr char32_t kSyllableCount = kLeadCount * kVowelCount * kTrailCount;

// Below this every character is its own normal form, and nothing combines with what stands before it.
constexpr char32_t kFirstCombining = 0x300;

std::uint8_t combiningClass(char32_t code_point) {
  if (code_point < kFirstCombining) return 0;
  const auto range = std::ranges::lower_bound(kCombiningClassRanges, code_point, {}, &CombiningClassRange::last);
  return range != kCombiningClassRanges.end() && range->first <= code_point ? range->combining_class : 0;
}

void appendDecomposed(std::u32string& out, char32_t code_point) {
  if (const char32_t syllable = code_point - kSyllableBase; syllable < kSyllableCount) {
    out += kLeadBase + syllable / (kVowelCount * kTrailCount);
    out += kVowelBase + syllable / kTrailCount % kVowelCount;
    if (syllable % kTrailCount != 0) out += kTrailBase + syllable % kTrailCount;
    return;
  }
  const auto entry = std::ranges::lower_bound(kDecompositions, code_point, {}, &CanonicalDecomposition::composite);
  if (entry == kDecompositions.end() || entry->composite != code_point) {
    out += code_point;
    return;
  }
  appendDecomposed(out, entry->first);  // at most four levels deep
  if (entry->second != 0) out += entry->second;  // the second part never decomposes further
}

// Sorts each run of combining marks by class, keeping the order of equals.
void sortMarks(std::u32string& text, std::vector<std::uint8_t>& classes) {
  struct Mark {
    std::uint8_t combining_class;
    std::size_t position;
    char32_t code_point;
  };
  std::vector<Mark> run;
  for (std::size_t begin = 0; begin < text.size(); ++begin) {
    std::size_t end = begin;
    while (end < text.size() && classes[end] != 0) ++end;
    if (end - begin > 1) {
      run.clear();
      for (std::size_t i = begin; i < end; ++i) run.push_back({classes[i], i, text[i]});
      std::ranges::sort(run, {}, [](const Mark& mark) { return std::pair(mark.combining_class, mark.position); });
      for (std::size_t i = begin; i < end; ++i) {
        classes[i] = run[i - begin].combining_class;
        text[i] = run[i - begin].code_point;
      }
    }
    begin = end;
  }
}

std::optional<char32_t> compose(char32_t first, char32_t second) {
  if (first - kLeadBase < kLeadCount && second - kVowelBase < kVowelCount)
    return kSyllableBase + ((first - kLeadBase) * kVowelCount + (second - kVowelBase)) * kTrailCount;
  if (const char32_t syllable = first - kSyllableBase; syllable < kSyllableCount && syllable % kTrailCount == 0)
    if (second > kTrailBase && second < kTrailBase + kTrailCount) return first + (second - kTrailBase);
  const auto partsOf = [](std::uint16_t index) {
    return std::pair(kDecompositions[index].first, kDecompositions[index].second);
  };
  const auto parts = std::pair(first, second);
  const auto index = std::ranges::lower_bound(kCompositionOrder, parts, {}, partsOf);
  if (index == kCompositionOrder.end() || partsOf(*index) != parts) return std::nullopt;
  return kDecompositions[*index].composite;
}

}  // namespace

std::u32string toNfc(std::u32string text) {
  if (std::ranges::all_of(text, [](char32_t c) { return c < kFirstCombining; })) return text;

  std::u32string decomposed;
  decomposed.reserve(text.size());
  for (const char32_t code_point : text) appendDecomposed(decomposed, code_point);
  std::vector<std::uint8_t> classes(decomposed.size());
  std::ranges::transform(decomposed, classes.begin(), combiningClass);
  sortMarks(decomposed, classes);

  text.clear();
  std::optional<std::size_t> starter;  // index in `text` of what marks may still combine with
  std::uint8_t previous_class = 0;
  for (std::size_t i = 0; i < decomposed.size(); ++i) {
    const bool blocked = !starter || (text.size() - 1 > *starter && previous_class >= classes[i]);
    if (!blocked) {
      if (const auto composite = compose(text[*starter], decomposed[i])) {
        text[*starter] = *composite;
        continue;
      }
    }
    text += decomposed[i];
    if (classes[i] == 0) starter = text.size() - 1;
    previous_class = classes[i];
  }
  return text;
}

}  // namespace atelier::kontext
