#include "codec/iso_media.h"

#include <algorithm>
#include <limits>

namespace atelier::codec {

namespace {

constexpr int kMaxBoxes = 10'000;

// Calls visit(type, payload) for each box of `bytes`.
template <typename Visit>
void forEachBox(ByteSpan bytes, Visit visit) {
  for (int count = 0; bytes.size() >= 8 && count < kMaxBoxes; ++count) {
    std::uint64_t size = readBig32(bytes, 0);
    std::size_t header = 8;
    if (size == 1) {
      size = std::uint64_t{readBig32(bytes, 8)} << 32 | readBig32(bytes, 12);
      header = 16;
    }
    if (size == 0) size = bytes.size();  // to the end
    if (size < header || bytes.size() < header) return;
    const std::size_t taken = static_cast<std::size_t>(std::min<std::uint64_t>(size, bytes.size()));
    visit(std::string_view(reinterpret_cast<const char*>(bytes.data()) + 4, 4), bytes.subspan(header, taken - header));
    bytes = bytes.subspan(taken);
  }
}

ByteSpan findBox(ByteSpan bytes, std::string_view wanted) {
  ByteSpan found;
  forEachBox(bytes, [&](std::string_view type, ByteSpan payload) {
    if (type == wanted && found.empty()) found = payload;
  });
  return found;
}

int sideOf(std::uint32_t value) {
  return static_cast<int>(std::min<std::uint32_t>(value, std::numeric_limits<int>::max()));
}

FileType typeOfBrand(ByteSpan bytes, std::size_t offset) {
  for (const char* brand : {"avif", "avis"}) {
    if (hasTextAt(bytes, offset, brand)) return FileType::kAvif;
  }
  for (const char* brand : {"heic", "heix", "hevc", "hevx", "heim", "heis"}) {
    if (hasTextAt(bytes, offset, brand)) return FileType::kHeic;
  }
  return FileType::kUnknown;
}

}  // namespace

FileType isoMediaType(ByteSpan file) {
  if (!hasTextAt(file, 4, "ftyp")) return FileType::kUnknown;
  const std::size_t end = std::min<std::size_t>({readBig32(file, 0), file.size(), 512});
  // The major brand, its version (skipped), then the compatible ones.
  for (std::size_t at = 8; at + 4 <= end; at += at == 8 ? 8 : 4) {
    const FileType type = typeOfBrand(file, at);
    if (type != FileType::kUnknown) return type;
  }
  return FileType::kUnknown;
}

image::ImageSpec isoMediaSize(ByteSpan file) {
  const ByteSpan meta = findBox(file, "meta");
  if (meta.size() < 4) return {};
  image::ImageSpec largest;
  forEachBox(findBox(findBox(meta.subspan(4), "iprp"), "ipco"), [&](std::string_view type, ByteSpan payload) {
    if (type != "ispe" || payload.size() < 12) return;
    const image::ImageSpec spec{sideOf(readBig32(payload, 4)), sideOf(readBig32(payload, 8))};
    const auto area = [](const image::ImageSpec& of) { return std::int64_t{of.width} * of.height; };
    if (area(spec) > area(largest)) largest = spec;
  });
  return largest;
}

}  // namespace atelier::codec
