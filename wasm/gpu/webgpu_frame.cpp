#include <utility>

#include "gpu/frame.h"
#include "gpu/webgpu_context.h"

namespace atelier::gpu {

namespace {

class WebGpuFrame final : public Frame {
 public:
  WebGpuFrame(std::shared_ptr<WebGpuDevice> device, wgpu::Surface surface)
      : m_device(std::move(device)), m_surface(std::move(surface)), m_format(m_surface.GetPreferredFormat(nullptr)) {}

  void resize(int width_px, int height_px) override {
    if (width_px == m_width && height_px == m_height) return;
    m_width = width_px;
    m_height = height_px;
    if (isEmpty() || m_device->isLost()) return;
    wgpu::SurfaceConfiguration configuration;
    configuration.device = m_device->device();
    configuration.format = m_format;
    configuration.viewFormats = nullptr;
    configuration.alphaMode = wgpu::CompositeAlphaMode::Opaque;
    configuration.width = static_cast<std::uint32_t>(width_px);
    configuration.height = static_cast<std::uint32_t>(height_px);
    m_surface.Configure(&configuration);
  }

  WGPURenderPassEncoderImpl* begin(const Colour& background) override {
    if (isEmpty() || m_device->isLost()) return nullptr;
    wgpu::SurfaceTexture current;
    m_surface.GetCurrentTexture(&current);
    if (current.status != wgpu::SurfaceGetCurrentTextureStatus::Success || !current.texture) return nullptr;
    wgpu::RenderPassColorAttachment attachment;
    attachment.view = current.texture.CreateView();
    attachment.loadOp = wgpu::LoadOp::Clear;
    attachment.storeOp = wgpu::StoreOp::Store;
    attachment.clearValue = {background.r, background.g, background.b, background.a};
    wgpu::RenderPassDescriptor descriptor;
    descriptor.colorAttachmentCount = 1;
    descriptor.colorAttachments = &attachment;
    m_encoder = m_device->device().CreateCommandEncoder();
    m_pass = m_encoder.BeginRenderPass(&descriptor);
    return m_pass.Get();
  }

  void end() override {
    m_pass.End();
    const wgpu::CommandBuffer commands = m_encoder.Finish();
    m_device->queue().Submit(1, &commands);
    m_pass = nullptr;
    m_encoder = nullptr;
  }

  std::uint32_t format() const override { return static_cast<std::uint32_t>(m_format); }

 private:
  bool isEmpty() const { return m_width <= 0 || m_height <= 0; }

  std::shared_ptr<WebGpuDevice> m_device;
  wgpu::Surface m_surface;
  wgpu::TextureFormat m_format;
  wgpu::CommandEncoder m_encoder;
  wgpu::RenderPassEncoder m_pass;
  int m_width = 0;
  int m_height = 0;
};

}  // namespace

std::unique_ptr<Frame> makeFrame(std::shared_ptr<Device> device, const char* canvas_selector) {
  wgpu::SurfaceDescriptorFromCanvasHTMLSelector canvas;
  canvas.selector = canvas_selector;
  wgpu::SurfaceDescriptor descriptor;
  descriptor.nextInChain = &canvas;
  wgpu::Surface surface = wgpu::CreateInstance().CreateSurface(&descriptor);
  if (!surface) return nullptr;
  return std::make_unique<WebGpuFrame>(webGpuOf(device), std::move(surface));
}

}  // namespace atelier::gpu
