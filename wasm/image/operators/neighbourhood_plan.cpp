#include "image/operators/neighbourhood_plan.h"

#include <algorithm>
#include <cassert>

#include "image/operators/dehaze.h"
#include "image/operators/denoise.h"
#include "image/operators/detail.h"
#include "image/operators/drawing.h"
#include "image/operators/emboss.h"
#include "image/operators/gaussian_blur.h"
#include "image/operators/halftone.h"
#include "image/operators/lens_blur.h"
#include "image/operators/painting.h"
#include "image/operators/pixelate.h"
#include "image/operators/sharpen.h"

namespace atelier::image {

int PlanePlan::rowsAround() const {
  int sum = 0;
  for (const PlaneFilter& filter : filters) sum += filter.rowsAround();
  return sum;
}

NeighbourhoodPlan planNeighbourhood(const PlanStep& given, const ImageSpec& spec) {
  const PlanStep step = normalised(given);
  const std::vector<float>& v = step.values;
  switch (step.op) {
    case OperatorId::kGaussianBlur: return gaussianBlurPlan(v[0], spec);
    case OperatorId::kSharpen: return sharpenPlan(v[0], v[1]);
    case OperatorId::kMotionBlur: return motionBlurPlan(v[0], v[1], spec);
    case OperatorId::kLensBlur: return lensBlurPlan(v[0], spec);
    case OperatorId::kTiltShift: return tiltShiftPlan(v[0], v[1], v[2], v[3], spec);
    case OperatorId::kClarity: return clarityPlan(v[0], spec);
    case OperatorId::kTexture: return texturePlan(v[0], spec);
    case OperatorId::kDehaze: return dehazePlan(v[0], spec);
    case OperatorId::kDenoise: return denoisePlan(v[0], spec);
    case OperatorId::kPixelate: return pixelatePlan(v[0], spec);
    case OperatorId::kPencilSketch: return pencilSketchPlan(v[0], spec);
    case OperatorId::kInk: return inkPlan(v[0], v[1], spec);
    case OperatorId::kOil: return oilPlan(v[0], v[1], spec);
    case OperatorId::kWatercolour: return watercolourPlan(v[0], v[1], spec);
    case OperatorId::kCartoon: return cartoonPlan(v[0], v[1], spec);
    case OperatorId::kHalftone: return halftonePlan(v[0], v[1], v[2], spec);
    case OperatorId::kEmboss: return embossPlan(v[0], v[1], spec);
    default: assert(false && "not a neighbourhood operator"); return {};
  }
}

double pixelsOf(double permille, const ImageSpec& spec) { return permille / 1000 * std::max(spec.width, spec.height); }

RowRange planeRowsFor(const PlanePlan& plane, RowRange rows, int plane_height, int rows_around) {
  // The spline reaches one shrunk row beyond the nearest.
  const int reach = rows_around + (plane.factor > 1 && !plane.is_cells ? 1 : 0);
  return {std::clamp(rows.begin / plane.factor - reach, 0, plane_height - 1),
          std::clamp((rows.end - 1) / plane.factor + reach + 1, 1, plane_height)};
}

int stripHeight(const NeighbourhoodPlan& plan, const ImageSpec& spec, std::size_t budget_bytes,
                std::size_t limit_bytes) {
  const long long whole = (spec.height + 7) / 8 * 8;
  long long height = whole;
  for (const PlanePlan& plane : plan.planes) {
    // Cells are first averaged along full-size rows.
    const int factor = plane.is_cells ? 1 : plane.factor;
    const int around = plane.is_cells ? plane.factor : plane.rowsAround() + 2;
    const std::size_t row_bytes = static_cast<std::size_t>(shrunkSpec(spec, plane.factor).width) * 16;
    const auto fitting = [&](std::size_t bytes) {
      return (static_cast<long long>(bytes / row_bytes) - 2LL * around - 1) * factor;
    };
    const long long least = std::min<long long>(static_cast<long long>(around) * factor, fitting(limit_bytes));
    height = std::min(height, std::max(fitting(budget_bytes), least));
  }
  return static_cast<int>(std::clamp<long long>(height, 8, whole) / 8 * 8);
}

int mostPlaneRows(const PlanePlan& plane, const ImageSpec& spec, int strip_height) {
  return std::min(strip_height / plane.factor + 2 * (plane.rowsAround() + 2) + 1, shrunkSpec(spec, plane.factor).height);
}

}  // namespace atelier::image
