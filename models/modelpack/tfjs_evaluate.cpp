#include "modelpack/tfjs_evaluate.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace atelier::modelpack {
namespace {

using Values = std::vector<float>;
std::size_t index(std::int64_t value) { return static_cast<std::size_t>(value); }

// Calls visit(output pixel, kernel tap, input pixel) for every input pixel that a window covers.
template <typename Visit>
void forEachTap(const Window& window, const Shape& in, const Shape& out, Visit visit) {
  for (std::int64_t y = 0; y < out[1]; ++y)
    for (std::int64_t x = 0; x < out[2]; ++x)
      for (std::int64_t ky = 0; ky < window.size[0]; ++ky)
        for (std::int64_t kx = 0; kx < window.size[1]; ++kx) {
          const std::int64_t row = y * window.stride[0] + ky * window.dilation[0] - window.pads[0];
          const std::int64_t column = x * window.stride[1] + kx * window.dilation[1] - window.pads[1];
          if (row < 0 || row >= in[1] || column < 0 || column >= in[2]) continue;
          visit(index(y * out[2] + x), index(ky * window.size[1] + kx), index(row * in[2] + column));
        }
}

class Evaluator {
 public:
  Evaluator(const Network& network, const Values& input) : m_network(network), m_input(input) {}

  Result<std::vector<Values>> run() {
    for (const Layer& layer : m_network.layers) {
      m_layer = &layer;
      m_values.push_back(std::visit(*this, layer.kind));
      if (m_values.back().size() != index(elementCount(layer.shape)))
        return base::fail(ErrorCode::kInternal, "modelpack.tfjs", "a value has another shape than its layer");
    }
    std::vector<Values> outputs;
    for (const auto& [name, value] : m_network.outputs) outputs.push_back(m_values[value]);
    return outputs;
  }

  Values operator()(const InputLayer&) { return m_input; }

  Values operator()(const ConvLayer& conv) {
    const Shape& in = inputShape();
    const Shape& out = m_layer->shape;
    const std::size_t channels = index(in[3]), features = index(out[3]);
    std::vector<double> sums(index(elementCount(out)));
    const Values& x = inputValues();
    forEachTap(conv.window, in, out, [&](std::size_t to, std::size_t tap, std::size_t from) {
      double* sum = &sums[to * features];
      for (std::size_t c = 0; c < channels; ++c) {
        const double value = x[from * channels + c];
        const float* kernel = &conv.kernel.values[(tap * channels + c) * (conv.is_depthwise ? features / channels : features)];
        if (conv.is_depthwise)
          for (std::size_t m = 0; m < features / channels; ++m) sum[c * (features / channels) + m] += value * kernel[m];
        else
          for (std::size_t f = 0; f < features; ++f) sum[f] += value * kernel[f];
      }
    });
    Values y(sums.size());
    for (std::size_t i = 0; i < y.size(); ++i) {
      const double gain = conv.gain.empty() ? 1 : conv.gain[i % features];
      y[i] = static_cast<float>(sums[i] * gain + conv.bias[i % features]);
    }
    return y;
  }

  Values operator()(const DenseLayer& dense) {
    const Values& x = inputValues();
    Values y;
    for (std::size_t f = 0; f < dense.bias.size(); ++f) {
      double sum = dense.bias[f];
      for (std::size_t i = 0; i < x.size(); ++i) sum += double{x[i]} * dense.kernel.values[i * dense.bias.size() + f];
      y.push_back(static_cast<float>(sum));
    }
    return y;
  }

  Values operator()(const BinaryLayer& layer) {
    const Values& a = inputValues();
    const Values b = layer.constant ? broadcast(*layer.constant, m_layer->shape) : m_values[m_layer->inputs[1]];
    Values y(a.size());
    for (std::size_t i = 0; i < y.size(); ++i) y[i] = layer.is_constant_first ? apply(layer.op, b[i], a[i]) : apply(layer.op, a[i], b[i]);
    return y;
  }

  Values operator()(const ActivationLayer& layer) {
    Values y = inputValues();
    switch (layer.kind) {
      case Activation::kRelu: for (float& v : y) v = std::max(v, 0.0f); break;
      case Activation::kRelu6: for (float& v : y) v = std::clamp(v, 0.0f, 6.0f); break;
      case Activation::kSigmoid: for (float& v : y) v = 1 / (1 + std::exp(-v)); break;
      case Activation::kPrelu:
        for (std::size_t i = 0; i < y.size(); ++i) y[i] *= y[i] < 0 ? layer.slopes[i % layer.slopes.size()] : 1.0f;
        break;
      case Activation::kSoftmax: {
        const float largest = std::ranges::max(y);
        for (float& v : y) v = std::exp(v - largest);
        const float sum = std::accumulate(y.begin(), y.end(), 0.0f);
        for (float& v : y) v /= sum;
      }
    }
    return y;
  }

