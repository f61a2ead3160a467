#include <algorithm>
#include <cstring>
#include <map>
#include <string>
#include <utility>

#include "gpu/tensor_buffer.h"
#include "gpu/webgpu_passes.h"

namespace atelier::gpu {

namespace {

using base::ErrorCode;
using base::Result;
using base::Task;

// As both passes lay it out.
struct PlaneSettings {
  std::uint32_t first_pixel, pixel_count, plane_size, padding = 0;
};

class WebGpuTensorBuffer final : public TensorBuffer {
 public:
  WebGpuTensorBuffer(std::shared_ptr<const WebGpuDevice> device, std::size_t element_count)
      : m_device(std::move(device)), m_element_count(element_count),
        m_buffer(*m_device, std::uint64_t{element_count} * sizeof(float),
                 wgpu::BufferUsage::Storage | wgpu::BufferUsage::CopySrc | wgpu::BufferUsage::CopyDst) {}

  // Emscripten's handles are numbers, which its glue on the page's side turns into objects.
  std::uint32_t handle() const override {
    return static_cast<std::uint32_t>(reinterpret_cast<std::uintptr_t>(m_buffer.get().Get()));
  }
  std::size_t elementCount() const override { return m_element_count; }
  const wgpu::Buffer& buffer() const { return m_buffer.get(); }
  const WebGpuDevice& device() const { return *m_device; }

 private:
  std::shared_ptr<const WebGpuDevice> m_device;
  std::size_t m_element_count;
  GpuBuffer m_buffer;
};

const WebGpuTensorBuffer& webGpuOf(const TensorBufferRef& tensor) {
  return static_cast<const WebGpuTensorBuffer&>(*tensor);
}

class WebGpuTensorTransfer final : public TensorTransfer {
 public:
  WebGpuTensorTransfer(std::shared_ptr<WebGpuDevice> device, std::uint64_t max_band_bytes)
      : m_device(std::move(device)), m_pipelines(*m_device) {
    const wgpu::Limits& limits = m_device->limits();
    m_max_bytes = std::min<std::uint64_t>(limits.maxStorageBufferBindingSize, limits.maxBufferSize);
    m_max_band_bytes = max_band_bytes ? std::min(max_band_bytes, m_max_bytes) : m_max_bytes;
  }

  Task<Result<TensorBufferRef>> allocate(std::size_t element_count) override {
    ATELIER_CO_CHECK(fits(element_count, "gpu.allocateTensor"));
    ErrorScope scope(*m_device, "gpu.allocateTensor");
    const TensorBufferRef tensor = make(element_count);
    ATELIER_CO_CHECK(co_await scope.close());
    co_return tensor;
  }

  Task<Result<TensorBufferRef>> fromSurface(SurfaceRef picture) override {
    const auto& source = static_cast<const WebGpuSurface&>(*picture);
    const std::size_t plane_size = source.spec().pixelCount();
    ATELIER_CO_CHECK(fits(plane_size * 3, "gpu.fromSurface"));
    ATELIER_CO_CHECK(isOurs(source.device(), "gpu.fromSurface"));
    if (source.failure) co_return base::fail(*source.failure);
    ErrorScope scope(*m_device, "gpu.fromSurface");
    const auto tensor = make(plane_size * 3);
    const wgpu::ComputePipeline pipeline = m_pipelines.file("passes/planes_from_pixels.wgsl");
    Recorder recorder(*m_device);
    for (int band = 0; band < source.layout().count(); ++band) {
      const PlaneSettings settings = settingsOf(source.layout(), band);
      recorder.dispatch(pipeline, settings, {&source.band(band), &tensor->buffer()},
                        recorder.threads(settings.pixel_count));
    }
    recorder.submit();
    ATELIER_CO_CHECK(co_await scope.close());
    co_return tensor;
  }

  Task<Result<SurfaceRef>> toSurface(TensorBufferRef planes, image::ImageSpec spec) override {
    const WebGpuTensorBuffer& source = webGpuOf(planes);
    if (source.elementCount() != spec.pixelCount() * 3) {
      co_return base::fail(ErrorCode::kBadImage, "gpu.toSurface", std::to_string(source.elementCount()) + " values");
    }
    ATELIER_CO_CHECK(isOurs(source.device(), "gpu.toSurface"));
    ErrorScope scope(*m_device, "gpu.toSurface");
    const auto picture = std::make_shared<WebGpuSurface>(m_device, BandLayout(spec, m_max_band_bytes));
    const wgpu::ComputePipeline pipeline = m_pipelines.file("passes/pixels_from_planes.wgsl");
    Recorder recorder(*m_device);
    for (int band = 0; band < picture->layout().count(); ++band) {
      const PlaneSettings settings = settingsOf(picture->layout(), band);
      recorder.dispatch(pipeline, settings, {&source.buffer(), &picture->band(band)},
                        recorder.threads(settings.pixel_count));
    }
    recorder.submit();
    ATELIER_CO_CHECK(co_await scope.close());
    co_return picture;
  }

