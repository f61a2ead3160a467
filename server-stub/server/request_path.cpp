#include "server/request_path.h"

namespace atelier::server {
namespace {

std::optional<int> hexDigit(char character) {
  if (character >= '0' && character <= '9') return character - '0';
  if (character >= 'a' && character <= 'f') return character - 'a' + 10;
  if (character >= 'A' && character <= 'F') return character - 'A' + 10;
  return std::nullopt;
}

// Once only: what a second decoding would find ("%252e") stays an ordinary, absent name.
std::optional<std::string> decoded(std::string_view text) {
  std::string out;
  for (std::size_t index = 0; index < text.size(); ++index) {
    if (text[index] != '%') {
      out.push_back(text[index]);
      continue;
    }
    if (index + 2 >= text.size()) return std::nullopt;
    const auto high = hexDigit(text[index + 1]);
    const auto low = hexDigit(text[index + 2]);
    if (!high || !low) return std::nullopt;
    out.push_back(static_cast<char>(*high * 16 + *low));
    index += 2;
  }
  return out;
}

bool isSafeName(std::string_view name) {
  if (name.empty() || name == "." || name == "..") return false;
  for (const char character : name) {
    const auto byte = static_cast<unsigned char>(character);
    if (byte < 0x20 || byte == 0x7f || character == '/' || character == '\\') return false;
  }
  return true;
}

bool isUnreserved(char character) {
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
         (character >= '0' && character <= '9') || character == '-' || character == '.' || character == '_' ||
         character == '~';
}

}  // namespace

std::optional<RequestPath> parseRequestPath(std::string_view target) {
  auto path = target.substr(0, target.find_first_of("?#"));
  if (path.empty() || path[0] != '/') return std::nullopt;
  path.remove_prefix(1);
  RequestPath result{.names = {}, .is_folder = path.empty() || path.back() == '/'};
  while (!path.empty()) {
    const auto end = path.find('/');
    auto name = decoded(path.substr(0, end));
    if (!name || !isSafeName(*name)) return std::nullopt;
    result.names.push_back(std::move(*name));
    path = end == std::string_view::npos ? std::string_view{} : path.substr(end + 1);
  }
  return result;
}

std::string encodedPath(const RequestPath& path) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  std::string out;
  for (const auto& name : path.names) {
    out.push_back('/');
    for (const char character : name) {
      const auto byte = static_cast<unsigned char>(character);
      if (isUnreserved(character))
        out.push_back(character);
      else
        out.append({'%', kHex[byte >> 4], kHex[byte & 15]});
    }
  }
  if (path.is_folder) out.push_back('/');
  return out;
}

}  // namespace atelier::server