  Values operator()(const PoolLayer& pool) {
    const Shape& in = inputShape();
    const std::size_t channels = index(in[3]);
    const Values& x = inputValues();
    Values y(index(elementCount(m_layer->shape)), pool.is_maximum ? -std::numeric_limits<float>::infinity() : 0.0f);
    std::vector<int> counts(y.size() / channels);
    forEachTap(pool.window, in, m_layer->shape, [&](std::size_t to, std::size_t, std::size_t from) {
      ++counts[to];
      for (std::size_t c = 0; c < channels; ++c) {
        float& out = y[to * channels + c];
        out = pool.is_maximum ? std::max(out, x[from * channels + c]) : out + x[from * channels + c];
      }
    });
    if (!pool.is_maximum)
      for (std::size_t i = 0; i < y.size(); ++i) y[i] /= static_cast<float>(counts[i / channels]);
    return y;
  }

  Values operator()(const PadLayer& pad) {
    const Shape& in = inputShape();
    const Shape& out = m_layer->shape;
    const Values& x = inputValues();
    Values y(index(elementCount(out)));
    for (std::size_t i = 0; i < x.size(); ++i) {
      std::int64_t rest = static_cast<std::int64_t>(i), to = 0, stride = 1;
      for (std::size_t axis = in.size(); axis-- > 0; rest /= in[axis]) {
        to += (rest % in[axis] + pad.pads[axis][0]) * stride;
        stride *= out[axis];
      }
      y[index(to)] = x[i];
    }
    return y;
  }

  Values operator()(const ReshapeLayer&) { return inputValues(); }

  Values operator()(const MeanLayer&) {
    const Values& x = inputValues();
    const std::size_t channels = index(inputShape()[3]), pixels = x.size() / channels;
    std::vector<double> sums(channels);
    for (std::size_t i = 0; i < x.size(); ++i) sums[i % channels] += x[i];
    Values y;
    for (const double sum : sums) y.push_back(static_cast<float>(sum / static_cast<double>(pixels)));
    return y;
  }

 private:
  const Values& inputValues() const { return m_values[m_layer->inputs[0]]; }
  const Shape& inputShape() const { return m_network.layers[m_layer->inputs[0]].shape; }

  static float apply(BinaryOp op, float a, float b) {
    switch (op) {
      case BinaryOp::kAdd: return a + b;
      case BinaryOp::kSubtract: return a - b;
      case BinaryOp::kMultiply: return a * b;
      case BinaryOp::kMinimum: return std::min(a, b);
      case BinaryOp::kMaximum: return std::max(a, b);
    }
    return 0;
  }

  static Values broadcast(const TfjsTensor& constant, const Shape& shape) {
    Values y(index(elementCount(shape)));
    for (std::size_t i = 0; i < y.size(); ++i) {
      std::int64_t rest = static_cast<std::int64_t>(i), from = 0, stride = 1;
      for (std::size_t back = 1; back <= constant.shape.size(); ++back) {
        const std::int64_t size = shape[shape.size() - back], own = constant.shape[constant.shape.size() - back];
        if (own != 1) from += rest % size * stride;
        stride *= own;
        rest /= size;
      }
      y[i] = constant.values[index(from)];
    }
    return y;
  }

  const Network& m_network;
  const Values& m_input;
  const Layer* m_layer = nullptr;
  std::vector<Values> m_values;
};

}  // namespace

Result<std::vector<std::vector<float>>> evaluateNetwork(const Network& network, const std::vector<float>& input) {
  return Evaluator(network, input).run();
}

std::vector<float> rampPicture(const Shape& shape) {
  std::vector<float> values;
  for (std::int64_t y = 0; y < shape[1]; ++y)
    for (std::int64_t x = 0; x < shape[2]; ++x)
      for (std::int64_t c = 0; c < shape[3]; ++c) values.push_back(static_cast<float>((x * 7 + y * 13 + c * 29) % 256) / 255);
  return values;
}

std::vector<float> channelsFirst(const std::vector<float>& values, const Shape& shape) {
  const std::size_t channels = index(shape[3]), pixels = values.size() / channels;
  std::vector<float> out(values.size());
  for (std::size_t i = 0; i < values.size(); ++i) out[i % channels * pixels + i / channels] = values[i];
  return out;
}

}  // namespace atelier::modelpack
