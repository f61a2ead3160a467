#include "instruct/corrections.h"

#include <algorithm>
#include <cmath>

#include "instruct/amounts.h"
#include "instruct/operator_groups.h"
#include "instruct/regions.h"
#include "instruct/strength.h"

namespace atelier::instruct {

namespace {

using image::OperatorId;
using image::PlanStep;
using image::Region;

constexpr double kLess = 0.4;  // how much "less" takes away
constexpr double kMore = 0.5;  // how much "more" adds

std::optional<double> factorOf(const Modifiers& modifiers) {
  const bool is_less = modifiers.direction < 0 || modifiers.is_too || modifiers.is_limited;
  if (modifiers.amount) {
    const Quantity& amount = *modifiers.amount;
    if (amount.unit == Unit::kTimes && amount.value > 0)
      return is_less && amount.value > 1 ? 1 / amount.value : amount.value;
    if (amount.unit != Unit::kPercent || amount.value < 0) return std::nullopt;
    const double share = amount.value / 100;
    if (modifiers.direction == 0 || modifiers.is_target) return share;
    return is_less ? std::max(1 - share, 0.0) : 1 + share;
  }
  if (is_less) return std::max(1 - kLess * modifiers.degree, 0.05);
  if (modifiers.direction > 0) return 1 + kMore * modifiers.degree;
  if (modifiers.degree == 1) return std::nullopt;
  return modifiers.degree;  // "a lot", "just a touch"
}

// Things that a picture has one of: to ask for another is to replace it.
enum class Role { kOther, kTone, kDrawing, kBlur, kTurn, kFormat, kWarmth };

Role roleOf(OperatorId op) {
  switch (op) {
    case OperatorId::kBlackAndWhite: case OperatorId::kSepia: case OperatorId::kDuotone: case OperatorId::kGradientMap:
    case OperatorId::kThreshold: case OperatorId::kSplitToning: return Role::kTone;
    case OperatorId::kPencilSketch: case OperatorId::kInk: case OperatorId::kOil: case OperatorId::kWatercolour:
    case OperatorId::kCartoon: case OperatorId::kHalftone: case OperatorId::kEmboss: case OperatorId::kPixelate:
    case OperatorId::kPosterise: return Role::kDrawing;
    case OperatorId::kGaussianBlur: case OperatorId::kLensBlur: case OperatorId::kMotionBlur:
    case OperatorId::kTiltShift: return Role::kBlur;
    case OperatorId::kRotateQuarter: case OperatorId::kRotate: case OperatorId::kFlipHorizontal:
    case OperatorId::kFlipVertical: return Role::kTurn;
    case OperatorId::kCrop: case OperatorId::kCropToRatio: return Role::kFormat;
    case OperatorId::kTemperature: return Role::kWarmth;
    default: return Role::kOther;
  }
}

bool isOfKind(const PlanStep& step, const PlanStep& named) {
  const bool is_blur = roleOf(step.op) == Role::kBlur && named.op == OperatorId::kGaussianBlur;
  return is_blur || isSameWay(step, named);
}

// Whether one of `steps` takes the place of `old`.
bool isRival(const PlanStep& old, std::span<const PlanStep> steps) {
  return std::ranges::any_of(steps, [&](const PlanStep& step) {
    const bool are_casts_there = isOfCast(step.op) && isOfCast(old.op) && step.place == old.place &&
                                 step.place.region != Region::kEverywhere;  // "green shadows" and then "blue ones"
    return step.op == old.op || are_casts_there ||
           (roleOf(step.op) != Role::kOther && roleOf(step.op) == roleOf(old.op));
  });
}

// "make that 1600" of a picture that was made 1200 pixels wide: its width. "Make it 25 %" of one that was halved.
bool setSize(PlanStep& resize, const Quantity& amount) {
  if (amount.unit == Unit::kPercent && amount.value > 0 && resize.values[0] != 1) {
    resize.values[0] = static_cast<float>(amount.value / 100);
    return true;
  }
  if ((amount.unit != Unit::kNone && amount.unit != Unit::kPixels) || amount.value < kSmallestSize) return false;
  for (const std::string_view side : {"width", "height", "side"}) {
    float& pixels = resize.values[*image::parameterIndex(resize.op, side)];
    if (pixels <= 0) continue;
    pixels = static_cast<float>(amount.value);
    return true;
  }
  return false;
}

bool isPartOfFrame(Region region) { return region >= Region::kEdges; }

// What `region` can stand for in a place: a side for a side, a hue for a hue. Null where it is of another kind.
Region* partLike(image::Place& place, Region region) {
  for (Region* part : {&place.region, &place.within}) {
    if ((isPartOfFrame(*part) && isPartOfFrame(region)) || areOfOneWhole(*part, region)) return part;
  }
  return nullptr;
}

void addWords(PlanStep& step, std::span<const image::TextSpan> words, std::size_t shift) {
  for (const image::TextSpan& span : words) step.words.push_back({span.begin + shift, span.end + shift});
}

}  // namespace

bool isSameWay(const PlanStep& a, const PlanStep& b) {
  if (a.op != b.op) return false;
  return a.values.empty() || b.values.empty() || (a.values[0] < 0) == (b.values[0] < 0);
}

// "one degree less", "a degree more" of the one turn that was done.
bool EarlierPlan::turnFurther(const Modifiers& modifiers) {
  const bool is_turned = m_plan.steps.size() == 1 && m_plan.steps.front().op == OperatorId::kRotate;
  if (!is_turned || modifiers.direction == 0 || !modifiers.amount || modifiers.amount->unit != Unit::kDegrees)
    return false;
  float& degrees = m_plan.steps.front().values[0];
  const double turned = std::max(std::abs(degrees) + modifiers.direction * modifiers.amount->value, 0.0);
  degrees = static_cast<float>(std::copysign(turned, degrees));
  return true;
}

// "0.3 less" after "+1 EV", "10 more" after "contrast 30": so much further, or back.
bool EarlierPlan::addTo(const Modifiers& modifiers) {
  const auto& amount = modifiers.amount;
  if (!amount || modifiers.direction == 0 || modifiers.is_target || amount->is_worded || m_plan.steps.size() != 1) {
    return false;
  }
  PlanStep& step = m_plan.steps.front();
  const auto parameters = image::operatorInfo(step.op).parameters;
  if (parameters.empty() || !isScalable(step.op)) return false;
  const bool is_share = parameters[0].unit == "%";
  const bool is_bare = amount->unit == Unit::kNone;
  const bool is_stops = parameters[0].unit == "EV" && (is_bare || amount->unit == Unit::kEv);
  if (!is_stops && !(is_share && is_bare)) return false;
  const double added = modifiers.direction * std::abs(amount->value) / (is_share ? 100 : 1);
  step.values[0] += static_cast<float>(step.values[0] < 0 && !is_stops ? -added : added);
  return true;
}

// "make it 50 %", "-1 instead" of the one thing that was done: so much, and not half of what it was.
bool EarlierPlan::setOnly(const Modifiers& modifiers) {
  const auto& amount = modifiers.amount;
  if (turnFurther(modifiers) || addTo(modifiers)) return true;
  const bool is_share = amount && (amount->unit == Unit::kTimes || (amount->is_worded && amount->unit != Unit::kEv));
  const bool is_value = amount && !is_share && modifiers.direction == 0 && !modifiers.is_too;
  if (!is_value || m_plan.steps.size() != 1) return false;
  PlanStep& step = m_plan.steps.front();
  if (step.op == OperatorId::kResize && setSize(step, *amount)) return true;
  const auto parameters = image::operatorInfo(step.op).parameters;
  const bool is_shown_so = !parameters.empty() && (amount->unit != Unit::kPercent || parameters[0].unit == "%");
  if (!is_shown_so || !isScalable(step.op) || step.op == OperatorId::kCrop) return false;
  const int sign = amount->has_sign ? 0 : step.values[0] < 0 ? -1 : 1;
  const auto value = parameterValue(step.op, 0, *amount, sign, step.values[0]);
  if (value) step.values[0] = static_cast<float>(*value);
  return value.has_value();
}

bool EarlierPlan::scaleAll(const Modifiers& modifiers, std::span<const image::TextSpan> words) {
  const bool is_set = setOnly(modifiers);
  const auto factor = is_set ? std::optional(1.0) : factorOf(modifiers);
  if (factor && !is_set && scaleLevels(*factor, words)) return true;
  const auto is_whole = [](const PlanStep& step) {
    const auto parameters = image::operatorInfo(step.op).parameters;
    return !parameters.empty() && step.values[0] >= parameters[0].maximum;
  };
  // "bigger dots": it cannot be more of a halftone.
  if (factor && *factor > 1 && m_plan.steps.size() == 1 && is_whole(m_plan.steps[0]) && growBy(*factor, words))
    return true;
  return factor && scaleSteps(*factor, words, [](const PlanStep&) { return true; });
}

// "fewer levels"
bool EarlierPlan::scaleLevels(double factor, std::span<const image::TextSpan> words) {
  if (!isPosterised()) return false;
  PlanStep& step = m_plan.steps.front();
  const double levels = step.values[0] * factor;
  step.values[0] = static_cast<float>(factor < 1 ? std::floor(levels) : std::ceil(levels));
  step = image::normalised(std::move(step));
  addWords(step, words, m_shift);
  m_is_changed = true;
  return true;
}

bool EarlierPlan::hasSome(const Effect& effect) const {
  return std::ranges::any_of(m_plan.steps, [&](const PlanStep& step) { return isOfKind(step, effect.steps.front()); });
}

bool EarlierPlan::lessOf(const Effect& effect, const Request& request) {
  // "forget the contrast": whichever way it went
  const bool is_either_way =
      request.modifiers.removes && request.manner == Meaning::kQuality && !hasSome(effect);
  const auto is_of = [&](const PlanStep& step, const PlanStep& named) {
    return isOfKind(step, named) || (is_either_way && step.op == named.op);
  };
  const auto is_meant = [&](const PlanStep& step) {
    const bool is_there = request.regions.empty() || std::ranges::any_of(request.regions, [&](Region region) {
      return image::isIn(step.place, region);
    });
    return is_there && std::ranges::any_of(effect.steps, [&](const PlanStep& named) { return is_of(step, named); });
  };
  const bool has_all = std::ranges::all_of(effect.steps, [&](const PlanStep& named) {
    return std::ranges::any_of(m_plan.steps,
                               [&](const PlanStep& step) { return is_meant(step) && is_of(step, named); });
  });
  if (!has_all) return false;
  if (request.modifiers.removes) {
    std::erase_if(m_plan.steps, is_meant);
    m_is_changed = true;
    return true;
  }
  const auto factor = factorOf(request.modifiers);
  return factor && scaleSteps(*factor, request.words, is_meant);
}

bool EarlierPlan::hasRivalOf(std::span<const PlanStep> steps) const {
  return std::ranges::any_of(m_plan.steps, [&](const PlanStep& old) { return isRival(old, steps); });
}

void EarlierPlan::makeWayFor(std::span<const PlanStep> steps) {
  const std::size_t before = m_plan.steps.size();
  std::erase_if(m_plan.steps, [&](const PlanStep& old) { return isRival(old, steps); });
  if (m_plan.steps.size() == before) m_plan.steps.clear();
  m_is_changed = true;
}

bool EarlierPlan::scaleVignette(const Modifiers& modifiers, std::span<const image::TextSpan> words) {
  const bool is_vignette = m_plan.steps.size() == 1 && m_plan.steps.front().op == OperatorId::kVignette &&
                           m_plan.steps.front().values[0] > 0;
  return is_vignette && scaleAll(modifiers, words);
}

bool EarlierPlan::growBy(double factor, std::span<const image::TextSpan> words) {
  if (m_plan.steps.empty()) return false;
  PlanStep& last = m_plan.steps.back();
  const auto size = sizeOfParts(last.op);
  if (!size) return false;
  float& value = last.values[*size];
  const bool is_clear_part = last.op == OperatorId::kVignette;  // the more of it, the less of the vignette
  value *= static_cast<float>(is_clear_part ? 1 / factor : factor);
  last = image::normalised(std::move(last));
  addWords(last, words, m_shift);
  m_is_changed = true;
  return true;
}

bool EarlierPlan::bringColoursBack(std::span<const image::Region> places) {
  const auto is_grey = [](const PlanStep& step) {
    return step.op == OperatorId::kBlackAndWhite || (step.op == OperatorId::kSaturation && step.values[0] <= -1);
  };
  if (!places.empty()) return leaveOut(places, {}, is_grey);
  const bool has_grey = std::erase_if(m_plan.steps, is_grey) > 0;
  m_is_changed = m_is_changed || has_grey;
  return has_grey;
}

bool EarlierPlan::repeatIn(image::Region region, std::span<const image::TextSpan> words) {
  if (m_plan.steps.empty()) return false;
  const image::Place last = m_plan.steps.back().place;
  image::Place other = last;
  Region* part = partLike(other, region);
  if (part == nullptr) part = &other.region;
  const bool is_one_place = *part != region && *part != Region::kEverywhere && !last.outside_region;
  if (!is_one_place) return false;
  *part = region;
  std::vector<PlanStep> again;
  for (const PlanStep& step : m_plan.steps) {
    if (step.place != last) continue;
    again.push_back(step);
    again.back().place = image::normalised(other);
    addWords(again.back(), words, m_shift);
  }
  m_plan.steps.insert(m_plan.steps.end(), again.begin(), again.end());
  m_is_changed = true;
  return true;
}

bool EarlierPlan::takeAway(const std::function<bool(const PlanStep&)>& is_meant) {
  const auto taken = static_cast<std::size_t>(std::ranges::count_if(m_plan.steps, is_meant));
  if (taken == 0 || taken == m_plan.steps.size()) return false;
  std::erase_if(m_plan.steps, is_meant);
  m_is_changed = true;
  return true;
}

// The words that a wish begins with, which all of its steps name first.
std::optional<image::TextSpan> EarlierPlan::wishAt(int which) const {
  std::vector<image::TextSpan> wishes;
  for (const PlanStep& step : m_plan.steps) {
    if (step.words.empty()) return std::nullopt;  // a step that a person added
    if (wishes.empty() || wishes.back() != step.words.front()) wishes.push_back(step.words.front());
  }
  const auto count = static_cast<int>(wishes.size());
  const int at = which < 0 ? count + which : which - 1;
  return at < 0 || at >= count ? std::nullopt : std::optional(wishes[static_cast<std::size_t>(at)]);
}

bool EarlierPlan::takeAwayWish(int which) { return keepSome(which, false); }

bool EarlierPlan::keepWish(int which) { return keepSome(which, true); }

// That wish and no other, or all the others.
bool EarlierPlan::keepSome(int which, bool keeps_it) {
  const auto wish = wishAt(which);
  if (!wish) return false;
  std::erase_if(m_plan.steps, [&](const PlanStep& step) { return (step.words.front() == *wish) != keeps_it; });
  m_is_changed = true;
  return true;
}

bool EarlierPlan::scaleWish(int which, const Modifiers& modifiers, std::span<const image::TextSpan> words) {
  const auto wish = wishAt(which);
  const auto factor = factorOf(modifiers);
  if (!wish || !factor) return false;
  return scaleSteps(*factor, words, [&](const PlanStep& step) { return step.words.front() == *wish; });
}

bool EarlierPlan::scaleIn(Region region, const Modifiers& modifiers, std::span<const image::TextSpan> words) {
  const auto factor = factorOf(modifiers);
  return factor && scaleSteps(*factor, words, [&](const PlanStep& step) {
    return image::isIn(step.place, region);
  });
}

bool EarlierPlan::scaleSteps(double factor, std::span<const image::TextSpan> words,
                             const std::function<bool(const PlanStep&)>& is_meant) {
  bool has_scaled = false;
  for (PlanStep& step : m_plan.steps) {
    if (!is_meant(step) || !isScalable(step.op)) continue;
    step = image::normalised(scaled(std::move(step), factor));
    addWords(step, words, m_shift);
    has_scaled = true;
  }
  m_is_changed = m_is_changed || has_scaled;
  return has_scaled;
}

// "the blues darker" and then "but not in the mask"
bool EarlierPlan::leaveMask(std::span<const image::TextSpan> words) {
  bool is_narrowed = false;
  for (PlanStep& step : m_plan.steps) {
    if (step.place.region <= image::Region::kOutsideMask || isOfGeometry(step.op)) continue;
    step.place.outside_mask = true;
    addWords(step, words, m_shift);
    is_narrowed = true;
  }
  m_is_changed = m_is_changed || is_narrowed;
  return is_narrowed;
}

bool EarlierPlan::placeIn(image::Region region, std::span<const image::TextSpan> words,
                          const std::function<bool(const PlanStep&)>& is_meant) {
  bool is_placed = false;
  for (PlanStep& step : m_plan.steps) {
    if (!is_meant(step)) continue;
    const bool is_rim = region == Region::kCorners || region == Region::kEdges || region == Region::kCentre;
    Region* part = partLike(step.place, region);
    if (isPartOfFrame(step.place.region) && is_rim) step.place.within = Region::kEverywhere;  // from one corner to all of them
    *(part != nullptr ? part : &step.place.region) = region;
    step.place = image::normalised(step.place);
    addWords(step, words, m_shift);
    is_placed = true;
  }
  m_is_changed = m_is_changed || is_placed;
  return is_placed;
}

bool EarlierPlan::confine(std::span<const image::Region> regions, std::span<const image::TextSpan> words) {
  if (regions.size() != 1) return false;
  if (regions.front() == image::Region::kOutsideMask && leaveMask(words)) return true;
  const Region region = regions.front();
  const bool is_placed = placeIn(region, words, [](const PlanStep& step) {
    return step.place.region == Region::kEverywhere && !isOfGeometry(step.op);
  });
  return is_placed || narrowTo({.region = region}, words);
}

// "the blues darker" and then "only at the top"
bool EarlierPlan::narrowTo(const image::Place& place, std::span<const image::TextSpan> words) {
  bool is_narrowed = false;
  for (PlanStep& step : m_plan.steps) {
    const image::Place& here = step.place;
    const bool is_of_mask = here.region == Region::kMask || here.region == Region::kOutsideMask;
    const bool is_open = here.within == Region::kEverywhere && !(here.outside_region && place.outside_region);
    if (!is_of_mask && !(is_open && canShare(here.region, place.region))) continue;
    // What of a region is left out is said of the first one.
    image::Place both = here.outside_region ? here : place;
    both.within = here.outside_region ? place.region : here.region;  // a mask takes its part: image::normalised
    both.outside_mask = here.outside_mask;
    step.place = image::normalised(both);
    addWords(step, words, m_shift);
    is_narrowed = true;
  }
  m_is_changed = m_is_changed || is_narrowed;
  return is_narrowed;
}

bool EarlierPlan::giveColour(const Colour& colour, std::span<const image::TextSpan> words) {
  const auto last = std::ranges::find_if(m_plan.steps.rbegin(), m_plan.steps.rend(), [](const PlanStep& step) {
    return step.op == OperatorId::kBorder || step.op == OperatorId::kRecolour;
  });
  if (last == m_plan.steps.rend()) return false;
  const auto set = [&](std::string_view name, double value) {
    last->values[*image::parameterIndex(last->op, name)] = static_cast<float>(value);
  };
  if (last->op == OperatorId::kBorder) {
    set("red", colour.red);
    set("green", colour.green);
    set("blue", colour.blue);
  } else {
    set("to", colour.hue);
    set("chroma", colour.chroma);
    set("lightness", colour.lightness);
  }
  addWords(*last, words, m_shift);
  m_is_changed = true;
  return true;
}

bool EarlierPlan::vary(const EffectTable& table, const std::string& tag, std::span<const image::TextSpan> words) {
  for (PlanStep& step : m_plan.steps) {
    for (std::size_t i = 0; i < table.effects.size(); ++i) {
      const auto& steps = table.effects[i].steps;
      const int variant = table.variantOf(static_cast<int>(i), tag);
      if (variant < 0 || steps.size() != 1 || steps.front().op != step.op) continue;
      const auto& varied = table.effects[static_cast<std::size_t>(variant)].steps;
      if (varied.size() != 1 || varied.front().op != step.op) continue;
      step.values = varied.front().values;
      addWords(step, words, m_shift);
      m_is_changed = true;
      return true;
    }
  }
  return false;
}

bool EarlierPlan::moveTo(image::Region region, std::span<const image::TextSpan> words) {
  return placeIn(region, words, [&](const PlanStep& step) {
    image::Place place = step.place;
    const Region* part = partLike(place, region);
    return part != nullptr && *part != region;
  });
}

bool EarlierPlan::isIn(image::Region region) const {
  return std::ranges::any_of(m_plan.steps, [&](const PlanStep& step) {
    return image::isIn(step.place, region);
  });
}

void EarlierPlan::replacePlace(image::Region from, image::Region to, std::span<const image::TextSpan> words) {
  placeIn(to, words, [&](const PlanStep& step) { return image::isIn(step.place, from); });
}

image::Region EarlierPlan::placeOfRivals(std::span<const PlanStep> steps) const {
  std::optional<image::Region> place;
  for (const PlanStep& old : m_plan.steps) {
    if (!isRival(old, steps)) continue;
    if (place && *place != old.place.region) return image::Region::kEverywhere;
    place = old.place.region;
  }
  return place.value_or(image::Region::kEverywhere);
}

bool EarlierPlan::turnTo(bool right, std::span<const image::TextSpan> words) {
  bool is_turned = false;
  for (PlanStep& step : m_plan.steps) {
    const bool is_quarter = step.op == OperatorId::kRotateQuarter && step.values[0] != 2;
    if (!is_quarter && step.op != OperatorId::kRotate) continue;
    const float turn = is_quarter ? 1 : std::abs(step.values[0]);
    step.values[0] = right ? turn : is_quarter ? 3 : -turn;
    addWords(step, words, m_shift);
    is_turned = true;
  }
  m_is_changed = m_is_changed || is_turned;
  return is_turned;
}

// "the other way" of two tones, and of a mirror: its other axis.
bool EarlierPlan::turnRound(PlanStep& step) {
  const auto swap = [&](std::string_view a, std::string_view b) {
    std::swap(step.values[*image::parameterIndex(step.op, a)], step.values[*image::parameterIndex(step.op, b)]);
    return true;
  };
  switch (step.op) {
    case OperatorId::kFlipHorizontal: step.op = OperatorId::kFlipVertical; return true;
    case OperatorId::kFlipVertical: step.op = OperatorId::kFlipHorizontal; return true;
    case OperatorId::kDuotone: return swap("dark", "light");
    case OperatorId::kSplitToning: return swap("shadows", "highlights");
    default: return false;
  }
}

bool EarlierPlan::reverse(std::span<const image::TextSpan> words) {
  bool is_reversed = false;
  for (PlanStep& step : m_plan.steps) {
    if (turnRound(step)) {
      addWords(step, words, m_shift);
      is_reversed = true;
      continue;
    }
    const auto parameters = image::operatorInfo(step.op).parameters;
    const bool turns = step.op == OperatorId::kRotateQuarter;
    const bool is_even = !parameters.empty() && parameters[0].minimum == -parameters[0].maximum;
    if (!turns && !is_even) continue;
    step.values[0] = turns ? 4 - step.values[0] : -step.values[0];
    addWords(step, words, m_shift);
    is_reversed = true;
  }
  const auto has_other_side = [](const PlanStep& step) {
    const auto rest = restOf(std::vector{step.place.region});
    return rest && rest->size() == 1;
  };
  if (!is_reversed && std::ranges::all_of(m_plan.steps, has_other_side)) {  // a blur outside the mask: inside it
    for (PlanStep& step : m_plan.steps) {
      step.place.region = restOf(std::vector{step.place.region})->front();
      addWords(step, words, m_shift);
    }
    is_reversed = !m_plan.steps.empty();
  }
  m_is_changed = m_is_changed || is_reversed;
  return is_reversed;
}

bool EarlierPlan::leavesNoHues() const {
  return std::ranges::any_of(m_plan.steps, [](const PlanStep& step) {
    return step.place.region == image::Region::kEverywhere && takesHuesAway(step.op);
  });
}

// "grey but for the reds" and then "the yellows too": the hues that are left of both.
std::optional<std::vector<Region>> EarlierPlan::restWithout(const PlanStep& step, std::span<const Region> places) {
  const bool is_of_hue = step.place.outside_region && isColourFamily(step.place.region) &&
                         step.place == image::Place{.region = step.place.region, .outside_region = true};
  if (!is_of_hue || !std::ranges::all_of(places, isColourFamily)) return std::nullopt;
  std::vector<Region> excluded(places.begin(), places.end());
  excluded.push_back(step.place.region);
  return restOf(excluded);
}

bool EarlierPlan::leaveOut(std::span<const image::Region> places, std::span<const image::TextSpan> words,
                           const std::function<bool(const PlanStep&)>& is_meant) {
  const auto rest = restBut(places);
  if (!rest) return false;
  std::vector<PlanStep> steps;
  bool is_narrowed = false;
  for (const PlanStep& step : m_plan.steps) {
    std::optional<Rest> left = step.place.region == Region::kEverywhere ? rest : std::nullopt;
    if (auto hues = restWithout(step, places)) left = Rest{std::move(*hues)};
    const bool is_of_points = image::operatorInfo(step.op).kind == image::OperatorKind::kPoint;
    const bool may_be_there = left && (left->regions.size() == 1 ? !isOfGeometry(step.op) : is_of_points);
    if (!may_be_there || !is_meant(step)) {
      steps.push_back(step);
      continue;
    }
    for (const Region region : left->regions) {
      steps.push_back(step);
      steps.back().place.region = region;
      steps.back().place.outside_region = left->is_outside;
      addWords(steps.back(), words, m_shift);
    }
    is_narrowed = true;
  }
  m_plan.steps = std::move(steps);
  m_is_changed = m_is_changed || is_narrowed;
  if (is_narrowed || rest->regions.size() != 1) return is_narrowed;
  return narrowTo({.region = rest->regions.front(), .outside_region = rest->is_outside}, words);
}

std::vector<PlanStep> EarlierPlan::joinedBy(std::vector<PlanStep> steps, bool before) const {
  for (PlanStep& step : steps) {
    for (image::TextSpan& span : step.words) span = {span.begin + m_shift, span.end + m_shift};
  }
  steps.insert(before ? steps.end() : steps.begin(), m_plan.steps.begin(), m_plan.steps.end());
  return steps;
}

void EarlierPlan::clear() {
  m_plan.steps.clear();
  m_is_changed = true;
}

}  // namespace atelier::instruct
