// A mask seen in another frame: after geometry steps, or back before them.
#pragma once

#include "image/affine_map.h"
#include "image/pixel_array.h"

namespace atelier::image {

// What `mask` looks like in a picture of `spec` whose places `to_mask` leads into the mask; 0 where they lie outside.
// Between pixels it is mixed bilinearly, and where it shrinks the pixels are averaged. Moves by whole pixels, flips and
// quarter turns are exact. kOutOfMemory, kTooLarge.
base::Result<Mask> resampledMask(const Mask& mask, const ImageSpec& spec, const AffineMap& to_mask);

}  // namespace atelier::image
