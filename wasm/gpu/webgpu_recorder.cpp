#include "gpu/webgpu_recorder.h"

#include <algorithm>

namespace atelier::gpu {

GroupCount groupsForThreads(std::uint64_t thread_count, std::uint32_t max_per_dimension) {
  const std::uint64_t groups = std::max<std::uint64_t>((thread_count + 255) / 256, 1);
  const std::uint64_t x = std::min<std::uint64_t>(groups, max_per_dimension);
  return {static_cast<std::uint32_t>(x), static_cast<std::uint32_t>((groups + x - 1) / x)};
}

GroupCount groupsForGrid(int width, int height) {
  return {static_cast<std::uint32_t>((width + 63) / 64), static_cast<std::uint32_t>(height)};
}

Recorder::Recorder(const WebGpuDevice& device)
    : m_device(device), m_encoder(device.device().CreateCommandEncoder()), m_pass(m_encoder.BeginComputePass()) {}

void Recorder::dispatchBytes(const wgpu::ComputePipeline& pipeline, std::span<const std::uint8_t> settings,
                             std::span<const wgpu::Buffer* const> buffers, GroupCount groups) {
  GpuBuffer& uniform = m_settings.emplace_back(m_device, settings.size(),
                                               wgpu::BufferUsage::Uniform | wgpu::BufferUsage::CopyDst);
  m_device.queue().WriteBuffer(uniform.get(), 0, settings.data(), settings.size());
  std::vector<wgpu::BindGroupEntry> entries(1 + buffers.size());
  entries[0].binding = 0;
  entries[0].buffer = uniform.get();
  std::uint32_t binding = 1;
  for (const wgpu::Buffer* buffer : buffers) {
    entries[binding].binding = binding;
    entries[binding].buffer = *buffer;
    ++binding;
  }
  wgpu::BindGroupDescriptor descriptor;
  descriptor.layout = pipeline.GetBindGroupLayout(0);
  descriptor.entryCount = entries.size();
  descriptor.entries = entries.data();
  m_pass.SetPipeline(pipeline);
  m_pass.SetBindGroup(0, m_device.device().CreateBindGroup(&descriptor));
  m_pass.DispatchWorkgroups(groups.x, groups.y);
}

void Recorder::submit() {
  m_pass.End();
  const wgpu::CommandBuffer commands = m_encoder.Finish();
  m_device.queue().Submit(1, &commands);
  m_settings.clear();
}

}  // namespace atelier::gpu
