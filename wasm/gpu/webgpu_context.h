// What the WebGPU files share: the device as C++ sees it, buffers that free themselves, error scopes.
#pragma once

#include <webgpu/webgpu_cpp.h>

#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "base/task.h"
#include "gpu/device.h"

namespace atelier::gpu {

class WebGpuDevice final : public Device {
 public:
  explicit WebGpuDevice(wgpu::Device device);

  WGPUDeviceImpl* handle() const override { return m_device.Get(); }
  bool isLost() const override { return m_is_lost; }
  void declareLost(std::string reason) override;
  void onLost(std::function<void(const std::string& reason)> listener) override;

  const wgpu::Device& device() const { return m_device; }
  const wgpu::Queue& queue() const { return m_queue; }
  const wgpu::Limits& limits() const { return m_limits; }

  // The pipeline of a WGSL module's entry point `main`, its layout read from the module.
  wgpu::ComputePipeline compile(const std::string& wgsl) const;
  // Settles once everything submitted so far is done (or the device is lost).
  base::Completion<bool> workDone() const;

 private:
  wgpu::Device m_device;
  wgpu::Queue m_queue;
  wgpu::Limits m_limits;
  bool m_is_lost = false;
  std::string m_lost_reason;
  std::vector<std::function<void(const std::string&)>> m_listeners;
};

// The factories make no other kind.
inline std::shared_ptr<WebGpuDevice> webGpuOf(const std::shared_ptr<Device>& device) {
  return std::static_pointer_cast<WebGpuDevice>(device);
}

// A buffer with one owner. Dropping a handle frees nothing until the garbage collector comes, so this destroys it;
// work already submitted still sees it.
class GpuBuffer {
 public:
  GpuBuffer() = default;
  // Contents are zero. `byte_count` is rounded up to 16. Failures go to the open error scope.
  GpuBuffer(const WebGpuDevice& device, std::uint64_t byte_count, wgpu::BufferUsage usage);
  GpuBuffer(GpuBuffer&& other) noexcept : m_buffer(std::exchange(other.m_buffer, nullptr)) {}
  GpuBuffer& operator=(GpuBuffer&& other) noexcept {
    std::swap(m_buffer, other.m_buffer);
    return *this;
  }
  ~GpuBuffer() {
    if (m_buffer) m_buffer.Destroy();
  }

  explicit operator bool() const { return static_cast<bool>(m_buffer); }
  const wgpu::Buffer& get() const { return m_buffer; }

 private:
  wgpu::Buffer m_buffer;
};

// Catches what the GPU reports about the calls made between its construction and close().
class ErrorScope {
 public:
  ErrorScope(const WebGpuDevice& device, std::string where);
  // kOutOfMemory, kDeviceLost, or kInternal with the GPU's message. Call once, before awaiting anything else: scopes
  // are a stack of the device.
  base::Task<base::Result<void>> close();

 private:
  base::Completion<base::Result<void>> pop() const;
  const WebGpuDevice& m_device;
  std::string m_where;
};

}  // namespace atelier::gpu
