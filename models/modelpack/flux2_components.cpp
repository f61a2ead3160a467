#include "modelpack/flux2_components.h"

#include <functional>

#include "modelpack/embedding_file.h"
#include "modelpack/text_encoder_graph.h"
#include "modelpack/transformer_graph.h"
#include "modelpack/vae_graph.h"

namespace atelier::modelpack {
namespace {

using AddNodes = std::function<Result<void>(Layers&)>;

// Writes the graphs of one component; weights that several graphs use are written once.
class Component {
 public:
  Component(ComponentContext& context, const WeightMap& weights, std::string role)
      : m_context(context), m_shards(context.writer, role), m_bank(weights, m_shards, context.report) {
    m_record.role = std::move(role);
    m_record.precision = precisionName(context.options.precision);
  }

  ComponentRecord& record() { return m_record; }

  Result<void> segment(const std::string& name, const AddNodes& add) {
    m_record.segments.push_back(name);
    ATELIER_CHECK(graph(name, add));
    return m_shards.closeShard();  // its data is its own, so that it can be loaded and freed alone
  }
  Result<void> graph(const std::string& name, const AddNodes& add) {
    OnnxGraph graph(name);
    Layers layers(graph, m_bank, m_context.options.precision);
    ATELIER_CHECK(add(layers));
    return m_context.writer.addGraph(graph);
  }
  Result<void> single(const std::string& name, const AddNodes& add) {
    m_record.single = name;
    return m_record.segments == std::vector{name} ? Result<void>{} : graph(name, add);
  }
  Result<void> finish() {
    ATELIER_CHECK(m_shards.closeShard());
    m_context.writer.package().components.push_back(std::move(m_record));
    return {};
  }

 private:
  ComponentContext& m_context;
  ShardWriter m_shards;
  WeightBank m_bank;
  ComponentRecord m_record;
};

// Stages as segments named `<role>_00`, …, and as one graph `<role>`.
Result<void> writeStages(ComponentContext& context, Component& component, const std::vector<std::uint64_t>& stage_bytes,
                         const std::function<Result<void>(Layers&, std::int64_t, std::int64_t, bool)>& add) {
  const std::string role = component.record().role;
  const auto groups = groupStages(stage_bytes, context.options.segment_bytes);
  const auto all = static_cast<std::int64_t>(stage_bytes.size());
  const bool is_whole = groups.size() == 1;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    const auto [first, last] = groups[i];
    const std::string name = is_whole ? role : role + "_" + paddedNumber(static_cast<int>(i), 2);
    ATELIER_CHECK(component.segment(
        name, [&](Layers& layers) { return add(layers, first, last, is_whole && context.options.is_probed); }));
  }
  if (is_whole || context.options.has_single_graphs)
    ATELIER_CHECK(component.single(role, [&](Layers& layers) { return add(layers, 0, all, context.options.is_probed); }));
  return component.finish();
}

}  // namespace

std::vector<std::pair<std::int64_t, std::int64_t>> groupStages(const std::vector<std::uint64_t>& stage_bytes,
                                                               std::uint64_t limit) {
  std::vector<std::pair<std::int64_t, std::int64_t>> groups;
  std::uint64_t filled = 0;
  for (std::size_t i = 0; i < stage_bytes.size(); ++i) {
    const auto stage = static_cast<std::int64_t>(i);
    if (groups.empty() || filled + stage_bytes[i] > limit) {
      groups.emplace_back(stage, stage);
      filled = 0;
    }
    groups.back().second = stage + 1;
    filled += stage_bytes[i];
  }
  return groups;
}

