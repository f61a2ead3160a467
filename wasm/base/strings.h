// The words that a person reads, in their language, by key. The source is web/strings/*.json.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.h"

namespace atelier::base {

enum class Locale { kEnglish, kFrench };

Locale localeFromName(std::string_view name);  // "fr", "fr-CA" → French; anything else → English
std::string_view apiName(Locale locale);       // "en", "fr"

// A key of the table. A literal that is not there fails the `strings` lint, which reads the sources.
class StringKey {
 public:
  constexpr StringKey(const char* key) : m_key(key) {}
  // For keys made at run time ("error." + code). Falls back to `error.internal`.
  static StringKey fromRuntime(std::string_view key);

  constexpr std::string_view name() const { return m_key; }

 private:
  constexpr explicit StringKey(std::string_view key) : m_key(key) {}
  std::string_view m_key;
};

std::string_view tr(Locale locale, StringKey key);

// Replaces each `{name}` by its value: tr(locale, key, {{"name", "…"}}).
using Placeholders = std::vector<std::pair<std::string_view, std::string>>;
std::string tr(Locale locale, StringKey key, const Placeholders& values);

// What a person reads about an error: its code's sentence, and the detail where there is one (in their language where
// it is a key: "reason.cut_off").
std::string describe(Locale locale, const Error& error);

}  // namespace atelier::base
