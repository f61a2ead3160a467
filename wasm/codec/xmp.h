// XMP packets (ISO 16684-1): properties about privacy and stale pixels taken out, the digital source type put in.
#pragma once

#include <vector>

#include "codec/byte_order.h"
#include "codec/picture_file.h"

namespace atelier::codec {

// The packet for an exported file. `packet` may be empty or unreadable; then a fresh one is written (an unreadable
// packet cannot be cleaned, so it is never passed on). Orientation, size, thumbnails and references to extended
// packets always go; location, serial numbers, owner and document ids go unless `keeps_private`.
// Empty where there is nothing to say.
std::vector<std::uint8_t> xmpForExport(ByteSpan packet, DigitalSource source, bool keeps_private);

// The packet with what is stale after decoding removed, all else kept. Empty where it is unreadable.
std::vector<std::uint8_t> xmpWithoutOrientation(ByteSpan packet);

// http://cv.iptc.org/newscodes/digitalsourcetype/…; empty for kUnchanged.
std::string_view digitalSourceUri(DigitalSource source);

}  // namespace atelier::codec
