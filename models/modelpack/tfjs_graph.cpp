// networkFromGraph: TensorFlow operators, as the TensorFlow.js converter leaves them, to layers.
#include <algorithm>
#include <set>

#include "modelpack/tfjs_node.h"

namespace atelier::modelpack {
namespace {

using Json = nlohmann::json;

std::unexpected<Error> unsupported(const TfjsNode& node, std::string_view why) {
  return base::fail(ErrorCode::kUnsupported, "modelpack.tfjs", formatText("{} {}: {}", node.op, node.name, why));
}

class GraphReader {
 public:
  explicit GraphReader(const TfjsModel& model) : m_model(model) {}

  Result<Network> read() {
    ATELIER_CHECK(collectNodes());
    ATELIER_TRY(order, readingOrder());
    for (const TfjsNode* node : order) {
      if (node->op == "Const") continue;
      ATELIER_TRY(index, readNode(*node));
      m_values[node->name] = index;
    }
    return finish();
  }

 private:
  Result<void> collectNodes() {
    const auto list = m_model.topology.find("node");
    if (list == m_model.topology.end() || !list->is_array()) return badInput("modelpack.tfjs", "the graph has no nodes");
    for (const Json& json : *list) {
      ATELIER_TRY(node, parseTfjsNode(json));
      const std::string name = node.name;
      if (!m_nodes.emplace(name, std::move(node)).second) return badInput("modelpack.tfjs", "{} is there twice", name);
      m_file_order.push_back(name);
    }
    return {};
  }

  // Inputs first, by counting the inputs that are still missing (Kahn 1962). A circle is an error.
  Result<std::vector<const TfjsNode*>> readingOrder() const {
    std::map<std::string, std::size_t> missing;
    std::map<std::string, std::vector<std::string>> readers;
    std::vector<const TfjsNode*> order;
    for (const std::string& name : m_file_order) {
      const TfjsNode& node = m_nodes.at(name);
      for (const std::string& input : node.inputs) {
        if (!m_nodes.contains(input)) return badInput("modelpack.tfjs", "{} reads {}, which is not there", name, input);
        readers[input].push_back(name);
      }
      missing[name] = node.inputs.size();
      if (node.inputs.empty()) order.push_back(&node);
    }
    for (std::size_t i = 0; i < order.size(); ++i)
      for (const std::string& reader : readers[order[i]->name])
        if (--missing[reader] == 0) order.push_back(&m_nodes.at(reader));
    if (order.size() != m_nodes.size()) return badInput("modelpack.tfjs", "the graph runs in a circle");
    return order;
  }

  Result<std::size_t> readNode(const TfjsNode& node) {
    const std::string& op = node.op;
    if (op == "Placeholder") return readPlaceholder(node);
    if (node.inputs.empty()) return unsupported(node, "no input");
    if (op == "Identity") return valueOf(node, 0);
    if (op == "_FusedConv2D" || op == "Conv2D") return readConv(node, false);
    if (op == "FusedDepthwiseConv2dNative" || op == "DepthwiseConv2dNative") return readConv(node, true);
    if (op == "_FusedMatMul" || op == "MatMul") return readDense(node);
    if (op == "Add" || op == "AddV2" || op == "BiasAdd") return readBinary(node, BinaryOp::kAdd);
    if (op == "Sub") return readBinary(node, BinaryOp::kSubtract);
    if (op == "Mul") return readBinary(node, BinaryOp::kMultiply);
    if (op == "Minimum") return readBinary(node, BinaryOp::kMinimum);
    if (op == "Maximum") return readBinary(node, BinaryOp::kMaximum);
    if (op == "Relu") return readActivation(node, Activation::kRelu);
    if (op == "Relu6") return readActivation(node, Activation::kRelu6);
    if (op == "Sigmoid") return readActivation(node, Activation::kSigmoid);
    if (op == "Softmax") return readActivation(node, Activation::kSoftmax);
    if (op == "Prelu") return readPrelu(node);
    if (op == "MaxPool") return readPool(node, true);
    if (op == "AvgPool") return readPool(node, false);
    if (op == "Pad" || op == "PadV2") return readPad(node);
    if (op == "Reshape") return readReshape(node);
    if (op == "Squeeze") return readSqueeze(node);
    if (op == "Mean") return readMean(node);
    return unsupported(node, "no such operator here");
  }

