// Ports for decoding and encoding: in the browser a worker does it, natively this process does.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/cancel.h"
#include "base/result.h"
#include "base/task.h"
#include "codec/picture_file.h"
#include "image/screened.h"

namespace atelier::codec {

using Bytes = std::vector<std::uint8_t>;

class DecodeService {
 public:
  virtual ~DecodeService() = default;
  // kBadImage, kTooLarge, kUnsupported, kOutOfMemory, kCancelled.
  virtual base::Task<base::Result<DecodedPicture>> decode(Bytes file, base::CancelToken cancel) = 0;
};

class EncodeService {
 public:
  virtual ~EncodeService() = default;
  // kUnsupported where this browser cannot write the type.
  virtual base::Task<base::Result<Bytes>> encode(image::ScreenedImage pixels, EncodeRequest request,
                                                 base::CancelToken cancel) = 0;
};

}  // namespace atelier::codec
