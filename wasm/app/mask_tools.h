// What the mask tools are set to, and what they show while they draw.
#pragma once

#include <optional>
#include <vector>

#include "document/mask_combine.h"
#include "render/viewport.h"

namespace atelier::app {

enum class Tool { kPan, kBrush, kEraser, kRectangle, kEllipse, kLasso, kPolygon, kWand, kColour, kLightness,
                  kCrop };

constexpr bool isBrush(Tool tool) { return tool == Tool::kBrush || tool == Tool::kEraser; }
constexpr bool isShape(Tool tool) {
  return tool == Tool::kRectangle || tool == Tool::kEllipse || tool == Tool::kLasso || tool == Tool::kPolygon;
}
// Tools that look at the picture where they are put.
constexpr bool isPicker(Tool tool) {
  return tool == Tool::kWand || tool == Tool::kColour || tool == Tool::kLightness;
}

struct Brush {
  float diameter_px = 120;  // pixels of the picture
  float hardness = 0.7f;
  float opacity = 1;
};

enum class OverlayColour { kCoral, kGreen, kBlue, kWhite };
inline constexpr int kOverlayColours = 4;

inline constexpr float kMaxTolerance = 0.4f;

struct MaskOptions {
  document::Combination combination = document::Combination::kReplace;  // what a shape does where no key says else
  float tolerance = 0.08f;     // of the magic wand and of a colour, in OKLab
  bool is_contiguous = true;   // the wand stays within what is connected
  float darkest = 0.6f;        // the range of lightness, in OKLab's
  float lightest = 1;
  float amount_px = 8;         // by which a mask grows, shrinks and is smoothed
  bool pressure_sizes = true;  // a pen that is pressed less draws thinner, …
  bool pressure_strengthens = false;  // … and weaker
  OverlayColour overlay = OverlayColour::kCoral;
};

// What held keys make of a shape: Shift adds, Alt takes away, both keep what is common. None: as the options say.
constexpr std::optional<document::Combination> combinationFor(bool has_shift, bool has_alt) {
  if (has_shift && has_alt) return document::Combination::kIntersect;
  if (has_shift) return document::Combination::kAdd;
  if (has_alt) return document::Combination::kSubtract;
  return std::nullopt;
}

// A shape while it is drawn, in pixels of the picture as it is seen: two corners, or the points of a line.
struct MaskOutline {
  Tool tool = Tool::kRectangle;
  std::vector<render::Point> points;
};

}  // namespace atelier::app
