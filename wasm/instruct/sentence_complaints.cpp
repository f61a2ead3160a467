// Complaints and remedies: "it is too dark, brighten it" asks once, and so does a wish that is said again.
#include "instruct/sentence_reader.h"

#include "instruct/append.h"
#include "instruct/formats.h"
#include "instruct/operator_groups.h"
#include "instruct/request_steps.h"
#include "instruct/said_better.h"

namespace atelier::instruct {

namespace {

// "warmer", "more cosy": no less and no more than the word says.
bool isPlain(const Modifiers& modifiers) {
  return modifiers.direction >= 0 && !modifiers.is_too && !modifiers.is_limited && modifiers.degree == 1 &&
         !modifiers.amount;
}

bool onlySaysHowMuch(const Modifiers& modifiers) {
  Modifiers plain = modifiers;
  plain.degree = 1;  // "grain, lots of grain"
  return isPlain(plain) || (modifiers.amount && modifiers.words.size() == 1 && modifiers.direction == 0);
}

bool asksForSame(const Request& a, const Request& b, const Lexicon& lexicon) {
  const auto first = stepsOf(a, lexicon, 1).steps;
  const auto second = stepsOf(b, lexicon, 1).steps;
  return !first.empty() && std::ranges::equal(first, second, isSameWay);
}

// "too dark, brightness +50 %": exposure and brightness are one thing to who complains.
bool areOneLight(const Request& a, const Request& b, const Lexicon& lexicon) {
  const auto first = stepsOf(a, lexicon, 1).steps;
  const auto second = stepsOf(b, lexicon, 1).steps;
  return first.size() == 1 && second.size() == 1 && isOfExposure(first[0].op) && isOfExposure(second[0].op) &&
         (first[0].values[0] < 0) == (second[0].values[0] < 0);
}

// "less dark, it's hard to see anything": the same in other words.
bool isOtherWord(const Request& a, const Request& b, const Lexicon& lexicon) {
  Modifiers denied = b.modifiers;  // "brighter, less dark"
  if (denied.direction < 0) denied.direction = 0;
  const bool is_of_points = image::operatorInfo(firstOp(a.effect, lexicon)).kind == image::OperatorKind::kPoint;
  return is_of_points && a.effect != b.effect && isPlain(denied) && !a.modifiers.is_too &&
         a.regions == b.regions && asksForSame(a, b, lexicon);
}

// "it is blurry, sharpen it", "mosaic with blocks of 20 px": the same, twice, and how much at most once.
bool isSaidAgain(const Request& a, const Request& b, Link link, const Lexicon& lexicon) {
  const auto& steps = lexicon.table.effects[static_cast<std::size_t>(a.effect)].steps;
  const bool turns = isOfGeometry(steps.front().op) && steps.front().op != image::OperatorId::kCrop;
  const bool is_placed_again =
      (a.regions == b.regions && a.excluded == b.excluded) || (b.regions.empty() && b.excluded.empty());
  // "the colours look a bit off, fix the white balance": it is right or it is not.
  const bool is_auto =
      steps.front().op == image::OperatorId::kAutoWhiteBalance || steps.front().op == image::OperatorId::kAutoLevels;
  if (is_auto && a.effect == b.effect && is_placed_again && !b.modifiers.amount) return true;
  // "softer and less harsh": a look is there or it is not.
  const bool may_be_one_look = is_placed_again && !b.modifiers.amount;
  if (may_be_one_look && stepsOf(a, lexicon, 1).steps.size() > 1 && asksForSame(a, b, lexicon)) return true;
  const bool is_twice_less = a.effect == b.effect && a.modifiers.direction < 0 && b.modifiers.direction < 0 && !turns;
  if (is_twice_less && is_placed_again && !a.modifiers.amount && !b.modifiers.amount) return true;
  const bool has_reverse = lexicon.table.effects[static_cast<std::size_t>(a.effect)].opposite >= 0;
  const bool is_drawn =
      (image::operatorInfo(steps.front().op).kind != image::OperatorKind::kPoint || !has_reverse) && !turns;
  const bool is_named_again = a.effect == b.effect && is_drawn && b.modifiers.isEmpty() && b.named_amounts.empty();
  if (is_named_again && is_placed_again) return true;  // "5 levels, like a poster"
  Modifiers said = a.modifiers;
  if (link == Link::kComma) said.degree = 1;  // "it lacks a bit of warmth, warm it up slightly"
  return a.effect == b.effect && !turns && isPlain(said) && onlySaysHowMuch(b.modifiers) && is_placed_again &&
         a.named_amounts.empty() && b.named_amounts.empty();
}

// "too much clarity, it looks crunchy": how that looks, and no second complaint.
bool isLookOf(const Request& complaint, const Request& look, const ClauseReading& reading, const Lexicon& lexicon) {
  if (!reading.is_description || reading.hasPlace() || !complaint.modifiers.is_too || !look.modifiers.is_too)
    return false;
  const auto is_of_detail = [](image::OperatorId op) {
    return op == image::OperatorId::kClarity || op == image::OperatorId::kTexture ||
           op == image::OperatorId::kSharpen || op == image::OperatorId::kContrast;
  };
  const auto before = firstOp(complaint.effect, lexicon), after = firstOp(look.effect, lexicon);
  return reading.link == Link::kComma && is_of_detail(before) && is_of_detail(after) &&
         before != image::OperatorId::kContrast;
}

// "pull the highlights down, they are too bright": why, and nothing more to be done.
bool isGroundOf(const Request& wish, const Request& complaint, const ClauseReading& reading, const Lexicon& lexicon) {
  if (!reading.is_description || !complaint.modifiers.is_too || reading.hasPlace() || wish.modifiers.is_too)
    return false;
  const auto asked = stepsOf(wish, lexicon, 1).steps;
  const auto remedy = stepsOf(complaint, lexicon, 1).steps;
  if (asked.size() != 1 || remedy.size() != 1) return false;
  if (asked[0].op == image::OperatorId::kAutoWhiteBalance && isOfCast(remedy[0].op))
    return true;  // "neutral whites please, all is orange"
  const bool lightens_edges = asked[0].op == image::OperatorId::kVignette && asked[0].values[0] < 0;
  if (lightens_edges && isOfExposure(remedy[0].op) && remedy[0].values[0] > 0) return true;  // "my lens made them dark"
  return isOfExposure(remedy[0].op) && isOfTone(asked[0].op) && (asked[0].values[0] < 0) == (remedy[0].values[0] < 0);
}

// "a bit dark, brighten it": how the picture is, where the remedy follows, even without "is" or "too".
bool isPlight(const Request& state, const Request& remedy, const Lexicon& lexicon) {
  if (state.manner != Meaning::kState || state.modifiers.direction != 0 || state.modifiers.is_too ||
      state.modifiers.amount)
    return false;
  const bool is_more_of_it = remedy.manner == Meaning::kQuality && remedy.modifiers.direction > 0;
  const bool is_remedy = (remedy.manner == Meaning::kEffect && remedy.modifiers.direction >= 0) || is_more_of_it;
  if (!is_remedy || state.regions != remedy.regions) return false;
  const auto& before = lexicon.table.effects[static_cast<std::size_t>(state.effect)];
  const auto& after = lexicon.table.effects[static_cast<std::size_t>(remedy.effect)];
  if (before.opposite == remedy.effect) return true;  // "noisy, denoise it"
  const bool is_pale = familyOf(before.steps.front().op) == Family::kColour;
  if (is_pale && remedy.effect == lexicon.table.role("emphasis")) return true;  // "a dull photo: some pep"
  return before.steps.front().op == after.steps.front().op && !isSameWay(before.steps.front(), after.steps.front());
}

// "it lies on its side, turn it left": the turn that is asked for is the remedy.
bool isTurnedAlready(const Request& state, const ClauseReading& said, const Request& remedy,
                     const ClauseReading& asked, const Lexicon& lexicon) {
  // "sideways, turn it right", but not "turn it left, it lies on its side"
  const bool only_says_how = state.words.size() == 1 && said.span == state.words.front() && !asked.is_description;
  const auto op = firstOp(remedy.effect, lexicon);
  // "it is upside down, flip it", "upside down, flipped vertically"
  const bool is_flipped = op == image::OperatorId::kFlipVertical && state.modifiers.isEmpty() &&
                          (said.is_description || asked.link == Link::kComma);
  return (said.is_description || only_says_how) && (is_flipped || op == image::OperatorId::kRotateQuarter) &&
         firstOp(state.effect, lexicon) == image::OperatorId::kRotateQuarter;
}

// "it's upside down, put it the right way up": how far to turn is said already.
bool saysHalfTurn(const Request& state, const Request& remedy, const Lexicon& lexicon) {
  const auto stepOf = [&](const Request& request) -> const image::PlanStep& {
    return lexicon.table.effects[static_cast<std::size_t>(request.effect)].steps.front();
  };
  constexpr auto kOp = image::OperatorId::kRotateQuarter;
  return stepOf(state).op == kOp && stepOf(state).values[0] == 2 && stepOf(remedy).op == kOp &&
         remedy.modifiers.isEmpty();
}

// "turn it upright, it lies on its right side": how it lies says which way.
bool saysHowItLies(const Request& turn, const Request& state, const ClauseReading& reading, const Lexicon& lexicon) {
  const bool is_plain = turn.modifiers.isEmpty() && state.modifiers.isEmpty() && turn.words.size() == 1;
  const auto& turned = lexicon.table.effects[static_cast<std::size_t>(turn.effect)].steps.front();
  const bool is_open = turned.op == image::OperatorId::kRotateQuarter && turned.values[0] == 1;  // "left" is said
  return is_plain && reading.is_description && is_open &&
         firstOp(state.effect, lexicon) == image::OperatorId::kRotateQuarter;
}

// "turn it to the left, it lies on its side": which way is said.
bool onlySaysThatItLies(const Request& turn, const Request& state, const ClauseReading& reading,
                        const Lexicon& lexicon) {
  return reading.is_description && state.modifiers.isEmpty() &&
         firstOp(turn.effect, lexicon) == image::OperatorId::kRotateQuarter &&
         firstOp(state.effect, lexicon) == image::OperatorId::kRotateQuarter;
}

// "turn it by 1.5°, the walls lean": why.
bool onlySaysThatItLeans(const Request& turn, const Request& state, const Lexicon& lexicon) {
  if (!state.modifiers.isEmpty()) return false;
  const auto turned = firstOp(turn.effect, lexicon);
  if (turned == image::OperatorId::kRotateQuarter) return state.effect == lexicon.table.role("lean");
  return turned == image::OperatorId::kRotate && turn.modifiers.amount &&
         firstOp(state.effect, lexicon) == image::OperatorId::kRotate;
}

// "split toning, teal shadows and peach highlights", "a threshold, at 40 %": the second says all of the first.
bool isHeadingOf(const Request& heading, const Request& exact, const Lexicon& lexicon) {
  const Effect& effect = lexicon.table.effects[static_cast<std::size_t>(heading.effect)];
  const auto op = firstOp(exact.effect, lexicon);
  const bool is_exact = !exact.named_amounts.empty() || exact.modifiers.amount;
  const bool is_bare = heading.modifiers.isEmpty() && heading.named_amounts.empty();
  return is_exact && is_bare && effect.steps.size() == 1 && effect.opposite < 0 && effect.steps.front().op == op &&
         (op == image::OperatorId::kBorder || !isOfGeometry(op));
}

// "kind of hazy, clear that up", "so noisy, clean it": a complaint, even without "is".
bool isBareHaze(const Request& state, const Lexicon& lexicon) {
  return state.manner == Meaning::kState && state.modifiers.direction == 0 &&
         (firstOp(state.effect, lexicon) == image::OperatorId::kDehaze ||
          firstOp(state.effect, lexicon) == image::OperatorId::kGrain);
}

// "the horizon leans to the left, turn it by 2°": by how much, and the way that makes it level.
bool levelsWith(Wish& wish, Request& request, const Lexicon& lexicon) {
  const bool is_open =
      firstOp(wish.request.effect, lexicon) == image::OperatorId::kRotate && !wish.request.modifiers.amount;
  const auto& amount = request.modifiers.amount;
  if (!is_open || firstOp(request.effect, lexicon) != image::OperatorId::kRotateQuarter || !amount ||
      amount->unit != Unit::kDegrees)
    return false;
  const bool is_other_way =
      lexicon.table.effects[static_cast<std::size_t>(request.effect)].steps.front().values[0] != 1;
  append(request.words, wish.request.words);
  if (is_other_way) wish.request.effect = request.effect;
  wish.request.modifiers.amount = amount;
  wish.request.words = request.words;
  return true;
}

// "it leans to the left, straighten it by 2°", "turn it, a quarter to the left": how far and which way comes later.
bool turnsExactly(const Request& vague, const Request& exact, const ClauseReading& reading, const Lexicon& lexicon) {
  const auto op = firstOp(exact.effect, lexicon);
  if (firstOp(vague.effect, lexicon) != op || vague.modifiers.amount || reading.link == Link::kThen) return false;
  if (op == image::OperatorId::kRotate) return exact.modifiers.amount.has_value();
  return op == image::OperatorId::kRotateQuarter && reading.link == Link::kComma && !reading.is_description;
}

// "lay it on its left side, a quarter turn": the way is said already.
bool onlySaysHowFar(const Request& turn, const Request& again, const Lexicon& lexicon) {
  constexpr auto kOp = image::OperatorId::kRotateQuarter;
  const auto stepOf = [&](const Request& request) -> const image::PlanStep& {
    return lexicon.table.effects[static_cast<std::size_t>(request.effect)].steps.front();
  };
  return stepOf(turn).op == kOp && stepOf(again).op == kOp && stepOf(turn).values[0] == 3 &&
         stepOf(again).values[0] == 1 && again.words.size() == 1 && again.modifiers.amount;
}

// "it leans to the right, straighten it by 2°": which way it leans says which way it turns.
bool levelsFrom(Request& lean, const Request& request, const Lexicon& lexicon) {
  const auto& row = lexicon.table.effects[static_cast<std::size_t>(lean.effect)];
  const bool is_told = row.steps.front().op == image::OperatorId::kRotate &&
                       lean.effect != lexicon.table.role("lean") && lean.effect != lexicon.table.role("straighten");
  const auto& amount = request.modifiers.amount;
  if (!is_told || lean.modifiers.amount || request.effect != lexicon.table.role("straighten") || !amount ||
      amount->has_sign)
    return false;
  lean.modifiers.amount = amount;
  append(lean.words, request.words);
  return true;
}

// "mirror it, left should be right". A plan that is written out mirrors as often as it says, always in the same words.
bool mirrorsAgain(const Request& first, const Request& again, const Lexicon& lexicon) {
  const auto op = firstOp(again.effect, lexicon);
  const bool mirrors = op == image::OperatorId::kFlipHorizontal || op == image::OperatorId::kFlipVertical;
  const image::TextSpan &before = first.words.front(), &after = again.words.front();
  const auto is_written = [&](const SpokenNames& names) {
    const auto name = names.by_key.find(image::operatorInfo(op).name);
    return name != names.by_key.end() && name->second.size() == after.end - after.begin;
  };
  const bool may_be_written =
      before.end - before.begin == after.end - after.begin && std::ranges::any_of(lexicon.spoken, is_written);
  return mirrors && firstOp(first.effect, lexicon) == op && !may_be_written;
}

// "tilt-shift, stronger blur": of the blur that is there already.
bool saysHowBlurred(Request& wish, const Request& request, const ClauseReading& reading, const Lexicon& lexicon) {
  const auto op = firstOp(wish.effect, lexicon);
  const bool is_blur =
      op == image::OperatorId::kTiltShift || op == image::OperatorId::kLensBlur || op == image::OperatorId::kMotionBlur;
  const Modifiers& late = request.modifiers;
  const bool says_how_much = late.direction != 0 || late.degree != 1;
  if (!is_blur || !says_how_much || late.is_too || late.amount || reading.link != Link::kComma || reading.hasPlace())
    return false;
  if (firstOp(request.effect, lexicon) != image::OperatorId::kGaussianBlur) return false;
  wish.modifiers.degree *= late.degree * (late.direction > 0 ? kMuchMore : late.direction < 0 ? kMuchLess : 1);
  append(wish.words, request.words);
  return true;
}

// "it is dull, fix it", "the colours are dead, liven them up"
bool onlyAsksForRemedy(const Request& complaint, const Request& remedy, const Lexicon& lexicon) {
  if (remedy.effect == lexicon.table.role("improve")) return true;
  const bool is_open = remedy.modifiers.is_undirected && remedy.modifiers.direction == 0;
  if (is_open && isOfOneFamily(firstOp(complaint.effect, lexicon), firstOp(remedy.effect, lexicon))) return true;
  const auto op = firstOp(complaint.effect, lexicon);
  // "the blacks look grey, deepen them", "the whites look dirty, make them really white"
  const bool deepens = isOfTone(op) && firstOp(remedy.effect, lexicon) == image::OperatorId::kExposure;
  if (deepens && onlySaysHowMuch(remedy.modifiers)) return true;
  if (!isPlain(remedy.modifiers)) return false;
  const bool is_of_colour = familyOf(op) == Family::kColour;
  // "it has gone yellow, neutralise it", "there is haze, cut through it"
  const bool neutralises = isOfCast(op) && firstOp(remedy.effect, lexicon) == image::OperatorId::kAutoWhiteBalance;
  const bool cuts =
      remedy.effect == lexicon.table.role("trim") && op != image::OperatorId::kCrop && remedy.regions.empty();
  const bool smooths_noise =
      op == image::OperatorId::kGrain && firstOp(remedy.effect, lexicon) == image::OperatorId::kTexture;
  const bool clears_haze =
      op == image::OperatorId::kDehaze && firstOp(remedy.effect, lexicon) == image::OperatorId::kSharpen;
  return neutralises || cuts || smooths_noise || clears_haze ||
         (is_of_colour && remedy.effect == lexicon.table.role("emphasis"));
}

// "it is too sharp, soften the clarity": the remedy says which detail is too much.
bool isSoftened(const Request& complaint, const Request& remedy, const ClauseReading& reading, const Lexicon& lexicon) {
  if (!complaint.modifiers.is_too || remedy.modifiers.is_too || reading.is_addition) return false;
  const auto before = stepsOf(complaint, lexicon, 1).steps, after = stepsOf(remedy, lexicon, 1).steps;
  if (before.size() != 1 || after.size() != 1) return false;
  const bool is_less = !after[0].values.empty() && after[0].values[0] < 0;
  const bool softens = before[0].op == image::OperatorId::kGaussianBlur ||
                       (familyOf(before[0].op) == Family::kDetail && before[0].values[0] < 0);
  return softens && is_less && familyOf(after[0].op) == Family::kDetail;
}

// "the skin is too orange, cool it": the cast goes where the colour is, and its colour stays as strong.
bool isCooled(const Request& complaint, const Request& remedy, const Lexicon& lexicon) {
  const bool is_of_family =
      complaint.effect == lexicon.table.role("family") && complaint.modifiers.is_too && !complaint.regions.empty();
  return is_of_family && !remedy.modifiers.is_too && remedy.regions.empty() &&
         isOfCast(firstOp(remedy.effect, lexicon));
}

// "the contrast is too harsh, soften it by a third": less of it, by so much.
bool softens(Request& complaint, const Request& remedy, const Lexicon& lexicon) {
  const bool is_softer =
      remedy.effect == lexicon.table.role("soften") && remedy.regions.empty() && remedy.modifiers.direction >= 0;
  if (!complaint.modifiers.is_too || !is_softer || complaint.effect == remedy.effect) return false;
  if (remedy.modifiers.amount) complaint.modifiers.amount = remedy.modifiers.amount;
  if (remedy.modifiers.degree != 1) complaint.modifiers.degree = remedy.modifiers.degree;
  append(complaint.words, remedy.words);
  return true;
}

// "the greens are too strong, mute them": the remedy goes where the complaint was.
void keepPlace(Request& remedy, const Request& complaint, const Lexicon& lexicon) {
  if (firstOp(remedy.effect, lexicon) == image::OperatorId::kVignette) return;  // it has its own
  if (!remedy.regions.empty() || !remedy.excluded.empty()) return;
  remedy.regions = complaint.regions;
  remedy.within = complaint.within;
  remedy.excluded = complaint.excluded;
}

}  // namespace

// "it is too dark, brighten it": the complaint and the remedy are one wish, with the remedy's amount.
bool SentenceReader::joinComplaint(Request& request, std::size_t index) {
  for (Wish& wish : m_wishes) {
    if (m_readings[index].link != Link::kThen && isHeadingOf(wish.request, request, m_lexicon)) {
      append(request.words, wish.request.words);
      wish.request = std::move(request);
      return true;
    }
    if (isSaidAgain(wish.request, request, m_readings[index].link, m_lexicon)) {
      if (request.modifiers.amount) wish.request.modifiers.amount = request.modifiers.amount;
      if (request.modifiers.degree != 1 || wish.request.modifiers.is_too)
        wish.request.modifiers.degree = request.modifiers.degree;
      append(wish.request.words, request.words);
      addUnderstood(m_readings[index].span);
      return true;
    }
    const bool is_denied = wish.request.modifiers.direction < 0;  // "less dark and brighter"
    const bool is_beside = m_readings[index].link == Link::kComma || is_denied;
    const bool is_why = is_beside && isOtherWord(wish.request, request, m_lexicon);
    if (is_why || isSameCast(wish.request, request, m_lexicon) ||
        isGroundOf(wish.request, request, m_readings[index], m_lexicon) ||
        isLookOf(wish.request, request, m_readings[index], m_lexicon)) {
      append(wish.request.words, request.words);
      addUnderstood(m_readings[index].span);
      return true;
    }
    const bool are_formats = isFormat(wish.request, m_lexicon) && isFormat(request, m_lexicon);
    const bool are_written = wish.request.modifiers.amount && request.modifiers.amount;  // in a plan each has its turn
    if (are_formats && !are_written && m_readings[index].link == Link::kComma) {  // "square, for the feed"
      const int weight = weightOfFormat(request, m_lexicon);
      if (weightOfFormat(wish.request, m_lexicon) < weight) std::swap(wish.request, request);
      append(wish.request.words, request.words);
      return true;
    }
    if (m_readings[index].link == Link::kComma && saysHalfTurn(wish.request, request, m_lexicon)) {
      append(wish.request.words, request.words);
      return true;
    }
    if (isTurnedAlready(wish.request, m_readings[wish.clause], request, m_readings[index], m_lexicon) ||
        isPlight(wish.request, request, m_lexicon)) {
      append(request.words, wish.request.words);
      keepPlace(request, wish.request, m_lexicon);
      wish.request = std::move(request);
      return true;
    }
    if (levelsFrom(wish.request, request, m_lexicon)) return true;
    if (onlySaysHowFar(wish.request, request, m_lexicon)) {
      append(wish.request.words, request.words);
      return true;
    }
    if (turnsExactly(wish.request, request, m_readings[index], m_lexicon) ||
        isSoftened(wish.request, request, m_readings[index], m_lexicon) ||
        isCooled(wish.request, request, m_lexicon) || isSaidBetter(wish.request, request, m_lexicon) ||
        saysHowItLies(wish.request, request, m_readings[index], m_lexicon)) {
      append(request.words, wish.request.words);
      keepPlace(request, wish.request, m_lexicon);
      wish.request = std::move(request);
      addUnderstood(m_readings[index].span);
      return true;
    }
    if (onlySaysThatItLies(wish.request, request, m_readings[index], m_lexicon) ||
        onlySaysThatItLeans(wish.request, request, m_lexicon) || mirrorsAgain(wish.request, request, m_lexicon))
      return true;
    if (isSaidBetter(request, wish.request, m_lexicon)) return true;
    if (softens(wish.request, request, m_lexicon)) return true;
    if (levelsWith(wish, request, m_lexicon) || saysHowBlurred(wish.request, request, m_readings[index], m_lexicon))
      return true;
    const bool only_asks_for_remedy = (wish.request.modifiers.is_too || isBareHaze(wish.request, m_lexicon)) &&
                                      onlyAsksForRemedy(wish.request, request, m_lexicon);
    if (only_asks_for_remedy) {
      wish.request.modifiers.is_too = true;
      return true;
    }
    const bool is_one_complaint = wish.request.modifiers.is_too != request.modifiers.is_too;
    const bool is_remedy =
        asksForSame(wish.request, request, m_lexicon) || areOneLight(wish.request, request, m_lexicon);
    if (!is_one_complaint || !is_remedy) continue;
    if (wish.request.modifiers.is_too) std::swap(wish.request, request);
    keepPlace(wish.request, request, m_lexicon);
    append(wish.request.words, request.words);
    addUnderstood(m_readings[index].span);
    return true;
  }
  return false;
}

// "darker, but not too dark": the wish is there already, and is to be smaller.
bool SentenceReader::limitEarlier(const Request& request) {
  for (Wish& wish : m_wishes) {
    if (!asksForSame(wish.request, request, m_lexicon)) continue;
    wish.request.modifiers.is_limited = true;
    append(wish.request.words, request.words);
    return true;
  }
  return false;
}

}  // namespace atelier::instruct
