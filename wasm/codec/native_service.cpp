#include "codec/native_service.h"

#include "codec/decode.h"
#include "codec/encode.h"

namespace atelier::codec {

base::Task<base::Result<DecodedPicture>> NativeDecodeService::decode(Bytes file, base::CancelToken cancel) {
  ATELIER_CO_CHECK(cancel.check("codec.decode"));
  auto picture = decodePicture(file);
  ATELIER_CO_CHECK(cancel.check("codec.decode"));
  co_return picture;
}

base::Task<base::Result<Bytes>> NativeEncodeService::encode(image::ScreenedImage pixels, EncodeRequest request,
                                                            base::CancelToken cancel) {
  ATELIER_CO_CHECK(cancel.check("codec.encode"));
  auto file = encodePicture(pixels, request);
  ATELIER_CO_CHECK(cancel.check("codec.encode"));
  co_return file;
}

}  // namespace atelier::codec
