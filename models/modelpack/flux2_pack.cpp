#include "modelpack/flux2_pack.h"

#include <algorithm>
#include <optional>

#include "modelpack/flux2_components.h"
#include "modelpack/flux2_self_tests.h"
#include "modelpack/json_file.h"

namespace atelier::modelpack {
namespace {

namespace fs = std::filesystem;

// The config file of a model, if there is one.
std::optional<fs::path> configPath(const fs::path& given, const fs::path& weights) {
  std::error_code ignored;
  if (!given.empty()) return given;
  const fs::path folder = fs::is_directory(weights, ignored) ? weights : weights.parent_path();
  if (fs::exists(folder / "config.json", ignored)) return folder / "config.json";
  return std::nullopt;
}

template <typename Config>
Result<Config> readConfig(const fs::path& given, const fs::path& weights, Result<Config> (*read)(const nlohmann::json&)) {
  const auto path = configPath(given, weights);
  if (!path) return Config{};
  ATELIER_TRY(json, readJsonFile(*path));
  return read(json);
}

// The sizes that BFL's single file shows in its tensors; what it does not show keeps klein's values.
TransformerConfig inferTransformerConfig(const Checkpoint& checkpoint) {
  const auto dim = [&](const char* name, std::size_t axis, std::int64_t fallback) {
    const auto found = checkpoint.tensors().find(name);
    return found != checkpoint.tensors().end() && axis < found->second.shape.size() ? found->second.shape[axis] : fallback;
  };
  const auto blocks = [&](const std::string& prefix, const std::string& ending) {
    std::int64_t count = 0;
    while (checkpoint.contains(prefix + std::to_string(count) + ending)) ++count;
    return count;
  };
  TransformerConfig config;
  const std::int64_t hidden = std::max<std::int64_t>(dim("img_in.weight", 0, config.hidden()), 1);
  config.packed_channels = dim("img_in.weight", 1, config.packed_channels);
  config.text_features = dim("txt_in.weight", 1, config.text_features);
  config.heads = hidden / config.head_dim;
  config.double_blocks = blocks("double_blocks.", ".img_attn.qkv.weight");
  config.single_blocks = blocks("single_blocks.", ".linear1.weight");
  config.timestep_width = dim("time_in.in_layer.weight", 1, config.timestep_width);
  config.mlp_ratio = static_cast<double>(dim("double_blocks.0.img_mlp.2.weight", 1, config.mlpHidden())) / static_cast<double>(hidden);
  config.has_guidance = checkpoint.contains("guidance_in.in_layer.weight");
  return config;
}

Result<TransformerConfig> transformerConfig(const Flux2Sources& sources, const Checkpoint& checkpoint) {
  const bool is_bfl = checkpoint.contains("single_stream_modulation.lin.weight");
  if (is_bfl && !configPath(sources.transformer_config, sources.transformer)) return inferTransformerConfig(checkpoint);
  ATELIER_TRY(config, readConfig(sources.transformer_config, sources.transformer, readTransformerConfig));
  return config;
}

fs::path tokenizerFile(const fs::path& given) {
  std::error_code ignored;
  return fs::is_directory(given, ignored) ? given / "tokenizer.json" : given;
}

// The id of <|endoftext|>, with which prompts are filled up.
Result<std::int64_t> padToken(const nlohmann::json& tokenizer) {
  const auto added = tokenizer.find("added_tokens");
  if (added != tokenizer.end() && added->is_array())
    for (const auto& token : *added)
      if (token.is_object() && token.value("content", nlohmann::json()) == "<|endoftext|>") return integerField(token, "id", -1);
  return badInput("modelpack.tokenizer", "tokenizer.json has no added token <|endoftext|>");
}

Result<void> checkText(const Flux2Options& options, const TransformerConfig& transformer, const TextEncoderConfig& text) {
  const auto& kept = options.text_layers;
  const bool is_ascending = std::ranges::adjacent_find(kept, std::greater_equal{}) == kept.end();
  if (kept.empty() || !is_ascending || kept.front() < 1 || kept.back() > text.layers)
    return badInput("modelpack.flux2", "--text-layers {} of {} layers", shapeText(kept), text.layers);
  const auto features = text.hidden * static_cast<std::int64_t>(kept.size());
  if (features != transformer.text_features)
    return badInput("modelpack.flux2", "the text encoder gives {} features, the transformer takes {}", features,
                    transformer.text_features);
  if (options.text_length < 1) return badInput("modelpack.flux2", "--text-length is {}", options.text_length);
  return {};
}

nlohmann::json flux2Facts(const TransformerConfig& config, const Flux2Options& options) {
  return {{"hidden", config.hidden()}, {"heads", config.heads}, {"head_dim", config.head_dim},
          {"double_blocks", config.double_blocks}, {"single_blocks", config.single_blocks},
          {"packed_channels", config.packed_channels}, {"text_features", config.text_features},
          {"text_length", options.text_length}, {"timestep_width", config.timestep_width},
          {"rope_axes", config.rope_axes}, {"rope_theta", config.rope_theta},
          {"guidance_embedding", config.has_guidance}, {"steps", options.steps}, {"guidance", options.guidance},
          {"distilled", options.is_distilled}};
}

}  // namespace

Result<PackReport> packFlux2(const Flux2Options& options, const Package& identity) {
  ATELIER_CHECK(checkIdentity(identity));
  const Flux2Sources& sources = options.sources;
  ATELIER_TRY(text_config, readConfig(sources.text_encoder_config, sources.text_encoder, readTextEncoderConfig));
  ATELIER_TRY(vae_config, readConfig(sources.vae_config, sources.vae, readVaeConfig));
  ATELIER_TRY(transformer, Checkpoint::open(sources.transformer));
  transformer.stripPrefix("model.diffusion_model.");
  ATELIER_TRY(text_encoder, Checkpoint::open(sources.text_encoder));
  ATELIER_TRY(vae, Checkpoint::open(sources.vae));
  ATELIER_TRY(transformer_config, transformerConfig(sources, transformer));
  ATELIER_CHECK(checkText(options, transformer_config, text_config));
  if (vae_config.packedChannels() != transformer_config.packed_channels)
    return badInput("modelpack.flux2", "the autoencoder has {} packed channels, the transformer {}",
                    vae_config.packedChannels(), transformer_config.packed_channels);
  ATELIER_TRY(transformer_weights, mapTransformer(transformer, transformer_config));
  ATELIER_TRY(text_weights, mapTextEncoder(text_encoder, text_config, options.text_layers.back()));
  ATELIER_TRY(vae_weights, mapVae(vae, vae_config));
  ATELIER_TRY(tokenizer, readJsonFile(tokenizerFile(sources.tokenizer)));
  ATELIER_TRY(pad_token, padToken(tokenizer));

  PackReport report;
  ATELIER_TRY(writer, PackageWriter::create(options.out));
  Package& package = writer.package();
  package.id = identity.id;
  package.version = identity.version;
  package.title = identity.title;
  package.licence = identity.licence;
  package.architecture = "flux2";
  package.facts["flux2"] = flux2Facts(transformer_config, options);
  package.facts["tokenizer"] = {{"file", "tokenizer.json"}};
  ATELIER_CHECK(writer.copyFile("tokenizer.json", tokenizerFile(sources.tokenizer)));

  ComponentContext context{writer, options, report.matrices};
  ATELIER_CHECK(writeTextEncoder(context, text_weights, text_config));
  package.facts["text"]["pad_token"] = pad_token;
  ATELIER_CHECK(writeModulation(context, transformer_weights, transformer_config));
  ATELIER_CHECK(writeTransformer(context, transformer_weights, transformer_config));
  ATELIER_CHECK(writeVae(context, vae_weights, vae_config));
  if (options.has_self_tests)
    ATELIER_CHECK(addFlux2SelfTests(writer, transformer_config, text_config, vae_config, text_weights.at("embedding")));

  report.bytes_read = transformer.byteCount() + text_encoder.byteCount() + vae.byteCount();
  for (const FileRecord& file : package.files) report.bytes_written += file.byte_count;
  ATELIER_CHECK(writer.finish());
  return report;
}

}  // namespace atelier::modelpack
