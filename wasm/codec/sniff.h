// What a file claims to be, from its bytes alone: its name and its MIME type are never asked.
#pragma once

#include "base/result.h"
#include "codec/byte_order.h"
#include "codec/picture_file.h"

namespace atelier::codec {

struct Sniffed {
  FileType type = FileType::kUnknown;
  image::ImageSpec spec;  // as declared, before orientation; 0 x 0 where the header does not say it
};

// kUnsupported for what is no known picture; kTooLarge where it declares more than image::checkSpec allows, kBadImage
// where it declares an empty picture. Nothing is allocated: this runs before any decoder.
base::Result<Sniffed> sniff(ByteSpan file);

// Whether this type is decoded by the browser; then finishBrowserDecode takes over.
bool browserDecodes(FileType type);

}  // namespace atelier::codec
