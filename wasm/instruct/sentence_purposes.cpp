// Purposes: "brighten it so that the faces show", "until the sky is white". What a wish is for adds to it what can be
// done besides, and asks for nothing where it cannot be read: the wish itself was plain.
#include "instruct/formats.h"
#include "instruct/operator_groups.h"
#include "instruct/request_steps.h"
#include "instruct/sentence_reader.h"

namespace atelier::instruct {

namespace {

// "until the grass reaches a light green", "so the white is a little brown": how it shall look, and no new colours.
bool givesColours(image::OperatorId op) {
  return op == image::OperatorId::kRecolour || op == image::OperatorId::kDuotone || op == image::OperatorId::kSepia ||
         op == image::OperatorId::kBlackAndWhite;
}

// "Change the contrast", "change the hue": which way, "so it is softer" tells.
bool isOpen(const Request& request, const Lexicon& lexicon) {
  return request.modifiers.is_undirected ||
         (firstOp(request.effect, lexicon) == image::OperatorId::kHue && !request.modifiers.amount);
}

}  // namespace

// Whether nothing more is to be read from the clause.
bool SentenceReader::servesEarlier(ClauseReading& reading) {
  if (m_wishes.empty()) return false;
  const auto is_open = [&](const Wish& wish) { return isOpen(wish.request, m_lexicon); };
  const bool are_open = std::ranges::all_of(m_wishes, is_open);  // "change the colours so it is black and white"
  const bool is_read = reading.kind == ClauseKind::kRequests && reading.unknown.empty();
  if (!is_read) return !are_open;
  const Clause& clause = m_clauses[indexOf(reading)];
  // "for the poster": what for, and no drawing.
  const bool names_aim = clause.items.size() > 1 && clause.items[0].can(Meaning::kSkip) && isArticle(clause.items[1]) &&
                         !clause.has(Meaning::kIs) && !clause.has(Meaning::kMake);
  const auto effectOf = [&](const Request& request) -> const Effect& {
    return m_lexicon.table.effects[static_cast<std::size_t>(request.effect)];
  };
  const bool frames_it = std::ranges::any_of(
      m_wishes, [&](const Wish& wish) { return isOfGeometry(effectOf(wish.request).steps.front().op); });
  const auto gives_format = [&](const Wish& wish) { return isFormat(wish.request, m_lexicon); };
  const bool has_format = std::ranges::any_of(m_wishes, gives_format);
  const bool draws = std::ranges::any_of(m_wishes, [&](const Wish& wish) { return isDrawing(effectOf(wish.request)); });
  const bool tells_where = clause.has(Meaning::kInside) || std::ranges::any_of(clause.items, isThing);
  std::erase_if(reading.requests, [&](const Request& request) {
    const auto wanted = stepsOf(request, m_lexicon, 1).steps;
    const Effect& effect = effectOf(request);
    const bool frames = frames_it && isOfGeometry(effect.steps.front().op);  // "crop it for a story"
    if (names_aim && !are_open && !frames && effect.steps.size() == 1 && effect.opposite < 0) return true;
    const bool is_mood = wanted.size() > 1 && tells_where;  // "to hang above the fireplace"
    if (has_format && isFormat(request, m_lexicon)) return true;  // "square, for a story"
    if (draws && isDrawing(effect)) return true;  // "halftone dots like in a comic book"
    if (is_mood || wanted.empty() || (givesColours(wanted.front().op) && !are_open)) return true;
    return std::ranges::any_of(m_wishes, [&](const Wish& wish) {
      if (is_open(wish)) return false;
      const auto asked = stepsOf(wish.request, m_lexicon, 1).steps;
      const bool is_look = clause.items.front().is_as_for && wanted.size() > 2 && m_wishes.size() == 1;
      if (is_look && asked.size() == 1 && isOfExposure(asked.front().op)) return false;  // "bright, in high key style"
      return !asked.empty() && isOfOneFamily(asked.front().op, wanted.front().op);
    });
  });
  if (reading.requests.empty()) return true;
  std::erase_if(m_wishes, [&](const Wish& wish) {
    const auto asked = stepsOf(wish.request, m_lexicon, 1).steps;
    return is_open(wish) && !asked.empty() && std::ranges::any_of(reading.requests, [&](const Request& request) {
      const auto op = stepsOf(request, m_lexicon, 1).steps.front().op;
      return isOfOneFamily(asked.front().op, op) || givesColours(op);
    });
  });
  return false;
}

}  // namespace atelier::instruct
