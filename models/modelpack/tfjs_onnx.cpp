#include "modelpack/tfjs_onnx.h"

#include <algorithm>
#include <set>

#include "modelpack/dtype.h"

namespace atelier::modelpack {
namespace {

using Value = OnnxGraph::Value;
using Integers = std::vector<std::int64_t>;

// Any value of four axes is a picture, and pictures have their channels first here.
Shape onnxShape(const Shape& shape) {
  if (shape.size() != 4) return shape;
  return {shape[0], shape[3], shape[1], shape[2]};
}

Integers pads(const Window& window) { return {window.pads.begin(), window.pads.end()}; }
Integers pair(const std::array<std::int64_t, 2>& values) { return {values.begin(), values.end()}; }

// [taps, in, out] to [out, in, taps], where taps are the kernel's rows and columns.
template <typename Element>
std::vector<Element> outFirst(const std::vector<Element>& values, std::size_t taps, std::size_t in, std::size_t out) {
  std::vector<Element> result(values.size());
  for (std::size_t tap = 0; tap < taps; ++tap)
    for (std::size_t i = 0; i < in; ++i)
      for (std::size_t o = 0; o < out; ++o) result[(o * in + i) * taps + tap] = values[(tap * in + i) * out + o];
  return result;
}

class GraphMaker {
 public:
  GraphMaker(const Network& network, const std::string& name, ShardWriter& shards)
      : m_network(network), m_shards(shards), m_graph(name) {}

  Result<OnnxGraph> make() {
    for (const Layer& layer : m_network.layers) {
      m_layer = &layer;
      ATELIER_TRY(value, std::visit(*this, layer.kind));
      m_values.push_back(value);
    }
    const std::vector<ValueSpec> specs = outputSpecs(m_network);
    std::set<std::size_t> taken;
    for (std::size_t i = 0; i < specs.size(); ++i) {
      const std::size_t layer = m_network.outputs[i].second;
      if (!taken.insert(layer).second || std::holds_alternative<InputLayer>(m_network.layers[layer].kind))
        return base::fail(ErrorCode::kUnsupported, "modelpack.tfjs", "an output that is another output, or an input");
      m_graph.output(m_values[layer], specs[i]);
    }
    ATELIER_CHECK(m_shards.closeShard());
    return std::move(m_graph);
  }

  Result<Value> operator()(const InputLayer&) {
    const Shape shape = onnxShape(m_layer->shape);
    if (!m_graph.inputs().empty()) return base::fail(ErrorCode::kUnsupported, "modelpack.tfjs", "more than one input");
    return m_graph.input({"image", ElementType::kF32, {shape.begin(), shape.end()}});
  }

  Result<Value> operator()(const ConvLayer& conv) {
    ATELIER_TRY(kernel, convKernel(conv));
    const Value bias = m_graph.floats(conv.bias, {static_cast<std::int64_t>(conv.bias.size())});
    const std::int64_t group = conv.is_depthwise ? conv.kernel.shape[2] : 1;
    return m_graph.node("Conv", {input(), kernel, bias},
                        {{"kernel_shape", pair(conv.window.size)}, {"strides", pair(conv.window.stride)},
                         {"dilations", pair(conv.window.dilation)}, {"pads", pads(conv.window)}, {"group", group}});
  }

  Result<Value> operator()(const DenseLayer& dense) {
    ATELIER_TRY(kernel, denseKernel(dense.kernel));
    const Value bias = m_graph.floats(dense.bias, {static_cast<std::int64_t>(dense.bias.size())});
    return m_graph.node("Gemm", {input(), kernel, bias});
  }

  Result<Value> operator()(const BinaryLayer& layer) {
    static constexpr std::array kNames = {"Add", "Sub", "Mul", "Min", "Max"};
    const Value second = layer.constant ? constant(*layer.constant) : m_values[m_layer->inputs[1]];
    std::vector<Value> operands = {input(), second};
    if (layer.is_constant_first) std::swap(operands[0], operands[1]);
    return m_graph.node(kNames[static_cast<std::size_t>(layer.op)], operands);
  }

