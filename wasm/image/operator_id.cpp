#include "image/operator_id.h"

#include <algorithm>
#include <array>

namespace atelier::image {

namespace {

// An amount of 1 is the full effect, 0 none; the slider shows per cent.
constexpr ParameterInfo kAmount{"amount", "parameter.amount", "%", 0, 1, 1, 0};

constexpr std::array kExposureParameters{ParameterInfo{"ev", "parameter.ev", "EV", -5, 5, 0.7f, 0}};
constexpr std::array kContrastParameters{ParameterInfo{"amount", "parameter.amount", "%", -1, 1, 0.3f, 0}};
constexpr std::array kSaturationParameters{ParameterInfo{"amount", "parameter.amount", "%", -1, 1, 0.35f, 0}};
// Positive is warmer, in steps of the mired scale (1e6 / kelvin), which eyes judge as even.
constexpr std::array kTemperatureParameters{ParameterInfo{"mired", "parameter.mired", "mired", -150, 150, 40, 0}};
constexpr std::array kFullAmount{kAmount};
// The channels' parts in the grey; initially those of luminance.
constexpr std::array kBlackAndWhiteParameters{kAmount,
                                              ParameterInfo{"red", "parameter.red", "%", 0, 1, 0.2126f, 0.2126f},
                                              ParameterInfo{"green", "parameter.green", "%", 0, 1, 0.7152f, 0.7152f},
                                              ParameterInfo{"blue", "parameter.blue", "%", 0, 1, 0.0722f, 0.0722f}};
constexpr std::array kVignetteParameters{ParameterInfo{"amount", "parameter.amount", "%", -1, 1, 0.5f, 0},
                                         ParameterInfo{"size", "parameter.size", "%", 0, 1, 0.5f, 0.5f}};
// In thousandths of the picture's longer side, so that a plan means the same at every size.
constexpr std::array kBlurParameters{ParameterInfo{"radius", "parameter.radius", "‰", 0, 50, 6, 0}};
constexpr std::array kSharpenParameters{ParameterInfo{"amount", "parameter.amount", "%", 0, 3, 0.8f, 0},
                                        ParameterInfo{"radius", "parameter.radius_px", "px", 0.5f, 10, 1.2f, 1.2f}};
constexpr std::array kTurnParameters{ParameterInfo{"turns", "parameter.turns", "× 90°", 0, 3, 1, 0}};
constexpr std::array kBrightnessParameters{ParameterInfo{"amount", "parameter.amount", "%", -1, 1, 0.25f, 0}};
constexpr std::array kHighlightsParameters{ParameterInfo{"amount", "parameter.amount", "%", -1, 1, 0.4f, 0}};
constexpr std::array kShadowsParameters{ParameterInfo{"amount", "parameter.amount", "%", -1, 1, 0.4f, 0}};
constexpr std::array kWhitesParameters{ParameterInfo{"amount", "parameter.amount", "%", -1, 1, 0.3f, 0}};
constexpr std::array kBlacksParameters{ParameterInfo{"amount", "parameter.amount", "%", -1, 1, 0.3f, 0}};
constexpr std::array kCurvesParameters{ParameterInfo{"black", "parameter.black_point", "%", -0.5f, 0.5f, 0, 0},
                                       ParameterInfo{"shadows", "parameter.shadows", "%", -0.5f, 0.5f, -0.06f, 0},
                                       ParameterInfo{"midtones", "parameter.midtones", "%", -0.5f, 0.5f, 0, 0},
                                       ParameterInfo{"highlights", "parameter.highlights", "%", -0.5f, 0.5f, 0.06f, 0},
                                       ParameterInfo{"white", "parameter.white_point", "%", -0.5f, 0.5f, 0, 0}};
constexpr std::array kLevelsParameters{ParameterInfo{"black", "parameter.black_point", "%", 0, 0.95f, 0.03f, 0},
                                       ParameterInfo{"white", "parameter.white_point", "%", 0.05f, 1, 0.97f, 1},
                                       ParameterInfo{"gamma", "parameter.gamma", "", 0.2f, 5, 1, 1}};
constexpr std::array kVibranceParameters{ParameterInfo{"amount", "parameter.amount", "%", -1, 1, 0.4f, 0}};
constexpr std::array kTintParameters{ParameterInfo{"amount", "parameter.amount", "%", -1, 1, 0.3f, 0}};
constexpr std::array kHueParameters{ParameterInfo{"degrees", "parameter.degrees", "°", -180, 180, 30, 0}};
constexpr std::array kDuotoneParameters{ParameterInfo{"amount", "parameter.amount", "%", 0, 1, 1, 0},
                                        ParameterInfo{"dark", "parameter.dark_hue", "°", 0, 360, 280, 280},
                                        ParameterInfo{"light", "parameter.light_hue", "°", 0, 360, 95, 95}};
constexpr std::array kGradientMapParameters{ParameterInfo{"amount", "parameter.amount", "%", 0, 1, 1, 0},
                                            ParameterInfo{"palette", "parameter.palette", "", 0, 5, 0, 0}};
constexpr std::array kSplitToningParameters{ParameterInfo{"amount", "parameter.amount", "%", 0, 1, 0.5f, 0},
                                            ParameterInfo{"shadows", "parameter.shadow_hue", "°", 0, 360, 230, 230},
                                            ParameterInfo{"highlights", "parameter.highlight_hue", "°", 0, 360, 70, 70},
                                            ParameterInfo{"balance", "parameter.balance", "%", -1, 1, 0, 0}};
constexpr std::array kPosteriseParameters{ParameterInfo{"levels", "parameter.levels", "", 2, 256, 6, 256}};
constexpr std::array kThresholdParameters{ParameterInfo{"amount", "parameter.amount", "%", 0, 1, 1, 0},
                                          ParameterInfo{"level", "parameter.level", "%", 0, 1, 0.5f, 0.5f}};
constexpr std::array kGrainParameters{ParameterInfo{"amount", "parameter.amount", "%", 0, 1, 0.35f, 0},
                                      ParameterInfo{"size", "parameter.size_px", "px", 1, 8, 1.5f, 1.5f}};
constexpr std::array kRecolourParameters{ParameterInfo{"amount", "parameter.amount", "%", 0, 1, 1, 0},
                                         ParameterInfo{"from", "parameter.from_hue", "°", 0, 360, 29, 29},
                                         ParameterInfo{"to", "parameter.to_hue", "°", 0, 360, 264, 264},
                                         ParameterInfo{"width", "parameter.width", "°", 10, 180, 40, 40},
                                         ParameterInfo{"chroma", "parameter.chroma", "%", 0, 2, 1, 1},
                                         ParameterInfo{"lightness", "parameter.lightness", "%", -0.5f, 0.5f, 0, 0}};
constexpr std::array kSelectiveColourParameters{ParameterInfo{"amount", "parameter.amount", "%", 0, 1, 1, 0},
                                                ParameterInfo{"centre", "parameter.centre_hue", "°", 0, 360, 29, 29},
                                                ParameterInfo{"width", "parameter.width", "°", 10, 180, 40, 40},
                                                ParameterInfo{"hue", "parameter.degrees", "°", -180, 180, 0, 0},
                                                ParameterInfo{"saturation", "parameter.saturation", "%", -1, 1, 0.3f, 0},
                                                ParameterInfo{"lightness", "parameter.lightness", "%", -0.5f, 0.5f, 0, 0}};
constexpr std::array kMotionBlurParameters{ParameterInfo{"length", "parameter.length", "‰", 0, 100, 20, 0},
                                           ParameterInfo{"angle", "parameter.degrees", "°", -90, 90, 0, 0}};
constexpr std::array kLensBlurParameters{ParameterInfo{"radius", "parameter.radius", "‰", 0, 40, 8, 0}};
constexpr std::array kTiltShiftParameters{ParameterInfo{"radius", "parameter.radius", "‰", 0, 40, 10, 0},
                                          ParameterInfo{"centre", "parameter.centre", "%", 0, 1, 0.5f, 0.5f},
                                          ParameterInfo{"width", "parameter.width_share", "%", 0.05f, 1, 0.25f, 0.25f},
                                          ParameterInfo{"angle", "parameter.degrees", "°", -90, 90, 0, 0}};
constexpr std::array kClarityParameters{ParameterInfo{"amount", "parameter.amount", "%", -1, 1, 0.4f, 0}};
constexpr std::array kTextureParameters{ParameterInfo{"amount", "parameter.amount", "%", -1, 1, 0.4f, 0}};
constexpr std::array kDehazeParameters{ParameterInfo{"amount", "parameter.amount", "%", -1, 1, 0.4f, 0}};
constexpr std::array kDenoiseParameters{ParameterInfo{"amount", "parameter.amount", "%", 0, 1, 0.5f, 0}};
constexpr std::array kPixelateParameters{ParameterInfo{"size", "parameter.cell_size", "‰", 0, 100, 15, 0}};
constexpr std::array kInkParameters{ParameterInfo{"amount", "parameter.amount", "%", 0, 1, 1, 0},
                                    ParameterInfo{"level", "parameter.level", "%", 0, 1, 0.5f, 0.5f}};
constexpr std::array kOilParameters{ParameterInfo{"amount", "parameter.amount", "%", 0, 1, 1, 0},
                                    ParameterInfo{"radius", "parameter.radius", "‰", 1, 10, 4, 4}};
constexpr std::array kWatercolourParameters{ParameterInfo{"amount", "parameter.amount", "%", 0, 1, 1, 0},
                                            ParameterInfo{"radius", "parameter.radius", "‰", 1, 10, 4, 4}};
constexpr std::array kCartoonParameters{ParameterInfo{"amount", "parameter.amount", "%", 0, 1, 1, 0},
                                        ParameterInfo{"levels", "parameter.levels", "", 3, 16, 6, 6}};
constexpr std::array kHalftoneParameters{ParameterInfo{"amount", "parameter.amount", "%", 0, 1, 1, 0},
                                         ParameterInfo{"size", "parameter.cell_size", "‰", 2, 40, 8, 8},
                                         ParameterInfo{"angle", "parameter.degrees", "°", 0, 90, 45, 45}};
constexpr std::array kEmbossParameters{ParameterInfo{"amount", "parameter.amount", "%", 0, 1, 1, 0},
                                       ParameterInfo{"angle", "parameter.degrees", "°", -180, 180, -45, -45}};
constexpr std::array kRotateParameters{ParameterInfo{"degrees", "parameter.degrees", "°", -45, 45, 3, 0}};
constexpr std::array kCropParameters{ParameterInfo{"left", "parameter.left", "%", 0, 0.99f, 0.1f, 0},
                                     ParameterInfo{"top", "parameter.top", "%", 0, 0.99f, 0.1f, 0},
                                     ParameterInfo{"right", "parameter.right", "%", 0.01f, 1, 0.9f, 1},
                                     ParameterInfo{"bottom", "parameter.bottom", "%", 0.01f, 1, 0.9f, 1}};
constexpr std::array kCropToRatioParameters{ParameterInfo{"ratio", "parameter.ratio", "", 0, 10, 1, 0},
                                            ParameterInfo{"x", "parameter.anchor_x", "%", 0, 1, 0.5f, 0.5f},
                                            ParameterInfo{"y", "parameter.anchor_y", "%", 0, 1, 0.5f, 0.5f}};
constexpr float kMaxResizedSide = 16384;  // of more than that few devices can show the whole

// A size in pixels, where there is one, goes before the scale; of several the first. None stretches the picture.
constexpr std::array kResizeParameters{ParameterInfo{"scale", "parameter.scale", "×", 0.05f, 4, 0.5f, 1},
                                       ParameterInfo{"width", "parameter.width_px", "px", 0, kMaxResizedSide, 0, 0},
                                       ParameterInfo{"height", "parameter.height_px", "px", 0, kMaxResizedSide, 0, 0},
                                       ParameterInfo{"side", "parameter.side_px", "px", 0, kMaxResizedSide, 0, 0}};
constexpr std::array kBorderParameters{ParameterInfo{"size", "parameter.width_permille", "‰", 0, 200, 30, 0},
                                       ParameterInfo{"red", "parameter.red", "%", 0, 1, 1, 1},
                                       ParameterInfo{"green", "parameter.green", "%", 0, 1, 1, 1},
                                       ParameterInfo{"blue", "parameter.blue", "%", 0, 1, 1, 1}};
constexpr std::span<const ParameterInfo> kNoParameters;

// In the order of OperatorId.
constexpr std::array kOperators{
    OperatorInfo{OperatorId::kExposure, "exposure", "operator.exposure", OperatorKind::kPoint, kExposureParameters},
    OperatorInfo{OperatorId::kContrast, "contrast", "operator.contrast", OperatorKind::kPoint, kContrastParameters},
    OperatorInfo{OperatorId::kSaturation, "saturation", "operator.saturation", OperatorKind::kPoint,
                 kSaturationParameters},
    OperatorInfo{OperatorId::kTemperature, "temperature", "operator.temperature", OperatorKind::kPoint,
                 kTemperatureParameters},
    OperatorInfo{OperatorId::kBlackAndWhite, "black_and_white", "operator.black_and_white", OperatorKind::kPoint,
                 kBlackAndWhiteParameters},
    OperatorInfo{OperatorId::kSepia, "sepia", "operator.sepia", OperatorKind::kPoint, kFullAmount},
    OperatorInfo{OperatorId::kVignette, "vignette", "operator.vignette", OperatorKind::kPoint, kVignetteParameters},
    OperatorInfo{OperatorId::kGaussianBlur, "gaussian_blur", "operator.gaussian_blur", OperatorKind::kNeighbourhood,
                 kBlurParameters},
    OperatorInfo{OperatorId::kSharpen, "sharpen", "operator.sharpen", OperatorKind::kNeighbourhood,
                 kSharpenParameters},
    OperatorInfo{OperatorId::kInvert, "invert", "operator.invert", OperatorKind::kPoint, kFullAmount},
    OperatorInfo{OperatorId::kFlipHorizontal, "flip_horizontal", "operator.flip_horizontal", OperatorKind::kGeometry,
                 kNoParameters},
    OperatorInfo{OperatorId::kFlipVertical, "flip_vertical", "operator.flip_vertical", OperatorKind::kGeometry,
                 kNoParameters},
    OperatorInfo{OperatorId::kRotateQuarter, "rotate_quarter", "operator.rotate_quarter", OperatorKind::kGeometry,
                 kTurnParameters},
    OperatorInfo{OperatorId::kBrightness, "brightness", "operator.brightness", OperatorKind::kPoint,
                 kBrightnessParameters},
    OperatorInfo{OperatorId::kHighlights, "highlights", "operator.highlights", OperatorKind::kPoint,
                 kHighlightsParameters},
    OperatorInfo{OperatorId::kShadows, "shadows", "operator.shadows", OperatorKind::kPoint,
                 kShadowsParameters},
    OperatorInfo{OperatorId::kWhites, "whites", "operator.whites", OperatorKind::kPoint,
                 kWhitesParameters},
    OperatorInfo{OperatorId::kBlacks, "blacks", "operator.blacks", OperatorKind::kPoint,
                 kBlacksParameters},
    OperatorInfo{OperatorId::kCurves, "curves", "operator.curves", OperatorKind::kPoint,
                 kCurvesParameters},
    OperatorInfo{OperatorId::kLevels, "levels", "operator.levels", OperatorKind::kPoint,
                 kLevelsParameters},
    OperatorInfo{OperatorId::kAutoLevels, "auto_levels", "operator.auto_levels", OperatorKind::kPoint,
                 kFullAmount},
    OperatorInfo{OperatorId::kAutoWhiteBalance, "auto_white_balance", "operator.auto_white_balance", OperatorKind::kPoint,
                 kFullAmount},
    OperatorInfo{OperatorId::kVibrance, "vibrance", "operator.vibrance", OperatorKind::kPoint,
                 kVibranceParameters},
    OperatorInfo{OperatorId::kTint, "tint", "operator.tint", OperatorKind::kPoint,
                 kTintParameters},
    OperatorInfo{OperatorId::kHue, "hue", "operator.hue", OperatorKind::kPoint,
                 kHueParameters},
    OperatorInfo{OperatorId::kDuotone, "duotone", "operator.duotone", OperatorKind::kPoint,
                 kDuotoneParameters},
    OperatorInfo{OperatorId::kGradientMap, "gradient_map", "operator.gradient_map", OperatorKind::kPoint,
                 kGradientMapParameters},
    OperatorInfo{OperatorId::kSplitToning, "split_toning", "operator.split_toning", OperatorKind::kPoint,
                 kSplitToningParameters},
    OperatorInfo{OperatorId::kPosterise, "posterise", "operator.posterise", OperatorKind::kPoint,
                 kPosteriseParameters},
    OperatorInfo{OperatorId::kThreshold, "threshold", "operator.threshold", OperatorKind::kPoint,
                 kThresholdParameters},
    OperatorInfo{OperatorId::kGrain, "grain", "operator.grain", OperatorKind::kPoint,
                 kGrainParameters},
    OperatorInfo{OperatorId::kRecolour, "recolour", "operator.recolour", OperatorKind::kPoint,
                 kRecolourParameters},
    OperatorInfo{OperatorId::kSelectiveColour, "selective_colour", "operator.selective_colour", OperatorKind::kPoint,
                 kSelectiveColourParameters},
    OperatorInfo{OperatorId::kMotionBlur, "motion_blur", "operator.motion_blur", OperatorKind::kNeighbourhood,
                 kMotionBlurParameters},
    OperatorInfo{OperatorId::kLensBlur, "lens_blur", "operator.lens_blur", OperatorKind::kNeighbourhood,
                 kLensBlurParameters},
    OperatorInfo{OperatorId::kTiltShift, "tilt_shift", "operator.tilt_shift", OperatorKind::kNeighbourhood,
                 kTiltShiftParameters},
    OperatorInfo{OperatorId::kClarity, "clarity", "operator.clarity", OperatorKind::kNeighbourhood,
                 kClarityParameters},
    OperatorInfo{OperatorId::kTexture, "texture", "operator.texture", OperatorKind::kNeighbourhood,
                 kTextureParameters},
    OperatorInfo{OperatorId::kDehaze, "dehaze", "operator.dehaze", OperatorKind::kNeighbourhood,
                 kDehazeParameters},
    OperatorInfo{OperatorId::kDenoise, "denoise", "operator.denoise", OperatorKind::kNeighbourhood,
                 kDenoiseParameters},
    OperatorInfo{OperatorId::kPixelate, "pixelate", "operator.pixelate", OperatorKind::kNeighbourhood,
                 kPixelateParameters},
    OperatorInfo{OperatorId::kPencilSketch, "pencil_sketch", "operator.pencil_sketch", OperatorKind::kNeighbourhood,
                 kFullAmount},
    OperatorInfo{OperatorId::kInk, "ink", "operator.ink", OperatorKind::kNeighbourhood,
                 kInkParameters},
    OperatorInfo{OperatorId::kOil, "oil", "operator.oil", OperatorKind::kNeighbourhood,
                 kOilParameters},
    OperatorInfo{OperatorId::kWatercolour, "watercolour", "operator.watercolour", OperatorKind::kNeighbourhood,
                 kWatercolourParameters},
    OperatorInfo{OperatorId::kCartoon, "cartoon", "operator.cartoon", OperatorKind::kNeighbourhood,
                 kCartoonParameters},
    OperatorInfo{OperatorId::kHalftone, "halftone", "operator.halftone", OperatorKind::kNeighbourhood,
                 kHalftoneParameters},
    OperatorInfo{OperatorId::kEmboss, "emboss", "operator.emboss", OperatorKind::kNeighbourhood,
                 kEmbossParameters},
    OperatorInfo{OperatorId::kRotate, "rotate", "operator.rotate", OperatorKind::kGeometry,
                 kRotateParameters},
    OperatorInfo{OperatorId::kCrop, "crop", "operator.crop", OperatorKind::kGeometry,
                 kCropParameters},
    OperatorInfo{OperatorId::kCropToRatio, "crop_to_ratio", "operator.crop_to_ratio", OperatorKind::kGeometry,
                 kCropToRatioParameters},
    OperatorInfo{OperatorId::kResize, "resize", "operator.resize", OperatorKind::kGeometry,
                 kResizeParameters},
    OperatorInfo{OperatorId::kBorder, "border", "operator.border", OperatorKind::kGeometry,
                 kBorderParameters},
};

}  // namespace

std::span<const OperatorInfo> allOperators() { return kOperators; }

const OperatorInfo& operatorInfo(OperatorId id) { return kOperators[static_cast<std::size_t>(id)]; }

std::optional<OperatorId> operatorFromName(std::string_view name) {
  const auto row = std::ranges::find(kOperators, name, &OperatorInfo::name);
  if (row == kOperators.end()) return std::nullopt;
  return row->id;
}

std::optional<std::size_t> parameterIndex(OperatorId id, std::string_view name) {
  const auto parameters = operatorInfo(id).parameters;
  const auto parameter = std::ranges::find(parameters, name, &ParameterInfo::name);
  if (parameter == parameters.end()) return std::nullopt;
  return static_cast<std::size_t>(parameter - parameters.begin());
}

}  // namespace atelier::image
