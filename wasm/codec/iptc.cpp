#include "codec/iptc.h"

#include <algorithm>
#include <array>

namespace atelier::codec {

namespace {

constexpr std::string_view kPhotoshop{"Photoshop 3.0\0", 14};
constexpr std::uint32_t kIptcResource = 0x0404;
// Of record 2: content location code and name, city, sub-location, province, country code and name.
constexpr std::array<std::uint8_t, 7> kLocation{26, 27, 90, 92, 95, 100, 101};
constexpr std::array<std::uint8_t, 3> kPreview{200, 201, 202};

}  // namespace

std::vector<std::uint8_t> iptcFromPhotoshop(ByteSpan payload) {
  if (!hasTextAt(payload, 0, kPhotoshop)) return {};
  std::size_t at = kPhotoshop.size();
  while (hasTextAt(payload, at, "8BIM") && payload.size() - at >= 12) {
    const std::uint32_t id = readBig16(payload, at + 4);
    const std::size_t name = (std::size_t{payload[at + 6]} + 2) & ~std::size_t{1};  // length byte and text, evened
    const std::size_t data = at + 6 + name + 4;
    const std::size_t size = readBig32(payload, at + 6 + name);
    if (data > payload.size() || payload.size() - data < size) return {};
    const ByteSpan resource = payload.subspan(data, size);
    if (id == kIptcResource) return {resource.begin(), resource.end()};
    at = data + size + (size & 1);
  }
  return {};
}

std::vector<std::uint8_t> photoshopFromIptc(ByteSpan iptc) {
  std::vector<std::uint8_t> payload;
  append(payload, kPhotoshop);
  append(payload, "8BIM");
  appendUnsigned(payload, kIptcResource, 2, ByteOrder::kBig);
  appendUnsigned(payload, 0, 2, ByteOrder::kBig);  // no name
  appendUnsigned(payload, static_cast<std::uint32_t>(iptc.size()), 4, ByteOrder::kBig);
  append(payload, iptc);
  if (iptc.size() & 1) payload.push_back(0);
  return payload;
}

std::vector<std::uint8_t> iptcForExport(ByteSpan iptc, bool keeps_private) {
  std::vector<std::uint8_t> kept;
  std::size_t at = 0;
  while (at + 5 <= iptc.size() && iptc[at] == 0x1C) {
    const std::uint8_t record = iptc[at + 1];
    const std::uint8_t dataset = iptc[at + 2];
    const std::size_t size = readBig16(iptc, at + 3);
    if (size >= 0x8000 || iptc.size() - at - 5 < size) break;  // extended datasets hold pictures and the like
    const auto isOneOf = [&](const auto& list) { return std::ranges::find(list, dataset) != list.end(); };
    const bool goes = record == 2 && (isOneOf(kPreview) || (!keeps_private && isOneOf(kLocation)));
    if (!goes) append(kept, iptc.subspan(at, 5 + size));
    at += 5 + size;
  }
  return kept;
}

}  // namespace atelier::codec
