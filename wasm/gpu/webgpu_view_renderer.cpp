#include "gpu/view_renderer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

#include "gpu/shader_assembly.h"
#include "gpu/webgpu_levels.h"

namespace atelier::gpu {

namespace {

constexpr std::uint64_t kSlotBytes = 256;  // the alignment of dynamic offsets
constexpr std::size_t kFirstSlots = 16;    // a border and a few bands, twice

constexpr Colour kNoColour{0, 0, 0, 0};

struct Vector {
  float x = 0, y = 0;
};

struct ViewSettings {  // as view/picture.wgsl lays it out
  Vector frame_size, origin, quad_min, quad_max;
  Colour mask_colour, checker_light, checker_dark, border;
  float scale, texel, coarse_share, checker_size;
  std::uint32_t level_size[2], coarse_size[2];
  std::uint32_t first_row, next_first_row, mask_width, mask_height;
  float mask_factor, unused[3];
  Colour clip_high, clip_low;
};
static_assert(sizeof(ViewSettings) == 192 && sizeof(ViewSettings) <= kSlotBytes);

// The levels between which a scale lies: 0 is the surface itself.
struct LevelChoice {
  int level = 0;
  float coarse_share = 0;  // of level + 1
};

LevelChoice chooseLevel(float scale, const image::ImageSpec& spec) {
  if (scale >= 1) return {};
  const float wanted = std::log2(1 / scale);
  const int coarsest = levelCount(spec);
  const int level = std::min(static_cast<int>(wanted), coarsest);
  if (level == coarsest) return {level, 0};
  return {level, wanted - static_cast<float>(level)};
}

// A surface at one level, ready to be drawn: a bind group per band.
struct BoundSurface {
  std::weak_ptr<const Surface> surface;
  LevelChoice choice;
  std::vector<wgpu::BindGroup> bands;
};

class WebGpuViewRenderer final : public ViewRenderer {
 public:
  WebGpuViewRenderer(std::shared_ptr<WebGpuDevice> device, wgpu::TextureFormat format)
      : m_device(std::move(device)), m_pipelines(*m_device) {
    makePipeline(format);
    makeSlots(kFirstSlots);
    setMask({});
  }

  void draw(WGPURenderPassEncoderImpl* handle, int frame_width, int frame_height,
            const ViewParameters& parameters) override {
    if (m_device->isLost() || !parameters.picture) return;
    const wgpu::RenderPassEncoder pass(handle);
    const ViewRect whole{0, 0, frame_width, frame_height};
    const ViewRect shown = overlap(whole, parameters.viewport);
    m_settings.clear();
    m_draws.clear();
    updateMask(parameters);

    const Vector frame_size{static_cast<float>(frame_width), static_cast<float>(frame_height)};
    const int split = parameters.before ? static_cast<int>(std::lround(std::clamp(parameters.split_x, 0.0f, frame_size.x))) : 0;
    if (parameters.before) add(parameters.before->get(), m_before, overlap(shown, {0, 0, split, frame_height}), frame_size, parameters);
    add(parameters.picture->get(), m_after, overlap(shown, {split, 0, frame_width - split, frame_height}), frame_size, parameters);
    submitDraws(pass);
    pass.SetScissorRect(0, 0, static_cast<std::uint32_t>(frame_width), static_cast<std::uint32_t>(frame_height));
  }

 private:
  struct Draw {
    ViewRect scissor;
    const wgpu::BindGroup* bind_group;
  };

  static bool fitsMask(const ViewParameters& parameters, const image::ImageSpec& spec) {
    if (!parameters.mask) return false;
    const int factor = std::max(parameters.mask_factor, 1);
    const auto share = [factor](int side) { return (side + factor - 1) / factor; };
    return parameters.mask->spec() == image::ImageSpec{share(spec.width), share(spec.height)};
  }

  static ViewRect overlap(const ViewRect& a, const ViewRect& b) {
    const int left = std::max(a.x, b.x);
    const int top = std::max(a.y, b.y);
    return {left, top, std::min(a.x + a.width, b.x + b.width) - left,
            std::min(a.y + a.height, b.y + b.height) - top};
  }

