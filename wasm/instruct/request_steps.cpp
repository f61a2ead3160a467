#include "instruct/request_steps.h"

#include <algorithm>
#include <cmath>

#include "instruct/amounts.h"
#include "instruct/operator_groups.h"
#include "instruct/regions.h"
#include "instruct/strength.h"

namespace atelier::instruct {

namespace {

using image::OperatorId;
using image::Place;
using image::Region;

constexpr double kLargestFactor = 10;  // that somebody enlarges a picture by
constexpr double kLimitedDegree = 0.6;  // of "not too …"

bool isTurn(const image::PlanStep& step) { return step.op == OperatorId::kRotateQuarter; }

bool asksForLess(const Modifiers& modifiers, int undirected_sign) {
  int sign = modifiers.direction < 0 ? -1 : 1;
  if (modifiers.is_too) sign = -sign;
  const bool is_open = modifiers.is_undirected && modifiers.direction == 0 && !modifiers.is_too && !modifiers.amount;
  return (is_open ? undirected_sign : sign) < 0;
}

class StepMaker {
 public:
  StepMaker(const Request& request, const Lexicon& lexicon) : m_request(request), m_lexicon(lexicon) {}

  RequestSteps run(int undirected_sign) {
    int index = m_request.effect;
    const Modifiers& modifiers = m_request.modifiers;
    const bool is_complaint = modifiers.is_too && modifiers.direction == 0 && effectAt(index).complaint >= 0;
    if (is_complaint) {
      index = effectAt(index).complaint;
    } else if (asksForLess(modifiers, undirected_sign) && !bendsCurve()) {
      index = effectAt(index).opposite;
    }
    if (index < 0) {
      m_result.unknown = m_request.words;
      return std::move(m_result);
    }
    if (bendsCurve()) {
      bendCurve();
      return std::move(m_result);
    }
    for (const Place& place : placesOf(index)) makeIn(place, index);
    return std::move(m_result);
  }

 private:
  const Effect& effectAt(int index) const { return m_lexicon.table.effects[static_cast<std::size_t>(index)]; }

  // Where the effect goes, each place with steps of its own. Empty, and the words unknown, where that has no answer.
  std::vector<Place> placesOf(int index) {
    std::vector<Region> regions = m_request.regions;
    std::vector<Region> excluded = m_request.excluded;
    const bool is_written = m_request.modifiers.amount.has_value();  // as toText writes it, and meant so
    if (!is_written && (isOwnTone(index) || hasToneOfItsOwn(index))) excluded.clear();
    if (!excluded.empty()) std::erase(regions, Region::kEverywhere);  // "the whole picture except the mask"
    takeSideOfMask(regions, excluded);
    if (!excluded.empty() && regions == std::vector{Region::kMask}) regions.clear();  // it narrows the edit as it is
    const bool has_none = regions.empty();
    std::erase_if(regions, [&](Region region) { return std::ranges::find(excluded, region) != excluded.end(); });
    const bool are_apart = std::ranges::all_of(excluded, [&](Region left_out) {
      return std::ranges::all_of(regions, [&](Region region) { return areApart(region, left_out); });
    });
    std::vector<Place> places;
    if (excluded.empty() || (are_apart && !regions.empty())) {
      if (regions.empty()) regions = {Region::kEverywhere};
      for (const Region region : regions) places.push_back({.region = region, .within = m_request.within});
    } else if (has_none || !regions.empty()) {
      places = placesBut(excluded, regions, index);
    }
    for (Place& place : places) {
      place.outside_mask = m_is_outside_mask;
      place = image::normalised(place);
    }
    if (places.empty()) m_result.unknown = m_request.words;
    return places;
  }

  // "everything but the reds"; of `regions`, if any: "the top, but not the reds".
  std::vector<Place> placesBut(std::span<const Region> excluded, std::vector<Region> regions, int index) const {
    const auto rest = restBut(excluded);
    const bool is_narrowed = m_request.within != Region::kEverywhere;
    if (!rest || is_narrowed) return {};
    // Of several hues that are left out all others remain. What is in none of them is grey, and stays as it is: the
    // price of leaving out more than one.
    const auto& steps = effectAt(index).steps;
    const bool is_of_points = std::ranges::all_of(steps, [](const auto& step) {
      return image::operatorInfo(step.op).kind == image::OperatorKind::kPoint;
    });
    if (rest->regions.size() > 1 && !is_of_points) return {};
    if (regions.empty()) regions = {Region::kEverywhere};
    std::vector<Place> places;
    for (const Region within : regions) {
      for (const Region region : rest->regions) {
        places.push_back({.region = region, .within = within, .outside_region = rest->is_outside});
      }
    }
    return places;
  }

