#include "modelpack/tfjs_network.h"

#include <algorithm>
#include <numeric>

namespace atelier::modelpack {
namespace {

constexpr std::int64_t kMaxValues = std::int64_t{1} << 28;

std::unexpected<Error> misfit(std::string_view layer, const Shape& input, const Shape& other) {
  return badInput("modelpack.tfjs", "{} of {} does not fit {}", layer, shapeText(input), shapeText(other));
}

// The picture after the window went over it; empty where the window is larger than it.
std::array<std::int64_t, 2> windowedSize(const Window& window, const Shape& input) {
  std::array<std::int64_t, 2> size{};
  for (std::size_t axis = 0; axis < 2; ++axis) {
    const std::int64_t reach = (window.size[axis] - 1) * window.dilation[axis] + 1;
    const std::int64_t padded = input[1 + axis] + window.pads[axis] + window.pads[2 + axis];
    size[axis] = padded < reach ? 0 : (padded - reach) / window.stride[axis] + 1;
  }
  return size;
}

bool isPicture(const Shape& shape) { return shape.size() == 4; }
bool isSound(const Window& window) {
  const auto isPositive = [](std::int64_t value) { return value > 0 && value < 1024; };
  return std::ranges::all_of(window.size, isPositive) && std::ranges::all_of(window.stride, isPositive) &&
         std::ranges::all_of(window.dilation, isPositive);
}

}  // namespace

std::int64_t elementCount(const Shape& shape) {
  return std::accumulate(shape.begin(), shape.end(), std::int64_t{1}, std::multiplies<>());
}

void padSame(Window& window, const Shape& input) {
  for (std::size_t axis = 0; axis < 2; ++axis) {
    const std::int64_t count = (input[1 + axis] + window.stride[axis] - 1) / window.stride[axis];
    const std::int64_t reach = (window.size[axis] - 1) * window.dilation[axis] + 1;
    const std::int64_t missing = std::max<std::int64_t>(0, (count - 1) * window.stride[axis] + reach - input[1 + axis]);
    window.pads[axis] = missing / 2;
    window.pads[2 + axis] = missing - missing / 2;
  }
}

std::size_t Network::add(Layer layer) {
  layers.push_back(std::move(layer));
  return layers.size() - 1;
}

Result<std::size_t> Network::input(Shape shape) {
  const bool is_sound = std::ranges::all_of(shape, [](std::int64_t dim) { return dim > 0 && dim <= 4096; });
  if (!is_sound || !isPicture(shape) || shape[0] != 1 || elementCount(shape) > kMaxValues)
    return badInput("modelpack.tfjs", "an input of shape {} is not one picture", shapeText(shape));
  return add({{}, std::move(shape), InputLayer{}});
}

Result<std::size_t> Network::conv(std::size_t x, ConvLayer layer) {
  const Shape& input = shapeOf(x);
  const Shape& kernel = layer.kernel.shape;
  if (!isPicture(input) || kernel.size() != 4 || kernel[2] != input[3] || !isSound(layer.window)) return misfit("a convolution", input, kernel);
  const std::int64_t channels = layer.is_depthwise ? kernel[2] * kernel[3] : kernel[3];
  const auto [height, width] = windowedSize(layer.window, input);
  const auto fits = [&](const std::vector<float>& values) { return static_cast<std::int64_t>(values.size()) == channels; };
  if (layer.bias.empty()) layer.bias.resize(static_cast<std::size_t>(channels));
  if (!fits(layer.bias) || !(layer.gain.empty() || fits(layer.gain)) || height < 1 || width < 1) return misfit("a convolution", input, kernel);
  Shape shape{1, height, width, channels};
  return add({{x}, std::move(shape), std::move(layer)});
}

Result<std::size_t> Network::dense(std::size_t x, DenseLayer layer) {
  const Shape& input = shapeOf(x);
  const Shape& kernel = layer.kernel.shape;
  if (input.size() != 2 || kernel.size() != 2 || kernel[0] != input[1]) return misfit("a dense layer", input, kernel);
  if (layer.bias.empty()) layer.bias.resize(static_cast<std::size_t>(kernel[1]));
  if (static_cast<std::int64_t>(layer.bias.size()) != kernel[1]) return misfit("a bias", input, kernel);
  Shape shape{1, kernel[1]};
  return add({{x}, std::move(shape), std::move(layer)});
}

Result<std::size_t> Network::binary(std::size_t x, std::size_t y, BinaryOp op) {
  if (shapeOf(x) != shapeOf(y)) return misfit("a sum", shapeOf(x), shapeOf(y));
  return add({{x, y}, Shape(shapeOf(x)), BinaryLayer{op, std::nullopt, false}});
}

Result<std::size_t> Network::binary(std::size_t x, BinaryLayer layer) {
  const Shape& input = shapeOf(x);
  const Shape& constant = layer.constant->shape;
  bool fits = constant.size() <= input.size();
  for (std::size_t back = 1; fits && back <= constant.size(); ++back)
    fits = constant[constant.size() - back] == 1 || constant[constant.size() - back] == input[input.size() - back];
  if (!fits) return misfit("a constant", input, constant);
  return add({{x}, Shape(input), std::move(layer)});
}

Result<std::size_t> Network::activation(std::size_t x, ActivationLayer layer) {
  const bool fits = layer.kind != Activation::kPrelu || static_cast<std::int64_t>(layer.slopes.size()) == shapeOf(x).back();
  const bool is_softmax_of_picture = layer.kind == Activation::kSoftmax && shapeOf(x).size() != 2;
  if (!fits || is_softmax_of_picture) return misfit("an activation", shapeOf(x), {});
  return add({{x}, Shape(shapeOf(x)), std::move(layer)});
}

Result<std::size_t> Network::pool(std::size_t x, PoolLayer layer) {
  const Shape& input = shapeOf(x);
  if (!isPicture(input) || !isSound(layer.window)) return misfit("a pool", input, {});
  const auto [height, width] = windowedSize(layer.window, input);
  if (height < 1 || width < 1) return misfit("a pool", input, {});
  Shape shape{1, height, width, input[3]};
  return add({{x}, std::move(shape), std::move(layer)});
}

Result<std::size_t> Network::pad(std::size_t x, PadLayer layer) {
  Shape shape = shapeOf(x);
  if (layer.pads.size() != shape.size()) return misfit("padding", shape, {});
  for (std::size_t axis = 0; axis < shape.size(); ++axis) {
    const auto [before, after] = layer.pads[axis];
    if (before < 0 || after < 0 || before > 4096 || after > 4096) return misfit("padding", shape, {before, after});
    shape[axis] += before + after;
  }
  return add({{x}, std::move(shape), std::move(layer)});
}

Result<std::size_t> Network::reshape(std::size_t x, Shape shape) {
  const std::int64_t count = elementCount(shapeOf(x));
  if (const auto open = std::ranges::find(shape, -1); open != shape.end()) {
    *open = 1;
    const std::int64_t others = elementCount(shape);
    if (others > 0) *open = count / others;
  }
  if (shape.empty() || elementCount(shape) != count || std::ranges::any_of(shape, [](std::int64_t dim) { return dim < 1; }))
    return misfit("a reshape", shapeOf(x), shape);
  return add({{x}, std::move(shape), ReshapeLayer{}});
}

Result<std::size_t> Network::mean(std::size_t x, bool keeps_axes) {
  const Shape& input = shapeOf(x);
  if (!isPicture(input)) return misfit("a mean", input, {});
  Shape shape = keeps_axes ? Shape{1, 1, 1, input[3]} : Shape{1, input[3]};
  return add({{x}, std::move(shape), MeanLayer{}});
}

}  // namespace atelier::modelpack
