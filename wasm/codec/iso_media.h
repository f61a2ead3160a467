// ISO base media files (ISO/IEC 14496-12, 23008-12): AVIF and HEIC by their brands, and the size they declare.
#pragma once

#include "codec/byte_order.h"
#include "codec/picture_file.h"
#include "image/pixel_array.h"

namespace atelier::codec {

// kUnknown where the first box is no `ftyp` or names no picture brand.
FileType isoMediaType(ByteSpan file);
// The largest `ispe` property: of a picture in tiles that is the whole. 0 x 0 where none can be read; sides beyond
// what an ImageSpec holds are said as its largest number.
image::ImageSpec isoMediaSize(ByteSpan file);

}  // namespace atelier::codec