  // "the blues, except the mask", "the edges outside the mask": of the place only what is not painted. The mask narrows
  // every place as it is.
  void takeSideOfMask(std::vector<Region>& regions, std::vector<Region>& excluded) {
    if (std::ranges::none_of(regions, image::readsPixels) && std::ranges::none_of(excluded, image::readsPixels)) return;
    m_is_outside_mask = std::erase(regions, Region::kOutsideMask) + std::erase(excluded, Region::kMask) > 0;
  }

  // "lift the shadows but keep the blacks deep": what stays is the very darkest, and the operator leaves it so.
  bool isOwnTone(int index) const {
    const auto op = effectAt(index).steps.front().op;
    const bool is_of_shadows = effectAt(index).steps.size() == 1 && op == OperatorId::kShadows;
    return is_of_shadows && m_request.excluded == std::vector{Region::kShadows};
  }

  // "lift the shadows without touching the highlights": the operator does so by itself.
  bool hasToneOfItsOwn(int index) const {
    const auto& steps = effectAt(index).steps;
    const auto own = [&]() -> std::optional<Region> {
      switch (steps.front().op) {
        case OperatorId::kShadows: case OperatorId::kBlacks: return Region::kShadows;
        case OperatorId::kHighlights: case OperatorId::kWhites: return Region::kHighlights;
        default: return std::nullopt;
      }
    }();
    const auto is_other_tone = [&](Region region) {
      return region != *own &&
             (region == Region::kShadows || region == Region::kMidtones || region == Region::kHighlights);
    };
    return steps.size() == 1 && own && !m_request.excluded.empty() &&
           std::ranges::all_of(m_request.excluded, is_other_tone);
  }

  static std::string_view pointOf(Region region) {
    switch (region) {
      case Region::kShadows: return "shadows";
      case Region::kMidtones: case Region::kCentre: return "midtones";  // "the middle of the curve"
      case Region::kHighlights: return "highlights";
      default: return {};
    }
  }

  // "pull the midtones of the curve up": a point of it, and no place of the picture.
  bool bendsCurve() const {
    const auto& steps = effectAt(m_request.effect).steps;
    return steps.size() == 1 && steps.front().op == OperatorId::kCurves && !m_request.modifiers.amount &&
           m_request.modifiers.direction != 0 && !m_request.regions.empty() &&
           std::ranges::none_of(m_request.regions, [](Region region) { return pointOf(region).empty(); });
  }

  void bendCurve() {
    constexpr double kBend = 0.12;
    image::PlanStep step = effectAt(m_request.effect).steps.front();
    const double bend = kBend * m_request.modifiers.degree * m_request.modifiers.direction;
    for (const Region region : m_request.regions) {
      step.values[*image::parameterIndex(step.op, pointOf(region))] = static_cast<float>(bend);
    }
    finish(step, image::kWholePicture);
    m_result.steps.push_back(std::move(step));
  }

  void makeIn(Place place, int index) {
    // A number for an operator named by itself stays with that operator: "exposure +0.5 EV in the shadows".
    const auto& said = m_request.modifiers.amount;  // a vignette has no stops
    const bool is_named = m_request.manner == Meaning::kQuality || m_request.regions.empty() ||
                          (said && said->unit == Unit::kEv);
    const bool is_there = !is_named && !place.outside_region;
    const auto better = is_there ? m_lexicon.table.within(place.region, index) : std::nullopt;
    const Effect& effect = effectAt(better.value_or(index));
    if (better) place = image::normalised(Place{.region = place.within, .outside_mask = place.outside_mask});
    m_steps = effect.steps;
    m_amount_parameter = effect.steps.size() == 1 ? effect.amount_parameter : 0;
    applyDegree();
    if (m_request.modifiers.amount) applyAmount(*m_request.modifiers.amount);
    for (const NamedAmount& amount : m_request.named_amounts) applyNamed(amount);
    applyParts();
    const bool is_part = place.region != Region::kEverywhere;
    for (image::PlanStep& step : m_steps) {
      m_result.moves_part = m_result.moves_part || (is_part && isOfGeometry(step.op));
      finish(step, place);
    }
    m_result.steps.insert(m_result.steps.end(), m_steps.begin(), m_steps.end());
  }

  bool canScale() const {
    return std::ranges::all_of(m_steps, [](const auto& step) { return isScalable(step.op); });
  }

