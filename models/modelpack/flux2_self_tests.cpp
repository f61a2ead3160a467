#include "modelpack/flux2_self_tests.h"

#include <array>
#include <cmath>
#include <numbers>

#include "modelpack/self_test.h"
#include "modelpack/transformer_graph.h"
#include "modelpack/vae_graph.h"

namespace atelier::modelpack {
namespace {

constexpr std::int64_t kTextTokens = 40;
constexpr std::int64_t kRealTokens = 33;
constexpr std::int64_t kTargetSide = 5;
constexpr std::int64_t kReferenceSide = 4;
constexpr std::int64_t kReferenceTime = 10;
constexpr double kTimestep = 0.75;

// Fixed numbers, about N(0,1): a sum of four uniform ones from a 64-bit linear congruence (Knuth's MMIX constants).
class Noise {
 public:
  float next() {
    double sum = 0;
    for (int i = 0; i < 4; ++i) {
      m_state = m_state * 6364136223846793005u + 1442695040888963407u;
      sum += static_cast<double>(m_state >> 40) / static_cast<double>(1 << 24) - 0.5;
    }
    return static_cast<float>(sum * std::numbers::sqrt3);
  }
  EvaluatedTensor tensor(std::vector<std::int64_t> shape, float scale = 1) {
    const EvaluatedTensor counted{ElementType::kF32, shape, nullptr, {}};
    std::vector<float> values(static_cast<std::size_t>(counted.count()));
    for (float& value : values) value = next() * scale;
    return floatTensor(std::move(shape), std::move(values));
  }

