#include "modelpack/vae_graph.h"

#include <algorithm>
#include <cmath>

#include "modelpack/vae_blocks.h"

namespace atelier::modelpack {
namespace {

using Value = Layers::Value;
using std::to_string;
constexpr std::int64_t kLevels = 4;
// The decoder's levels from here to 0 take most of its memory: they are what is decoded in tiles.
constexpr std::int64_t kTiledLevel = 1;

std::int64_t levelChannels(const std::vector<std::int64_t>& channels, std::int64_t level) {
  return channels[static_cast<std::size_t>(level)];
}

// What both sides share: the values between parts, and the middle.
class Side {
 public:
  Side(Layers& layers, const VaeConfig& config, GroupNorm& norm, std::string name, std::int64_t middle_channels, bool is_probed)
      : m_layers(layers), m_config(config), m_blocks(layers, norm), m_name(std::move(name)),
        m_channels(middle_channels), m_is_probed(is_probed) {}

  void finish() {
    for (const auto& [name, value] : m_probes)
      m_layers.graph().output(value, {"probe." + name, ElementType::kF32, {1, name + ".c", name + ".h", name + ".w"}});
  }

 protected:
  ValueSpec features() const {
    return {m_name + "_features", ElementType::kF32, {1, m_channels, "middle_height", "middle_width"}};
  }
  // The rows of a query may be a slice of the picture's.
  ValueSpec queryRows(const char* part, const char* height) const {
    return {m_name + part, ElementType::kF32, {1, height, "middle_width", m_channels}};
  }
  ValueSpec key() const { return {m_name + "_key", ElementType::kF32, {m_channels, "positions"}}; }
  ValueSpec value() const { return {m_name + "_value", ElementType::kF32, {"positions", m_channels}}; }

  void middleFront(const Value& x) {
    m_x = m_blocks.residual(x, m_name + ".mid.block_1", m_channels, m_channels);
    probe("mid.block_1", m_x);
    m_projections = m_blocks.project(m_x, m_name + ".mid.attn_1", m_channels);
  }
  void leaveFront() {
    auto& graph = m_layers.graph();
    graph.output(m_x, features());
    graph.output(m_projections.query, queryRows("_query", "middle_height"));
    graph.output(m_projections.key, key());
    graph.output(m_projections.value, value());
  }
  void enterAttend() {
    auto& graph = m_layers.graph();
    m_projections.query = graph.input(queryRows("_query", "query_height"));
    m_projections.key = graph.input(key());
    m_projections.value = graph.input(value());
  }
  void enterBack() {
    m_x = m_layers.graph().input(features());
    m_attended = m_layers.graph().input(queryRows("_attended", "middle_height"));
  }
  void middleBack() {
    m_x = m_blocks.joined(m_x, m_attended, m_name + ".mid.attn_1");
    probe("mid.attn_1", m_x);
    m_x = m_blocks.residual(m_x, m_name + ".mid.block_2", m_channels, m_channels);
    probe("mid.block_2", m_x);
  }
  void attendPart(bool is_first, bool is_last) {
    if (is_first) enterAttend();
    m_attended = m_blocks.attend(m_projections);
    if (is_last) m_layers.graph().output(m_attended, queryRows("_attended", "query_height"));
  }
  void probe(const std::string& name, const Value& value) {
    if (m_is_probed) m_probes.emplace_back(m_name.substr(0, 3) + "." + name, value);
  }

  Layers& m_layers;
  const VaeConfig& m_config;
  VaeBlocks m_blocks;
  std::string m_name;
  std::int64_t m_channels;
  bool m_is_probed;
  Value m_x, m_attended;
  VaeBlocks::Projections m_projections;
  std::vector<std::pair<std::string, Value>> m_probes;
};

class Encoder : public Side {
 public:
  Encoder(Layers& layers, const VaeConfig& config, GroupNorm& norm, bool is_probed)
      : Side(layers, config, norm, "encoder", config.encoder_channels[3], is_probed) {}

  void run(VaePart first, VaePart last) {
    if (first == VaePart::kFront) {
      front();
      if (last == VaePart::kFront) return leaveFront();
    }
    if (first <= VaePart::kAttend) attendPart(first == VaePart::kAttend, last == VaePart::kAttend);
    if (last == VaePart::kAttend) return;
    if (first == VaePart::kBack) enterBack();
    back();
  }

