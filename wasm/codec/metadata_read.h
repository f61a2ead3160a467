// Metadata and colour profiles out of their containers.
#pragma once

#include <vector>

#include "codec/byte_order.h"
#include "codec/jpeg_file.h"
#include "codec/picture_file.h"
#include "codec/png_file.h"
#include "codec/webp_file.h"

namespace atelier::codec {

Metadata readMetadata(const JpegFile& jpeg);  // APP1 (Exif, XMP), APP13
Metadata readMetadata(const PngFile& png);    // eXIf, iTXt XML:com.adobe.xmp
Metadata readMetadata(const WebpFile& webp);  // EXIF, XMP

// The embedded ICC profile; empty where there is none, or where its parts do not fit together.
std::vector<std::uint8_t> readColourProfile(const JpegFile& jpeg);  // APP2, in several segments
std::vector<std::uint8_t> readColourProfile(const PngFile& png);    // iCCP, inflated to 8 MiB at most

// The EXIF orientation, 1..8; resets it to 1 in `metadata`, since the caller now applies it. Blocks that cannot be
// read are emptied: nobody could clean them later.
int takeOrientation(Metadata& metadata);

}  // namespace atelier::codec
