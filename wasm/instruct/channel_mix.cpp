#include "instruct/channel_mix.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace atelier::instruct {

namespace {

// The parameter of black and white that the word names: of the three channels.
int channelOf(const Item& item, const Lexicon& lexicon) {
  const Sense* region = item.sense(Meaning::kRegion);
  std::optional<image::Region> family;
  if (region != nullptr) family = static_cast<image::Region>(region->index);
  if (item.can(Meaning::kColour)) family = item.colour->family;
  if (!family) return -1;
  switch (*family) {
    case image::Region::kReds: return lexicon.parameter("red");
    case image::Region::kGreens: return lexicon.parameter("green");
    case image::Region::kBlues: return lexicon.parameter("blue");
    default: return -1;
  }
}

bool isShare(const Item& item) {
  return item.kind == ItemKind::kQuantity &&
         (item.quantity.unit == Unit::kPercent || item.quantity.unit == Unit::kNone) && item.quantity.value >= 0;
}

bool isSilent(const Item& item) {
  return item.kind == ItemKind::kSoftBreak || item.can(Meaning::kAnd) || item.can(Meaning::kWith) || isArticle(item) ||
         (item.can(Meaning::kSkip) && !item.isEffectLike());
}

}  // namespace

void joinChannelMix(std::vector<Item>& items, const Lexicon& lexicon) {
  const auto is_grey = [&](const Item& item) {
    return mayAskFor(item, image::OperatorId::kBlackAndWhite, lexicon) && !item.can(Meaning::kColour);
  };
  const auto grey = std::ranges::find_if(items, is_grey);
  if (grey == items.end()) return;
  Item mix{.kind = ItemKind::kSettings};
  auto end = grey + 1;
  for (auto item = end; item != items.end(); ++item) {  // "70 % red", "red 70 %"
    if (isSilent(*item)) continue;
    const auto next = std::find_if_not(item + 1, items.end(), isArticle);  // "60 % of red"
    if (next == items.end()) break;
    const bool leads = isShare(*item);
    const int channel = channelOf(leads ? *next : *item, lexicon);
    if (channel < 0 || !isShare(leads ? *item : *next)) break;
    mix.settings.push_back({channel, (leads ? item : next)->quantity});
    if (mix.settings.back().amount.unit == Unit::kNone) mix.settings.back().amount.unit = Unit::kPercent;
    if (mix.settings.size() == 1) mix.span.begin = item->span.begin;
    mix.span.end = next->span.end;
    item = next;
    end = next + 1;
  }
  if (mix.settings.size() < 2) return;
  items.insert(items.erase(grey + 1, end), std::move(mix));
}

}  // namespace atelier::instruct
