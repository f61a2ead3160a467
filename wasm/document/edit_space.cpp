#include "document/edit_space.h"

namespace atelier::document {

image::Orientation orientationOf(const image::EditPlan& plan) {
  image::Orientation total;
  for (const image::PlanStep& step : plan.steps) total = image::composed(total, image::orientationOf(step));
  return total;
}

image::Orientation orientationBefore(const Document& document, std::size_t index) {
  image::Orientation total;
  for (std::size_t i = 0; i < index && i < document.edits.size(); ++i) {
    const Edit& edit = *document.edits[i];
    if (edit.is_enabled) total = image::composed(total, orientationOf(edit.plan));
  }
  return total;
}

base::Result<std::optional<image::Mask>> maskFor(const Document& document, std::size_t index) {
  const Edit& edit = *document.edits[index];
  if (!edit.mask) return std::optional<image::Mask>();
  ATELIER_TRY(mask, orientedMask(edit.mask->applied(), orientationBefore(document, index)));
  return std::optional(std::move(mask));
}

base::Result<image::Mask> orientedMask(const TiledMask& mask, image::Orientation orientation) {
  ATELIER_TRY(flat, mask.toMask());
  return image::oriented(flat, orientation);
}

base::Result<TiledMask> sourceMask(const image::Mask& seen, image::Orientation orientation) {
  ATELIER_TRY(upright, image::oriented(seen, image::inverse(orientation)));
  return TiledMask::fromMask(upright);
}

MaskPoint sourcePoint(MaskPoint seen, image::Orientation orientation, const image::ImageSpec& source) {
  const image::ImageSpec spec = image::orientedSpec(source, orientation);
  const auto width = static_cast<float>(spec.width);
  const auto height = static_cast<float>(spec.height);
  const image::Orientation back = image::inverse(orientation);
  // As image::orientedPosition, for points instead of pixels: the far edge is at `width`, not at `width - 1`.
  const float x = back.is_mirrored ? width - seen.x : seen.x;
  switch (back.quarter_turns) {
    case 1: return {height - seen.y, x};
    case 2: return {width - x, height - seen.y};
    case 3: return {seen.y, width - x};
    default: return {x, seen.y};
  }
}

}  // namespace atelier::document