  Result<std::size_t> valueOf(const TfjsNode& node, std::size_t input) const {
    const auto found = input < node.inputs.size() ? m_values.find(node.inputs[input]) : m_values.end();
    if (found == m_values.end()) return unsupported(node, "an input is missing, or a constant where it must not be");
    return found->second;
  }

  // Null where the input is no constant.
  const TfjsTensor* constantOf(const TfjsNode& node, std::size_t input) const {
    if (input >= node.inputs.size() || m_nodes.at(node.inputs[input]).op != "Const") return nullptr;
    const auto found = m_model.weights.find(node.inputs[input]);
    return found == m_model.weights.end() ? nullptr : &found->second;
  }

  Result<TfjsTensor> weightOf(const TfjsNode& node, std::size_t input) const {
    const TfjsTensor* constant = constantOf(node, input);
    if (!constant) return unsupported(node, "a weight is missing");
    return *constant;
  }

  Result<std::vector<std::int64_t>> integersOf(const TfjsNode& node, std::size_t input) const {
    ATELIER_TRY(tensor, weightOf(node, input));
    return std::vector<std::int64_t>(tensor.values.begin(), tensor.values.end());
  }

  Result<std::size_t> readPlaceholder(const TfjsNode& node) {
    Shape shape = node.placeholderShape();
    if (!shape.empty() && shape[0] == -1) shape[0] = 1;
    return m_network.input(std::move(shape));
  }

  Result<Window> windowOf(const TfjsNode& node, const Shape& input, std::array<std::int64_t, 2> size) const {
    Window window{.size = size};
    const auto strides = node.integers("strides"), dilations = node.integers("dilations");
    const std::string layout = node.text("data_format"), padding = node.text("padding");
    if (strides.size() != 4 || input.size() != 4 || (!layout.empty() && layout != "NHWC")) return unsupported(node, "its layout");
    window.stride = {strides[1], strides[2]};
    if (dilations.size() == 4) window.dilation = {dilations[1], dilations[2]};
    if (std::ranges::any_of(window.stride, [](std::int64_t stride) { return stride < 1; })) return unsupported(node, "its stride");
    if (padding == "SAME") padSame(window, input);
    else if (padding != "VALID") return unsupported(node, "its padding");
    return window;
  }

  Result<std::size_t> readConv(const TfjsNode& node, bool is_depthwise) {
    ATELIER_TRY(x, valueOf(node, 0));
    ATELIER_TRY(kernel, weightOf(node, 1));
    if (kernel.shape.size() != 4) return unsupported(node, "its kernel");
    ATELIER_TRY(window, windowOf(node, m_network.layers[x].shape, {kernel.shape[0], kernel.shape[1]}));
    ATELIER_TRY(bias, fusedBias(node));
    ATELIER_TRY(y, m_network.conv(x, {std::move(kernel), is_depthwise, window, {}, std::move(bias)}));
    return fusedActivation(node, y);
  }

  Result<std::size_t> readDense(const TfjsNode& node) {
    if (node.flag("transpose_a") || node.flag("transpose_b")) return unsupported(node, "a transposed matrix");
    ATELIER_TRY(x, valueOf(node, 0));
    ATELIER_TRY(kernel, weightOf(node, 1));
    ATELIER_TRY(bias, fusedBias(node));
    ATELIER_TRY(y, m_network.dense(x, {std::move(kernel), std::move(bias)}));
    return fusedActivation(node, y);
  }

  // fused_ops is empty, or BiasAdd and perhaps one activation.
  Result<std::vector<float>> fusedBias(const TfjsNode& node) const {
    const auto fused = node.texts("fused_ops");
    if (fused.empty()) return std::vector<float>();
    if (fused[0] != "BiasAdd" || fused.size() > 2) return unsupported(node, "its fused operators");
    ATELIER_TRY(bias, weightOf(node, 2));
    return std::move(bias.values);
  }

  Result<std::size_t> fusedActivation(const TfjsNode& node, std::size_t y) {
    const auto fused = node.texts("fused_ops");
    if (fused.size() < 2) return y;
    if (fused[1] == "Relu") return m_network.activation(y, {Activation::kRelu, {}});
    if (fused[1] == "Relu6") return m_network.activation(y, {Activation::kRelu6, {}});
    if (fused[1] == "Sigmoid") return m_network.activation(y, {Activation::kSigmoid, {}});
    if (fused[1] != "Prelu") return unsupported(node, "its fused activation");
    ATELIER_TRY(slopes, weightOf(node, 3));
    return m_network.activation(y, {Activation::kPrelu, std::move(slopes.values)});
  }