 private:
  void front() {
    m_x = m_layers.graph().input({"image", ElementType::kF32, {1, 3, "image_height", "image_width"}});
    m_x = m_blocks.convolution3(m_x, "encoder.conv_in");
    probe("conv_in", m_x);
    std::int64_t in = levelChannels(m_config.encoder_channels, 0);
    for (std::int64_t level = 0; level < kLevels; ++level) {
      const std::string name = "encoder.down." + to_string(level);
      const std::int64_t out = levelChannels(m_config.encoder_channels, level);
      for (std::int64_t block = 0; block < m_config.layers_per_block; ++block) {
        m_x = m_blocks.residual(m_x, name + ".block." + to_string(block), in, out);
        in = out;
      }
      probe("down." + to_string(level), m_x);
      if (level + 1 == kLevels) break;
      m_x = m_blocks.down(m_x, name + ".downsample.conv");
      probe("down." + to_string(level) + ".downsample", m_x);
    }
    middleFront(m_x);
  }

  void back() {
    middleBack();
    const Value h = m_blocks.convolution3(m_blocks.normalisedSilu(m_x, "encoder.norm_out", m_channels), "encoder.conv_out");
    probe("conv_out", h);
    m_layers.graph().output(packed(h), {"latent", ElementType::kF32, {1, m_config.packedChannels(), "latent_height", "latent_width"}});
  }

  // quant_conv, 2x2 patches and the statistics are linear in a row, so they are one 2x2 kernel of stride 2:
  // packed channel c·4+ph·2+pw reads position (ph, pw) with quant_conv's row c over √(variance+ε).
  Value packed(const Value& h) {
    auto& bank = m_layers.bank();
    const auto quant = m_layers.keep(bank.values("encoder.quant_conv"));
    const auto bias = m_layers.keep(bank.values("encoder.quant_conv.bias"));
    const auto mean = m_layers.keep(bank.values("statistics.mean"));
    const auto variance = m_layers.keep(bank.values("statistics.variance"));
    if (!quant || !bias || !mean || !variance) return h;
    const std::size_t inputs = quant->size() / bias->size();
    std::vector<float> kernel(mean->size() * inputs * 4, 0.0f);
    std::vector<float> offset(mean->size());
    for (std::size_t k = 0; k < mean->size(); ++k) {
      const std::size_t c = k / 4;
      const double deviation = std::sqrt(double{(*variance)[k]} + m_config.statistics_epsilon);
      for (std::size_t i = 0; i < inputs; ++i)
        kernel[(k * inputs + i) * 4 + k % 4] = static_cast<float>((*quant)[c * inputs + i] / deviation);
      offset[k] = static_cast<float>((double{(*bias)[c]} - (*mean)[k]) / deviation);
    }
    const auto k = static_cast<std::int64_t>(mean->size());
    const auto stored = m_layers.keep(bank.computed("encoder.packing", kernel, {k, static_cast<std::int64_t>(inputs), 2, 2}));
    const auto stored_offset = m_layers.keep(bank.computed("encoder.packing.bias", offset, {k}));
    if (!stored || !stored_offset) return h;
    return m_layers.graph().node("Conv", {h, m_layers.widened("encoder.packing", *stored), m_layers.widened("encoder.packing.bias", *stored_offset)},
                                 {{"kernel_shape", std::vector<std::int64_t>{2, 2}}, {"strides", std::vector<std::int64_t>{2, 2}}});
  }
};

class Decoder : public Side {
 public:
  Decoder(Layers& layers, const VaeConfig& config, GroupNorm& norm, bool is_probed)
      : Side(layers, config, norm, "decoder", config.decoder_channels[3], is_probed) {}

  void run(VaePart first, VaePart last) {
    if (first == VaePart::kFront) {
      front();
      if (last == VaePart::kFront) return leaveFront();
    }
    if (first <= VaePart::kAttend) attendPart(first == VaePart::kAttend, last == VaePart::kAttend);
    if (last == VaePart::kAttend) return;
    if (first == VaePart::kBack) enterBack();
    if (first <= VaePart::kBack) {
      middleBack();
      for (std::int64_t level = kLevels - 1; level > kTiledLevel; --level) upToLevel(level);
    }
    if (last == VaePart::kBack) return m_layers.graph().output(m_x, quarter());
    if (first == VaePart::kUp) m_x = m_layers.graph().input(quarter());
    topLevels();
    m_layers.graph().output(m_blocks.convolution3(m_x, "decoder.conv_out"), image());
  }

  // Up to the last normalisation, for measuring.
  void levelsOfInput() {
    m_x = m_layers.graph().input(quarter());
    topLevels();
  }

 private:
  ValueSpec quarter() const {
    const std::int64_t channels = levelChannels(m_config.decoder_channels, kTiledLevel + 1);
    return {"decoder_quarter", ElementType::kF32, {1, channels, "quarter_height", "quarter_width"}};
  }
  static ValueSpec image() { return {"image", ElementType::kF32, {1, 3, "image_height", "image_width"}}; }