  void scale(double factor) {
    for (image::PlanStep& step : m_steps) step = scaled(std::move(step), factor, m_amount_parameter);
  }

  int signOf(const image::PlanStep& step) const {
    if (isTurn(step)) return step.values[0] == 3 ? -1 : 1;
    return !step.values.empty() && step.values[m_amount_parameter] < 0 ? -1 : 1;
  }

  void applyDegree() {
    const Modifiers& modifiers = m_request.modifiers;
    const double said = modifiers.is_limited ? std::min(modifiers.degree, 1.0) : modifiers.degree;  // "not too strong"
    const double degree = said * (modifiers.is_limited ? kLimitedDegree : 1);
    if (degree == 1) return;
    if (canScale()) return scale(degree);
    m_result.unknown.push_back(modifiers.degree_span.value_or(m_request.words.front()));
  }

  // "an oil painting with finer strokes"
  void applyParts() {
    const double parts = m_request.modifiers.parts;
    const auto size = m_steps.size() == 1 ? sizeOfParts(m_steps.front().op) : std::nullopt;
    if (parts == 1) return;
    if (!size) return m_result.unknown.push_back(m_request.modifiers.words.front());
    m_steps.front().values[*size] *= static_cast<float>(parts);
  }

  // Of an effect of several steps, a share of them all; of a single one, its own value.
  void applyAmount(const Quantity& amount) {
    if (m_steps.size() > 1) {
      const bool is_share = amount.unit == Unit::kPercent || amount.unit == Unit::kTimes;
      if (!is_share || !canScale()) return m_result.unknown.push_back(amount.span);
      return scale(std::abs(amount.value) / (amount.unit == Unit::kPercent ? 100 : 1));
    }
    image::PlanStep& step = m_steps.front();
    if (isTurn(step) && amount.unit == Unit::kDegrees) return turnFreely(signOf(step) * amount.value);
    if (step.op == OperatorId::kResize && resizeTo(step, amount)) return;
    if (step.op == OperatorId::kCrop) return cropBy(step, amount);
    if (amount.unit == Unit::kDegrees && turnTo(step, amount)) return;
    const auto value = amountOf(step, amount);
    if (!value) return m_result.unknown.push_back(amount.span);
    step.values[m_amount_parameter] = static_cast<float>(*value);
  }

  // "to 1600 px wide", "to 800x600". Two sizes are a shape first: nothing is stretched.
  bool resizeTo(image::PlanStep& step, const Quantity& amount) {
    const bool is_bare = amount.unit == Unit::kNone && amount.value > kLargestFactor;
    std::string_view side = amount.unit == Unit::kPixels || amount.unit == Unit::kPixelsLong || is_bare ? "side" : "";
    if (amount.unit == Unit::kPixelsWide || amount.across > 0) side = "width";
    if (amount.unit == Unit::kPixelsHigh) side = "height";
    if (side.empty() || amount.value <= 0) return false;
    const double pixels = amount.across > 0 ? amount.across : amount.value;
    step.values[0] = image::operatorInfo(step.op).parameters[0].identity;
    step.values[*image::parameterIndex(step.op, side)] = static_cast<float>(pixels);
    if (amount.across == 0) return true;
    image::PlanStep shape = image::defaultStep(OperatorId::kCropToRatio);
    shape.values[0] = static_cast<float>(amount.value);
    m_steps.insert(m_steps.begin(), std::move(shape));
    return true;
  }

  // "motion blur at 45°": the degrees are its angle, not its strength.
  bool turnTo(image::PlanStep& step, const Quantity& amount) const {
    const auto angle = image::parameterIndex(step.op, "angle");
    if (angle) step.values[*angle] = static_cast<float>(amount.value);
    return angle.has_value();
  }

