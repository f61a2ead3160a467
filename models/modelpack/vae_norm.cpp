#include "modelpack/vae_norm.h"

#include "modelpack/vae_graph.h"

namespace atelier::modelpack {

using Value = GroupNorm::Value;

Value GroupNorm::apply(const Value& x, const std::string& name, std::int64_t channels) {
  const auto channelwise = [&](const std::string& weight) {
    return m_layers.reshape(m_layers.vector(weight), {1, channels, 1, 1});
  };
  return m_layers.add(m_layers.multiply(normalise(x, channels), channelwise(name)), channelwise(name + ".bias"));
}

Value OwnGroupNorm::normalise(const Value& x, std::int64_t channels) {
  auto& graph = m_layers.graph();
  if (m_ones.empty()) {
    const auto count = static_cast<std::size_t>(m_config.groups);
    m_ones = graph.floats(std::vector<float>(count, 1.0f), {m_config.groups});
    m_zeros = graph.floats(std::vector<float>(count, 0.0f), {m_config.groups});
  }
  const Value normal = graph.node("InstanceNormalization", {grouped(x), m_ones, m_zeros},
                                  {{"epsilon", static_cast<float>(m_config.norm_epsilon)}});
  return ungrouped(normal, channels);
}

GivenGroupNorm::GivenGroupNorm(Layers& layers, const VaeConfig& config)
    : GroupNorm(layers, config),
      m_statistics(layers.graph().input(
          {"norm_statistics", ElementType::kF32, {decoderNormCount(config), std::int64_t{2}, config.groups}})) {}

GivenGroupNorm::Statistics GivenGroupNorm::nextGiven() {
  auto& graph = m_layers.graph();
  const auto pick = [&](const Value& from, std::int32_t index) {
    return graph.node("Gather", {from, graph.index(index)}, {{"axis", std::int64_t{0}}});
  };
  const Value row = pick(m_statistics, m_next++);  // [2, G]
  const std::vector<std::int64_t> shape = {1, m_config.groups, 1, 1};
  return {m_layers.reshape(pick(row, 0), shape), m_layers.reshape(pick(row, 1), shape)};
}

Value GivenGroupNorm::normalised(const Value& x, const Statistics& statistics, std::int64_t channels) {
  auto& graph = m_layers.graph();
  const Value epsilon = graph.scalar(static_cast<float>(m_config.norm_epsilon));
  const Value deviation = graph.node("Sqrt", {m_layers.add(statistics.variance, epsilon)});
  const Value centred = graph.node("Sub", {grouped(x), statistics.mean});
  return ungrouped(graph.node("Div", {centred, deviation}), channels);
}

Value GivenGroupNorm::normalise(const Value& x, std::int64_t channels) { return normalised(x, nextGiven(), channels); }

MeasuringGroupNorm::MeasuringGroupNorm(Layers& layers, const VaeConfig& config)
    : GivenGroupNorm(layers, config),
      m_core(layers.graph().input({"core", ElementType::kF32, {1, 1, "quarter_height", "quarter_width"}})),
      m_trust(layers.graph().input({"trust", ElementType::kF32, {1}})) {}

void MeasuringGroupNorm::enterLevel() {
  auto& graph = m_layers.graph();
  const std::vector<float> twice = {1, 1, 2, 2};
  m_core = graph.node("Resize", {m_core, Value{}, graph.floats(twice, {4})},
                      {{"mode", std::string("nearest")}, {"coordinate_transformation_mode", std::string("asymmetric")},
                       {"nearest_mode", std::string("floor")}});
}

// The mean of each group over the core: [1, G, 1, 1].
Value MeasuringGroupNorm::coreMean(const Value& x) {
  const Value weighted = grouped(m_layers.multiply(x, m_core));
  return m_layers.graph().node("ReduceMean", {weighted}, {{"axes", std::vector<std::int64_t>{2, 3}}, {"keepdims", std::int64_t{1}}});
}

Value MeasuringGroupNorm::blend(const Value& own, const Value& given) {
  const Value difference = m_layers.graph().node("Sub", {given, own});
  return m_layers.add(own, m_layers.multiply(difference, m_trust));
}

Value MeasuringGroupNorm::normalise(const Value& x, std::int64_t channels) {
  const Value mean = coreMean(x);
  const Value centred = ungrouped(m_layers.graph().node("Sub", {grouped(x), mean}), channels);
  const Value variance = coreMean(m_layers.multiply(centred, centred));
  m_rows.push_back(m_layers.reshape(m_layers.concat({mean, variance}, 0), {1, 2, m_config.groups}));
  const Statistics given = nextGiven();
  return normalised(x, {blend(mean, given.mean), blend(variance, given.variance)}, channels);
}

Value MeasuringGroupNorm::measured() {
  constexpr std::size_t kJoin = 5;  // few storage buffers in one kernel
  while (m_rows.size() > 1) {
    std::vector<Value> joined;
    for (std::size_t i = 0; i < m_rows.size(); i += kJoin) {
      const auto end = std::min(i + kJoin, m_rows.size());
      joined.push_back(m_layers.concat({m_rows.begin() + static_cast<std::ptrdiff_t>(i), m_rows.begin() + static_cast<std::ptrdiff_t>(end)}, 0));
    }
    m_rows = std::move(joined);
  }
  return m_rows.front();
}

}  // namespace atelier::modelpack
