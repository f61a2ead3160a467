#include "gpu/webgpu_surface.h"

#include <array>
#include <cstring>
#include <utility>

namespace atelier::gpu {

WebGpuSurface::WebGpuSurface(std::shared_ptr<const WebGpuDevice> device, const BandLayout& layout)
    : m_device(std::move(device)), m_layout(layout) {
  constexpr auto kUsage = wgpu::BufferUsage::Storage | wgpu::BufferUsage::CopySrc | wgpu::BufferUsage::CopyDst;
  for (int i = 0; i < layout.count(); ++i) m_bands.emplace_back(*m_device, std::uint64_t{layout.pixelCount(i)} * 4, kUsage);
}

WebGpuMask::WebGpuMask(const WebGpuDevice& device, const BandLayout& layout) {
  constexpr auto kUsage = wgpu::BufferUsage::Storage | wgpu::BufferUsage::CopyDst;
  for (int i = 0; i < layout.count(); ++i) m_bands.emplace_back(device, layout.pixelCount(i), kUsage);
}

WebGpuMask::WebGpuMask(const WebGpuDevice& device, const BandLayout& layout, const image::Mask& mask)
    : WebGpuMask(device, layout) {
  for (int i = 0; i < layout.count(); ++i) {
    writeBytes(device, band(i), mask.bytes().subspan(layout.firstPixel(i), layout.pixelCount(i)));
  }
}

void writeBytes(const WebGpuDevice& device, const wgpu::Buffer& buffer, std::span<const std::uint8_t> bytes) {
  const std::size_t whole = bytes.size() / 4 * 4;
  if (whole > 0) device.queue().WriteBuffer(buffer, 0, bytes.data(), whole);
  if (whole == bytes.size()) return;
  std::array<std::uint8_t, 4> last{};
  std::memcpy(last.data(), bytes.data() + whole, bytes.size() - whole);
  device.queue().WriteBuffer(buffer, whole, last.data(), last.size());
}

}  // namespace atelier::gpu
