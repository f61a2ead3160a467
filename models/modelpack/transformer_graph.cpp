#include "modelpack/transformer_graph.h"

namespace atelier::modelpack {
namespace {

using Value = Layers::Value;
using std::to_string;

constexpr std::int32_t kImageRows = 0;   // shift, 1+scale, gate; the attention's triple, then the MLP's
constexpr std::int32_t kTextRows = 6;
constexpr std::int32_t kSingleRows = 12;
constexpr std::int32_t kFinalRows = 15;

class Forward {
 public:
  Forward(Layers& layers, const TransformerConfig& config, bool is_probed)
      : m_layers(layers), m_config(config), m_is_probed(is_probed) {}

  void run(std::int64_t first, std::int64_t last) {
    enter(first);
    for (std::int64_t stage = first; stage < last; ++stage) runStage(stage);
    if (last < stageCount(m_config)) leave(last);
    for (const auto& [name, value] : m_probes)
      m_layers.graph().output(value, {name, ElementType::kF32, {1, name + ".tokens", m_config.hidden()}});
  }

 private:
  // The first single block joins the streams itself.
  bool isBeforeSingles(std::int64_t stage) const { return stage <= m_config.double_blocks + 1; }
  ValueSpec streamSpec(const std::string& name, const char* tokens) const {
    return {name, ElementType::kF32, {1, tokens, m_config.hidden()}};
  }

  void enter(std::int64_t stage) {
    auto& graph = m_layers.graph();
    if (stage == 0) return;
    if (isBeforeSingles(stage)) {
      m_text = graph.input(streamSpec("text_stream_" + to_string(stage), "text_tokens"));
      m_image = graph.input(streamSpec("image_stream_" + to_string(stage), "image_tokens"));
    } else {
      m_joint = graph.input(streamSpec("stream_" + to_string(stage), "all_tokens"));
    }
  }

  void leave(std::int64_t stage) {
    auto& graph = m_layers.graph();
    if (isBeforeSingles(stage)) {
      graph.output(m_text, streamSpec("text_stream_" + to_string(stage), "text_tokens"));
      graph.output(m_image, streamSpec("image_stream_" + to_string(stage), "image_tokens"));
    } else {
      graph.output(m_joint, streamSpec("stream_" + to_string(stage), "all_tokens"));
    }
  }

  void runStage(std::int64_t stage) {
    if (stage == 0) return embed();
    if (stage <= m_config.double_blocks) return doubleBlock(stage - 1);
    if (m_joint.empty()) m_joint = m_layers.concat({m_text, m_image}, 1);
    const std::int64_t single = stage - 1 - m_config.double_blocks;
    if (single < m_config.single_blocks) return singleBlock(single);
    outputLayer();
  }

  // Inputs appear when first needed, so that a segment asks only for what it uses.
  Value table(const char* name, const char* tokens) {
    Value& value = m_tables[name];
    if (value.empty()) value = m_layers.graph().input({name, ElementType::kF32, {tokens, m_config.head_dim / 2}});
    return value;
  }
  Value modulationRow(std::int32_t row) {
    auto& graph = m_layers.graph();
    if (m_modulation.empty())
      m_modulation = graph.input({"modulation_step", ElementType::kF32, {kModulationRows, m_config.hidden()}});
    Value& value = m_rows[row];
    if (value.empty()) value = graph.node("Gather", {m_modulation, graph.index(row)}, {{"axis", std::int64_t{0}}});
    return value;
  }

  // (1+scale)⊙LN(x)+shift is one LayerNormalization whose scale and bias come from the timestep.
  Value modulated(const Value& x, std::int32_t first_row) {
    return m_layers.graph().node("LayerNormalization", {x, modulationRow(first_row + 1), modulationRow(first_row)},
                                 {{"axis", std::int64_t{-1}}, {"epsilon", static_cast<float>(m_config.epsilon)}});
  }
  Value gatedAdd(const Value& x, const Value& change, std::int32_t first_row) {
    return m_layers.add(x, m_layers.multiply(change, modulationRow(first_row + 2)));
  }

  struct Projections {
    Value q, k, v;
  };
  // q and k normalised per head and turned by position; all [1, n, D].
  Projections project(const Value& u, const std::string& prefix, const Value& cos, const Value& sin) {
    const auto turned = [&](const char* name, const char* norm) {
      const Value normed = m_layers.headNorm(m_layers.linear(u, prefix + name), prefix + norm, m_config.heads,
                                             m_config.head_dim, m_config.epsilon);
      return m_layers.rotary(normed, cos, sin, m_config.heads, true);
    };
    return {turned("q", "q_norm"), turned("k", "k_norm"), m_layers.linear(u, prefix + "v")};
  }
  Value attention(const Value& q, const Value& k, const Value& v) {
    return m_layers.graph().node("MultiHeadAttention", {q, k, v}, {{"num_heads", m_config.heads}}, kMicrosoft);
  }

  void embed() {
    auto& graph = m_layers.graph();
    const Value tokens = graph.input({"image_tokens", ElementType::kF32, {1, "image_tokens", m_config.packed_channels}});
    const Value prompt = graph.input({"prompt_embedding", ElementType::kF32, {1, "text_tokens", m_config.text_features}});
    m_image = m_layers.linear(tokens, "img_in", m_layers.sensitivePrecision());
    m_text = m_layers.linear(prompt, "txt_in");
    probe("img_in", m_image);
    probe("txt_in", m_text);
  }

