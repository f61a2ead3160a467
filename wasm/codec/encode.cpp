#include "codec/encode.h"

#include <string>

#include "codec/metadata_write.h"
#include "codec/reasons.h"
#include "codec/sniff.h"
#include "codec/stb_encode.h"

namespace atelier::codec {

using base::ErrorCode;
using base::fail;

base::Result<Bytes> encodePicture(const image::ScreenedImage& picture, const EncodeRequest& request) {
  return encodeInWorker(picture->spec(), picture->bytes(), request);
}

base::Result<Bytes> encodeInWorker(const image::ImageSpec& spec, ByteSpan screened_rgba, const EncodeRequest& request) {
  ATELIER_CHECK(image::checkSpec(spec, "codec.encode"));
  if (screened_rgba.size() != spec.pixelCount() * 4) return fail(ErrorCode::kBadImage, "codec.encode");
  if (request.type != FileType::kPng && request.type != FileType::kJpeg) {
    return fail(ErrorCode::kUnsupported, "codec.encode", std::string(mimeType(request.type)));
  }
  ATELIER_TRY(file, request.type == FileType::kPng ? encodePngWithStb(spec, screened_rgba)
                                                   : encodeJpegWithStb(spec, screened_rgba, request.quality));
  return withMetadata(request.type, file, metadataForExport(request, spec));
}

bool browserEncodes(FileType type) { return type == FileType::kWebp; }

base::Result<Bytes> finishBrowserEncode(const Bytes& file, const EncodeRequest& request) {
  ATELIER_TRY(sniffed, sniff(file));
  if (sniffed.type != request.type) return fail(ErrorCode::kUnsupported, "codec.finishBrowserEncode", std::string(mimeType(request.type)));
  return withMetadata(request.type, file, metadataForExport(request, sniffed.spec));
}

}  // namespace atelier::codec
