// From a place of the picture, or a range of what its pixels are, to a mask. The picture is the one that is seen.
#pragma once

#include "app/mask_tools.h"
#include "document/document.h"
#include "document/mask_pieces.h"

namespace atelier::app {

enum class PickKind { kConnected, kSameColour, kLikeColour, kLightness, kOpaque };

struct Pick {
  PickKind kind = PickKind::kConnected;
  render::Point at;        // pixels of the picture as it is seen; for those that look at a place
  float tolerance = 0;     // OKLab
  float darkest = 0;       // OKLab's lightness
  float lightest = 1;
  bool centres_range = false;  // the range of lightness goes around what is at `at`
};

// What `tool` picks at `at`.
Pick pickOf(Tool tool, render::Point at, const MaskOptions& options);
// The range of lightness around the pixel at `at`, as wide as the present one.
MaskOptions withLightnessAt(MaskOptions options, const image::Image& picture, render::Point at);

// `picture` is the result of `document`; the mask is in the source's coordinates. kOutOfMemory, and what `pause` says.
base::Task<base::Result<document::TiledMask>> pickedMask(Pick pick, image::Image picture, document::Document document,
                                                         document::Pause pause);

// A picture read as a mask (white may change), stretched over the picture as it is seen, joined to `before`.
base::Task<base::Result<document::TiledMask>> joinedFromPicture(image::Image mask, document::Document document,
                                                                document::TiledMask before, document::Combination how,
                                                                document::Pause pause);

}  // namespace atelier::app