Result<void> writeTextEncoder(ComponentContext& context, const WeightMap& weights, const TextEncoderConfig& config) {
  ATELIER_TRY(embedding, writeEmbedding(context.writer, weights.at("embedding"), context.options.precision, context.report));
  context.writer.package().facts["text"] = {
      {"hidden", config.hidden}, {"head_dim", config.head_dim}, {"rope_theta", config.rope_theta},
      {"length", context.options.text_length}, {"layers", context.options.text_layers}, {"embedding", embedding}};
  Component component(context, weights, "text_encoder");
  const auto& kept = context.options.text_layers;
  const std::vector<std::uint64_t> bytes(static_cast<std::size_t>(kept.back()), textLayerBytes(config, context.options.precision));
  return writeStages(context, component, bytes, [&](Layers& layers, std::int64_t first, std::int64_t last, bool is_probed) {
    return addTextEncoder(layers, config, kept, first, last, is_probed);
  });
}

Result<void> writeModulation(ComponentContext& context, const WeightMap& weights, const TransformerConfig& config) {
  Component component(context, weights, "modulation");
  ATELIER_CHECK(component.segment("modulation", [&](Layers& layers) { return addModulation(layers, config); }));
  component.record().single = "modulation";
  return component.finish();
}

Result<void> writeTransformer(ComponentContext& context, const WeightMap& weights, const TransformerConfig& config) {
  Component component(context, weights, "transformer");
  std::vector<std::uint64_t> bytes;
  for (std::int64_t stage = 0; stage < stageCount(config); ++stage)
    bytes.push_back(stageBytes(config, stage, context.options.precision));
  return writeStages(context, component, bytes, [&](Layers& layers, std::int64_t first, std::int64_t last, bool is_probed) {
    return addTransformer(layers, config, first, last, is_probed);
  });
}

Result<void> writeVae(ComponentContext& context, const WeightMap& weights, const VaeConfig& config) {
  const bool is_probed = context.options.is_probed;
  struct Part {
    const char* name;
    VaePart part;
  };
  {
    Component component(context, weights, "vae_encoder");
    const auto add = [&](VaePart first, VaePart last, bool probed) {
      return [&config, first, last, probed](Layers& layers) { return addVaeEncoder(layers, config, first, last, probed); };
    };
    for (const Part part : {Part{"vae_encoder_front", VaePart::kFront}, Part{"vae_encoder_attend", VaePart::kAttend},
                            Part{"vae_encoder_back", VaePart::kBack}})
      ATELIER_CHECK(component.segment(part.name, add(part.part, part.part, false)));
    ATELIER_CHECK(component.single("vae_encoder", add(VaePart::kFront, VaePart::kBack, is_probed)));
    component.record().facts["chunked"] = {{"graph", "vae_encoder_attend"}, {"input", "encoder_query"}};
    ATELIER_CHECK(component.finish());
  }
  Component component(context, weights, "vae_decoder");
  const auto add = [&](VaePart first, VaePart last, bool probed) {
    return [&config, first, last, probed](Layers& layers) { return addVaeDecoder(layers, config, first, last, probed); };
  };
  for (const Part part : {Part{"vae_decoder_front", VaePart::kFront}, Part{"vae_decoder_attend", VaePart::kAttend},
                          Part{"vae_decoder_back", VaePart::kBack}, Part{"vae_decoder_up", VaePart::kUp}})
    ATELIER_CHECK(component.segment(part.name, add(part.part, part.part, false)));
  ATELIER_CHECK(component.graph("vae_decoder_tile", [&](Layers& layers) { return addVaeTile(layers, config); }));
  ATELIER_CHECK(component.graph("vae_decoder_measure", [&](Layers& layers) { return addVaeMeasure(layers, config); }));
  ATELIER_CHECK(component.single("vae_decoder", add(VaePart::kFront, VaePart::kUp, is_probed)));
  component.record().facts["chunked"] = {{"graph", "vae_decoder_attend"}, {"input", "decoder_query"}};
  component.record().facts["tiled"] = {{"tile", "vae_decoder_tile"}, {"measure", "vae_decoder_measure"},
                                       {"replaces", "vae_decoder_up"}, {"halo", decoderHalo(config)},
                                       {"scale", 4}, {"norm_layers", decoderNormCount(config)}, {"groups", config.groups}};
  return component.finish();
}

}  // namespace atelier::modelpack