  void makePipeline(wgpu::TextureFormat format) {
    const auto storage = [](std::uint32_t binding) {
      wgpu::BindGroupLayoutEntry entry;
      entry.binding = binding;
      entry.visibility = wgpu::ShaderStage::Fragment;
      entry.buffer.type = wgpu::BufferBindingType::ReadOnlyStorage;
      return entry;
    };
    std::array<wgpu::BindGroupLayoutEntry, 4> entries{storage(0), storage(1), storage(2), storage(3)};
    entries[0].visibility = wgpu::ShaderStage::Vertex | wgpu::ShaderStage::Fragment;
    entries[0].buffer.type = wgpu::BufferBindingType::Uniform;
    entries[0].buffer.hasDynamicOffset = true;
    wgpu::BindGroupLayoutDescriptor group;
    group.entryCount = entries.size();
    group.entries = entries.data();
    m_surface_layout = m_device->device().CreateBindGroupLayout(&group);
    const wgpu::BindGroupLayoutEntry mask_entry = storage(0);
    group.entryCount = 1;
    group.entries = &mask_entry;
    m_mask_layout = m_device->device().CreateBindGroupLayout(&group);

    const std::array<wgpu::BindGroupLayout, 2> layouts{m_surface_layout, m_mask_layout};
    wgpu::PipelineLayoutDescriptor layout;
    layout.bindGroupLayoutCount = layouts.size();
    layout.bindGroupLayouts = layouts.data();

    const std::string text = assembleShader("view/picture.wgsl");
    wgpu::ShaderModuleWGSLDescriptor source;
    source.code = text.c_str();
    wgpu::ShaderModuleDescriptor module;
    module.nextInChain = &source;
    const wgpu::ShaderModule shader = m_device->device().CreateShaderModule(&module);

    wgpu::BlendState blend;  // the border may be see-through
    blend.color.srcFactor = wgpu::BlendFactor::SrcAlpha;
    blend.color.dstFactor = wgpu::BlendFactor::OneMinusSrcAlpha;
    wgpu::ColorTargetState target;
    target.format = format;
    target.blend = &blend;
    wgpu::FragmentState fragment;
    fragment.module = shader;
    fragment.entryPoint = "fragment";
    fragment.constants = nullptr;
    fragment.targetCount = 1;
    fragment.targets = &target;
    wgpu::RenderPipelineDescriptor descriptor;
    descriptor.layout = m_device->device().CreatePipelineLayout(&layout);
    descriptor.vertex.module = shader;
    descriptor.vertex.entryPoint = "vertex";
    descriptor.vertex.constants = nullptr;
    descriptor.vertex.buffers = nullptr;
    descriptor.primitive.topology = wgpu::PrimitiveTopology::TriangleStrip;
    descriptor.fragment = &fragment;
    m_pipeline = m_device->device().CreateRenderPipeline(&descriptor);
  }

  void makeSlots(std::size_t count) {
    m_slots = GpuBuffer(*m_device, count * kSlotBytes, wgpu::BufferUsage::Uniform | wgpu::BufferUsage::CopyDst);
    m_slot_count = count;
    m_after = {};  // their bind groups name the old buffer
    m_before = {};
  }

  void setMask(const std::optional<image::Mask>& mask) {
    m_mask = mask;
    const std::size_t count = mask ? mask->bytes().size() : 4;
    m_mask_buffer = GpuBuffer(*m_device, count, wgpu::BufferUsage::Storage | wgpu::BufferUsage::CopyDst);
    if (mask) writeBytes(*m_device, m_mask_buffer.get(), mask->bytes());
    wgpu::BindGroupEntry entry;
    entry.binding = 0;
    entry.buffer = m_mask_buffer.get();
    wgpu::BindGroupDescriptor descriptor;
    descriptor.layout = m_mask_layout;
    descriptor.entryCount = 1;
    descriptor.entries = &entry;
    m_mask_group = m_device->device().CreateBindGroup(&descriptor);
  }

  void updateMask(const ViewParameters& parameters) {
    const bool has_mask = fitsMask(parameters, parameters.picture->get()->spec());
    if (!has_mask) {
      if (m_mask) setMask({});
      return;
    }
    const bool is_same_size = m_mask && m_mask->spec() == parameters.mask->spec();
    if (is_same_size && m_mask->sharesPixelsWith(*parameters.mask)) return;
    if (!is_same_size) return setMask(parameters.mask);
    m_mask = parameters.mask;  // a brush at work: the same buffer, other bytes
    writeBytes(*m_device, m_mask_buffer.get(), m_mask->bytes());
  }

