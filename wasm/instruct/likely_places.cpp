#include "instruct/likely_places.h"

#include <algorithm>
#include <array>
#include <ranges>
#include <utility>

#include "instruct/operator_groups.h"
#include "instruct/sentence.h"

namespace atelier::instruct {

namespace {

// A thing that nothing here finds, though two places are likely.
struct LikelyPlaces {
  Meaning thing;
  std::array<image::Region, 2> places;
  bool is_of_light = false;  // only what changes light or colour: "a darker sky", but no "stormy" one
};
constexpr std::ptrdiff_t kMostForLight = 2;  // steps: more are a mood, and a mood is of the whole picture

constexpr std::array kLikelyPlaces{
    LikelyPlaces{Meaning::kSky, {image::Region::kBlues, image::Region::kTop}, true},
    // Who painted may have painted the thing, or what stands before it.
    LikelyPlaces{Meaning::kBackdrop, {image::Region::kOutsideMask, image::Region::kMask}, false},
};

bool isOfLightOrColour(const image::PlanStep& step) {
  return isOfTonality(step.op) || isOfCast(step.op) || familyOf(step.op) == Family::kColour;
}

// "A background", "blue background": another one.
bool isNew(const std::vector<Item>& items, std::size_t at) {
  if (at == 0) return false;
  const Item& before = items[at - 1];
  return (before.can(Meaning::kArticle) && !before.can(Meaning::kDefinite)) || before.can(Meaning::kColour);
}

std::vector<image::EditPlan> readingsOf(const LikelyPlaces& likely, const std::vector<Item>& items,
                                        const Lexicon& lexicon, const std::optional<EarlierPlan>& earlier) {
  constexpr Meaning kReplacing[] = {Meaning::kAdd, Meaning::kGenerate, Meaning::kTouch};  // "swap it", "change it to …"
  const bool keeps = std::ranges::any_of(items, [&](const Item& item) {
    return item.can(Meaning::kKeep) || mayAskFor(item, image::OperatorId::kSharpen, lexicon);
  });
  const auto is_else = [&](const Item& item) {
    const bool stays = item.can(Meaning::kPerson) && keeps;  // "blur the background and keep her sharp"
    return item.can(Meaning::kObject) && !item.can(likely.thing) && !stays;
  };
  const auto replaces_it = [&](const Item& item) {
    const auto next = std::find_if_not(&item + 1, items.data() + items.size(), [](const Item& later) {
      return isArticle(later) || later.can(Meaning::kDegree);
    });
    const bool adds_effect = next != items.data() + items.size() && next->can(Meaning::kEffect);  // "put a blur on it"
    return is_else(item) || (item.canAny(kReplacing) && !(item.can(Meaning::kAdd) && adds_effect));
  };
  const bool replaces = std::ranges::any_of(items, replaces_it);
  const bool is_named = std::ranges::any_of(items, [&](const Item& item) { return item.can(likely.thing); });
  if (replaces || !is_named) return {};
  std::vector<image::EditPlan> readings;
  for (const image::Region region : likely.places) {
    std::vector<Item> placed = items;
    for (std::size_t i = 0; i < placed.size(); ++i) {
      if (items[i].can(likely.thing) && !isNew(items, i)) setPlace(placed[i], region);
    }
    Understanding reading = readSentence(readClauses(std::move(placed), lexicon), lexicon, earlier);
    const auto is_there = [&](const image::PlanStep& step) { return step.place.region == region; };
    auto there = reading.plan.steps | std::views::filter(is_there);
    const bool is_plain = !likely.is_of_light || (std::ranges::all_of(there, isOfLightOrColour) &&
                                                  std::ranges::distance(there) <= kMostForLight);
    if (!reading.isComplete() || reading.revises || there.empty() || !is_plain) return {};
    readings.push_back(std::move(reading.plan));
  }
  return readings;
}

}  // namespace

std::vector<image::EditPlan> likelyReadings(const std::vector<Item>& items, const Lexicon& lexicon,
                                            const std::optional<EarlierPlan>& earlier) {
  for (const LikelyPlaces& likely : kLikelyPlaces) {
    if (auto readings = readingsOf(likely, items, lexicon, earlier); !readings.empty()) return readings;
  }
  return {};
}

}  // namespace atelier::instruct
