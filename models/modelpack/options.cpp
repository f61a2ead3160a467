#include "modelpack/options.h"

#include <charconv>

namespace atelier::modelpack {
namespace {

template <typename Number>
Result<Number> parseNumber(const std::string& name, std::string_view text) {
  Number value{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size())
    return badInput("modelpack.options", "--{}: {} is not a number", name, text);
  return value;
}

}  // namespace

Result<Options> Options::parse(std::span<const std::string> arguments, const std::set<std::string>& valued,
                               const std::set<std::string>& flags) {
  Options options;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (!arguments[i].starts_with("--")) {
      options.m_words.push_back(arguments[i]);
      continue;
    }
    const std::string name = arguments[i].substr(2);
    const bool takes_value = valued.contains(name);
    if (!takes_value && !flags.contains(name)) return badInput("modelpack.options", "unknown option --{}", name);
    if (takes_value && i + 1 == arguments.size()) return badInput("modelpack.options", "--{} needs a value", name);
    if (!options.m_values.emplace(name, takes_value ? arguments[++i] : "").second)
      return badInput("modelpack.options", "--{} is given twice", name);
  }
  return options;
}

Result<std::string> Options::required(const std::string& name) const {
  const auto found = m_values.find(name);
  if (found == m_values.end() || found->second.empty()) return badInput("modelpack.options", "--{} is missing", name);
  return found->second;
}

std::string Options::text(const std::string& name, const std::string& fallback) const {
  const auto found = m_values.find(name);
  return found == m_values.end() ? fallback : found->second;
}

Result<std::int64_t> Options::integer(const std::string& name, std::int64_t fallback) const {
  return has(name) ? parseNumber<std::int64_t>(name, text(name)) : fallback;
}

Result<double> Options::number(const std::string& name, double fallback) const {
  return has(name) ? parseNumber<double>(name, text(name)) : fallback;
}

Result<std::vector<std::int64_t>> Options::integers(const std::string& name,
                                                    const std::vector<std::int64_t>& fallback) const {
  if (!has(name)) return fallback;
  std::vector<std::int64_t> values;
  const std::string list = text(name);
  for (std::size_t begin = 0; begin <= list.size();) {
    const std::size_t end = std::min(list.find(',', begin), list.size());
    ATELIER_TRY(value, parseNumber<std::int64_t>(name, std::string_view(list).substr(begin, end - begin)));
    values.push_back(value);
    begin = end + 1;
  }
  return values;
}

}  // namespace atelier::modelpack
