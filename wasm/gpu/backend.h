// Backend: where pixels live and passes run. Two of them, one interface: WebGPU, and the processor with the CPU twins.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>

#include "base/cancel.h"
#include "base/result.h"
#include "base/task.h"
#include "gpu/pass.h"
#include "image/histogram.h"
#include "image/pixel_array.h"
#include "image/screened.h"

namespace atelier::gpu {

// Pixels that a backend holds, immutable: [height, width, 4] u8, sRGB, straight alpha. Freed with the last reference.
class Surface {
 public:
  virtual ~Surface() = default;
  virtual image::ImageSpec spec() const = 0;
  std::size_t byteCount() const { return spec().pixelCount() * 4; }
};

using SurfaceRef = std::shared_ptr<const Surface>;
using UnscreenedSurface = image::Unscreened<SurfaceRef>;
using ScreenedSurface = image::Screened<SurfaceRef>;

class Backend {
 public:
  virtual ~Backend() = default;

  virtual std::string_view name() const = 0;  // "webgpu" or "cpu"

  // kOutOfMemory, kDeviceLost.
  virtual base::Result<SurfaceRef> upload(const image::Image& pixels) = 0;

  // Runs `passes` in order over `input`, giving a new surface of the size the geometry passes leave.
  // `mask` (of the input's size) narrows every pass: where it is 0 the result is bit-identical to the input.
  // On the GPU the result is usable by later passes at once; errors of the device may surface only in read().
  virtual base::Task<base::Result<SurfaceRef>> run(PassList passes, SurfaceRef input, std::optional<image::Mask> mask,
                                                   base::CancelToken cancel) = 0;

  // Copies the pixels to memory once all work before is done. kDeviceLost, kOutOfMemory, kCancelled.
  virtual base::Task<base::Result<image::Image>> read(SurfaceRef surface, base::CancelToken cancel) = 0;

  // Counts the pixels where they are; by itself it reads them first. kDeviceLost, kOutOfMemory, kCancelled.
  virtual base::Task<base::Result<image::Histogram>> histogram(SurfaceRef surface, base::CancelToken cancel);
};

// The CPU twins, in bands; `yield` is awaited between bands so that a page stays alive and cancel is seen.
using Yield = std::function<base::Task<bool>()>;
std::unique_ptr<Backend> makeCpuBackend(Yield yield = {});

}  // namespace atelier::gpu
