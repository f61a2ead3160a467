// Colours of other spaces to sRGB, by Little CMS.
#pragma once

#include <optional>
#include <vector>

#include "base/result.h"
#include "codec/byte_order.h"
#include "image/pixel_array.h"

namespace atelier::codec {

enum class ColourOutcome {
  kAlreadySrgb,  // nothing to do: every probe stays within one step of 255
  kConverted,
  kKept,  // not possible with this profile; the pixels are as they were
};

// Relative colorimetric with black point compensation, in place, alpha untouched. Profiles of RGB and grey pictures
// (grey ones have r = g = b here); others are kept.
ColourOutcome convertToSrgb(image::ImageBuffer& pixels, ByteSpan icc_profile);

// An ICC profile from what PNG's gAMA and cHRM say. `chromaticities`: x, y of white, red, green, blue. Empty where
// they make no colour space.
std::vector<std::uint8_t> profileFromGamma(double decoding_gamma, const double (&chromaticities)[8]);

}  // namespace atelier::codec
