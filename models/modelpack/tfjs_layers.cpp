// networkFromLayers: a Keras functional model with channels last, as `tensorflowjs` saves it, to layers.
#include <cmath>

#include "modelpack/tfjs_network.h"

namespace atelier::modelpack {
namespace {

using Json = nlohmann::json;

std::unexpected<Error> unsupported(const std::string& name, std::string_view why) {
  return base::fail(ErrorCode::kUnsupported, "modelpack.tfjs", formatText("layer {}: {}", name, why));
}

const Json& fieldOf(const Json& object, const char* key) {
  static const Json null;
  if (!object.is_object()) return null;
  const auto found = object.find(key);
  return found == object.end() ? null : *found;
}

class LayersReader {
 public:
  explicit LayersReader(const TfjsModel& model) : m_model(model) {}

  Result<Network> read() {
    const Json& config = fieldOf(fieldOf(m_model.topology, "model_config"), "config");
    const Json& layers = fieldOf(config, "layers");
    if (!layers.is_array()) return badInput("modelpack.tfjs", "not a model of layers");
    for (const Json& layer : layers) ATELIER_CHECK(countReaders(layer));
    for (const Json& layer : layers) {
      ATELIER_TRY(index, readLayer(layer));
      m_values[m_name] = index;
    }
    for (const Json& output : fieldOf(config, "output_layers")) {
      const auto value = output.is_array() && !output.empty() && output[0].is_string() ? m_values.find(output[0].get<std::string>()) : m_values.end();
      if (value == m_values.end()) return badInput("modelpack.tfjs", "an output is not there");
      m_network.outputs.emplace_back(value->first, value->second);
    }
    if (m_network.outputs.empty()) return badInput("modelpack.tfjs", "the model has no output");
    return std::move(m_network);
  }

 private:
  // inbound_nodes: [[[name, 0, 0, {}], …]]; more than one call of a layer is not followed.
  static Result<std::vector<std::string>> inputsOf(const Json& layer) {
    std::vector<std::string> names;
    const Json& calls = fieldOf(layer, "inbound_nodes");
    if (!calls.is_array() || calls.size() > 1) return badInput("modelpack.tfjs", "a layer is called more than once");
    if (calls.empty()) return names;
    for (const Json& input : calls[0]) {
      if (!input.is_array() || input.empty() || !input[0].is_string()) return badInput("modelpack.tfjs", "damaged inbound_nodes");
      names.push_back(input[0].get<std::string>());
    }
    return names;
  }

  Result<void> countReaders(const Json& layer) {
    ATELIER_TRY(inputs, inputsOf(layer));
    for (const std::string& input : inputs) ++m_reader_count[input];
    return {};
  }

  Result<std::size_t> readLayer(const Json& layer) {
    ATELIER_TRY(name, textField(layer, "name", ""));
    ATELIER_TRY(type, textField(layer, "class_name", ""));
    ATELIER_TRY(inputs, inputsOf(layer));
    m_name = name;
    const Json& config = fieldOf(layer, "config");
    if (type == "InputLayer") return readInput(config);
    std::vector<std::size_t> x;
    for (const std::string& input : inputs) {
      const auto value = m_values.find(input);
      if (value == m_values.end()) return badInput("modelpack.tfjs", "{} reads {}, which is not there before it", name, input);
      x.push_back(value->second);
    }
    if (x.empty()) return unsupported(name, "no input");
    ATELIER_TRY(layout, textField(config, "data_format", "channels_last"));
    if (layout != "channels_last") return unsupported(name, "channels first");
    if (type == "Add" && x.size() == 2) return m_network.binary(x[0], x[1], BinaryOp::kAdd);
    if (type == "Conv2D") return readConv(config, x[0], false);
    if (type == "DepthwiseConv2D") return readConv(config, x[0], true);
    if (type == "BatchNormalization") return foldNormalisation(config, inputs[0], x[0]);
    if (type == "ReLU") return readRelu(config, x[0]);
    if (type == "Activation") return activate(config, x[0]);
    if (type == "ZeroPadding2D") return readPadding(config, x[0]);
    if (type == "AveragePooling2D" || type == "MaxPooling2D") return readPool(config, x[0], type == "MaxPooling2D");
    if (type == "GlobalAveragePooling2D") return m_network.mean(x[0], false);
    if (type == "Flatten") return m_network.reshape(x[0], {1, -1});
    if (type == "Dense") return readDense(config, x[0]);
    if (type == "Dropout") return x[0];
    return unsupported(name, "no such layer here: " + type);
  }

  Result<TfjsTensor> weight(const char* part) const {
    const auto found = m_model.weights.find(m_name + "/" + part);
    if (found == m_model.weights.end()) return badInput("modelpack.tfjs", "the weight {}/{} is missing", m_name, part);
    return found->second;
  }

  Result<std::vector<float>> bias(const Json& config) const {
    ATELIER_TRY(has_bias, flagField(config, "use_bias", true));
    if (!has_bias) return std::vector<float>();
    ATELIER_TRY(tensor, weight("bias"));
    return std::move(tensor.values);
  }

  Result<std::size_t> readInput(const Json& config) {
    Shape shape;
    for (const Json& dim : fieldOf(config, "batch_input_shape")) shape.push_back(dim.is_number_integer() ? dim.get<std::int64_t>() : -1);
    if (!shape.empty() && shape[0] == -1) shape[0] = 1;
    return m_network.input(std::move(shape));
  }

