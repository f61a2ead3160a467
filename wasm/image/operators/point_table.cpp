#include "image/operators/point_table.h"

#include <algorithm>
#include <array>

#include "image/operators/auto_levels.h"
#include "image/operators/auto_white_balance.h"
#include "image/operators/black_and_white.h"
#include "image/operators/blacks.h"
#include "image/operators/brightness.h"
#include "image/operators/contrast.h"
#include "image/operators/curves.h"
#include "image/operators/duotone.h"
#include "image/operators/exposure.h"
#include "image/operators/gradient_map.h"
#include "image/operators/grain.h"
#include "image/operators/highlights.h"
#include "image/operators/hue.h"
#include "image/operators/invert.h"
#include "image/operators/levels.h"
#include "image/operators/posterise.h"
#include "image/operators/recolour.h"
#include "image/operators/saturation.h"
#include "image/operators/selective_colour.h"
#include "image/operators/sepia.h"
#include "image/operators/shadows.h"
#include "image/operators/split_toning.h"
#include "image/operators/temperature.h"
#include "image/operators/threshold.h"
#include "image/operators/tint.h"
#include "image/operators/vibrance.h"
#include "image/operators/vignette.h"
#include "image/operators/whites.h"

namespace atelier::image {

namespace {

using Values = std::span<const float>;

// The constants of an operator with one parameter.
template <OperatorConstants (*kConstants)(float)>
OperatorConstants ofOne(Values values, const ImageSpec&) {
  return kConstants(values[0]);
}

template <Rgb (*kChange)(const Rgb&, const OperatorConstants&)>
void each(std::span<Rgb> pixels, const PixelRun&, const OperatorConstants& constants) {
  for (Rgb& pixel : pixels) pixel = kChange(pixel, constants);
}

// For operators that ask where the pixel lies.
template <Rgb (*kChange)(const Rgb&, const PixelPlace&, const OperatorConstants&)>
void eachPlaced(std::span<Rgb> pixels, const PixelRun& run, const OperatorConstants& constants) {
  const auto width = static_cast<float>(run.spec.width);
  PixelPlace place{.y = (static_cast<float>(run.row) + 0.5f) / static_cast<float>(run.spec.height),
                   .column = run.first_column,
                   .row = run.row};
  for (Rgb& pixel : pixels) {
    place.x = (static_cast<float>(place.column) + 0.5f) / width;
    pixel = kChange(pixel, place, constants);
    ++place.column;
  }
}

OperatorConstants ofVignette(Values v, const ImageSpec& spec) { return vignetteConstants(v[0], v[1], spec); }
OperatorConstants ofCurves(Values v, const ImageSpec&) { return curvesConstants(v[0], v[1], v[2], v[3], v[4]); }
OperatorConstants ofLevels(Values v, const ImageSpec&) { return levelsConstants(v[0], v[1], v[2]); }

OperatorConstants ofBlackAndWhite(Values v, const ImageSpec&) { return blackAndWhiteConstants(v[0], v[1], v[2], v[3]); }
OperatorConstants ofDuotone(Values v, const ImageSpec&) { return duotoneConstants(v[0], v[1], v[2]); }
OperatorConstants ofGradientMap(Values v, const ImageSpec&) { return gradientMapConstants(v[0], v[1]); }
OperatorConstants ofSplitToning(Values v, const ImageSpec&) { return splitToningConstants(v[0], v[1], v[2], v[3]); }
OperatorConstants ofThreshold(Values v, const ImageSpec&) { return thresholdConstants(v[0], v[1]); }
OperatorConstants ofGrain(Values v, const ImageSpec&) { return grainConstants(v[0], v[1]); }
OperatorConstants ofRecolour(Values v, const ImageSpec&) {
  return recolourConstants(v[0], v[1], v[2], v[3], v[4], v[5]);
}
OperatorConstants ofSelectiveColour(Values v, const ImageSpec&) {
  return selectiveColourConstants(v[0], v[1], v[2], v[3], v[4], v[5]);
}

constexpr SignalSpace kLinear = SignalSpace::kLinear;
constexpr SignalSpace kEncoded = SignalSpace::kEncoded;
using enum OperatorId;

constexpr std::array kRows{
    PointOperator{kExposure, kLinear, ofOne<exposureConstants>, each<exposure>, "exposure(colour, "},
    PointOperator{kContrast, kEncoded, ofOne<contrastConstants>, each<contrast>, "contrast(colour, "},
    PointOperator{kSaturation, kLinear, ofOne<saturationConstants>, each<saturation>, "saturation(colour, "},
    PointOperator{kTemperature, kLinear, ofOne<temperatureConstants>, each<temperature>, "temperature(colour, "},
    PointOperator{kBlackAndWhite, kLinear, ofBlackAndWhite, each<blackAndWhite>, "blackAndWhite(colour, "},
    PointOperator{kSepia, kLinear, ofOne<sepiaConstants>, each<sepia>, "sepia(colour, "},
    PointOperator{kVignette, kLinear, ofVignette, eachPlaced<vignette>, "vignette(colour, position, "},
    PointOperator{kInvert, kEncoded, ofOne<invertConstants>, each<invert>, "invert(colour, "},
    PointOperator{kBrightness, kEncoded, ofOne<brightnessConstants>, each<brightness>, "brightness(colour, "},
    PointOperator{kHighlights, kLinear, ofOne<highlightsConstants>, each<highlights>, "highlights(colour, "},
    PointOperator{kShadows, kLinear, ofOne<shadowsConstants>, each<shadows>, "shadows(colour, "},
    PointOperator{kWhites, kLinear, ofOne<whitesConstants>, each<whites>, "whites(colour, "},
    PointOperator{kBlacks, kEncoded, ofOne<blacksConstants>, each<blacks>, "blacks(colour, "},
    PointOperator{kCurves, kEncoded, ofCurves, each<curves>, "curves(colour, "},
    PointOperator{kLevels, kEncoded, ofLevels, each<levels>, "levels(colour, "},
    PointOperator{kAutoLevels, kEncoded, ofOne<autoLevelsConstants>, each<autoLevels>, "autoLevels(colour, ",
                  resolveAutoLevels},
    PointOperator{kAutoWhiteBalance, kLinear, ofOne<autoWhiteBalanceConstants>, each<autoWhiteBalance>,
                  "autoWhiteBalance(colour, ", resolveAutoWhiteBalance},
    PointOperator{kVibrance, kLinear, ofOne<vibranceConstants>, each<vibrance>, "vibrance(colour, "},
    PointOperator{kTint, kLinear, ofOne<tintConstants>, each<tint>, "tint(colour, "},
    PointOperator{kHue, kLinear, ofOne<hueConstants>, each<hue>, "hue(colour, "},
    PointOperator{kDuotone, kLinear, ofDuotone, each<duotone>, "duotone(colour, "},
    PointOperator{kGradientMap, kLinear, ofGradientMap, each<gradientMap>, "gradientMap(colour, "},
    PointOperator{kSplitToning, kLinear, ofSplitToning, each<splitToning>, "splitToning(colour, "},
    PointOperator{kPosterise, kEncoded, ofOne<posteriseConstants>, each<posterise>, "posterise(colour, "},
    PointOperator{kThreshold, kLinear, ofThreshold, each<threshold>, "threshold(colour, "},
    PointOperator{kGrain, kEncoded, ofGrain, eachPlaced<grain>, "grain(colour, pixel, "},
    PointOperator{kRecolour, kLinear, ofRecolour, each<recolour>, "recolour(colour, "},
    PointOperator{kSelectiveColour, kLinear, ofSelectiveColour, each<selectiveColour>, "selectiveColour(colour, "},
};

}  // namespace

const PointOperator* pointOperator(OperatorId op) {
  const auto row = std::ranges::find(kRows, op, &PointOperator::op);
  return row == kRows.end() ? nullptr : &*row;
}

}  // namespace atelier::image