  Result<Value> operator()(const ActivationLayer& layer) {
    switch (layer.kind) {
      case Activation::kRelu: return m_graph.node("Relu", {input()});
      case Activation::kRelu6: return m_graph.node("Clip", {input(), zero(), six()});
      case Activation::kSigmoid: return m_graph.node("Sigmoid", {input()});
      case Activation::kSoftmax: return m_graph.node("Softmax", {input()}, {{"axis", std::int64_t{-1}}});
      case Activation::kPrelu: break;
    }
    Shape shape(m_layer->shape.size() == 4 ? 3 : 1, 1);
    shape[0] = static_cast<std::int64_t>(layer.slopes.size());
    return m_graph.node("PRelu", {input(), m_graph.floats(layer.slopes, shape)});
  }

  Result<Value> operator()(const PoolLayer& pool) {
    return m_graph.node(pool.is_maximum ? "MaxPool" : "AveragePool", {input()},
                        {{"kernel_shape", pair(pool.window.size)}, {"strides", pair(pool.window.stride)}, {"pads", pads(pool.window)}});
  }

  Result<Value> operator()(const PadLayer& layer) {
    Shape before, after;
    for (const auto& [first, last] : layer.pads) {
      before.push_back(first);
      after.push_back(last);
    }
    Integers both = onnxShape(before);
    std::ranges::copy(onnxShape(after), std::back_inserter(both));
    return m_graph.node("Pad", {input(), m_graph.integers(both)});
  }

  // The order of values is the file's, channels last; a picture of one pixel or one channel has the same either way.
  Result<Value> operator()(const ReshapeLayer&) {
    Value value = input();
    if (const Shape& from = m_network.layers[m_layer->inputs[0]].shape; hasOrder(from))
      value = m_graph.node("Transpose", {value}, {{"perm", Integers{0, 2, 3, 1}}});
    if (!hasOrder(m_layer->shape)) return m_graph.node("Reshape", {value, m_graph.integers(onnxShape(m_layer->shape))});
    value = m_graph.node("Reshape", {value, m_graph.integers(m_layer->shape)});
    return m_graph.node("Transpose", {value}, {{"perm", Integers{0, 3, 1, 2}}});
  }

  Result<Value> operator()(const MeanLayer&) {
    const Value mean = m_graph.node("ReduceMean", {input()}, {{"axes", Integers{2, 3}}});
    return m_layer->shape.size() == 4 ? mean : m_graph.node("Reshape", {mean, m_graph.integers(m_layer->shape)});
  }

 private:
  static bool hasOrder(const Shape& shape) { return shape.size() == 4 && shape[3] > 1 && shape[1] * shape[2] > 1; }
  const Value& input() const { return m_values[m_layer->inputs[0]]; }

  Result<Value> convKernel(const ConvLayer& conv) {
    const Shape& shape = conv.kernel.shape;
    const std::int64_t in = conv.is_depthwise ? 1 : shape[2], out = conv.is_depthwise ? shape[2] * shape[3] : shape[3];
    const auto reorder = [&](const auto& values) {
      return outFirst(values, static_cast<std::size_t>(shape[0] * shape[1]), static_cast<std::size_t>(in), static_cast<std::size_t>(out));
    };
    TfjsTensor kernel = conv.kernel;
    kernel.values = reorder(kernel.values);
    if (kernel.affine) kernel.affine->bytes = reorder(kernel.affine->bytes);
    return weight(kernel, {out, in, shape[0], shape[1]}, conv.gain);
  }

  // Spelled out, so that it is folded into f32 when the session is made. Behind a DequantizeLinear, ONNX Runtime 1.30
  // quantises the other operand as well on the CPU, which moves probabilities by 5e-4.
  Result<Value> denseKernel(const TfjsTensor& kernel) {
    if (!kernel.affine) return weight(kernel, kernel.shape, {});
    ATELIER_TRY(stored, store(ElementType::kU8, kernel.shape, std::as_bytes(std::span(kernel.affine->bytes))));
    const Value number = m_graph.node("Cast", {stored}, {{"to", static_cast<std::int64_t>(ElementType::kF32)}});
    const Value shifted = m_graph.node("Sub", {number, m_graph.scalar(kernel.affine->zero_point)});
    return m_graph.node("Mul", {shifted, m_graph.scalar(kernel.affine->scale)});
  }

