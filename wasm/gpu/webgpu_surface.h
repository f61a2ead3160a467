// A picture on the GPU: one storage buffer per band, one u32 per pixel (see lib/pixels.wgsl).
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "gpu/backend.h"
#include "gpu/band_layout.h"
#include "gpu/webgpu_context.h"

namespace atelier::gpu {

// Half, quarter, … of a surface's size, for drawing it small: one buffer each, coarsest last.
struct SurfaceLevel {
  image::ImageSpec spec;
  GpuBuffer pixels;
};

class WebGpuSurface final : public Surface {
 public:
  WebGpuSurface(std::shared_ptr<const WebGpuDevice> device, const BandLayout& layout);

  image::ImageSpec spec() const override { return m_layout.spec(); }
  const BandLayout& layout() const { return m_layout; }
  const WebGpuDevice& device() const { return *m_device; }
  const wgpu::Buffer& band(int index) const { return m_bands[static_cast<std::size_t>(index)].get(); }

  // What went wrong when it was filled, known some time after.
  mutable std::optional<base::Error> failure;
  // Made by the view when it first needs them; they live and die with the pixels.
  mutable std::vector<SurfaceLevel> levels;

 private:
  std::shared_ptr<const WebGpuDevice> m_device;
  BandLayout m_layout;
  std::vector<GpuBuffer> m_bands;
};

// A mask on the GPU: the bands of a picture's layout, one byte per pixel.
class WebGpuMask {
 public:
  // All zeros, for a pass to fill.
  WebGpuMask(const WebGpuDevice& device, const BandLayout& layout);
  WebGpuMask(const WebGpuDevice& device, const BandLayout& layout, const image::Mask& mask);
  const wgpu::Buffer& band(int index) const { return m_bands[static_cast<std::size_t>(index)].get(); }

 private:
  std::vector<GpuBuffer> m_bands;
};

// Writes bytes whose number need not be a multiple of 4, which the queue asks for; the rest of the last word is 0.
void writeBytes(const WebGpuDevice& device, const wgpu::Buffer& buffer, std::span<const std::uint8_t> bytes);

}  // namespace atelier::gpu
