// Metadata into exported files.
#pragma once

#include "base/result.h"
#include "codec/picture_file.h"
#include "codec/service.h"

namespace atelier::codec {

// What of `request.metadata` goes into a file of size `spec`: cleaned of what is private (unless it is to be kept) and
// of what no longer holds, the digital source type set. Blocks that the file type cannot carry are empty.
Metadata metadataForExport(const EncodeRequest& request, const image::ImageSpec& spec);

// `file` with `metadata` in place of its own. JPEG: APP1, APP13 (blocks over 64 KiB are left out). PNG: eXIf, iTXt and
// an sRGB chunk. WebP: EXIF and XMP chunks under a VP8X header. kUnsupported for other types, kBadImage for damaged ones.
base::Result<Bytes> withMetadata(FileType type, const Bytes& file, const Metadata& metadata);

}  // namespace atelier::codec
