// Pixels to files: PNG and JPEG here, WebP by the browser, whose bytes finishBrowserEncode completes.
#pragma once

#include "base/result.h"
#include "codec/byte_order.h"
#include "codec/picture_file.h"
#include "codec/service.h"

namespace atelier::codec {

// kUnsupported for types other than PNG and JPEG (browserEncodes says which is the browser's), kOutOfMemory.
base::Result<Bytes> encodePicture(const image::ScreenedImage& picture, const EncodeRequest& request);

// The same for the codec's own worker, whose memory a screened picture reaches as bytes, [height, width, 4]: whoever
// sends them there (the encode service) takes screened pictures alone. kBadImage where they do not fit `spec`.
base::Result<Bytes> encodeInWorker(const image::ImageSpec& spec, ByteSpan screened_rgba, const EncodeRequest& request);

bool browserEncodes(FileType type);
// Metadata into what the browser encoded. kUnsupported where it wrote another type than asked for.
base::Result<Bytes> finishBrowserEncode(const Bytes& file, const EncodeRequest& request);

}  // namespace atelier::codec
