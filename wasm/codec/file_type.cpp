#include <array>
#include <utility>

#include "codec/picture_file.h"

namespace atelier::codec {

namespace {

constexpr std::array<std::pair<FileType, std::string_view>, 7> kMimeTypes{{
    {FileType::kJpeg, "image/jpeg"},
    {FileType::kPng, "image/png"},
    {FileType::kWebp, "image/webp"},
    {FileType::kAvif, "image/avif"},
    {FileType::kHeic, "image/heic"},
    {FileType::kGif, "image/gif"},
    {FileType::kBmp, "image/bmp"},
}};

}  // namespace

std::string_view mimeType(FileType type) {
  for (const auto& [known, mime] : kMimeTypes) {
    if (known == type) return mime;
  }
  return "application/octet-stream";
}

std::optional<FileType> fileTypeFromMime(std::string_view mime) {
  for (const auto& [type, known] : kMimeTypes) {
    if (known == mime) return type;
  }
  if (mime == "image/jpg") return FileType::kJpeg;
  if (mime == "image/heif") return FileType::kHeic;
  return std::nullopt;
}

}  // namespace atelier::codec