  Result<std::size_t> readBinary(const TfjsNode& node, BinaryOp op) {
    const TfjsTensor* first = constantOf(node, 0);
    const TfjsTensor* second = constantOf(node, 1);
    if (!first && !second) {
      ATELIER_TRY(x, valueOf(node, 0));
      ATELIER_TRY(y, valueOf(node, 1));
      return m_network.binary(x, y, op);
    }
    ATELIER_TRY(x, valueOf(node, first ? 1 : 0));
    return m_network.binary(x, BinaryLayer{op, first ? *first : *second, first != nullptr});
  }

  Result<std::size_t> readActivation(const TfjsNode& node, Activation kind) {
    ATELIER_TRY(x, valueOf(node, 0));
    return m_network.activation(x, {kind, {}});
  }

  Result<std::size_t> readPrelu(const TfjsNode& node) {
    ATELIER_TRY(x, valueOf(node, 0));
    ATELIER_TRY(slopes, weightOf(node, 1));
    return m_network.activation(x, {Activation::kPrelu, std::move(slopes.values)});
  }

  Result<std::size_t> readPool(const TfjsNode& node, bool is_maximum) {
    ATELIER_TRY(x, valueOf(node, 0));
    const auto size = node.integers("ksize");
    if (size.size() != 4) return unsupported(node, "its window");
    ATELIER_TRY(window, windowOf(node, m_network.layers[x].shape, {size[1], size[2]}));
    return m_network.pool(x, {is_maximum, window});
  }

  Result<std::size_t> readPad(const TfjsNode& node) {
    ATELIER_TRY(x, valueOf(node, 0));
    ATELIER_TRY(amounts, integersOf(node, 1));
    if (const TfjsTensor* fill = constantOf(node, 2); fill && fill->values != std::vector<float>{0}) return unsupported(node, "its fill value");
    PadLayer layer;
    for (std::size_t i = 0; i + 1 < amounts.size(); i += 2) layer.pads.push_back({amounts[i], amounts[i + 1]});
    return m_network.pad(x, std::move(layer));
  }

  Result<std::size_t> readReshape(const TfjsNode& node) {
    ATELIER_TRY(x, valueOf(node, 0));
    ATELIER_TRY(shape, integersOf(node, 1));
    return m_network.reshape(x, std::move(shape));
  }

  Result<std::size_t> readSqueeze(const TfjsNode& node) {
    ATELIER_TRY(x, valueOf(node, 0));
    const auto axes = node.integers("squeeze_dims");
    const Shape& input = m_network.layers[x].shape;
    Shape shape;
    for (std::size_t axis = 0; axis < input.size(); ++axis) {
      const auto names = [&](std::int64_t number) { return number == static_cast<std::int64_t>(axis) || number + static_cast<std::int64_t>(input.size()) == static_cast<std::int64_t>(axis); };
      const bool is_named = axes.empty() ? input[axis] == 1 : std::ranges::any_of(axes, names);
      if (!is_named) shape.push_back(input[axis]);
      else if (input[axis] != 1) return unsupported(node, "squeezing more than one");
    }
    return m_network.reshape(x, std::move(shape));
  }

  Result<std::size_t> readMean(const TfjsNode& node) {
    ATELIER_TRY(x, valueOf(node, 0));
    ATELIER_TRY(axes, integersOf(node, 1));
    if (std::set(axes.begin(), axes.end()) != std::set<std::int64_t>{1, 2}) return unsupported(node, "its axes");
    return m_network.mean(x, node.flag("keep_dims"));
  }

  // What nobody reads is an output.
  Result<Network> finish() {
    std::set<std::string> read;
    for (const auto& [name, node] : m_nodes) read.insert(node.inputs.begin(), node.inputs.end());
    for (const std::string& name : m_file_order)
      if (const auto value = m_values.find(name); value != m_values.end() && !read.contains(name))
        m_network.outputs.emplace_back(name, value->second);
    if (m_network.outputs.empty()) return badInput("modelpack.tfjs", "the graph has no output");
    return std::move(m_network);
  }

  const TfjsModel& m_model;
  std::map<std::string, TfjsNode> m_nodes;
  std::vector<std::string> m_file_order;
  std::map<std::string, std::size_t> m_values;
  Network m_network;
};

}  // namespace

Result<Network> networkFromGraph(const TfjsModel& model) { return GraphReader(model).read(); }

}  // namespace atelier::modelpack
