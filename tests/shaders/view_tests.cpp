#include "view_tests.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <vector>

#include "gpu/view_renderer.h"
#include "gpu/webgpu_backend.h"
#include "gpu/webgpu_context.h"
#include "image/colour.h"
#include "random_picture.h"
#include "screened_for_test.h"

using namespace atelier;
using base::Task;

namespace {

constexpr int kSide = 64;  // of the frame: a row of 64 pixels is 256 bytes, as copies of textures want it

using FramePixels = std::vector<std::uint8_t>;  // [64, 64, 4] u8

const std::uint8_t* at(const FramePixels& frame, int x, int y) { return frame.data() + (y * kSide + x) * 4; }

bool isNear(const std::uint8_t* pixel, int r, int g, int b, int tolerance = 1) {
  return std::abs(pixel[0] - r) <= tolerance && std::abs(pixel[1] - g) <= tolerance && std::abs(pixel[2] - b) <= tolerance;
}

Task<FramePixels> drawn(const gpu::WebGpuDevice& device, gpu::ViewRenderer& view, const gpu::ViewParameters& parameters) {
  wgpu::TextureDescriptor description;
  description.size = {kSide, kSide, 1};
  description.format = wgpu::TextureFormat::RGBA8Unorm;
  description.usage = wgpu::TextureUsage::RenderAttachment | wgpu::TextureUsage::CopySrc;
  const wgpu::Texture texture = device.device().CreateTexture(&description);
  wgpu::RenderPassColorAttachment attachment;
  attachment.view = texture.CreateView();
  attachment.loadOp = wgpu::LoadOp::Clear;
  attachment.storeOp = wgpu::StoreOp::Store;
  attachment.clearValue = {0, 0, 1, 1};
  wgpu::RenderPassDescriptor pass_description;
  pass_description.colorAttachmentCount = 1;
  pass_description.colorAttachments = &attachment;
  const wgpu::CommandEncoder encoder = device.device().CreateCommandEncoder();
  const wgpu::RenderPassEncoder pass = encoder.BeginRenderPass(&pass_description);
  view.draw(pass.Get(), kSide, kSide, parameters);
  pass.End();
  const gpu::GpuBuffer staging(device, kSide * kSide * 4, wgpu::BufferUsage::MapRead | wgpu::BufferUsage::CopyDst);
  wgpu::ImageCopyTexture from;
  from.texture = texture;
  wgpu::ImageCopyBuffer to;
  to.buffer = staging.get();
  to.layout.bytesPerRow = kSide * 4;
  to.layout.rowsPerImage = kSide;
  const wgpu::Extent3D size{kSide, kSide, 1};
  encoder.CopyTextureToBuffer(&from, &to, &size);
  const wgpu::CommandBuffer commands = encoder.Finish();
  device.queue().Submit(1, &commands);
  base::Completion<bool> mapped;
  staging.get().MapAsync(
      wgpu::MapMode::Read, 0, kSide * kSide * 4,
      [](WGPUBufferMapAsyncStatus, void* data) { static_cast<base::Completion<bool>*>(data)->settle(true); }, &mapped);
  co_await mapped;
  FramePixels frame(kSide * kSide * 4);
  const void* pixels = staging.get().GetConstMappedRange(0, frame.size());
  if (pixels) std::memcpy(frame.data(), pixels, frame.size());
  staging.get().Unmap();
  co_return frame;
}

gpu::ScreenedSurface uploaded(gpu::Backend& backend, const image::Image& pixels) {
  return test::screened(backend.upload(pixels).value());
}

gpu::ViewParameters whole(gpu::ScreenedSurface picture) {
  gpu::ViewParameters parameters;
  parameters.picture = std::move(picture);
  parameters.viewport = {0, 0, kSide, kSide};
  return parameters;
}

// Opaque noise: every pixel tells where it came from.
image::Image opaquePicture(const image::ImageSpec& spec) {
  const image::Image noise = test::randomPicture(spec, 3);
  std::vector<std::uint8_t> bytes(noise.bytes().begin(), noise.bytes().end());
  for (std::size_t i = 3; i < bytes.size(); i += 4) bytes[i] = 255;
  return image::Image::copyOf(spec, bytes).value();
}

}  // namespace