  void doubleBlock(std::int64_t block) {
    const std::string prefix = "double." + to_string(block);
    const Projections text = project(modulated(m_text, kTextRows), prefix + ".txt.", table("text_cos", "text_tokens"),
                                     table("text_sin", "text_tokens"));
    const Projections image = project(modulated(m_image, kImageRows), prefix + ".img.",
                                      table("image_cos", "image_tokens"), table("image_sin", "image_tokens"));
    const Value k = m_layers.concat({text.k, image.k}, 1);
    const Value v = m_layers.concat({text.v, image.v}, 1);
    // Softmax is by query row: attending once for each stream's queries needs no joining and splitting of rows,
    // hence no sizes at run time.
    m_text = stream(m_text, attention(text.q, k, v), prefix + ".txt.", kTextRows);
    m_image = stream(m_image, attention(image.q, k, v), prefix + ".img.", kImageRows);
    probe(prefix + ".txt", m_text);
    probe(prefix + ".img", m_image);
  }
  Value stream(const Value& x, const Value& attended, const std::string& prefix, std::int32_t rows) {
    const Value mixed = gatedAdd(x, m_layers.linear(attended, prefix + "proj"), rows);
    return gatedAdd(mixed, m_layers.gatedMlp(modulated(mixed, rows + 3), prefix), rows + 3);
  }

  void singleBlock(std::int64_t block) {
    const std::string prefix = "single." + to_string(block) + ".";
    if (m_cos.empty()) {
      m_cos = m_layers.concat({table("text_cos", "text_tokens"), table("image_cos", "image_tokens")}, 0);
      m_sin = m_layers.concat({table("text_sin", "text_tokens"), table("image_sin", "image_tokens")}, 0);
    }
    const Value u = modulated(m_joint, kSingleRows);
    const Projections p = project(u, prefix, m_cos, m_sin);
    // linear2·concat(attention, mlp) is the sum of its two column blocks.
    const Value change = m_layers.add(m_layers.linear(attention(p.q, p.k, p.v), prefix + "proj"), m_layers.gatedMlp(u, prefix));
    m_joint = gatedAdd(m_joint, change, kSingleRows);
    probe("single." + to_string(block), m_joint);
  }

  // All rows, text too: dropping them would need sizes at run time, and the layer is tiny.
  void outputLayer() {
    const Value out = m_layers.linear(modulated(m_joint, kFinalRows), "final.linear", m_layers.sensitivePrecision());
    m_layers.graph().output(out, {"velocity", ElementType::kF32, {1, "all_tokens", m_config.packed_channels}});
  }

  void probe(const std::string& name, const Value& value) {
    if (m_is_probed) m_probes.emplace_back("probe." + name, value);
  }

  Layers& m_layers;
  const TransformerConfig& m_config;
  bool m_is_probed;
  Value m_text, m_image, m_joint, m_modulation, m_cos, m_sin;
  std::map<std::string, Value> m_tables;
  std::map<std::int32_t, Value> m_rows;
  std::vector<std::pair<std::string, Value>> m_probes;
};

}  // namespace

std::int64_t stageCount(const TransformerConfig& config) { return config.double_blocks + config.single_blocks + 2; }

std::uint64_t stageBytes(const TransformerConfig& config, std::int64_t stage, Precision precision) {
  const std::int64_t D = config.hidden();
  const std::int64_t block = 4 * D * D + 3 * D * config.mlpHidden();
  std::int64_t weights = block;  // a single block
  if (stage == 0) weights = D * (config.text_features + config.packed_channels);
  else if (stage <= config.double_blocks) weights = 2 * block;
  else if (stage + 1 == stageCount(config)) weights = D * config.packed_channels;
  const double bits = precision == Precision::kF32 ? 32 : precision == Precision::kF16 ? 16 : precision == Precision::kQ8 ? 8.5 : 4.5;
  return static_cast<std::uint64_t>(static_cast<double>(weights) * bits / 8);
}

Result<void> addTransformer(Layers& layers, const TransformerConfig& config, std::int64_t first, std::int64_t last,
                            bool is_probed) {
  Forward(layers, config, is_probed).run(first, last);
  return layers.finish();
}

Result<void> addModulation(Layers& layers, const TransformerConfig& config) {
  auto& graph = layers.graph();
  const std::int64_t D = config.hidden();
  const Precision precision = layers.sensitivePrecision();
  const auto embedded = [&](const char* input, const std::string& prefix) {
    const Value e = graph.input({input, ElementType::kF32, {"steps", config.timestep_width}});
    return layers.linear(layers.silu(layers.linear(e, prefix + ".in", precision)), prefix + ".out", precision);
  };
  Value vec = embedded("timestep_embedding", "time_in");
  if (config.has_guidance) vec = layers.add(vec, embedded("guidance_embedding", "guidance_in"));
  const Value s = layers.silu(vec);  // [steps, D]
  const Value one = graph.scalar(1);

  struct Group {
    const char* name;
    int rows;
  };
  std::vector<Value> groups;
  for (const Group group : {Group{"img", 6}, Group{"txt", 6}, Group{"single", 3}, Group{"final", 2}}) {
    std::vector<Value> rows;
    for (int row = 0; row < group.rows; ++row) {
      Value value = layers.linear(s, std::string("modulation.") + group.name + "." + to_string(row), precision);
      if (row % 3 == 1) value = layers.add(value, one);  // 1 + scale
      rows.push_back(layers.reshape(value, {-1, 1, D}));
    }
    // Joined group by group: one join of 17 would need more storage buffers than many adapters bind.
    groups.push_back(layers.concat(rows, 1));
  }
  graph.output(layers.concat(groups, 1), {"modulation", ElementType::kF32, {"steps", kModulationRows, D}});
  return layers.finish();
}

}  // namespace atelier::modelpack
