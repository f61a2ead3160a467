#include "gpu/webgpu_backend.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

#include "gpu/webgpu_histogram.h"
#include "gpu/webgpu_passes.h"
#include "image/operators/geometry.h"
#include "image/place_weight.h"

namespace atelier::gpu {

namespace {

using base::ErrorCode;
using base::Result;
using base::Task;
using image::Image;
using image::Mask;

constexpr std::size_t kDefaultStripBytes = 64u << 20;
// A mapped buffer is copied into the heap as a whole, so reading in pieces keeps that copy small.
constexpr std::size_t kReadBytes = 16u << 20;

const WebGpuSurface& webGpuOf(const SurfaceRef& surface) { return static_cast<const WebGpuSurface&>(*surface); }

class WebGpuBackend final : public Backend {
 public:
  WebGpuBackend(std::shared_ptr<WebGpuDevice> device, const WebGpuOptions& options)
      : m_device(std::move(device)), m_pipelines(*m_device) {
    const wgpu::Limits& limits = m_device->limits();
    const std::uint64_t most = std::min<std::uint64_t>(limits.maxStorageBufferBindingSize, limits.maxBufferSize);
    m_max_band_bytes = options.max_band_bytes ? std::min(options.max_band_bytes, most) : most;
    const std::uint64_t strip = options.max_strip_bytes ? options.max_strip_bytes : kDefaultStripBytes;
    m_max_strip_bytes = static_cast<std::size_t>(std::min(strip, most));
  }

  std::string_view name() const override { return "webgpu"; }

  Result<SurfaceRef> upload(const Image& pixels) override {
    if (m_device->isLost()) return base::fail(ErrorCode::kDeviceLost, "gpu.upload");
    auto scope = std::make_unique<ErrorScope>(*m_device, "gpu.upload");
    const auto surface = makeSurface(pixels.spec());
    const BandLayout& layout = surface->layout();
    for (int band = 0; band < layout.count(); ++band) {
      const std::size_t begin = std::size_t{layout.firstPixel(band)} * 4;
      const std::size_t count = std::size_t{layout.pixelCount(band)} * 4;
      m_device->queue().WriteBuffer(surface->band(band), 0, pixels.bytes().data() + begin, count);
    }
    // The verdict comes later; whoever uses the surface then hears of it. The scope lives until then, and the device
    // with it.
    ErrorScope& open = *scope;
    base::start(open.close(), [surface, device = m_device, kept = std::move(scope)](Result<void> outcome) {
      if (!outcome) surface->failure = std::move(outcome.error());
    });
    return surface;
  }

  Task<Result<SurfaceRef>> run(PassList passes, SurfaceRef input, std::optional<Mask> mask,
                               base::CancelToken cancel) override {
    SurfaceRef current = std::move(input);
    for (std::size_t i = 0; i < passes.size(); ++i) {
      const Pass& pass = passes[i];
      const WeightRule rule = weightRuleOf(pass, mask.has_value());
      if (rule == WeightRule::kNothing) continue;
      ATELIER_CO_CHECK(cancel.check("gpu.run"));
      ATELIER_CO_TRY(next, co_await runPass(pass, rule, current, mask));
      if (mask && pass.kind == image::OperatorKind::kGeometry) {
        ATELIER_CO_TRY(moved, image::runGeometry(pass.steps.front(), *mask));
        mask = std::move(moved);
      }
      current = std::move(next);
      // Waiting between passes bounds the memory that queued work holds, and lets a cancel in.
      if (i + 1 < passes.size()) co_await m_device->workDone();
    }
    ATELIER_CO_CHECK(cancel.check("gpu.run"));
    co_return current;
  }

  Task<Result<Image>> read(SurfaceRef surface, base::CancelToken cancel) override {
    const WebGpuSurface& source = webGpuOf(surface);
    ATELIER_CO_CHECK(cancel.check("gpu.read"));
    ATELIER_CO_CHECK(usable(source, "gpu.read"));
    ATELIER_CO_TRY(pixels, image::ImageBuffer::allocate(source.spec()));
    const BandLayout& layout = source.layout();
    for (int band = 0; band < layout.count(); ++band) {
      const std::size_t band_begin = std::size_t{layout.firstPixel(band)} * 4;
      const std::size_t band_bytes = std::size_t{layout.pixelCount(band)} * 4;
      for (std::size_t offset = 0; offset < band_bytes; offset += kReadBytes) {
        const auto part = pixels.bytes().subspan(band_begin + offset, std::min(kReadBytes, band_bytes - offset));
        ATELIER_CO_CHECK(co_await readPart(source.band(band), offset, part));
        ATELIER_CO_CHECK(cancel.check("gpu.read"));
      }
    }
    ATELIER_CO_CHECK(usable(source, "gpu.read"));
    co_return Image(std::move(pixels));
  }

  Task<Result<image::Histogram>> histogram(SurfaceRef surface, base::CancelToken cancel) override {
    const WebGpuSurface& source = webGpuOf(surface);
    ATELIER_CO_CHECK(cancel.check("gpu.histogram"));
    ATELIER_CO_CHECK(usable(source, "gpu.histogram"));
    std::array<std::uint32_t, kHistogramCounters> counters{};
    const GpuBuffer counts(*m_device, sizeof counters, wgpu::BufferUsage::Storage | wgpu::BufferUsage::CopySrc);
    Recorder recorder(*m_device);
    recordHistogram(m_pipelines, recorder, source, counts);
    recorder.submit();
    const std::span<std::uint32_t> numbers(counters);
    ATELIER_CO_CHECK(co_await readPart(counts.get(), 0, {reinterpret_cast<std::uint8_t*>(numbers.data()), sizeof counters}));
    co_return histogramFrom(counters);
  }