Task<bool> viewDrawsWhatItSays(const std::shared_ptr<gpu::Device>& device, Check check) {
  const gpu::WebGpuDevice& webgpu = *gpu::webGpuOf(device);
  const auto view = gpu::makeViewRenderer(device, static_cast<std::uint32_t>(wgpu::TextureFormat::RGBA8Unorm));
  const auto backend = gpu::makeWebGpuBackend(device);
  const image::Image picture = opaquePicture({40, 50});
  const auto surface = uploaded(*backend, picture);

  gpu::ErrorScope scope(webgpu, "view");
  gpu::ViewParameters parameters = whole(surface);
  parameters.origin_x = 5;
  parameters.origin_y = 7;
  FramePixels frame = co_await drawn(webgpu, *view, parameters);
  bool is_exact = true;
  for (int y = 0; y < 50; ++y) {
    for (int x = 0; x < 40; ++x) is_exact = is_exact && std::equal(picture.pixel(x, y), picture.pixel(x, y) + 4, at(frame, x + 5, y + 7));
  }
  check(is_exact, "at 1:1 each pixel is the picture's", "");
  check(isNear(at(frame, 4, 20), 0, 0, 255) && isNear(at(frame, 45, 20), 0, 0, 255), "nothing is drawn beside the picture", "");

  parameters.border = {1, 0, 0, 1};
  frame = co_await drawn(webgpu, *view, parameters);
  check(isNear(at(frame, 4, 20), 255, 0, 0) && isNear(at(frame, 3, 20), 0, 0, 255), "the border is one pixel wide", "");
  
  parameters = whole(surface);
  parameters.scale = 4;
  frame = co_await drawn(webgpu, *view, parameters);
  bool is_crisp = true;
  for (int y = 0; y < kSide; ++y) {
    for (int x = 0; x < kSide; ++x) is_crisp = is_crisp && std::equal(picture.pixel(x / 4, y / 4), picture.pixel(x / 4, y / 4) + 4, at(frame, x, y));
  }
  check(is_crisp, "at 4:1 pixels are crisp squares", "");

  // A fine pattern of black and white has half of white's light: code 188, not 128.
  auto buffer = image::ImageBuffer::allocate({128, 128}).value();
  for (int y = 0; y < 128; ++y) {
    for (int x = 0; x < 128; ++x) {
      const auto value = static_cast<std::uint8_t>((x + y) % 2 ? 255 : 0);
      const std::uint8_t pixel[4] = {value, value, value, 255};
      std::copy_n(&pixel[0], 4, buffer.pixel(x, y));
    }
  }
  parameters = whole(uploaded(*backend, image::Image(std::move(buffer))));
  parameters.scale = 0.5f;
  frame = co_await drawn(webgpu, *view, parameters);
  check(isNear(at(frame, 30, 31), 188, 188, 188), "at 1:2 neighbours are averaged in linear light", std::to_string(*at(frame, 30, 31)));

  parameters = whole(uploaded(*backend, test::flatPicture({64, 64}, 255, 0, 0, 0)));
  parameters.checker_light = {1, 1, 1, 1};
  parameters.checker_dark = {0, 0, 0, 1};
  frame = co_await drawn(webgpu, *view, parameters);
  check(isNear(at(frame, 2, 2), 255, 255, 255) && isNear(at(frame, 10, 2), 0, 0, 0), "transparency shows the checkerboard", "");

  parameters = whole(uploaded(*backend, test::flatPicture({64, 64}, 0, 200, 0)));
  parameters.before = uploaded(*backend, test::flatPicture({64, 64}, 200, 0, 0));
  parameters.split_x = 20;
  frame = co_await drawn(webgpu, *view, parameters);
  check(isNear(at(frame, 19, 9), 200, 0, 0) && isNear(at(frame, 20, 9), 0, 200, 0), "the split shows before at its left", "");

  auto mask = image::MaskBuffer::allocate({64, 64}).value();
  for (int y = 0; y < 64; ++y) std::fill_n(mask.row(y).begin(), 64, static_cast<std::uint8_t>(y < 32 ? 255 : 0));
  parameters = whole(uploaded(*backend, test::flatPicture({64, 64}, 0, 0, 0)));
  parameters.mask = image::Mask(std::move(mask));
  parameters.mask_colour = {1, 0, 0, 0.5f};
  frame = co_await drawn(webgpu, *view, parameters);
  check(isNear(at(frame, 9, 31), 128, 0, 0) && isNear(at(frame, 9, 32), 0, 0, 0), "the mask lies over the picture", "");

  auto quarter = image::MaskBuffer::allocate({16, 16}).value();
  for (int y = 0; y < 16; ++y) std::fill_n(quarter.row(y).begin(), 16, static_cast<std::uint8_t>(y < 8 ? 255 : 0));
  parameters.mask = image::Mask(std::move(quarter));
  frame = co_await drawn(webgpu, *view, parameters);
  check(isNear(at(frame, 9, 31), 0, 0, 0), "a mask of another size does not show", "");
  parameters.mask_factor = 4;
  frame = co_await drawn(webgpu, *view, parameters);
  check(isNear(at(frame, 9, 31), 128, 0, 0) && isNear(at(frame, 9, 32), 0, 0, 0), "a sampled mask lies over the picture", "");

  // Stripes of four pixels along the diagonal: every second one marks.
  const gpu::Colour pink{1, 0, 0.5f, 1}, blue{0, 0.5f, 1, 1};
  const auto marked = [&](const image::Image& flat) {
    gpu::ViewParameters clipping = whole(uploaded(*backend, flat));
    clipping.clip_high = pink;
    clipping.clip_low = blue;
    return clipping;
  };
  frame = co_await drawn(webgpu, *view, marked(test::flatPicture({64, 64}, 255, 90, 20)));
  check(isNear(at(frame, 8, 8), 255, 0, 128) && isNear(at(frame, 12, 8), 255, 90, 20), "one channel at the top is marked as burnt", "");
  frame = co_await drawn(webgpu, *view, marked(test::flatPicture({64, 64}, 0, 0, 0)));
  check(isNear(at(frame, 8, 8), 0, 128, 255) && isNear(at(frame, 12, 8), 0, 0, 0), "black is marked as drowned", "");
  frame = co_await drawn(webgpu, *view, marked(test::flatPicture({64, 64}, 0, 254, 0)));
  check(isNear(at(frame, 8, 8), 0, 254, 0), "a strong colour is neither", "");

  // Bands of 8 rows must not show, at any scale.
  const auto banded_backend = gpu::makeWebGpuBackend(device, {.max_band_bytes = 40 * 4 * 8});
  const auto banded = uploaded(*banded_backend, picture);
  for (const float scale : {0.3f, 0.7f, 1.0f, 1.3f, 3.0f}) {
    gpu::ViewParameters one = whole(surface);
    one.scale = scale;
    one.origin_y = -3.3f;
    gpu::ViewParameters many = one;
    many.picture = banded;
    const FramePixels expected = co_await drawn(webgpu, *view, one);
    const FramePixels actual = co_await drawn(webgpu, *view, many);
    const bool is_drawn = !isNear(at(expected, 8, 8), 0, 0, 255, 0);
    check(is_drawn && expected == actual, "bands do not show at scale " + std::to_string(scale), "");
  }
  const auto errors = co_await scope.close();
  check(errors.has_value(), "drawing reports no error", errors ? "" : errors.error().detail);
  co_return true;
}
