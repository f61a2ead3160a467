#include "instruct/amounts.h"

#include <algorithm>
#include <cmath>

namespace atelier::instruct {

namespace {

constexpr double kNeutralKelvin = 6500;
constexpr double kSmallestLight = 1500;  // below that a number is a difference

// Light "of 5200 K", or "500 K warmer" where the number is too small to be a light's.
double miredOf(double kelvin) {
  if (std::abs(kelvin) < 100) kelvin *= 1000;  // "5.2 K", also written "5,200 K"
  const double target = kelvin < kSmallestLight ? std::max(kNeutralKelvin - kelvin, 1000.0) : kelvin;
  return 1e6 / target - 1e6 / kNeutralKelvin;
}

// `share` of the light or of the effect more: 0.2 for "by 20 %", 1 for "twice".
double moreByShare(image::OperatorId op, const image::ParameterInfo& parameter, double share) {
  if (op == image::OperatorId::kExposure) return std::log2(std::max(1 + share, 1.0 / 32));
  return parameter.unit == "%" ? share : share * parameter.maximum;
}

std::optional<double> ratioValue(image::OperatorId op, const image::ParameterInfo& parameter, double ratio, int sign,
                                 double plain) {
  if (ratio <= 0) return std::nullopt;
  const bool is_two_sided = parameter.minimum < 0;
  if (!is_two_sided) return plain * ratio;  // "twice the blur"
  if (op == image::OperatorId::kTemperature) return plain * ratio;
  const double value = moreByShare(op, parameter, ratio - 1);
  return sign < 0 ? -std::abs(value) : value;
}

// Without a unit: as the slider shows it, unless it is small enough to be the value itself.
double bareValue(const image::ParameterInfo& parameter, double number) {
  const bool is_shown_as_percent = parameter.unit == "%" || parameter.unit == "EV";
  return is_shown_as_percent && std::abs(number) > parameter.maximum ? number / 100 : number;
}

// A photo 4000 pixels wide: the plan is made before anyone knows the picture, and the chip shows the result.
constexpr double kPermillePerPixel = 0.25;

std::optional<double> plainValue(image::OperatorId op, const image::ParameterInfo& parameter,
                                 const Quantity& quantity) {
  const double number = quantity.value;
  switch (quantity.unit) {
    case Unit::kNone:
      if (op == image::OperatorId::kTemperature && number >= kSmallestLight) return miredOf(number);
      if (op == image::OperatorId::kThreshold && number > 100) return number / 255;  // "threshold 128"
      return bareValue(parameter, number);
    case Unit::kPercent:
      if (op == image::OperatorId::kBorder && parameter.unit == "‰") return number * 10;  // of the picture
      return moreByShare(op, parameter, number / 100);
    case Unit::kEv: return parameter.unit == "EV" ? std::optional(number) : std::nullopt;
    case Unit::kMired: return parameter.unit == "mired" ? std::optional(number) : std::nullopt;
    case Unit::kKelvin: return parameter.unit == "mired" ? std::optional(miredOf(number)) : std::nullopt;
    case Unit::kPermille: return parameter.unit == "‰" ? std::optional(number) : std::nullopt;
    case Unit::kPixels:
      if (parameter.unit == "px") return number;
      return parameter.unit == "‰" ? std::optional(number * kPermillePerPixel) : std::nullopt;
    case Unit::kPixelsWide:
    case Unit::kPixelsHigh:
    case Unit::kPixelsLong: return std::nullopt;  // sizes of the picture, see resizeTo
    case Unit::kDegrees: return parameter.unit == "°" ? std::optional(number) : std::nullopt;
    case Unit::kRatio: return parameter.name == "ratio" ? std::optional(number) : std::nullopt;
    case Unit::kLevels: return parameter.name == "levels" ? std::optional(number) : std::nullopt;
    case Unit::kTimes: return std::nullopt;
  }
  return std::nullopt;
}

// Whole quarter turns clockwise, from degrees or from a count of turns.
std::optional<double> turnsOf(const Quantity& quantity, int sign) {
  const bool is_count = quantity.unit == Unit::kTimes || (quantity.unit == Unit::kNone && std::abs(quantity.value) < 4);
  if (!is_count && quantity.unit != Unit::kNone && quantity.unit != Unit::kDegrees) return std::nullopt;
  const double turns = (sign < 0 ? -1 : 1) * (is_count ? quantity.value : quantity.value / 90);
  if (turns != std::floor(turns) || std::abs(turns) > 1000) return std::nullopt;
  return turns - 4 * std::floor(turns / 4);
}

}  // namespace

std::optional<double> resizeScale(const Quantity& quantity, double plain, bool is_target) {
  const bool is_percent = quantity.unit == Unit::kPercent;
  const double share = is_percent ? quantity.value / 100 : quantity.value;
  const bool is_factor =
      quantity.unit == Unit::kTimes || quantity.unit == Unit::kNone || quantity.unit == Unit::kRatio;  // "to 1/2"
  if ((!is_percent && !is_factor) || !(share > 0)) return std::nullopt;
  if (is_factor) return plain < 1 && share > 1 ? 1 / share : share;  // "twice as small"
  if (plain == 1 || is_target || share > 1) return share;
  return plain < 1 ? 1 - share : 1 + share;
}

std::optional<double> parameterValue(image::OperatorId op, std::size_t index, const Quantity& quantity, int sign,
                                     double plain) {
  const auto parameters = image::operatorInfo(op).parameters;
  if (index >= parameters.size() || !std::isfinite(quantity.value)) return std::nullopt;
  if (op == image::OperatorId::kRotateQuarter) return turnsOf(quantity, sign);
  const image::ParameterInfo& parameter = parameters[index];
  if (quantity.unit == Unit::kTimes) return ratioValue(op, parameter, quantity.value, sign, plain);
  if (sign == 0) return plainValue(op, parameter, quantity);
  Quantity directed = quantity;
  const bool is_absolute = quantity.unit == Unit::kKelvin;
  if (!is_absolute) directed.value = std::abs(quantity.value);
  // Light is lost and won by different steps: -20 % of it is not the reverse of +20 %.
  const bool is_light = op == image::OperatorId::kExposure && (quantity.unit == Unit::kPercent);
  if (is_light) return plainValue(op, parameter, {.value = sign * directed.value, .unit = Unit::kPercent});
  const auto value = plainValue(op, parameter, directed);
  if (!value) return std::nullopt;
  return sign * std::abs(*value);
}

}  // namespace atelier::instruct
