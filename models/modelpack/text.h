// Text from values: "{}" in the pattern is replaced by the next argument. (libstdc++ 12 has no <format>.)
#pragma once

#include <sstream>
#include <string>
#include <string_view>

namespace atelier::modelpack {

template <typename... Args>
std::string formatText(std::string_view pattern, const Args&... args) {
  std::ostringstream out;
  const auto next = [&](const auto& argument) {
    const std::size_t hole = pattern.find("{}");
    out << pattern.substr(0, hole) << argument;
    pattern.remove_prefix(hole == pattern.npos ? pattern.size() : hole + 2);
  };
  (next(args), ...);
  out << pattern;
  return out.str();
}

// "007"
inline std::string paddedNumber(int value, int digits) {
  std::string text = std::to_string(value);
  while (static_cast<int>(text.size()) < digits) text.insert(text.begin(), '0');
  return text;
}

// "[3072, 128]"
template <typename Shape>
std::string shapeText(const Shape& shape) {
  std::string text = "[";
  for (const auto dim : shape) text += (text.size() > 1 ? ", " : "") + std::to_string(dim);
  return text + "]";
}

}  // namespace atelier::modelpack
