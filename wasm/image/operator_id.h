// The operators of the instant engine and their parameters: one row each, read by everyone.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "base/strings.h"

namespace atelier::image {

enum class OperatorId {
  kExposure,
  kContrast,
  kSaturation,
  kTemperature,
  kBlackAndWhite,
  kSepia,
  kVignette,
  kGaussianBlur,
  kSharpen,
  kInvert,
  kFlipHorizontal,
  kFlipVertical,
  kRotateQuarter,
  kBrightness,
  kHighlights,
  kShadows,
  kWhites,
  kBlacks,
  kCurves,
  kLevels,
  kAutoLevels,
  kAutoWhiteBalance,
  kVibrance,
  kTint,
  kHue,
  kDuotone,
  kGradientMap,
  kSplitToning,
  kPosterise,
  kThreshold,
  kGrain,
  kRecolour,
  kSelectiveColour,
  kMotionBlur,
  kLensBlur,
  kTiltShift,
  kClarity,
  kTexture,
  kDehaze,
  kDenoise,
  kPixelate,
  kPencilSketch,
  kInk,
  kOil,
  kWatercolour,
  kCartoon,
  kHalftone,
  kEmboss,
  kRotate,
  kCrop,
  kCropToRatio,
  kResize,
  kBorder,
};

// How an operator reads the picture, which decides how it runs.
enum class OperatorKind {
  kPoint,          // a pixel depends on itself (and its position): consecutive ones fuse into one pass
  kNeighbourhood,  // a pixel depends on those around it
  kGeometry,       // pixels move; ignores masks, always the whole picture
};

struct ParameterInfo {
  std::string_view name;  // as scripts see it: "ev", "amount", "radius"
  base::StringKey label;
  std::string_view unit;  // "EV", "%", "px", "" …; shown after the number
  float minimum;
  float maximum;
  float initial;   // what a plain request ("sharpen") means
  float identity;  // the value that changes nothing
};

struct OperatorInfo {
  OperatorId id;
  std::string_view name;  // as scripts see it: "exposure", "gaussian_blur"
  base::StringKey label;
  OperatorKind kind;
  std::span<const ParameterInfo> parameters;
};

std::span<const OperatorInfo> allOperators();
const OperatorInfo& operatorInfo(OperatorId id);
std::optional<OperatorId> operatorFromName(std::string_view name);
// Of the parameter of that name, its place among the operator's; nothing where it has none.
std::optional<std::size_t> parameterIndex(OperatorId id, std::string_view name);

}  // namespace atelier::image
