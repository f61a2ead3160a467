// Files to pixels: sRGB, upright, straight alpha. A file that is cut off or damaged is an error, never a grey picture.
#pragma once

#include "base/owned_bytes.h"
#include "base/result.h"
#include "codec/byte_order.h"
#include "codec/picture_file.h"
#include "codec/sniff.h"

namespace atelier::codec {

// JPEG (baseline, progressive; grey, RGB, YCbCr, CMYK, YCCK), PNG (all depths and colour types), BMP.
// kUnsupported for other types (browserDecodes says which are the browser's) and for rare variants, kBadImage,
// kTooLarge, kOutOfMemory. The notes say what a person should know: colours converted, 16 bits reduced, first frame.
base::Result<DecodedPicture> decodePicture(ByteSpan file);

// Pairs pixels that the browser decoded ([height, width, 4] u8, sRGB, upright, taken over without copying) with the
// metadata in `file`. kBadImage where the pixels do not fit `spec`, or `spec` what the file declares.
base::Result<DecodedPicture> finishBrowserDecode(ByteSpan file, const image::ImageSpec& spec, base::OwnedBytes rgba);

}  // namespace atelier::codec
