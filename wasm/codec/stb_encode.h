// stb_image_write, with libdeflate for PNG.
#pragma once

#include "base/result.h"
#include "codec/byte_order.h"
#include "codec/service.h"

namespace atelier::codec {

// `rgba`: [height, width, 4]. Written as RGB where every alpha is 255. kOutOfMemory.
base::Result<Bytes> encodePngWithStb(const image::ImageSpec& spec, ByteSpan rgba);
// JPEG has no alpha: transparent pixels are flattened over white. `quality` 0..1, colour at full resolution from 0.91.
base::Result<Bytes> encodeJpegWithStb(const image::ImageSpec& spec, ByteSpan rgba, float quality);

}  // namespace atelier::codec
