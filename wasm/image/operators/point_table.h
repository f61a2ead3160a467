// One row per point operator: all that a pass needs to know of it, on the processor and on the GPU. A new operator is
// its two twins and a row here.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "image/colour.h"
#include "image/operator_id.h"
#include "image/operators/channel_histograms.h"
#include "image/operators/operator_constants.h"
#include "image/pixel_array.h"

namespace atelier::image {

// Which signal an operator reads and writes. The pass converts only where neighbours differ.
enum class SignalSpace { kLinear, kEncoded };

// Where a run of neighbouring pixels lies.
struct PixelRun {
  std::uint32_t first_column = 0;
  std::uint32_t row = 0;
  ImageSpec spec;  // of the picture
};

struct PointOperator {
  OperatorId op;
  SignalSpace space;
  // `values`: one per parameter, in range. `spec`: of the picture.
  OperatorConstants (*constants)(std::span<const float> values, const ImageSpec& spec);
  // Changes every pixel; a loop of its own for each operator, with the operator inlined.
  void (*run)(std::span<Rgb> pixels, const PixelRun& place, const OperatorConstants& constants);
  // The call of the twin in shaders/operators/<name>.wgsl, up to its constants.
  std::string_view shader_call;
  // For operators that look at the whole picture first: makes their constants complete, from histograms of what the
  // pass receives. Such an operator begins a pass, since it must see what the steps before it made. Its twin is
  // shaders/passes/resolve_<name>.wgsl.
  OperatorConstants (*resolve)(const OperatorConstants& constants, const ChannelHistograms& histograms) = nullptr;
};

// The row of a point operator; null for the others.
const PointOperator* pointOperator(OperatorId op);

}  // namespace atelier::image
