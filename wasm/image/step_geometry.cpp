#include "image/step_geometry.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "image/orientation.h"

namespace atelier::image {

namespace {

int rounded(double value) { return static_cast<int>(std::lround(value)); }

// From places in the oriented picture back to those in the picture before.
AffineMap orientedBack(Orientation orientation, const ImageSpec& before) {
  const double w = before.width, h = before.height;
  AffineMap turned_back;  // undoes the turn, which comes second
  switch (orientation.quarter_turns) {
    case 1: turned_back = {0, 1, 0, -1, 0, h}; break;
    case 2: turned_back = {-1, 0, w, 0, -1, h}; break;
    case 3: turned_back = {0, -1, w, 1, 0, 0}; break;
    default: break;
  }
  if (!orientation.is_mirrored) return turned_back;
  return composed(turned_back, {-1, 0, w, 0, 1, 0});
}

StepGeometry rotated(double degrees, const ImageSpec& spec) {
  const double radians = degrees * std::numbers::pi / 180;
  const double cosine = std::cos(radians), sine = std::sin(radians);
  const double w = spec.width, h = spec.height;
  // The corners of the kept rectangle, turned back, must lie within the picture.
  const double share = std::min(w / (w * cosine + h * std::abs(sine)), h / (w * std::abs(sine) + h * cosine));
  // A hair more before rounding down: at 0 degrees the share must be the whole.
  const ImageSpec result{std::max(1, static_cast<int>(w * share + 1e-6)), std::max(1, static_cast<int>(h * share + 1e-6))};
  const double middle_x = result.width / 2.0, middle_y = result.height / 2.0;
  return {result, {cosine, sine, w / 2 - cosine * middle_x - sine * middle_y,
                   -sine, cosine, h / 2 + sine * middle_x - cosine * middle_y}};
}

// To a width, a height or a longer side in pixels; where none is given, by the scale.
double resizeScale(const PlanStep& step, const ImageSpec& spec) {
  const std::array sides{spec.width, spec.height, std::max(spec.width, spec.height)};
  for (std::size_t i = 0; i < sides.size(); ++i) {
    const auto wanted = static_cast<double>(step.values[i + 1]);
    if (wanted > 0) return wanted / sides[i];
  }
  return static_cast<double>(step.values[0]);
}

StepGeometry resized(double scale, const ImageSpec& spec) {
  const ImageSpec result{std::max(1, rounded(spec.width * scale)), std::max(1, rounded(spec.height * scale))};
  return {result, {static_cast<double>(spec.width) / result.width, 0, 0,
                   0, static_cast<double>(spec.height) / result.height, 0}};
}

}  // namespace

PixelRectangle cropOf(const PlanStep& given, const ImageSpec& spec) {
  const PlanStep step = normalised(given);
  const auto value = [&](std::size_t i) { return static_cast<double>(step.values[i]); };
  if (step.op == OperatorId::kCropToRatio) {
    if (!(value(0) > 0)) return {0, 0, spec.width, spec.height};
    const int width = std::clamp(rounded(std::min<double>(spec.width, spec.height * value(0))), 1, spec.width);
    const int height = std::clamp(rounded(std::min<double>(spec.height, spec.width / value(0))), 1, spec.height);
    return {rounded((spec.width - width) * value(1)), rounded((spec.height - height) * value(2)), width, height};
  }
  const int left = std::clamp(rounded(value(0) * spec.width), 0, spec.width - 1);
  const int top = std::clamp(rounded(value(1) * spec.height), 0, spec.height - 1);
  const int right = std::clamp(rounded(value(2) * spec.width), left + 1, spec.width);
  const int bottom = std::clamp(rounded(value(3) * spec.height), top + 1, spec.height);
  return {left, top, right - left, bottom - top};
}

int borderOf(const PlanStep& given, const ImageSpec& spec) {
  const PlanStep step = normalised(given);
  return rounded(static_cast<double>(step.values[0]) / 1000 * std::max(spec.width, spec.height));
}

StepGeometry geometryOf(const PlanStep& given, const ImageSpec& spec) {
  const PlanStep step = normalised(given);
  switch (step.op) {
    case OperatorId::kFlipHorizontal:
    case OperatorId::kFlipVertical:
    case OperatorId::kRotateQuarter: {
      const Orientation orientation = orientationOf(step);
      return {orientedSpec(spec, orientation), orientedBack(orientation, spec)};
    }
    case OperatorId::kRotate: return rotated(static_cast<double>(step.values[0]), spec);
    case OperatorId::kResize: return resized(resizeScale(step, spec), spec);
    case OperatorId::kCrop:
    case OperatorId::kCropToRatio: {
      const PixelRectangle kept = cropOf(step, spec);
      return {{kept.width, kept.height}, {1, 0, static_cast<double>(kept.left), 0, 1, static_cast<double>(kept.top)}};
    }
    case OperatorId::kBorder: {
      const int width = borderOf(step, spec);
      const double by = width;
      return {{spec.width + 2 * width, spec.height + 2 * width}, {1, 0, -by, 0, 1, -by}};
    }
    default: return {spec, {}};
  }
}

}  // namespace atelier::image
