#include "base/strings.h"

#include <algorithm>

#include "base/string_table.h"

namespace atelier::base {

namespace {

// The row of `key`, or that of `error.internal`: a person never sees an empty label.
const StringRow& rowOf(std::string_view key) {
  const auto row = std::ranges::lower_bound(kStringTable, key, {}, &StringRow::key);
  if (row != kStringTable.end() && row->key == key) return *row;
  return *std::ranges::lower_bound(kStringTable, std::string_view("error.internal"), {}, &StringRow::key);
}

}  // namespace

Locale localeFromName(std::string_view name) {
  return name.starts_with("fr") ? Locale::kFrench : Locale::kEnglish;
}

std::string_view apiName(Locale locale) { return locale == Locale::kFrench ? "fr" : "en"; }

StringKey StringKey::fromRuntime(std::string_view key) { return StringKey(rowOf(key).key); }

std::string_view tr(Locale locale, StringKey key) {
  const StringRow& row = rowOf(key.name());
  return locale == Locale::kFrench ? row.fr : row.en;
}

std::string tr(Locale locale, StringKey key, const Placeholders& values) {
  std::string_view rest = tr(locale, key);
  std::string text;
  // One pass from left to right: what a value says is never taken for a placeholder.
  while (!rest.empty()) {
    const std::size_t open = rest.find('{');
    text += rest.substr(0, open);
    if (open == std::string_view::npos) break;
    rest.remove_prefix(open);
    const std::size_t close = std::min(rest.find('}'), rest.size() - 1);
    const auto value = std::ranges::find(values, rest.substr(1, close - 1), &Placeholders::value_type::first);
    text += value == values.end() ? rest.substr(0, close + 1) : std::string_view(value->second);
    rest.remove_prefix(close + 1);
  }
  return text;
}

std::string describe(Locale locale, const Error& error) {
  std::string text(tr(locale, StringKey::fromRuntime("error." + std::string(apiName(error.code)))));
  if (error.detail.empty()) return text;
  const bool is_key = error.detail.starts_with("reason.");
  return text + " (" + (is_key ? std::string(tr(locale, StringKey::fromRuntime(error.detail))) : error.detail) + ")";
}

}  // namespace atelier::base