  void front() {
    auto& graph = m_layers.graph();
    const std::int64_t packed = m_config.packedChannels();
    const Value latent = graph.input({"latent", ElementType::kF32, {1, packed, "latent_height", "latent_width"}});
    const Value z = graph.node("DepthToSpace", {unscaled(latent)},
                               {{"blocksize", std::int64_t{2}}, {"mode", std::string("CRD")}});  // channel c·4+ph·2+pw
    m_x = m_blocks.convolution(z, "decoder.post_quant_conv");
    probe("post_quant_conv", m_x);
    m_x = m_blocks.convolution3(m_x, "decoder.conv_in");
    probe("conv_in", m_x);
    middleFront(m_x);
  }

  // latent·√(variance+ε) + mean, per packed channel.
  Value unscaled(const Value& latent) {
    auto& bank = m_layers.bank();
    auto variance = m_layers.keep(bank.values("statistics.variance"));
    const auto mean = m_layers.keep(bank.values("statistics.mean"));
    if (!variance || !mean) return latent;
    for (float& value : *variance) value = static_cast<float>(std::sqrt(double{value} + m_config.statistics_epsilon));
    const std::vector<std::int64_t> shape = {1, m_config.packedChannels(), 1, 1};
    const Value deviation = m_layers.graph().floats(*variance, shape);
    return m_layers.add(m_layers.multiply(latent, deviation), m_layers.graph().floats(*mean, shape));
  }

  // Doubles (but for the lowest level), then the level's blocks.
  void upToLevel(std::int64_t level) {
    const std::string name = "decoder.up." + to_string(level);
    std::int64_t in = levelChannels(m_config.decoder_channels, std::min(level + 1, kLevels - 1));
    if (level + 1 < kLevels) {
      m_x = m_blocks.up(m_x, "decoder.up." + to_string(level + 1) + ".upsample.conv");
      probe("up." + to_string(level + 1) + ".upsample", m_x);
    }
    for (std::int64_t block = 0; block <= m_config.layers_per_block; ++block) {
      const std::int64_t out = levelChannels(m_config.decoder_channels, level);
      m_x = m_blocks.residual(m_x, name + ".block." + to_string(block), in, out);
      in = out;
    }
    probe("up." + to_string(level), m_x);
  }

  void topLevels() {
    for (std::int64_t level = kTiledLevel; level >= 0; --level) upToLevel(level);
    m_x = m_blocks.normalised(m_x, "decoder.norm_out", levelChannels(m_config.decoder_channels, 0));
    probe("norm_out", m_x);
    m_x = m_layers.silu(m_x);
  }
};

}  // namespace

Result<void> addVaeEncoder(Layers& layers, const VaeConfig& config, VaePart first, VaePart last, bool is_probed) {
  OwnGroupNorm norm(layers, config);
  Encoder encoder(layers, config, norm, is_probed);
  encoder.run(first, last);
  encoder.finish();
  return layers.finish();
}

Result<void> addVaeDecoder(Layers& layers, const VaeConfig& config, VaePart first, VaePart last, bool is_probed) {
  OwnGroupNorm norm(layers, config);
  Decoder decoder(layers, config, norm, is_probed);
  decoder.run(first, last);
  decoder.finish();
  return layers.finish();
}

Result<void> addVaeTile(Layers& layers, const VaeConfig& config) {
  GivenGroupNorm norm(layers, config);
  Decoder(layers, config, norm, false).run(VaePart::kUp, VaePart::kUp);
  return layers.finish();
}

Result<void> addVaeMeasure(Layers& layers, const VaeConfig& config) {
  MeasuringGroupNorm norm(layers, config);
  Decoder(layers, config, norm, false).levelsOfInput();
  const ValueSpec spec{"measured_statistics", ElementType::kF32, {decoderNormCount(config), std::int64_t{2}, config.groups}};
  layers.graph().output(norm.measured(), spec);
  return layers.finish();
}

std::int64_t decoderNormCount(const VaeConfig& config) { return (kTiledLevel + 1) * (config.layers_per_block + 1) * 2 + 1; }

std::int64_t decoderHalo(const VaeConfig& config) {
  // Backwards from one pixel, each 3x3 kernel reaches one position further: the last one, two per block, and one
  // after each doubling, where two positions become one.
  std::int64_t reach = 1;
  for (std::int64_t level = 0; level <= kTiledLevel; ++level) {
    reach += 2 * (config.layers_per_block + 1) + 1;
    reach = (reach + 1) / 2;
  }
  return reach;
}

}  // namespace atelier::modelpack
