// Operators on pictures [1, C, H, W].
#include <stdexcept>

#include "modelpack/evaluator.h"
#include "modelpack/parallel.h"
#include "modelpack/wide.h"

namespace atelier::modelpack {
namespace {

struct Plane {
  std::int64_t height, width;
};

// One kernel tap for one row: out[x] += weight·in[x·stride + shift], where inside.
MODELPACK_WIDE void addTap(float* out, std::int64_t out_width, const float* in, std::int64_t in_width, std::int64_t stride,
                           std::int64_t shift, float weight) {
  const std::int64_t first = shift < 0 ? (-shift + stride - 1) / stride : 0;
  std::int64_t last = in_width - 1 - shift < 0 ? 0 : (in_width - 1 - shift) / stride + 1;
  if (last > out_width) last = out_width;
  if (stride == 1) {
    for (std::int64_t x = first; x < last; ++x) out[x] += weight * in[x + shift];
  } else {
    for (std::int64_t x = first; x < last; ++x) out[x] += weight * in[x * stride + shift];
  }
}

EvaluatedTensor convolution(const EvaluatedNode& node) {
  const EvaluatedTensor& x = *node.inputs.at(0);
  const EvaluatedTensor& kernel = *node.inputs.at(1);
  if (x.shape.size() != 4 || kernel.shape.size() != 4 || x.shape[0] != 1 || kernel.shape[0] % node.integer("group", 1) != 0 ||
      kernel.shape[1] * node.integer("group", 1) != x.shape[1])
    throw std::invalid_argument(shapeText(x.shape) + " by " + shapeText(kernel.shape));
  auto pads = node.integers("pads");
  auto strides = node.integers("strides");
  auto dilations = node.integers("dilations");
  pads.resize(4, 0);
  strides.resize(2, 1);
  dilations.resize(2, 1);
  const std::int64_t channels = kernel.shape[1];  // of one group
  const Plane in{x.shape[2], x.shape[3]};
  const Plane taps{kernel.shape[2], kernel.shape[3]};
  const Plane out{(in.height + pads[0] + pads[2] - (taps.height - 1) * dilations[0] - 1) / strides[0] + 1,
                  (in.width + pads[1] + pads[3] - (taps.width - 1) * dilations[1] - 1) / strides[1] + 1};
  const std::int64_t outputs = kernel.shape[0];
  const std::int64_t outputs_of_group = outputs / node.integer("group", 1);
  const float* values = x.floats().data();
  const float* weights = kernel.floats().data();
  const float* bias = node.inputs.size() > 2 && node.inputs[2] ? node.inputs[2]->floats().data() : nullptr;
  std::vector<float> result(static_cast<std::size_t>(outputs * out.height * out.width));
  parallelRanges(outputs, [&](std::int64_t begin, std::int64_t end) {
    for (std::int64_t o = begin; o < end; ++o) {
      float* plane = result.data() + o * out.height * out.width;
      std::fill_n(plane, out.height * out.width, bias ? bias[o] : 0.0f);
      for (std::int64_t c = 0; c < channels; ++c)
        for (std::int64_t ky = 0; ky < taps.height; ++ky)
          for (std::int64_t y = 0; y < out.height; ++y) {
            const std::int64_t row = y * strides[0] + ky * dilations[0] - pads[0];
            if (row < 0 || row >= in.height) continue;
            const float* in_row = values + ((o / outputs_of_group * channels + c) * in.height + row) * in.width;
            for (std::int64_t kx = 0; kx < taps.width; ++kx)
              addTap(plane + y * out.width, out.width, in_row, in.width, strides[1], kx * dilations[1] - pads[1],
                     weights[((o * channels + c) * taps.height + ky) * taps.width + kx]);
          }
    }
  });
  return floatTensor({1, outputs, out.height, out.width}, std::move(result));
}

// Each value twice in both directions.
EvaluatedTensor resize(const EvaluatedNode& node) {
  const EvaluatedTensor& x = *node.inputs.at(0);
  const auto scales = node.inputs.at(2)->floats();
  if (x.shape.size() != 4 || node.text("mode") != "nearest" || scales[0] != 1 || scales[1] != 1 || scales[2] != 2 || scales[3] != 2)
    throw std::invalid_argument("only nearest by 2");
  const std::int64_t rows = x.shape[0] * x.shape[1] * x.shape[2];
  const std::int64_t width = x.shape[3];
  const auto in = x.floats();
  std::vector<float> out(in.size() * 4);
  for (std::int64_t row = 0; row < 2 * rows; ++row)
    for (std::int64_t column = 0; column < 2 * width; ++column)
      out[static_cast<std::size_t>(row * 2 * width + column)] = in[static_cast<std::size_t>(row / 2 * width + column / 2)];
  return floatTensor({x.shape[0], x.shape[1], 2 * x.shape[2], 2 * width}, std::move(out));
}

// Mode CRD: channel c·b² + y·b + x becomes position (y, x) of channel c.
EvaluatedTensor depthToSpace(const EvaluatedNode& node) {
  const EvaluatedTensor& x = *node.inputs.at(0);
  const std::int64_t block = node.integer("blocksize", 1);
  if (x.shape.size() != 4 || x.shape[0] != 1 || node.text("mode") != "CRD" || x.shape[1] % (block * block) != 0)
    throw std::invalid_argument("only CRD of one picture");
  const std::int64_t channels = x.shape[1] / (block * block);
  const std::int64_t height = x.shape[2] * block;
  const std::int64_t width = x.shape[3] * block;
  const auto in = x.floats();
  std::vector<float> out(in.size());
  for (std::int64_t c = 0; c < channels; ++c)
    for (std::int64_t y = 0; y < height; ++y)
      for (std::int64_t column = 0; column < width; ++column) {
        const std::int64_t from = c * block * block + y % block * block + column % block;
        out[static_cast<std::size_t>((c * height + y) * width + column)] =
            in[static_cast<std::size_t>((from * x.shape[2] + y / block) * x.shape[3] + column / block)];
      }
  return floatTensor({1, channels, height, width}, std::move(out));
}

}  // namespace

void addPictureKernels(KernelTable& table) {
  table["Conv"] = convolution;
  table["Resize"] = resize;
  table["DepthToSpace"] = depthToSpace;
}

}  // namespace atelier::modelpack
