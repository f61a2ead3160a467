// TensorBuffer: numbers on the GPU that our shaders share with a model runtime on the same device, without copies.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "base/result.h"
#include "base/task.h"
#include "gpu/backend.h"
#include "gpu/device.h"

namespace atelier::gpu {

// f32, tightly packed. The memory is freed with the last reference: keep one for as long as the runtime may use it.
class TensorBuffer {
 public:
  virtual ~TensorBuffer() = default;
  virtual std::uint32_t handle() const = 0;  // the page's name for the buffer
  virtual std::size_t elementCount() const = 0;
};

using TensorBufferRef = std::shared_ptr<const TensorBuffer>;

// Between pictures, tensors and memory, on one device. All fail with kDeviceLost once it is lost; kOutOfMemory.
class TensorTransfer {
 public:
  virtual ~TensorTransfer() = default;

  // Zeros. kTooLarge beyond what the device binds at once.
  virtual base::Task<base::Result<TensorBufferRef>> allocate(std::size_t element_count) = 0;
  // [3, height, width] f32, sRGB, 0 to 1; alpha is left out. `picture` must be of this device's backend.
  virtual base::Task<base::Result<TensorBufferRef>> fromSurface(SurfaceRef picture) = 0;
  // Opaque pixels from [3, height, width]; clipped to 0 … 1. kBadImage where the count does not fit `spec`.
  virtual base::Task<base::Result<SurfaceRef>> toSurface(TensorBufferRef planes, image::ImageSpec spec) = 0;
  // The first `byte_count` bytes of a buffer that lives. kBadRequest for one that does not, or is smaller.
  virtual base::Task<base::Result<std::vector<std::uint8_t>>> read(std::uint32_t handle, std::size_t byte_count) = 0;
};

// Only the web build has one. `max_band_bytes`: the largest buffer of toSurface's pixels; 0: what the device allows.
std::shared_ptr<TensorTransfer> makeTensorTransfer(std::shared_ptr<Device> device, std::uint64_t max_band_bytes = 0);

}  // namespace atelier::gpu
