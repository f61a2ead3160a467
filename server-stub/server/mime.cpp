#include "server/mime.h"

#include <array>
#include <utility>

#include "server/text.h"

namespace atelier::server {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 22> kTypes = {{
    {"html", "text/html; charset=utf-8"},
    {"css", "text/css; charset=utf-8"},
    {"js", "text/javascript; charset=utf-8"},
    {"mjs", "text/javascript; charset=utf-8"},
    {"wasm", "application/wasm"},  // streaming compilation refuses any other
    {"json", "application/json"},
    {"map", "application/json"},
    {"webmanifest", "application/manifest+json"},
    {"svg", "image/svg+xml"},
    {"png", "image/png"},
    {"jpg", "image/jpeg"},
    {"jpeg", "image/jpeg"},
    {"webp", "image/webp"},
    {"avif", "image/avif"},
    {"gif", "image/gif"},
    {"ico", "image/x-icon"},
    {"ttf", "font/ttf"},
    {"woff2", "font/woff2"},
    {"txt", "text/plain; charset=utf-8"},
    {"wgsl", "text/plain; charset=utf-8"},  // no type of its own is registered
    {"onnx", "application/octet-stream"},
    {"bin", "application/octet-stream"},
}};

}  // namespace

std::string_view mimeType(std::string_view file_name) {
  const auto dot = file_name.rfind('.');
  if (dot != std::string_view::npos)
    for (const auto& [extension, type] : kTypes)
      if (equalsIgnoringCase(file_name.substr(dot + 1), extension)) return type;
  return "application/octet-stream";
}

}  // namespace atelier::server
