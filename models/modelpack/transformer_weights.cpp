// Names and row orders: flux2-klein architecture, "Transformer tensors" (BFL model.py; diffusers transformer_flux2.py).
#include "modelpack/weight_taker.h"

namespace atelier::modelpack {
namespace {

using std::to_string;

struct Mapper {
  WeightTaker take;
  const TransformerConfig& config;
  bool is_bfl;
  std::int64_t D = config.hidden();
  std::int64_t M = config.mlpHidden();
  WeightMap map = {};

  // `weight` cut into equal row ranges, one for each name.
  void rows(const Weight& weight, const std::string& prefix, std::initializer_list<const char*> names, std::int64_t count) {
    std::int64_t first = 0;
    for (const char* name : names) {
      map[prefix + name] = weight.rowRange(first, count);
      first += count;
    }
  }
  void one(const std::string& name, const char* bfl, const char* diffusers, std::vector<std::int64_t> shape) {
    map[name] = take.take(is_bfl ? bfl : diffusers, shape);
  }

  void embedders() {
    one("img_in", "img_in.weight", "x_embedder.weight", {D, config.packed_channels});
    one("txt_in", "txt_in.weight", "context_embedder.weight", {D, config.text_features});
    const std::int64_t width = config.timestep_width;
    one("time_in.in", "time_in.in_layer.weight", "time_guidance_embed.timestep_embedder.linear_1.weight", {D, width});
    one("time_in.out", "time_in.out_layer.weight", "time_guidance_embed.timestep_embedder.linear_2.weight", {D, D});
    if (!config.has_guidance) return;
    one("guidance_in.in", "guidance_in.in_layer.weight", "time_guidance_embed.guidance_embedder.linear_1.weight", {D, width});
    one("guidance_in.out", "guidance_in.out_layer.weight", "time_guidance_embed.guidance_embedder.linear_2.weight", {D, D});
  }

  void modulation() {
    const std::string linear = is_bfl ? ".lin.weight" : ".linear.weight";
    rows(take.take("double_stream_modulation_img" + linear, {6 * D, D}), "modulation.img.", {"0", "1", "2", "3", "4", "5"}, D);
    rows(take.take("double_stream_modulation_txt" + linear, {6 * D, D}), "modulation.txt.", {"0", "1", "2", "3", "4", "5"}, D);
    rows(take.take("single_stream_modulation" + linear, {3 * D, D}), "modulation.single.", {"0", "1", "2"}, D);
    // BFL stores shift before scale, diffusers scale before shift.
    if (is_bfl) rows(take.take("final_layer.adaLN_modulation.1.weight", {2 * D, D}), "modulation.final.", {"0", "1"}, D);
    else rows(take.take("norm_out.linear.weight", {2 * D, D}), "modulation.final.", {"1", "0"}, D);
    one("final.linear", "final_layer.linear.weight", "proj_out.weight", {config.packed_channels, D});
  }

  void doubleStream(std::int64_t block, bool is_image) {
    const std::string to = "double." + to_string(block) + (is_image ? ".img." : ".txt.");
    const std::int64_t head = config.head_dim;
    if (is_bfl) {
      const std::string from = "double_blocks." + to_string(block) + (is_image ? ".img_" : ".txt_");
      rows(take.take(from + "attn.qkv.weight", {3 * D, D}), to, {"q", "k", "v"}, D);
      map[to + "q_norm"] = take.take(from + "attn.norm.query_norm.scale", {head});
      map[to + "k_norm"] = take.take(from + "attn.norm.key_norm.scale", {head});
      map[to + "proj"] = take.take(from + "attn.proj.weight", {D, D});
      rows(take.take(from + "mlp.0.weight", {2 * M, D}), to, {"gate", "up"}, M);
      map[to + "down"] = take.take(from + "mlp.2.weight", {D, M});
      return;
    }
    const std::string from = "transformer_blocks." + to_string(block) + ".";
    const auto attention = [&](const char* image_name, const char* text_name, std::vector<std::int64_t> shape) {
      return take.take(from + "attn." + (is_image ? image_name : text_name) + ".weight", shape);
    };
    map[to + "q"] = attention("to_q", "add_q_proj", {D, D});
    map[to + "k"] = attention("to_k", "add_k_proj", {D, D});
    map[to + "v"] = attention("to_v", "add_v_proj", {D, D});
    map[to + "q_norm"] = attention("norm_q", "norm_added_q", {head});
    map[to + "k_norm"] = attention("norm_k", "norm_added_k", {head});
    map[to + "proj"] = attention("to_out.0", "to_add_out", {D, D});
    const std::string mlp = from + (is_image ? "ff." : "ff_context.");
    rows(take.take(mlp + "linear_in.weight", {2 * M, D}), to, {"gate", "up"}, M);
    map[to + "down"] = take.take(mlp + "linear_out.weight", {D, M});
  }

  void singleBlock(std::int64_t block) {
    const std::string to = "single." + to_string(block) + ".";
    const std::string from = (is_bfl ? "single_blocks." : "single_transformer_blocks.") + to_string(block);
    const Weight in = take.take(from + (is_bfl ? ".linear1.weight" : ".attn.to_qkv_mlp_proj.weight"), {3 * D + 2 * M, D});
    rows(in, to, {"q", "k", "v"}, D);
    rows(in.rowRange(3 * D, 2 * M), to, {"gate", "up"}, M);
    const Weight out = take.take(from + (is_bfl ? ".linear2.weight" : ".attn.to_out.weight"), {D, D + M});
    map[to + "proj"] = out.columnRange(0, D);
    map[to + "down"] = out.columnRange(D, M);
    map[to + "q_norm"] = take.take(from + (is_bfl ? ".norm.query_norm.scale" : ".attn.norm_q.weight"), {config.head_dim});
    map[to + "k_norm"] = take.take(from + (is_bfl ? ".norm.key_norm.scale" : ".attn.norm_k.weight"), {config.head_dim});
  }
};

}  // namespace

Result<WeightMap> mapTransformer(const Checkpoint& checkpoint, const TransformerConfig& config) {
  const bool is_bfl = checkpoint.contains("single_stream_modulation.lin.weight");
  Mapper mapper{.take = WeightTaker(checkpoint), .config = config, .is_bfl = is_bfl};
  mapper.embedders();
  mapper.modulation();
  for (std::int64_t i = 0; i < config.double_blocks; ++i)
    for (const bool is_image : {true, false}) mapper.doubleStream(i, is_image);
  for (std::int64_t j = 0; j < config.single_blocks; ++j) mapper.singleBlock(j);
  ATELIER_CHECK(mapper.take.finish());
  return std::move(mapper.map);
}

}  // namespace atelier::modelpack
