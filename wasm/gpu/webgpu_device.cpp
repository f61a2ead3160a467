#include <utility>

#include "gpu/webgpu_context.h"

// Emscripten's own, from html5_webgpu.h: the page's device, which the page left in Module.preinitializedWebGPUDevice.
extern "C" WGPUDevice emscripten_webgpu_get_device(void);

namespace atelier::gpu {

using base::ErrorCode;

WebGpuDevice::WebGpuDevice(wgpu::Device device) : m_device(std::move(device)), m_queue(m_device.GetQueue()) {
  wgpu::SupportedLimits supported;
  m_device.GetLimits(&supported);
  m_limits = supported.limits;
}

void WebGpuDevice::declareLost(std::string reason) {
  if (std::exchange(m_is_lost, true)) return;
  m_lost_reason = std::move(reason);
  for (auto& listener : std::exchange(m_listeners, {})) listener(m_lost_reason);
}

void WebGpuDevice::onLost(std::function<void(const std::string& reason)> listener) {
  if (m_is_lost) return listener(m_lost_reason);
  m_listeners.push_back(std::move(listener));
}

wgpu::ComputePipeline WebGpuDevice::compile(const std::string& wgsl) const {
  wgpu::ShaderModuleWGSLDescriptor source;
  source.code = wgsl.c_str();
  wgpu::ShaderModuleDescriptor module;
  module.nextInChain = &source;
  wgpu::ComputePipelineDescriptor pipeline;
  pipeline.compute.module = m_device.CreateShaderModule(&module);
  pipeline.compute.entryPoint = "main";
  pipeline.compute.constants = nullptr;
  return m_device.CreateComputePipeline(&pipeline);
}

base::Completion<bool> WebGpuDevice::workDone() const {
  base::Completion<bool> done;
  m_queue.OnSubmittedWorkDone(
      [](WGPUQueueWorkDoneStatus status, void* data) {
        const std::unique_ptr<base::Completion<bool>> waiting(static_cast<base::Completion<bool>*>(data));
        waiting->settle(status == WGPUQueueWorkDoneStatus_Success);
      },
      new base::Completion<bool>(done));
  return done;
}

GpuBuffer::GpuBuffer(const WebGpuDevice& device, std::uint64_t byte_count, wgpu::BufferUsage usage) {
  wgpu::BufferDescriptor descriptor;
  descriptor.size = (byte_count + 15) / 16 * 16;
  descriptor.usage = usage;
  m_buffer = device.device().CreateBuffer(&descriptor);
}

ErrorScope::ErrorScope(const WebGpuDevice& device, std::string where) : m_device(device), m_where(std::move(where)) {
  m_device.device().PushErrorScope(wgpu::ErrorFilter::OutOfMemory);
  m_device.device().PushErrorScope(wgpu::ErrorFilter::Validation);
}

base::Completion<base::Result<void>> ErrorScope::pop() const {
  struct Waiting {
    base::Completion<base::Result<void>> completion;
    std::string where;
  };
  base::Completion<base::Result<void>> completion;
  m_device.device().PopErrorScope(
      [](WGPUErrorType type, const char* message, void* data) {
        const std::unique_ptr<Waiting> waiting(static_cast<Waiting*>(data));
        if (type == WGPUErrorType_NoError) return waiting->completion.settle({});
        // A lost device rejects the question, which arrives as "unknown".
        const ErrorCode code = type == WGPUErrorType_OutOfMemory  ? ErrorCode::kOutOfMemory
                               : type == WGPUErrorType_Validation ? ErrorCode::kInternal
                                                                  : ErrorCode::kDeviceLost;
        waiting->completion.settle(base::fail(code, waiting->where, message ? message : ""));
      },
      new Waiting{completion, m_where});
  return completion;
}

base::Task<base::Result<void>> ErrorScope::close() {
  const auto validation = pop();  // both before the first await
  const auto memory = pop();
  const auto validation_result = co_await validation;
  const auto memory_result = co_await memory;
  if (m_device.isLost()) co_return base::fail(ErrorCode::kDeviceLost, m_where);
  // A buffer that could not be had makes every later use of it invalid: memory is the cause.
  if (!memory_result) co_return memory_result;
  co_return validation_result;
}

std::shared_ptr<Device> acquireDevice() {
  const WGPUDevice device = emscripten_webgpu_get_device();
  if (!device) return nullptr;
  return std::make_shared<WebGpuDevice>(wgpu::Device::Acquire(device));
}

std::shared_ptr<Device> adoptDevice(WGPUDeviceImpl* device) {
  if (!device) return nullptr;
  return std::make_shared<WebGpuDevice>(wgpu::Device::Acquire(device));
}

}  // namespace atelier::gpu
