#include "image/operators/neighbourhood_pass.h"

#include <cassert>
#include <utility>

#include "image/operators/blend.h"
#include "image/operators/dehaze.h"
#include "image/operators/denoise.h"
#include "image/operators/detail.h"
#include "image/operators/drawing.h"
#include "image/operators/emboss.h"
#include "image/operators/gaussian_blur.h"
#include "image/operators/halftone.h"
#include "image/operators/lens_blur.h"
#include "image/operators/painting.h"
#include "image/operators/sharpen.h"

namespace atelier::image {

namespace {

using Finish = PixelBytes(const FinishInput&, const OperatorConstants&);

Finish* finishOf(OperatorId op) {
  switch (op) {
    case OperatorId::kGaussianBlur: return finishBlur;
    case OperatorId::kSharpen: return finishSharpen;
    case OperatorId::kMotionBlur: return finishLensBlur;
    case OperatorId::kLensBlur: return finishLensBlur;
    case OperatorId::kTiltShift: return finishTiltShift;
    case OperatorId::kClarity: return finishDetail;
    case OperatorId::kTexture: return finishDetail;
    case OperatorId::kDehaze: return finishDehaze;
    case OperatorId::kDenoise: return finishColour;
    case OperatorId::kPixelate: return finishBlur;
    case OperatorId::kPencilSketch: return finishPencilSketch;
    case OperatorId::kInk: return finishInk;
    case OperatorId::kOil: return finishOil;
    case OperatorId::kWatercolour: return finishWatercolour;
    case OperatorId::kCartoon: return finishCartoon;
    case OperatorId::kHalftone: return finishHalftone;
    case OperatorId::kEmboss: return finishEmboss;
    default: assert(false && "not a neighbourhood operator"); return nullptr;
  }
}

}  // namespace

NeighbourhoodPass::NeighbourhoodPass(const PlanStep& step, const ImageSpec& spec)
    : m_op(step.op), m_spec(spec), m_plan(planNeighbourhood(step, spec)) {
  for (std::size_t i = 0; i < m_plan.planes.size(); ++i) m_rows[i].resize(static_cast<std::size_t>(spec.width) * 4);
}

int NeighbourhoodPass::stripHeight(std::size_t budget_bytes) const {
  return image::stripHeight(m_plan, m_spec, budget_bytes, budget_bytes * 4);
}

base::Result<void> NeighbourhoodPass::prepare(const Image& source, RowRange rows) {
  m_strips.clear();
  for (const PlanePlan& plane : m_plan.planes) {
    ATELIER_TRY(strip, PlaneStrip::make(source, plane, rows));
    m_strips.push_back(std::move(strip));
  }
  return {};
}

void NeighbourhoodPass::runRow(int y, std::span<const std::uint8_t> source, std::span<const std::uint8_t> weights,
                               std::span<std::uint8_t> result) {
  for (std::size_t i = 0; i < m_strips.size(); ++i) m_strips[i].readRow(y, m_rows[i]);
  Finish* const finish = finishOf(m_op);
  FinishInput in{};
  in.y = static_cast<float>(y) + 0.5f;
  for (std::size_t at = 0; at < source.size(); at += 4) {
    std::copy_n(source.begin() + static_cast<std::ptrdiff_t>(at), 4, in.bytes.begin());
    for (std::size_t i = 0; i < m_strips.size(); ++i) {
      std::copy_n(m_rows[i].begin() + static_cast<std::ptrdiff_t>(at), 4, in.planes[i].begin());
    }
    in.x = static_cast<float>(at / 4) + 0.5f;
    const PixelBytes changed = finish(in, m_plan.constants);
    const std::uint8_t weight = weights.empty() ? 255 : weights[at / 4];
    for (std::size_t k = 0; k < 4; ++k) result[at + k] = blendByte(source[at + k], changed[k], weight);
  }
}

}  // namespace atelier::image