  Result<Window> windowOf(const Json& config, const Shape& input, const std::vector<std::int64_t>& size) const {
    ATELIER_TRY(stride, integersField(config, "strides", size));
    ATELIER_TRY(dilation, integersField(config, "dilation_rate", {1, 1}));
    ATELIER_TRY(padding, textField(config, "padding", "valid"));
    if (size.size() != 2 || stride.size() != 2 || dilation.size() != 2 || input.size() != 4 || stride[0] < 1 || stride[1] < 1)
      return unsupported(m_name, "its window");
    Window window{.size = {size[0], size[1]}, .stride = {stride[0], stride[1]}, .dilation = {dilation[0], dilation[1]}};
    if (padding == "same") padSame(window, input);
    else if (padding != "valid") return unsupported(m_name, "its padding");
    return window;
  }

  Result<std::size_t> readConv(const Json& config, std::size_t x, bool is_depthwise) {
    ATELIER_TRY(kernel, weight(is_depthwise ? "depthwise_kernel" : "kernel"));
    if (kernel.shape.size() != 4) return unsupported(m_name, "its kernel");
    ATELIER_TRY(window, windowOf(config, m_network.layers[x].shape, {kernel.shape[0], kernel.shape[1]}));
    ATELIER_TRY(values, bias(config));
    ATELIER_TRY(y, m_network.conv(x, {std::move(kernel), is_depthwise, window, {}, std::move(values)}));
    return activate(config, y);
  }

  Result<std::size_t> readDense(const Json& config, std::size_t x) {
    ATELIER_TRY(kernel, weight("kernel"));
    ATELIER_TRY(values, bias(config));
    ATELIER_TRY(y, m_network.dense(x, {std::move(kernel), std::move(values)}));
    return activate(config, y);
  }

  // Into the convolution before it, as gains on its output channels: the weights keep their bytes.
  Result<std::size_t> foldNormalisation(const Json& config, const std::string& input, std::size_t x) {
    auto* conv = std::get_if<ConvLayer>(&m_network.layers[x].kind);
    if (!conv || m_reader_count[input] != 1) return unsupported(m_name, "normalises what is not a convolution of its own");
    ATELIER_TRY(epsilon, numberField(config, "epsilon", 1e-3));
    ATELIER_TRY(gamma, weight("gamma"));
    ATELIER_TRY(beta, weight("beta"));
    ATELIER_TRY(mean, weight("moving_mean"));
    ATELIER_TRY(variance, weight("moving_variance"));
    const std::size_t channels = conv->bias.size();
    for (const TfjsTensor* part : {&gamma, &beta, &mean, &variance})
      if (part->values.size() != channels) return unsupported(m_name, "the number of channels");
    conv->gain.resize(channels, 1.0f);
    for (std::size_t c = 0; c < channels; ++c) {
      if (!(variance.values[c] + epsilon > 0)) return unsupported(m_name, "a negative variance");
      const double gain = gamma.values[c] / std::sqrt(variance.values[c] + epsilon);
      conv->gain[c] = static_cast<float>(conv->gain[c] * gain);
      conv->bias[c] = static_cast<float>(beta.values[c] + (conv->bias[c] - mean.values[c]) * gain);
    }
    return x;
  }

  Result<std::size_t> readRelu(const Json& config, std::size_t x) {
    ATELIER_TRY(slope, numberField(config, "negative_slope", 0));
    ATELIER_TRY(threshold, numberField(config, "threshold", 0));
    ATELIER_TRY(largest, numberField(config, "max_value", 0));
    if (slope != 0 || threshold != 0 || (largest != 0 && largest != 6)) return unsupported(m_name, "its kind of ReLU");
    return m_network.activation(x, {largest == 6 ? Activation::kRelu6 : Activation::kRelu, {}});
  }

  Result<std::size_t> activate(const Json& config, std::size_t x) {
    ATELIER_TRY(kind, textField(config, "activation", "linear"));
    if (kind == "linear") return x;
    if (kind == "relu") return m_network.activation(x, {Activation::kRelu, {}});
    if (kind == "sigmoid") return m_network.activation(x, {Activation::kSigmoid, {}});
    if (kind == "softmax") return m_network.activation(x, {Activation::kSoftmax, {}});
    return unsupported(m_name, "its activation: " + kind);
  }

  Result<std::size_t> readPadding(const Json& config, std::size_t x) {
    PadLayer layer;
    layer.pads.push_back({0, 0});
    for (const Json& axis : fieldOf(config, "padding")) {
      if (!axis.is_array() || axis.size() != 2 || !axis[0].is_number_integer() || !axis[1].is_number_integer())
        return unsupported(m_name, "its padding");
      layer.pads.push_back({axis[0].get<std::int64_t>(), axis[1].get<std::int64_t>()});
    }
    layer.pads.push_back({0, 0});
    return m_network.pad(x, std::move(layer));
  }

  Result<std::size_t> readPool(const Json& config, std::size_t x, bool is_maximum) {
    ATELIER_TRY(size, integersField(config, "pool_size", {2, 2}));
    ATELIER_TRY(window, windowOf(config, m_network.layers[x].shape, size));
    return m_network.pool(x, {is_maximum, window});
  }

  const TfjsModel& m_model;
  Network m_network;
  std::map<std::string, std::size_t> m_values;
  std::map<std::string, int> m_reader_count;
  std::string m_name;  // of the layer being read
};

}  // namespace

Result<Network> networkFromLayers(const TfjsModel& model) { return LayersReader(model).read(); }

}  // namespace atelier::modelpack
