// Operator groups: operators that words speak of alike.
#pragma once

#include <optional>

#include "image/operator_id.h"

namespace atelier::instruct {

// The colour of the light.
inline bool isOfCast(image::OperatorId op) {
  return op == image::OperatorId::kTemperature || op == image::OperatorId::kTint;
}

inline bool isOfGeometry(image::OperatorId op) {
  return image::operatorInfo(op).kind == image::OperatorKind::kGeometry;
}

// After it there are no hues left to find.
inline bool takesHuesAway(image::OperatorId op) {
  return op == image::OperatorId::kBlackAndWhite || op == image::OperatorId::kSepia ||
         op == image::OperatorId::kDuotone || op == image::OperatorId::kGradientMap ||
         op == image::OperatorId::kThreshold;
}

// One part of the range from black to white.
inline bool isOfTone(image::OperatorId op) {
  return op == image::OperatorId::kHighlights || op == image::OperatorId::kShadows ||
         op == image::OperatorId::kWhites || op == image::OperatorId::kBlacks;
}

// Lighter or darker, more or less colourful, crisper or softer: wishes of one family differ in degree alone.
enum class Family { kNone, kLight, kColour, kCast, kDetail };

inline Family familyOf(image::OperatorId op) {
  switch (op) {
    case image::OperatorId::kExposure:
    case image::OperatorId::kBrightness: return Family::kLight;
    case image::OperatorId::kSaturation:
    case image::OperatorId::kVibrance: return Family::kColour;
    case image::OperatorId::kSharpen:
    case image::OperatorId::kClarity:
    case image::OperatorId::kTexture:
    case image::OperatorId::kGaussianBlur:
    case image::OperatorId::kLensBlur:
    case image::OperatorId::kMotionBlur:
    case image::OperatorId::kTiltShift: return Family::kDetail;
    default: break;
  }
  if (isOfTone(op)) return Family::kLight;
  const bool is_of_hue = op == image::OperatorId::kHue || op == image::OperatorId::kAutoWhiteBalance;
  return isOfCast(op) || is_of_hue ? Family::kCast : Family::kNone;
}

// All of the picture alike.
inline bool isOfExposure(image::OperatorId op) {
  return op == image::OperatorId::kExposure || op == image::OperatorId::kBrightness;
}

// Light and dark, wherever they lie.
inline bool isOfTonality(image::OperatorId op) {
  return familyOf(op) == Family::kLight || op == image::OperatorId::kContrast || op == image::OperatorId::kCurves ||
         op == image::OperatorId::kLevels;
}

inline bool isCrop(image::OperatorId op) {
  return op == image::OperatorId::kCrop || op == image::OperatorId::kCropToRatio;
}

// The parameter that says how large the parts of the effect are, as its dots or its strokes: its index.
inline std::optional<std::size_t> sizeOfParts(image::OperatorId op) {
  const bool has_strokes = op == image::OperatorId::kOil || op == image::OperatorId::kWatercolour;
  return image::parameterIndex(op, has_strokes ? "radius" : "size");
}

inline bool isOfOneFamily(image::OperatorId a, image::OperatorId b) {
  return a == b || (familyOf(a) != Family::kNone && familyOf(a) == familyOf(b));
}

}  // namespace atelier::instruct
