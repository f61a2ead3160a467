// The services in this process, answering at once: for the command line, for tests, and inside the codec's worker.
#pragma once

#include "codec/service.h"

namespace atelier::codec {

class NativeDecodeService final : public DecodeService {
 public:
  base::Task<base::Result<DecodedPicture>> decode(Bytes file, base::CancelToken cancel) override;
};

class NativeEncodeService final : public EncodeService {
 public:
  base::Task<base::Result<Bytes>> encode(image::ScreenedImage pixels, EncodeRequest request,
                                         base::CancelToken cancel) override;
};

}  // namespace atelier::codec
