// What one step does to the picture's frame: its size, and where the content goes. Every part that must know (the
// plan's promise, kernels, masks, the pointer) asks here.
#pragma once

#include "image/affine_map.h"
#include "image/edit_plan.h"

namespace atelier::image {

struct PixelRectangle {
  int left = 0, top = 0, width = 0, height = 0;
  bool operator==(const PixelRectangle&) const = default;
};

struct StepGeometry {
  ImageSpec result;     // of the picture after the step; may be beyond the limits, see checkSpec
  AffineMap to_source;  // from places in the result to places in the picture before
};

// For any step over a picture of `spec`; steps that move nothing leave all as it is. Rotation is clockwise about the
// middle, and what is left is the largest rectangle of the picture's own proportions that has no empty corners.
StepGeometry geometryOf(const PlanStep& step, const ImageSpec& spec);

// The part of a picture of `spec` that a crop (of either kind) leaves; at least one pixel.
PixelRectangle cropOf(const PlanStep& step, const ImageSpec& spec);
// The border's width in pixels.
int borderOf(const PlanStep& step, const ImageSpec& spec);

}  // namespace atelier::image
