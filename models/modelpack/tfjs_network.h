// A classifier network between its TensorFlow.js files and its ONNX graph: layers in order, shapes known.
// All values f32, batch 1, channels last: [1, height, width, channels] or [1, features].
#pragma once

#include <array>
#include <variant>

#include "modelpack/tfjs_model.h"

namespace atelier::modelpack {

using Shape = std::vector<std::int64_t>;

struct Window {
  std::array<std::int64_t, 2> size{1, 1};      // height, width
  std::array<std::int64_t, 2> stride{1, 1};
  std::array<std::int64_t, 2> dilation{1, 1};
  std::array<std::int64_t, 4> pads{};          // top, left, bottom, right
};

struct InputLayer {};
// kernel: [height, width, in, out], or [height, width, channels, multiplier] where depthwise.
struct ConvLayer {
  TfjsTensor kernel;
  bool is_depthwise = false;
  Window window;
  std::vector<float> gain;  // per output channel, from a batch normalisation; empty: 1
  std::vector<float> bias;  // per output channel
};
struct DenseLayer {
  TfjsTensor kernel;  // [in, out]
  std::vector<float> bias;
};
enum class BinaryOp { kAdd, kSubtract, kMultiply, kMinimum, kMaximum };
struct BinaryLayer {
  BinaryOp op = BinaryOp::kAdd;
  std::optional<TfjsTensor> constant;  // broadcast; without it the layer has two inputs of equal shape
  bool is_constant_first = false;
};
enum class Activation { kRelu, kRelu6, kSigmoid, kSoftmax, kPrelu };
struct ActivationLayer {
  Activation kind = Activation::kRelu;
  std::vector<float> slopes;  // kPrelu: per channel
};
struct PoolLayer {
  bool is_maximum = false;
  Window window;
};
struct PadLayer {
  std::vector<std::array<std::int64_t, 2>> pads;  // per axis: before, after; with zeros
};
struct ReshapeLayer {};  // to the layer's shape
struct MeanLayer {};     // over height and width

using LayerKind = std::variant<InputLayer, ConvLayer, DenseLayer, BinaryLayer, ActivationLayer, PoolLayer, PadLayer,
                               ReshapeLayer, MeanLayer>;
struct Layer {
  std::vector<std::size_t> inputs;
  Shape shape;  // of its value
  LayerKind kind;
};

struct Network {
  std::vector<Layer> layers;  // inputs come before their readers
  std::vector<std::pair<std::string, std::size_t>> outputs;

  // Each adds a layer and gives its index; shapes that do not fit are errors.
  Result<std::size_t> input(Shape shape);
  Result<std::size_t> conv(std::size_t x, ConvLayer layer);
  Result<std::size_t> dense(std::size_t x, DenseLayer layer);
  Result<std::size_t> binary(std::size_t x, std::size_t y, BinaryOp op);
  Result<std::size_t> binary(std::size_t x, BinaryLayer with_constant);
  Result<std::size_t> activation(std::size_t x, ActivationLayer layer);
  Result<std::size_t> pool(std::size_t x, PoolLayer layer);
  Result<std::size_t> pad(std::size_t x, PadLayer layer);
  Result<std::size_t> reshape(std::size_t x, Shape shape);  // one entry may be -1
  Result<std::size_t> mean(std::size_t x, bool keeps_axes);

 private:
  std::size_t add(Layer layer);
  const Shape& shapeOf(std::size_t x) const { return layers[x].shape; }
};

// TensorFlow's "SAME": as many outputs as ceil(size / stride), the odd zero after the picture.
void padSame(Window& window, const Shape& input);
std::int64_t elementCount(const Shape& shape);

Result<Network> networkFromGraph(const TfjsModel& model);   // a graph model: tfjs_graph.cpp
Result<Network> networkFromLayers(const TfjsModel& model);  // a Keras layers model: tfjs_layers.cpp

}  // namespace atelier::modelpack