  std::optional<double> amountOf(const image::PlanStep& step, const Quantity& amount) const {
    const Modifiers& modifiers = m_request.modifiers;
    const double plain = step.values.empty() ? 0 : step.values[m_amount_parameter];
    if (step.op == OperatorId::kResize) return resizeScale(amount, plain, modifiers.is_target);
    // "contrast -20", "vignette -30", but "darker by -1 EV" is darker all the same.
    const bool brings_sign = m_request.manner == Meaning::kQuality || (amount.value < 0 && signOf(step) > 0);
    const bool is_own_sign = brings_sign && amount.has_sign && modifiers.direction == 0 && !modifiers.is_too &&
                             amount.unit != Unit::kTimes && !isTurn(step);
    const bool is_bare_kelvin =
        m_request.manner == Meaning::kQuality && amount.unit == Unit::kKelvin && !modifiers.direction;
    // A ratio under 1 of something unqualified is less of it: "half as bright".
    const bool is_fraction = amount.unit == Unit::kTimes && amount.value < 1 && modifiers.direction == 0;
    int sign = is_own_sign || is_bare_kelvin ? 0 : signOf(step);
    if (is_fraction) sign = 1;
    Quantity asked = amount;
    // "reduce the saturation to 80 %" takes a fifth away.
    const bool is_rest =
        modifiers.is_target && modifiers.direction < 0 && amount.unit == Unit::kPercent && amount.value < 100;
    if (is_rest) asked.value = 100 - amount.value;
    return parameterValue(step.op, m_amount_parameter, asked, sign, plain);
  }

  // Quarter turns as far as they go, the rest as a free rotation: 60° is 90° and -30°.
  void turnFreely(double degrees) {
    if (!(std::abs(degrees) < 1000)) return m_result.unknown.push_back(m_request.modifiers.amount->span);
    const double quarters = std::round(degrees / 90);
    const double rest = degrees - 90 * quarters;
    const double turns = quarters - 4 * std::floor(quarters / 4);
    image::PlanStep quarter = m_steps.front();
    quarter.values[0] = static_cast<float>(turns);
    image::PlanStep rotation = image::defaultStep(OperatorId::kRotate);
    rotation.values[0] = static_cast<float>(rest);
    m_steps.clear();
    if (turns != 0 || rest == 0) m_steps.push_back(std::move(quarter));
    if (rest != 0) m_steps.push_back(std::move(rotation));
  }

  // Off each side that the effect crops: "10 % off the bottom".
  void cropBy(image::PlanStep& step, const Quantity& amount) {
    const bool is_share = amount.unit == Unit::kPercent || (amount.unit == Unit::kNone && amount.value >= 1);
    double share = std::abs(amount.value) / 100;
    if (!is_share || share >= 1) return m_result.unknown.push_back(amount.span);
    const auto parameters = image::operatorInfo(step.op).parameters;
    const auto is_cropped = [&](std::size_t i) { return step.values[i] != parameters[i].identity; };
    const bool is_all_round = is_cropped(0) && is_cropped(1) && is_cropped(2) && is_cropped(3);
    if (is_all_round && m_request.manner == Meaning::kQuality) {  // as toText writes it: the left side
      step.values[0] = static_cast<float>(share);
      return;
    }
    const bool is_each = m_request.regions == std::vector{Region::kEdges};  // "10 % off each side"
    if (is_all_round && !is_each) share /= 2;
    for (std::size_t i = 0; i < parameters.size(); ++i) {
      if (is_cropped(i)) step.values[i] = static_cast<float>(i < 2 ? share : 1 - share);
    }
  }

  void applyNamed(const NamedAmount& named) {
    const std::string& name = m_lexicon.parameters[static_cast<std::size_t>(named.parameter)];
    for (image::PlanStep& step : m_steps) {
      const auto index = image::parameterIndex(step.op, name);
      if (!index) continue;
      const int sign = image::operatorInfo(step.op).parameters[*index].minimum < 0 ? 0 : 1;
      Quantity amount = named.amount;
      const bool is_of_byte = step.op == OperatorId::kLevels && amount.unit == Unit::kNone && amount.value > 1 &&
                              (name == "black" || name == "white");
      if (is_of_byte) amount = {.value = amount.value / 2.55, .unit = Unit::kPercent, .span = amount.span};  // of 255
      const auto value = parameterValue(step.op, *index, amount, sign, step.values[*index]);
      if (!value) break;
      step.values[*index] = static_cast<float>(*value);
      return;
    }
    m_result.unknown.push_back(named.amount.span);
  }

  void finish(image::PlanStep& step, const Place& place) const {
    step = image::normalised(std::move(step));
    step.place = isOfGeometry(step.op) ? image::kWholePicture : place;
    step.words = m_request.words;
  }

  const Request& m_request;
  const Lexicon& m_lexicon;
  RequestSteps m_result;
  std::vector<image::PlanStep> m_steps;  // of the place at hand
  bool m_is_outside_mask = false;        // of all places only what is not painted
  std::size_t m_amount_parameter = 0;
};

}  // namespace

RequestSteps stepsOf(const Request& request, const Lexicon& lexicon, int undirected_sign) {
  return StepMaker(request, lexicon).run(undirected_sign);
}

}  // namespace atelier::instruct