  // The bind groups of `surface` at the level, from the last frame or made now.
  void bind(const SurfaceRef& surface, LevelChoice choice, BoundSurface& bound) {
    const bool is_bound = bound.surface.lock() == surface && bound.choice.level == choice.level &&
                          (bound.choice.coarse_share > 0) == (choice.coarse_share > 0);
    bound.choice = choice;
    if (is_bound) return;
    bound.surface = surface;
    bound.bands.clear();
    const auto& source = static_cast<const WebGpuSurface&>(*surface);
    const int coarse = choice.coarse_share > 0 ? choice.level + 1 : choice.level;
    ensureLevels(*m_device, m_pipelines, source, coarse);
    const auto level = [&](int index) -> const wgpu::Buffer& {
      return index == 0 ? source.band(0) : source.levels[static_cast<std::size_t>(index - 1)].pixels.get();
    };
    const int bands = choice.level == 0 ? source.layout().count() : 1;
    for (int band = 0; band < bands; ++band) {
      const wgpu::Buffer& own = choice.level == 0 ? source.band(band) : level(choice.level);
      const wgpu::Buffer& next = band + 1 < bands ? source.band(band + 1) : own;
      std::array<wgpu::BindGroupEntry, 4> entries;
      entries[0].buffer = m_slots.get();
      entries[0].size = sizeof(ViewSettings);
      entries[1].buffer = own;
      entries[2].buffer = next;
      entries[3].buffer = level(coarse);
      for (std::uint32_t i = 0; i < entries.size(); ++i) entries[i].binding = i;
      wgpu::BindGroupDescriptor descriptor;
      descriptor.layout = m_surface_layout;
      descriptor.entryCount = entries.size();
      descriptor.entries = entries.data();
      bound.bands.push_back(m_device->device().CreateBindGroup(&descriptor));
    }
  }

  // Adds the draws of one surface: its border, then its bands.
  void add(const SurfaceRef& surface, BoundSurface& bound, const ViewRect& scissor, Vector frame_size,
           const ViewParameters& parameters) {
    const auto& source = static_cast<const WebGpuSurface&>(*surface);
    if (scissor.width <= 0 || scissor.height <= 0 || &source.device() != m_device.get()) return;
    const BandLayout& layout = source.layout();
    const std::size_t most_draws = 2 * (static_cast<std::size_t>(layout.count()) + 1);
    if (m_draws.size() + most_draws > m_slot_count && m_draws.empty()) makeSlots(2 * most_draws);
    const LevelChoice choice = chooseLevel(parameters.scale, source.spec());
    bind(surface, choice, bound);

    ViewSettings settings = settingsFor(source, choice, frame_size, parameters);
    const auto width = static_cast<float>(source.spec().width);
    const auto height = static_cast<float>(source.spec().height);
    if (parameters.border.a > 0) {
      const float pixel = 1 / parameters.scale;
      settings.border = parameters.border;
      settings.quad_min = {-pixel, -pixel};
      settings.quad_max = {width + pixel, height + pixel};
      push(settings, scissor, bound.bands.front());
    }
    settings.border = kNoColour;
    for (std::size_t band = 0; band < bound.bands.size(); ++band) {
      // A quad ends in the middle of the next band's first row, where interpolation stops needing the row above.
      const bool is_last = band + 1 == bound.bands.size();
      const image::RowRange rows = choice.level == 0 ? layout.rows(static_cast<int>(band)) : image::RowRange{0, 0};
      settings.quad_min = {0, band == 0 ? 0 : static_cast<float>(rows.begin) + 0.5f};
      settings.quad_max = {width, is_last ? height : static_cast<float>(rows.end) + 0.5f};
      settings.first_row = static_cast<std::uint32_t>(rows.begin);
      settings.next_first_row = is_last ? ~0u : static_cast<std::uint32_t>(rows.end);
      push(settings, scissor, bound.bands[band]);
    }
  }

