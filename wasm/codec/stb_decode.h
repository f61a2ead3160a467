// stb_image behind a wall: it never allocates more than a picture of the declared size can need.
#pragma once

#include "base/result.h"
#include "codec/byte_order.h"
#include "image/pixel_array.h"

namespace atelier::codec {

// [height, width, 4] u8, straight alpha, the file's own colour space. The caller has checked the file's structure and
// `spec`; kBadImage where stb_image finds it damaged or of another size, kOutOfMemory.
base::Result<image::ImageBuffer> decodeWithStb(ByteSpan file, const image::ImageSpec& spec);
// The same for 16 bits a sample, rounded to 8: (v · 255 + 32767) / 65535.
base::Result<image::ImageBuffer> decode16WithStb(ByteSpan file, const image::ImageSpec& spec);

}  // namespace atelier::codec
