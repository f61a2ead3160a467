// make_random_checkpoint: a checkpoint with the names and shapes of FLUX.2 klein 4B and random bf16 weights.
//   OUT/transformer.safetensors, OUT/text_encoder/ (two shards and an index), OUT/vae.safetensors, and their configs
#include <chrono>
#include <cstdio>
#include <fstream>

#include "checkpoint_writer.h"
#include "modelpack/options.h"

namespace {

using namespace atelier;
using namespace atelier::rehearsal;
namespace fs = std::filesystem;

constexpr const char* kHelp =
    "make_random_checkpoint --lists real_model_tensor_lists.json --out DIR\n"
    "  --naming bfl|diffusers    of the transformer and the VAE (bfl)\n"
    "  --text-layers 36          of Qwen3-4B\n"
    "  --seed 1\n";

// As published beside the weights.
constexpr const char* kTransformerConfig =
    R"({"patch_size": 1, "in_channels": 128, "out_channels": null, "num_layers": 5, "num_single_layers": 20, "attention_head_dim": 128, "num_attention_heads": 24, "joint_attention_dim": 7680, "timestep_guidance_channels": 256, "mlp_ratio": 3.0, "axes_dims_rope": [32, 32, 32, 32], "rope_theta": 2000, "eps": 1e-06, "guidance_embeds": false})";
constexpr const char* kTextConfig =
    R"({"hidden_size": 2560, "num_hidden_layers": %d, "num_attention_heads": 32, "num_key_value_heads": 8, "head_dim": 128, "intermediate_size": 9728, "vocab_size": 151936, "rms_norm_eps": 1e-06, "rope_theta": 1000000, "tie_word_embeddings": true, "hidden_act": "silu", "attention_bias": false})";
constexpr const char* kVaeConfig =
    R"({"block_out_channels": [128, 256, 512, 512], "layers_per_block": 2, "latent_channels": 32, "in_channels": 3, "out_channels": 3, "norm_num_groups": 32, "batch_norm_eps": 0.0001, "patch_size": [2, 2], "use_quant_conv": true, "use_post_quant_conv": true})";

base::Result<void> writeText(const fs::path& path, const std::string& text) {
  std::ofstream file(path);
  file << text << '\n';
  file.close();
  if (!file) return base::fail(base::ErrorCode::kStorageFull, "rehearsal.write", path.string());
  return {};
}

base::Result<std::uint64_t> make(const modelpack::Options& given) {
  ATELIER_TRY(lists, given.required("lists"));
  ATELIER_TRY(out_name, given.required("out"));
  ATELIER_TRY(layers, given.integer("text-layers", 36));
  ATELIER_TRY(seed, given.integer("seed", 1));
  const std::string naming = given.text("naming", "bfl");
  const fs::path out = out_name;
  ATELIER_TRY(transformer, readTensorList(lists, "transformer_klein4b", naming));
  ATELIER_TRY(vae, readTensorList(lists, "vae", naming));

  std::error_code error;
  if (fs::exists(out, error)) return modelpack::badInput("rehearsal.out", "{}: already exists", out_name);
  if (!fs::create_directories(out / "text_encoder", error)) return modelpack::badInput("rehearsal.out", "{}: {}", out_name, error.message());
  RandomWeights weights(static_cast<std::uint64_t>(seed));
  ATELIER_TRY(transformer_bytes, writeCheckpoint(out / "transformer.safetensors", transformer, weights));
  ATELIER_TRY(text_bytes, writeSharded(out / "text_encoder", qwen3List(static_cast<int>(layers)), 2, weights));
  ATELIER_TRY(vae_bytes, writeCheckpoint(out / "vae.safetensors", vae, weights));
  std::string text_config = kTextConfig;
  text_config.replace(text_config.find("%d"), 2, std::to_string(layers));
  ATELIER_CHECK(writeText(out / "transformer_config.json", kTransformerConfig));
  ATELIER_CHECK(writeText(out / "text_encoder" / "config.json", text_config));
  ATELIER_CHECK(writeText(out / "vae_config.json", kVaeConfig));
  return transformer_bytes + text_bytes + vae_bytes;
}

base::Result<void> run(std::span<const std::string> arguments) {
  ATELIER_TRY(given, modelpack::Options::parse(arguments, {"lists", "out", "naming", "text-layers", "seed"}, {"help"}));
  if (given.has("help")) {
    std::fputs(kHelp, stdout);
    return {};
  }
  const auto begin = std::chrono::steady_clock::now();
  ATELIER_TRY(bytes, make(given));
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  std::printf("%.3f GB in %.1f s, %.0f MB/s\n", static_cast<double>(bytes) / 1e9, seconds, static_cast<double>(bytes) / 1e6 / seconds);
  return {};
}

}  // namespace

int main(int argument_count, char** argument_values) {
  const auto result = run(std::vector<std::string>(argument_values + 1, argument_values + argument_count));
  if (result) return 0;
  std::fprintf(stderr, "make_random_checkpoint: %s: %s\n", result.error().where.c_str(), result.error().detail.c_str());
  return 1;
}
