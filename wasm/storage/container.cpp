#include "storage/container.h"

#include <libdeflate.h>

#include <algorithm>

namespace atelier::storage {

using base::ErrorCode;
using base::fail;

namespace {

// As PNG's: the high bit and both line ends reveal a file that was sent as text.
constexpr std::array<std::uint8_t, 8> kMagic{0x8A, 'A', 'T', 'L', '\r', '\n', 0x1A, '\n'};
constexpr std::size_t kFixedSize = kMagic.size() + 8;
constexpr std::size_t kRowSize = 16;
constexpr std::uint32_t kMaxSections = 4096;

std::uint32_t checksum(std::span<const std::uint8_t> bytes) { return libdeflate_crc32(0, bytes.data(), bytes.size()); }

void append(std::vector<std::uint8_t>& bytes, std::uint64_t value, int count) {
  for (int i = 0; i < count; ++i) bytes.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

std::uint64_t readNumber(std::span<const std::uint8_t> bytes, std::size_t at, std::size_t count) {
  std::uint64_t value = 0;
  for (std::size_t i = count; i-- > 0;) value = (value << 8) | bytes[at + i];
  return value;
}

std::unexpected<base::Error> bad(std::string detail) {
  return fail(ErrorCode::kBadRequest, "storage.container", std::move(detail));
}

}  // namespace

std::vector<std::uint8_t> writeContainer(std::uint32_t version, const std::vector<Section>& sections) {
  std::size_t total = kFixedSize + sections.size() * kRowSize + 4;
  for (const Section& section : sections) total += section.bytes.size();
  std::vector<std::uint8_t> bytes;
  bytes.reserve(total);
  bytes.insert(bytes.end(), kMagic.begin(), kMagic.end());
  append(bytes, version, 4);
  append(bytes, sections.size(), 4);
  for (const Section& section : sections) {
    bytes.insert(bytes.end(), section.name.begin(), section.name.begin() + 4);
    append(bytes, checksum(section.bytes), 4);
    append(bytes, section.bytes.size(), 8);
  }
  append(bytes, checksum(bytes), 4);
  for (const Section& section : sections) bytes.insert(bytes.end(), section.bytes.begin(), section.bytes.end());
  return bytes;
}

base::Result<Container> readContainer(std::span<const std::uint8_t> bytes, std::uint32_t newest) {
  const bool has_magic = bytes.size() >= kMagic.size() && std::ranges::equal(bytes.first(kMagic.size()), kMagic);
  if (!has_magic) return bad("not a project file");
  if (bytes.size() < kFixedSize) return bad("truncated");
  Container container{static_cast<std::uint32_t>(readNumber(bytes, kMagic.size(), 4)), {}, {}};
  // Before the checksum: a newer version may have another table.
  if (container.version > newest) return fail(ErrorCode::kUnsupported, "storage.container", "made by a newer version");
  const std::uint64_t count = readNumber(bytes, kMagic.size() + 4, 4);
  if (count > kMaxSections) return bad("damaged: header");
  const std::size_t table_end = kFixedSize + static_cast<std::size_t>(count) * kRowSize;
  if (bytes.size() < table_end + 4) return bad("truncated");
  if (readNumber(bytes, table_end, 4) != checksum(bytes.first(table_end))) return bad("damaged: header");

  std::size_t at = table_end + 4;
  for (std::size_t row = kFixedSize; row < table_end; row += kRowSize) {
    const std::uint64_t length = readNumber(bytes, row + 8, 8);
    if (length > bytes.size() - at) return bad("truncated");
    const auto name = bytes.subspan(row, 4);
    container.sections.push_back({std::string(name.begin(), name.end()), bytes.subspan(at, static_cast<std::size_t>(length))});
    container.checksums.push_back(static_cast<std::uint32_t>(readNumber(bytes, row + 4, 4)));
    at += static_cast<std::size_t>(length);
  }
  if (at != bytes.size()) return bad("damaged: header");
  return container;
}

base::Result<std::span<const std::uint8_t>> sectionOf(const Container& container, std::string_view name,
                                                      std::size_t index) {
  for (std::size_t i = 0; i < container.sections.size(); ++i) {
    const Section& section = container.sections[i];
    if (section.name != name || index-- != 0) continue;
    if (checksum(section.bytes) != container.checksums[i]) return bad("damaged: " + section.name);
    return section.bytes;
  }
  return bad("missing: " + std::string(name));
}

}  // namespace atelier::storage
