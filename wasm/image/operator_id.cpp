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
constexpr std::array kVignetteParameters{ParameterInfo{"amount", "parameter.amount", "%", -1, 1, 0.5f, 0},
                                         ParameterInfo{"size", "parameter.size", "%", 0, 1, 0.5f, 0.5f}};
// In thousandths of the picture's longer side, so that a plan means the same at every size.
constexpr std::array kBlurParameters{ParameterInfo{"radius", "parameter.radius", "‰", 0, 50, 6, 0}};
constexpr std::array kSharpenParameters{ParameterInfo{"amount", "parameter.amount", "%", 0, 3, 0.8f, 0},
                                        ParameterInfo{"radius", "parameter.radius_px", "px", 0.5f, 10, 1.2f, 1.2f}};
constexpr std::array kTurnParameters{ParameterInfo{"turns", "parameter.turns", "× 90°", 0, 3, 1, 0}};
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
                 kFullAmount},
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
};

}  // namespace

std::span<const OperatorInfo> allOperators() { return kOperators; }

const OperatorInfo& operatorInfo(OperatorId id) { return kOperators[static_cast<std::size_t>(id)]; }

std::optional<OperatorId> operatorFromName(std::string_view name) {
  const auto row = std::ranges::find(kOperators, name, &OperatorInfo::name);
  if (row == kOperators.end()) return std::nullopt;
  return row->id;
}

}  // namespace atelier::image
