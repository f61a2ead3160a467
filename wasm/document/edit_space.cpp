#include "document/edit_space.h"

#include <cmath>

#include "image/mask_resample.h"
#include "image/step_geometry.h"

namespace atelier::document {

namespace {

void addSteps(const image::EditPlan& plan, Standing& standing) {
  for (const image::PlanStep& step : plan.steps) {
    if (image::operatorInfo(step.op).kind != image::OperatorKind::kGeometry || image::isIdentity(step)) continue;
    const image::StepGeometry geometry = image::geometryOf(step, standing.seen);
    standing.to_source = image::composed(geometry.to_source, standing.to_source);
    standing.seen = geometry.result;
    standing.steps.push_back(step);
  }
}

}  // namespace

Standing standingBefore(const Document& document, std::size_t index) {
  Standing standing{.source = document.source->spec(), .seen = document.source->spec(), .to_source = {}, .steps = {}};
  for (std::size_t i = 0; i < index && i < document.edits.size(); ++i) {
    const Edit& edit = *document.edits[i];
    if (edit.is_enabled) addSteps(edit.plan, standing);
  }
  return standing;
}

base::Result<std::optional<image::Mask>> maskFor(const Document& document, std::size_t index) {
  const Edit& edit = *document.edits[index];
  if (!edit.mask) return std::optional<image::Mask>();
  ATELIER_TRY(mask, seenMask(edit.mask->applied(), standingBefore(document, index)));
  return std::optional(std::move(mask));
}

base::Result<image::Mask> seenMask(const TiledMask& mask, const Standing& standing, int factor) {
  ATELIER_TRY(flat, factor == 1 ? mask.toMask() : mask.sampled(factor));
  const double times = factor;
  const image::AffineMap grown{times, 0, 0, 0, times, 0}, shrunk{1 / times, 0, 0, 0, 1 / times, 0};
  const image::ImageSpec seen{(standing.seen.width + factor - 1) / factor, (standing.seen.height + factor - 1) / factor};
  return image::resampledMask(flat, seen, image::composed(image::composed(grown, standing.to_source), shrunk));
}

base::Result<TiledMask> sourceMask(const image::Mask& seen, const Standing& standing) {
  ATELIER_TRY(upright, image::resampledMask(seen, standing.source, image::inverse(standing.to_source)));
  return TiledMask::fromMask(upright);
}

MaskPoint sourcePoint(MaskPoint seen, const Standing& standing) {
  const image::Point at = standing.to_source({static_cast<double>(seen.x), static_cast<double>(seen.y)});
  return {static_cast<float>(at.x), static_cast<float>(at.y)};
}

float sourceLength(const Standing& standing) {
  const image::AffineMap& map = standing.to_source;
  return static_cast<float>(std::sqrt(std::abs(map.xx * map.yy - map.xy * map.yx)));
}

}  // namespace atelier::document
