// IPTC-IIM records (IIM 4.2) and the Photoshop resource block that carries them in a JPEG.
#pragma once

#include <vector>

#include "codec/byte_order.h"

namespace atelier::codec {

// The IIM records in an APP13 payload ("Photoshop 3.0\0", resource 0x0404). Empty where there are none.
std::vector<std::uint8_t> iptcFromPhotoshop(ByteSpan payload);
std::vector<std::uint8_t> photoshopFromIptc(ByteSpan iptc);

// Datasets that make sense, in order; unless `keeps_private`, without city, sub-location, province, country, content
// location and the preview picture (which goes in any case: it is of the unedited picture).
std::vector<std::uint8_t> iptcForExport(ByteSpan iptc, bool keeps_private);

}  // namespace atelier::codec