  static ViewSettings settingsFor(const WebGpuSurface& source, LevelChoice choice, Vector frame_size,
                                  const ViewParameters& parameters) {
    const image::ImageSpec spec = source.spec();
    const auto sizeOf = [&](int level) { return image::shrunkSpec(spec, 1 << level); };
    ViewSettings settings{};
    settings.frame_size = frame_size;
    settings.origin = {parameters.origin_x, parameters.origin_y};
    const bool has_mask = fitsMask(parameters, spec);
    const image::ImageSpec mask = has_mask ? parameters.mask->spec() : spec;
    settings.mask_colour = has_mask ? parameters.mask_colour : kNoColour;
    settings.mask_factor = static_cast<float>(std::max(parameters.mask_factor, 1));
    settings.checker_light = parameters.checker_light;
    settings.checker_dark = parameters.checker_dark;
    settings.clip_high = parameters.clip_high;
    settings.clip_low = parameters.clip_low;
    settings.scale = parameters.scale;
    settings.texel = static_cast<float>(1 << choice.level);
    settings.coarse_share = choice.coarse_share;
    settings.checker_size = std::max(parameters.checker_size, 1.0f);
    const image::ImageSpec level = sizeOf(choice.level);
    const image::ImageSpec coarse = sizeOf(choice.level + 1);
    settings.level_size[0] = static_cast<std::uint32_t>(level.width);
    settings.level_size[1] = static_cast<std::uint32_t>(level.height);
    settings.coarse_size[0] = static_cast<std::uint32_t>(coarse.width);
    settings.coarse_size[1] = static_cast<std::uint32_t>(coarse.height);
    settings.mask_width = static_cast<std::uint32_t>(mask.width);
    settings.mask_height = static_cast<std::uint32_t>(mask.height);
    return settings;
  }

  void push(const ViewSettings& settings, const ViewRect& scissor, const wgpu::BindGroup& bind_group) {
    if (m_draws.size() == m_slot_count) return;  // add() made room for all; a picture of more bands has no device
    const std::size_t slot = m_draws.size() * kSlotBytes;
    if (m_settings.size() < slot + kSlotBytes) m_settings.resize(slot + kSlotBytes);
    std::copy_n(reinterpret_cast<const std::uint8_t*>(&settings), sizeof settings,
                m_settings.begin() + static_cast<std::ptrdiff_t>(slot));
    m_draws.push_back({scissor, &bind_group});
  }

  void submitDraws(const wgpu::RenderPassEncoder& pass) {
    if (m_draws.empty()) return;
    m_device->queue().WriteBuffer(m_slots.get(), 0, m_settings.data(), m_settings.size());
    pass.SetPipeline(m_pipeline);
    pass.SetBindGroup(1, m_mask_group);
    for (std::size_t i = 0; i < m_draws.size(); ++i) {
      const ViewRect& scissor = m_draws[i].scissor;
      const auto offset = static_cast<std::uint32_t>(i * kSlotBytes);
      pass.SetScissorRect(static_cast<std::uint32_t>(scissor.x), static_cast<std::uint32_t>(scissor.y),
                          static_cast<std::uint32_t>(scissor.width), static_cast<std::uint32_t>(scissor.height));
      pass.SetBindGroup(0, *m_draws[i].bind_group, 1, &offset);
      pass.Draw(4);
    }
  }

  std::shared_ptr<WebGpuDevice> m_device;
  PipelineCache m_pipelines;
  wgpu::BindGroupLayout m_surface_layout, m_mask_layout;
  wgpu::RenderPipeline m_pipeline;
  GpuBuffer m_slots;
  std::size_t m_slot_count = 0;
  BoundSurface m_after, m_before;
  std::optional<image::Mask> m_mask;
  GpuBuffer m_mask_buffer;
  wgpu::BindGroup m_mask_group;
  std::vector<std::uint8_t> m_settings;  // of this frame; they keep their memory
  std::vector<Draw> m_draws;
};

}  // namespace

std::unique_ptr<ViewRenderer> makeViewRenderer(std::shared_ptr<Device> device, std::uint32_t frame_format) {
  return std::make_unique<WebGpuViewRenderer>(webGpuOf(device), static_cast<wgpu::TextureFormat>(frame_format));
}

}  // namespace atelier::gpu