 private:
  std::uint64_t m_state = 20;
};

using Position = std::array<std::int64_t, 4>;

struct Tables {
  EvaluatedTensor cos, sin;
};
Tables rotaryTables(const std::vector<Position>& positions, const std::vector<std::int64_t>& axes, double theta) {
  std::vector<float> cos;
  std::vector<float> sin;
  for (const Position& position : positions)
    for (std::size_t axis = 0; axis < axes.size(); ++axis)
      for (std::int64_t j = 0; j < axes[axis] / 2; ++j) {
        const double angle = static_cast<double>(position[axis]) *
                             std::pow(theta, -2.0 * static_cast<double>(j) / static_cast<double>(axes[axis]));
        cos.push_back(static_cast<float>(std::cos(angle)));
        sin.push_back(static_cast<float>(std::sin(angle)));
      }
  const auto rows = static_cast<std::int64_t>(positions.size());
  const auto width = static_cast<std::int64_t>(cos.size()) / rows;
  return {floatTensor({rows, width}, std::move(cos)), floatTensor({rows, width}, std::move(sin))};
}

std::vector<Position> imagePositions() {
  std::vector<Position> positions;
  for (std::int64_t r = 0; r < kTargetSide; ++r)
    for (std::int64_t c = 0; c < kTargetSide; ++c) positions.push_back({0, r, c, 0});
  for (std::int64_t r = 0; r < kReferenceSide; ++r)
    for (std::int64_t c = 0; c < kReferenceSide; ++c) positions.push_back({kReferenceTime, r, c, 0});
  return positions;
}

Result<TensorMap> textInputs(const TextEncoderConfig& config, const Weight& embedding) {
  std::vector<float> rows(static_cast<std::size_t>(kTextTokens * config.hidden));
  std::vector<float> bias;
  std::vector<Position> positions;
  for (std::int64_t i = 0; i < kTextTokens; ++i) {
    ATELIER_CHECK(readRow(embedding, i * 7919 % config.vocabulary, std::span(rows).subspan(static_cast<std::size_t>(i * config.hidden))));
    for (std::int64_t j = 0; j < kTextTokens; ++j) bias.push_back(j <= i && j < kRealTokens ? 0.0f : -1e9f);
    positions.push_back({i, 0, 0, 0});
  }
  const Tables tables = rotaryTables(positions, {config.head_dim}, config.rope_theta);
  return TensorMap{{"text_embedding", floatTensor({1, kTextTokens, config.hidden}, std::move(rows))},
                   {"attention_bias", floatTensor({kTextTokens, kTextTokens}, std::move(bias))},
                   {"rotary_cos", tables.cos}, {"rotary_sin", tables.sin}};
}

EvaluatedTensor timestepEmbedding(double time, std::int64_t width) {
  std::vector<float> values;
  for (const bool is_sine : {false, true})
    for (std::int64_t k = 0; k < width / 2; ++k) {
      const double angle = 1000 * time * std::exp(-std::log(10000.0) * static_cast<double>(k) / static_cast<double>(width / 2));
      values.push_back(static_cast<float>(is_sine ? std::sin(angle) : std::cos(angle)));
    }
  return floatTensor({1, width}, std::move(values));
}

Result<void> testTransformer(PackageWriter& writer, const TransformerConfig& config, Noise& noise, EvaluatedTensor prompt) {
  TensorMap values{{"timestep_embedding", timestepEmbedding(kTimestep, config.timestep_width)},
                   {"guidance_embedding", timestepEmbedding(4, config.timestep_width)}};
  ATELIER_CHECK(addSelfTests(writer, "modulation", values));

  EvaluatedTensor step = values.at("modulation");
  step.shape = {kModulationRows, config.hidden()};
  std::vector<Position> text;
  for (std::int64_t i = 0; i < kTextTokens; ++i) text.push_back({0, 0, 0, i});
  const Tables text_tables = rotaryTables(text, config.rope_axes, config.rope_theta);
  const Tables image_tables = rotaryTables(imagePositions(), config.rope_axes, config.rope_theta);
  const auto image_tokens = static_cast<std::int64_t>(imagePositions().size());
  values = {{"image_tokens", noise.tensor({1, image_tokens, config.packed_channels})},
            {"prompt_embedding", std::move(prompt)}, {"modulation_step", step},
            {"text_cos", text_tables.cos}, {"text_sin", text_tables.sin},
            {"image_cos", image_tables.cos}, {"image_sin", image_tables.sin}};
  return addSelfTests(writer, "transformer", values);
}

Result<void> testVae(PackageWriter& writer, const VaeConfig& config, Noise& noise) {
  TensorMap values{{"image", noise.tensor({1, 3, 48, 64}, 0.4f)}};
  ATELIER_CHECK(addSelfTests(writer, "vae_encoder", values));
  values = {{"latent", values.at("latent")}};
  ATELIER_CHECK(addSelfTests(writer, "vae_decoder", values));

  // The tile graphs on the same picture: measure by its own statistics, then decode by what was measured.
  const auto& shape = values.at("decoder_quarter").shape;
  const auto positions = static_cast<std::size_t>(shape[2] * shape[3]);
  const std::vector<std::int64_t> statistics_shape = {decoderNormCount(config), 2, config.groups};
  const auto statistics = static_cast<std::size_t>(decoderNormCount(config) * 2 * config.groups);
  values["core"] = floatTensor({1, 1, shape[2], shape[3]}, std::vector<float>(positions, 1.0f));
  values["trust"] = floatTensor({1}, {0.0f});
  values["norm_statistics"] = floatTensor(statistics_shape, std::vector<float>(statistics, 0.0f));
  for (const std::string name : {"vae_decoder_measure", "vae_decoder_tile"}) {
    ATELIER_TRY(graph, EvaluatedGraph::open(writer.folder(), name + ".onnx"));
    ATELIER_TRY(outputs, graph.run(values));
    for (auto& [key, tensor] : outputs) values[key] = std::move(tensor);
    ATELIER_CHECK(addSelfTest(writer, name, values));
    if (name == "vae_decoder_measure") values["norm_statistics"] = values.at("measured_statistics");
  }
  return {};
}

}  // namespace

Result<void> addFlux2SelfTests(PackageWriter& writer, const TransformerConfig& transformer, const TextEncoderConfig& text,
                               const VaeConfig& vae, const Weight& embedding) {
  Noise noise;
  ATELIER_TRY(values, textInputs(text, embedding));
  ATELIER_CHECK(addSelfTests(writer, "text_encoder", values));
  ATELIER_CHECK(testTransformer(writer, transformer, noise, values.at("prompt_embedding")));
  return testVae(writer, vae, noise);
}

}  // namespace atelier::modelpack