  Task<Result<std::vector<std::uint8_t>>> read(std::uint32_t handle, std::size_t byte_count) override {
    const auto known = m_live.find(handle);
    const std::shared_ptr<const WebGpuTensorBuffer> source = known == m_live.end() ? nullptr : known->second.lock();
    if (!source || byte_count > source->elementCount() * sizeof(float)) {
      co_return base::fail(ErrorCode::kBadRequest, "gpu.readTensor", "buffer " + std::to_string(handle));
    }
    ATELIER_CO_CHECK(isOurs(source->device(), "gpu.readTensor"));
    const std::size_t copied = (byte_count + 3) / 4 * 4;  // copies go by whole words
    ErrorScope scope(*m_device, "gpu.readTensor");
    const GpuBuffer staging(*m_device, copied, wgpu::BufferUsage::MapRead | wgpu::BufferUsage::CopyDst);
    const wgpu::CommandEncoder encoder = m_device->device().CreateCommandEncoder();
    encoder.CopyBufferToBuffer(source->buffer(), 0, staging.get(), 0, copied);
    const wgpu::CommandBuffer commands = encoder.Finish();
    m_device->queue().Submit(1, &commands);
    const base::Completion<bool> mapped = map(staging.get(), copied);
    ATELIER_CO_CHECK(co_await scope.close());
    if (!co_await mapped) co_return base::fail(ErrorCode::kDeviceLost, "gpu.readTensor");
    const void* bytes = staging.get().GetConstMappedRange(0, copied);
    if (!bytes) co_return base::fail(ErrorCode::kOutOfMemory, "gpu.readTensor");
    std::vector<std::uint8_t> values(byte_count);
    std::memcpy(values.data(), bytes, byte_count);
    co_return values;
  }

 private:
  std::shared_ptr<const WebGpuTensorBuffer> make(std::size_t element_count) {
    std::erase_if(m_live, [](const auto& known) { return known.second.expired(); });
    const auto tensor = std::make_shared<const WebGpuTensorBuffer>(m_device, element_count);
    m_live.insert_or_assign(tensor->handle(), tensor);
    return tensor;
  }

  Result<void> fits(std::size_t element_count, const char* where) const {
    if (m_device->isLost()) return base::fail(ErrorCode::kDeviceLost, where);
    const std::uint64_t byte_count = std::uint64_t{element_count} * sizeof(float);
    if (byte_count <= m_max_bytes) return {};
    return base::fail(ErrorCode::kTooLarge, where, std::to_string(byte_count) + " bytes on the GPU");
  }

  Result<void> isOurs(const WebGpuDevice& device, const char* where) const {
    if (!m_device->isLost() && &device == m_device.get()) return {};
    return base::fail(ErrorCode::kDeviceLost, where);
  }

  static PlaneSettings settingsOf(const BandLayout& layout, int band) {
    return {layout.firstPixel(band), layout.pixelCount(band), static_cast<std::uint32_t>(layout.spec().pixelCount())};
  }

  static base::Completion<bool> map(const wgpu::Buffer& buffer, std::size_t byte_count) {
    base::Completion<bool> mapped;
    buffer.MapAsync(
        wgpu::MapMode::Read, 0, byte_count,
        [](WGPUBufferMapAsyncStatus status, void* data) {
          const std::unique_ptr<base::Completion<bool>> waiting(static_cast<base::Completion<bool>*>(data));
          waiting->settle(status == WGPUBufferMapAsyncStatus_Success);
        },
        new base::Completion<bool>(mapped));
    return mapped;
  }

  std::shared_ptr<WebGpuDevice> m_device;
  PipelineCache m_pipelines;
  std::map<std::uint32_t, std::weak_ptr<const WebGpuTensorBuffer>> m_live;  // by handle
  std::uint64_t m_max_bytes = 0;
  std::uint64_t m_max_band_bytes = 0;
};

}  // namespace

std::shared_ptr<TensorTransfer> makeTensorTransfer(std::shared_ptr<Device> device, std::uint64_t max_band_bytes) {
  return std::make_shared<WebGpuTensorTransfer>(webGpuOf(device), max_band_bytes);
}

}  // namespace atelier::gpu