  // A big tensor, of which row o of the first axis is multiplied by gain[o].
  Result<Value> weight(const TfjsTensor& tensor, const Shape& shape, const std::vector<float>& gain) {
    if (tensor.affine) return affineWeight(*tensor.affine, shape, gain);
    std::vector<float> values = tensor.values;
    for (std::size_t i = 0; i < values.size() && !gain.empty(); ++i) values[i] *= gain[i / (values.size() / gain.size())];
    if (!tensor.is_half || !gain.empty()) return store(ElementType::kF32, shape, std::as_bytes(std::span(values)));
    std::vector<std::uint16_t> halves(values.size());
    std::ranges::transform(values, halves.begin(), halfFromFloat);
    ATELIER_TRY(stored, store(ElementType::kF16, shape, std::as_bytes(std::span(halves))));
    return m_graph.node("Cast", {stored}, {{"to", static_cast<std::int64_t>(ElementType::kF32)}});
  }

  Result<Value> affineWeight(const AffineBytes& affine, const Shape& shape, const std::vector<float>& gain) {
    ATELIER_TRY(stored, store(ElementType::kU8, shape, std::as_bytes(std::span(affine.bytes))));
    const std::size_t count = std::max<std::size_t>(gain.size(), 1);
    const Shape scale_shape = gain.empty() ? Shape{} : Shape{static_cast<std::int64_t>(count)};
    std::vector<float> scales(count, affine.scale);
    for (std::size_t o = 0; o < gain.size(); ++o) scales[o] *= gain[o];
    const std::vector<std::uint8_t> zero_points(count, affine.zero_point);
    ATELIER_TRY(zero_point, store(ElementType::kU8, scale_shape, std::as_bytes(std::span(zero_points))));
    return m_graph.node("DequantizeLinear", {stored, m_graph.floats(scales, scale_shape), zero_point}, {{"axis", std::int64_t{0}}});
  }

  Result<Value> store(ElementType type, const Shape& shape, std::span<const std::byte> bytes) {
    ATELIER_TRY(location, m_shards.write(bytes));
    return m_graph.stored("weight_" + std::to_string(m_stored_count++), {type, shape, location});
  }

  // Broadcast against a picture, a constant's channels must come first as well.
  Value constant(const TfjsTensor& tensor) {
    if (m_layer->shape.size() != 4 || tensor.shape.empty() || tensor.values.size() == 1)
      return m_graph.floats(tensor.values, tensor.values.size() == 1 ? Shape{} : tensor.shape);
    Shape shape(4 - tensor.shape.size(), 1);
    shape.insert(shape.end(), tensor.shape.begin(), tensor.shape.end());
    const auto channels = static_cast<std::size_t>(shape[3]);
    return m_graph.floats(outFirst(tensor.values, tensor.values.size() / channels, 1, channels), onnxShape(shape));
  }

  Value zero() { return m_zero.empty() ? m_zero = m_graph.scalar(0) : m_zero; }
  Value six() { return m_six.empty() ? m_six = m_graph.scalar(6) : m_six; }

  const Network& m_network;
  ShardWriter& m_shards;
  OnnxGraph m_graph;
  const Layer* m_layer = nullptr;
  std::vector<Value> m_values;  // by layer
  Value m_zero, m_six;
  int m_stored_count = 0;
};

}  // namespace

Result<OnnxGraph> graphFromNetwork(const Network& network, const std::string& name, ShardWriter& shards) {
  return GraphMaker(network, name, shards).make();
}

std::vector<ValueSpec> outputSpecs(const Network& network) {
  std::vector<ValueSpec> specs;
  for (const auto& [name, layer] : network.outputs) {
    const Shape shape = onnxShape(network.layers[layer].shape);
    const std::string short_name = network.outputs.size() == 1 ? "output" : name.substr(name.rfind('/') + 1);
    specs.push_back({short_name, ElementType::kF32, {shape.begin(), shape.end()}});
  }
  return specs;
}

}  // namespace atelier::modelpack