 private:
  std::shared_ptr<WebGpuSurface> makeSurface(const image::ImageSpec& spec) const {
    return std::make_shared<WebGpuSurface>(m_device, BandLayout(spec, m_max_band_bytes));
  }

  Result<void> usable(const WebGpuSurface& surface, const char* where) const {
    if (m_device->isLost() || &surface.device() != m_device.get()) return base::fail(ErrorCode::kDeviceLost, where);
    if (surface.failure) return base::fail(*surface.failure);
    return {};
  }

  Task<Result<SurfaceRef>> runPass(const Pass& pass, WeightRule rule, SurfaceRef input,
                                   const std::optional<Mask>& mask) {
    const WebGpuSurface& source = webGpuOf(input);
    ATELIER_CO_CHECK(usable(source, "gpu.run"));
    const image::ImageSpec spec = image::geometryOf(pass.steps.front(), source.spec()).result;
    ATELIER_CO_CHECK(image::checkSpec(spec, "gpu.run"));
    ErrorScope scope(*m_device, "gpu.run");
    const PassContext context{*m_device, m_pipelines, m_max_strip_bytes};
    Recorder recorder(*m_device);
    const std::shared_ptr<WebGpuSurface> result = makeSurface(spec);
    std::vector<GpuBuffer> in_between;
    std::optional<WebGpuMask> narrowed;
    if (pass.kind == image::OperatorKind::kGeometry) {
      in_between = recordGeometryPass(context, recorder, pass.steps.front(), source, *result);
    } else {
      const WebGpuMask* weights = rule == WeightRule::kFull ? nullptr : &maskFor(source.layout(), *mask);
      if (image::readsPixels(pass.place.region)) {
        narrowed.emplace(*m_device, source.layout());
        recordPlace(context, recorder, pass, source, weights, rule, *narrowed);
        weights = &*narrowed;
        rule = WeightRule::kMask;
      }
      if (pass.kind == image::OperatorKind::kPoint) {
        in_between = recordPointPass(context, recorder, pass, source, weights, rule, *result);
      } else {
        in_between = recordNeighbourhoodPass(context, recorder, pass, source, weights, rule, *result);
      }
    }
    recorder.submit();
    in_between.clear();
    narrowed.reset();
    auto outcome = co_await scope.close();
    if (!outcome) {
      m_pipelines.clear();
      m_mask.reset();
      co_return base::fail(std::move(outcome.error()));
    }
    co_return result;
  }

  // The mask on the GPU: the last one is kept, since every slider move runs with the same.
  const WebGpuMask& maskFor(const BandLayout& layout, const Mask& mask) {
    const bool is_known = m_mask && m_mask->pixels.sharesPixelsWith(mask) &&
                          m_mask->rows_per_band == layout.rowsPerBand();
    if (!is_known) m_mask.emplace(mask, layout.rowsPerBand(), WebGpuMask(*m_device, layout, mask));
    return m_mask->on_gpu;
  }

  Task<Result<void>> readPart(const wgpu::Buffer& source, std::size_t offset, std::span<std::uint8_t> bytes) {
    ErrorScope scope(*m_device, "gpu.read");
    const GpuBuffer staging(*m_device, bytes.size(), wgpu::BufferUsage::MapRead | wgpu::BufferUsage::CopyDst);
    const wgpu::CommandEncoder encoder = m_device->device().CreateCommandEncoder();
    encoder.CopyBufferToBuffer(source, offset, staging.get(), 0, bytes.size());
    const wgpu::CommandBuffer commands = encoder.Finish();
    m_device->queue().Submit(1, &commands);
    base::Completion<bool> mapped;
    staging.get().MapAsync(
        wgpu::MapMode::Read, 0, bytes.size(),
        [](WGPUBufferMapAsyncStatus status, void* data) {
          const std::unique_ptr<base::Completion<bool>> waiting(static_cast<base::Completion<bool>*>(data));
          waiting->settle(status == WGPUBufferMapAsyncStatus_Success);
        },
        new base::Completion<bool>(mapped));
    ATELIER_CO_CHECK(co_await scope.close());
    if (!co_await mapped) co_return base::fail(ErrorCode::kDeviceLost, "gpu.read");
    const void* pixels = staging.get().GetConstMappedRange(0, bytes.size());
    if (!pixels) co_return base::fail(ErrorCode::kOutOfMemory, "gpu.read");
    std::memcpy(bytes.data(), pixels, bytes.size());
    staging.get().Unmap();
    co_return Result<void>();
  }

  struct KnownMask {
    Mask pixels;
    int rows_per_band;
    WebGpuMask on_gpu;
  };

  std::shared_ptr<WebGpuDevice> m_device;
  PipelineCache m_pipelines;
  std::optional<KnownMask> m_mask;
  std::uint64_t m_max_band_bytes = 0;
  std::size_t m_max_strip_bytes = 0;
};

}  // namespace

std::unique_ptr<Backend> makeWebGpuBackend(std::shared_ptr<Device> device, const WebGpuOptions& options) {
  return std::make_unique<WebGpuBackend>(webGpuOf(device), options);
}

}  // namespace atelier::gpu
