// Transfer: screened pixels from memory to a backend and back. The pixels do not change, so their verdict stands.
#pragma once

#include "gpu/backend.h"

namespace atelier::gpu {

class Transfer {
 public:
  // kOutOfMemory, kDeviceLost.
  static base::Result<ScreenedSurface> upload(Backend& backend, const image::ScreenedImage& pixels);
  // kOutOfMemory, kDeviceLost, kCancelled. `backend` must live until the task is done.
  static base::Task<base::Result<image::ScreenedImage>> read(Backend& backend, ScreenedSurface surface,
                                                             base::CancelToken cancel);
};

}  // namespace atelier::gpu
