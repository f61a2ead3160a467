// Checks that need no network: whether a text and a picture are what they claim to be.
#pragma once

#include <string_view>

#include "image/pixel_array.h"
#include "moderation/policy.h"
#include "moderation/verdict.h"

namespace atelier::moderation {

// What a request promised about its result and what the engine knows of its own numbers.
struct ResultFacts {
  image::ImageSpec promised;
  bool is_finite = true;  // false: the engine met a NaN or an infinity on its way
};

// What the pixels themselves show.
struct PixelFacts {
  float largest_range = 0;  // the largest of the channels' (maximum - minimum), 0..255; alpha counts too
};
PixelFacts factsOf(const image::Image& pixels);

// Refuses invalid UTF-8, control characters but tab and line ends, characters that reorder text (Unicode Bidi_Control
// embeddings, overrides and isolates) or hide in it (tags, noncharacters), and texts that are too long.
Verdict checkText(std::string_view text, const Policy& policy);
Verdict checkUpload(const image::ImageSpec& spec);
Verdict checkResultSize(const image::ImageSpec& actual, const ResultFacts& facts);
// For generated pictures: a blank one is a failure, not a result.
Verdict checkGeneratedPixels(const PixelFacts& pixels, const Policy& policy);

}  // namespace atelier::moderation
