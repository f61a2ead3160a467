// Names: BFL autoencoder.py and diffusers autoencoder_kl_flux2.py; the decoder's levels are counted the other way there.
#include "modelpack/weight_taker.h"

namespace atelier::modelpack {
namespace {

using std::to_string;
constexpr std::int64_t kLevels = 4;

// The diffusers name of a BFL module path; blocks inside a level are mapped by the caller.
std::string middleName(const std::string& side, const std::string& part) {
  if (part == "block_1") return side + ".mid_block.resnets.0";
  if (part == "block_2") return side + ".mid_block.resnets.1";
  return side + ".mid_block.attentions.0";
}

struct Mapper {
  WeightTaker take;
  const VaeConfig& config;
  bool is_bfl;
  WeightMap map = {};

  void pair(const std::string& name, const std::string& source, const std::vector<std::int64_t>& shape) {
    map[name] = take.take(source + ".weight", shape);
    map[name + ".bias"] = take.take(source + ".bias", {shape.front()});
  }
  void convolution(const std::string& name, const std::string& source, std::int64_t in, std::int64_t out, std::int64_t side) {
    pair(name, source, {out, in, side, side});
  }
  void residual(const std::string& name, const std::string& source, std::int64_t in, std::int64_t out) {
    pair(name + ".norm1", source + ".norm1", {in});
    convolution(name + ".conv1", source + ".conv1", in, out, 3);
    pair(name + ".norm2", source + ".norm2", {out});
    convolution(name + ".conv2", source + ".conv2", out, out, 3);
    if (in != out) convolution(name + ".nin_shortcut", source + (is_bfl ? ".nin_shortcut" : ".conv_shortcut"), in, out, 1);
  }
  // Query, key, value and output are 1x1 kernels in BFL's files and matrices in diffusers'.
  void attention(const std::string& name, const std::string& source, std::int64_t channels) {
    pair(name + ".norm", source + (is_bfl ? ".norm" : ".group_norm"), {channels});
    const auto linear = [&](const char* bfl, const char* diffusers) {
      pair(name + "." + bfl, source + "." + (is_bfl ? bfl : diffusers),
           is_bfl ? std::vector<std::int64_t>{channels, channels, 1, 1} : std::vector<std::int64_t>{channels, channels});
    };
    linear("q", "to_q");
    linear("k", "to_k");
    linear("v", "to_v");
    linear("proj_out", "to_out.0");
  }
  void middle(const std::string& side, std::int64_t channels) {
    for (const char* part : {"block_1", "attn_1", "block_2"}) {
      const std::string name = side + ".mid." + part;
      const std::string source = is_bfl ? name : middleName(side, part);
      if (std::string_view(part) == "attn_1") attention(name, source, channels);
      else residual(name, source, channels, channels);
    }
  }
  void ends(const std::string& side, std::int64_t in_from, std::int64_t in_to, std::int64_t out_from, std::int64_t out_to) {
    convolution(side + ".conv_in", side + ".conv_in", in_from, in_to, 3);
    pair(side + ".norm_out", side + (is_bfl ? ".norm_out" : ".conv_norm_out"), {out_from});
    convolution(side + ".conv_out", side + ".conv_out", out_from, out_to, 3);
  }

  void encoder() {
    const auto& channels = config.encoder_channels;
    const std::int64_t latent = config.latent_channels;
    ends("encoder", 3, channels[0], channels[3], 2 * latent);
    middle("encoder", channels[3]);
    for (std::int64_t level = 0; level < kLevels; ++level) {
      const std::string name = "encoder.down." + to_string(level);
      const std::string source = is_bfl ? name : "encoder.down_blocks." + to_string(level);
      std::int64_t in = channels[static_cast<std::size_t>(level > 0 ? level - 1 : 0)];
      for (std::int64_t block = 0; block < config.layers_per_block; ++block) {
        residual(name + ".block." + to_string(block), source + (is_bfl ? ".block." : ".resnets.") + to_string(block), in,
                 channels[static_cast<std::size_t>(level)]);
        in = channels[static_cast<std::size_t>(level)];
      }
      if (level + 1 < kLevels)
        convolution(name + ".downsample.conv", source + (is_bfl ? ".downsample.conv" : ".downsamplers.0.conv"), in, in, 3);
    }
    const std::string quant = is_bfl ? "encoder.quant_conv" : "quant_conv";
    convolution("encoder.quant_conv", quant, 2 * latent, 2 * latent, 1);
    for (const char* name : {"encoder.quant_conv", "encoder.quant_conv.bias"}) {  // the log-variance is not needed
      Weight& weight = map[name];
      weight = weight.rows == 1 ? weight.columnRange(0, latent) : weight.rowRange(0, latent);
    }
  }

  void decoder() {
    const auto& channels = config.decoder_channels;
    const std::int64_t latent = config.latent_channels;
    convolution("decoder.post_quant_conv", is_bfl ? "decoder.post_quant_conv" : "post_quant_conv", latent, latent, 1);
    ends("decoder", latent, channels[3], channels[0], 3);
    middle("decoder", channels[3]);
    for (std::int64_t level = kLevels - 1; level >= 0; --level) {
      const std::string name = "decoder.up." + to_string(level);
      const std::string source = is_bfl ? name : "decoder.up_blocks." + to_string(kLevels - 1 - level);
      std::int64_t in = channels[static_cast<std::size_t>(level + 1 < kLevels ? level + 1 : level)];
      for (std::int64_t block = 0; block <= config.layers_per_block; ++block) {
        residual(name + ".block." + to_string(block), source + (is_bfl ? ".block." : ".resnets.") + to_string(block), in,
                 channels[static_cast<std::size_t>(level)]);
        in = channels[static_cast<std::size_t>(level)];
      }
      if (level > 0)
        convolution(name + ".upsample.conv", source + (is_bfl ? ".upsample.conv" : ".upsamplers.0.conv"), in, in, 3);
    }
  }
};

}  // namespace

Result<WeightMap> mapVae(const Checkpoint& checkpoint, const VaeConfig& config) {
  const bool is_bfl = checkpoint.contains("encoder.quant_conv.weight");
  Mapper mapper{.take = WeightTaker(checkpoint), .config = config, .is_bfl = is_bfl};
  mapper.encoder();
  mapper.decoder();
  mapper.map["statistics.mean"] = mapper.take.take("bn.running_mean", {config.packedChannels()});
  mapper.map["statistics.variance"] = mapper.take.take("bn.running_var", {config.packedChannels()});
  mapper.take.ignore("bn.num_batches_tracked");
  ATELIER_CHECK(mapper.take.finish());
  return std::move(mapper.map);
}

}  // namespace atelier::modelpack
