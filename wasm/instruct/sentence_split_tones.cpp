// Split tones: what colours the shadows and the highlights shall have is said by the casts beside them.
#include "instruct/sentence_reader.h"

#include "instruct/append.h"
#include "instruct/first_operator.h"

namespace atelier::instruct {

// "split tone: warm highlights, blue shadows", "a duotone, navy for the darks, cream for the lights": the casts say
// with what.
void SentenceReader::joinSplitTones() {
  const auto split = std::ranges::find_if(m_wishes, [&](const Wish& wish) {
    const auto op = firstOp(wish.request.effect, m_lexicon);
    return (op == image::OperatorId::kSplitToning || op == image::OperatorId::kDuotone) &&
           wish.request.named_amounts.empty() &&
           m_lexicon.table.effects[static_cast<std::size_t>(wish.request.effect)].steps.size() == 1;
  });
  if (split == m_wishes.end()) return;
  Wish toned = *split;
  toned.request.regions.clear();  // "green in the shadows": its own
  const bool is_duotone = firstOp(toned.request.effect, m_lexicon) == image::OperatorId::kDuotone;
  const std::string_view dark = is_duotone ? "dark" : "shadows", light = is_duotone ? "light" : "highlights";
  const std::size_t place = static_cast<std::size_t>(split - m_wishes.begin());
  const auto takes = [&](const Wish& wish) {
    const auto colour = std::ranges::find(m_lexicon.table.colours, wish.request.effect, &Colour::cast);
    const bool is_in_shadows = wish.request.regions == std::vector{image::Region::kShadows};
    const bool is_in_highlights = wish.request.regions == std::vector{image::Region::kHighlights};
    if (colour == m_lexicon.table.colours.end() || (!is_in_shadows && !is_in_highlights) ||
        wish.request.modifiers.is_too)
      return false;
    const double named = wish.request.colour ? wish.request.colour->hue : colour->hue;
    const Quantity hue{.value = named, .unit = Unit::kDegrees, .span = wish.request.words.front()};
    toned.request.named_amounts.push_back({m_lexicon.parameter(is_in_shadows ? dark : light), hue});
    append(toned.request.words, wish.request.words);
    const auto& amount = wish.request.modifiers.amount;  // "…, amber highlights, about 30 %"
    if (amount && amount->unit == Unit::kPercent && !toned.request.modifiers.amount)
      toned.request.modifiers.amount = amount;
    return true;
  };
  std::vector<Wish> left;
  for (std::size_t i = 0; i < m_wishes.size(); ++i) {
    if (i == place || !takes(m_wishes[i])) left.push_back(m_wishes[i]);
  }
  if (left.size() == m_wishes.size()) return;
  for (Wish& wish : left) {
    if (wish.clause == toned.clause && wish.request.effect == toned.request.effect) wish = toned;
  }
  m_wishes = std::move(left);
}

}  // namespace atelier::instruct
