// Settling a clause: what its requests, tags and units say of each other once all of it is read.
#include "instruct/clause_reader.h"

#include <algorithm>
#include <cmath>

#include "instruct/append.h"
#include "instruct/formats.h"
#include "instruct/operator_groups.h"

namespace atelier::instruct {

// The effect that the tag makes another: the one before it, or else the first that knows it.
Request* ClauseReader::takerOf(const Item& item, const std::string& tag) {
  const auto becomes = [&](const Request& request) { return m_lexicon.table.variantOf(request.effect, tag); };
  Request* taker = nullptr;
  for (Request& request : m_reading.requests) {
    const bool is_nearer = taker == nullptr || request.words.front().end <= item.span.begin;
    if (becomes(request) >= 0 && is_nearer) taker = &request;
  }
  if (taker != nullptr) taker->effect = becomes(*taker);
  return taker;
}

bool ClauseReader::asksForFormat() const {
  return std::ranges::any_of(m_reading.requests, [&](const Request& request) {
    const bool is_ratio = request.modifiers.amount && request.modifiers.amount->unit == Unit::kRatio;
    return isFormat(request, m_lexicon) || is_ratio;
  });
}

// A tag that no effect here knows is a place ("brighten the left"), or else unknown.
void ClauseReader::applyTags() {
  for (const Item* item : m_tags) {
    const std::string& tag = m_lexicon.tags[static_cast<std::size_t>(item->sense(Meaning::kTag)->index)];
    if (Request* request = takerOf(*item, tag)) {
      request->modifiers.is_undirected = false;  // "adjust the levels automatically"
      if (tag == "auto") request->modifiers.direction = 0;  // "fix" alone would be less of them
      request->words.push_back(item->span);
    } else if ((tag == "vertical" || tag == "horizontal") && asksForFormat()) {
      m_reading.requests.back().words.push_back(item->span);  // "a vertical crop, 9:16"
    } else {
      const bool is_excepting = m_is_excepting;
      m_is_excepting = is_excepting && item->span.begin > m_except_span.begin;  // "on the right, outside the mask"
      (takeRegion(*item) ? m_region_words : m_reading.unknown).push_back(item->span);
      m_is_excepting = is_excepting;
    }
  }
}

// "I don't like the colours too loud": one complaint in two words.
void ClauseReader::dropSecondComplaint() {
  auto& requests = m_reading.requests;
  if (requests.size() != 2 || !requests[0].modifiers.is_too || !requests[1].modifiers.is_too) return;
  const bool is_of_one = firstOp(requests[0].effect, m_lexicon) == firstOp(requests[1].effect, m_lexicon);
  if (!is_of_one || requests[0].manner != Meaning::kQuality || requests[0].modifiers.direction != 0) return;
  append(requests[1].words, requests[0].words);
  requests.erase(requests.begin());
}

// "adjust the brightness to become darker": which way is said.
void ClauseReader::dropOpen() {
  auto& requests = m_reading.requests;
  std::vector<image::OperatorId> directed;
  for (const Request& request : requests) {
    if (!request.modifiers.is_undirected) directed.push_back(firstOp(request.effect, m_lexicon));
  }
  std::erase_if(requests, [&](const Request& open) {
    const Modifiers& said = open.modifiers;
    const bool is_open = said.is_undirected && said.direction == 0 && !said.is_too && !said.amount;
    return is_open && std::ranges::any_of(directed, [&](image::OperatorId op) {
      return isOfOneFamily(firstOp(open.effect, m_lexicon), op);
    });
  });
}

bool ClauseReader::isSameCastAsBefore(const Request& before, const Request& request) const {
  const auto stepsOfEffect = [&](const Request& r) -> const std::vector<image::PlanStep>& {
    return m_lexicon.table.effects[static_cast<std::size_t>(r.effect)].steps;
  };
  const auto &first = stepsOfEffect(before), &second = stepsOfEffect(request);
  const bool are_casts = first.size() == 1 && second.size() == 1 && isOfCast(first[0].op);
  return &before < &request && are_casts && before.modifiers.direction >= 0 && !before.modifiers.is_too &&
         !request.modifiers.is_too && (first[0].values[0] < 0) == (second[0].values[0] < 0);
}

// "levels with a gamma of 1.2", "grainy speckles": the one that says less.
void ClauseReader::dropTwins() {
  auto& requests = m_reading.requests;
  for (std::size_t i = 0; i < requests.size(); ++i) {
    const Request& request = requests[i];
    const auto op = firstOp(request.effect, m_lexicon);
    const bool is_twin = std::ranges::any_of(requests, [&](const Request& other) {
      const auto other_op = firstOp(other.effect, m_lexicon);
      const bool is_kind_of_blur = op == image::OperatorId::kGaussianBlur &&
                                   (other_op == image::OperatorId::kLensBlur ||
                                    other_op == image::OperatorId::kMotionBlur);  // "a bokeh style blur"
      if (is_kind_of_blur && request.modifiers.isEmpty()) return true;
      if (&other == &request || other_op != op) return false;
      const bool is_bare = request.modifiers.isEmpty() && request.named_amounts.empty();
      const bool says_more = request.manner == Meaning::kQuality && other.effect != request.effect;
      if (is_bare && isSameCastAsBefore(other, request)) return true;  // "cool it towards blue"
      const bool is_fault_beside = other.modifiers.is_too && !m_reading.is_description;
      return is_bare && !request.modifiers.is_too && (says_more || is_fault_beside);
    });
    if (is_twin) requests.erase(requests.begin() + static_cast<std::ptrdiff_t>(i--));
  }
}

// "a cool tone instead of a warm one"
void ClauseReader::dropReplaced() {
  const auto instead =
      std::ranges::find_if(m_clause.items, [](const Item& item) { return item.can(Meaning::kInstead); });
  if (instead == m_clause.items.end() || m_reading.requests.empty()) return;
  if (m_reading.requests.front().words.front().begin > instead->span.begin) return;
  std::erase_if(m_reading.requests,
                [&](const Request& request) { return request.words.front().begin > instead->span.begin; });
}

// "blur it sideways as if it moved": only the tag made it the same.
void ClauseReader::dropDoubles() {
  auto& requests = m_reading.requests;
  dropSecondComplaint();
  dropReplaced();
  dropTwins();
  dropOpen();
  const int era = m_lexicon.table.role("era");  // "a polaroid of the seventies", "a film noir of the forties"
  const bool has_look = std::ranges::any_of(requests, [&](const Request& request) {
    constexpr std::size_t kFewSteps = 3;  // "a faded seventies look" is of both
    const Effect& effect = m_lexicon.table.effects[static_cast<std::size_t>(request.effect)];
    const bool is_sepia = effect.steps.front().op == image::OperatorId::kSepia;
    return request.effect != era && (effect.steps.size() > kFewSteps || is_sepia || isDrawing(effect));
  });
  if (has_look) std::erase_if(requests, [&](const Request& r) { return r.effect == era && r.modifiers.isEmpty(); });
  const bool levels = requests.size() == 2 && requests[0].effect == m_lexicon.table.role("straighten") &&
                      firstOp(requests[1].effect, m_lexicon) == image::OperatorId::kRotate;
  if (levels && requests[0].modifiers.isEmpty())
    requests.erase(requests.begin());  // "straighten it it leans to the left"
  if (m_tags.empty() || requests.size() != 2 || requests[0].effect != requests[1].effect) return;
  if (firstOp(requests[0].effect, m_lexicon) == image::OperatorId::kRotateQuarter || !requests[1].modifiers.isEmpty())
    return;
  append(requests[0].words, requests[1].words);
  requests.pop_back();
}

// "a warmer white balance": warmer is all of it.
void ClauseReader::dropBalance() {
  auto& requests = m_reading.requests;
  const auto is_cast = [&](const Request& request) { return isOfCast(firstOp(request.effect, m_lexicon)); };
  if (!std::ranges::any_of(requests, is_cast)) return;
  std::erase_if(requests, [&](const Request& request) {
    return firstOp(request.effect, m_lexicon) == image::OperatorId::kAutoWhiteBalance && request.modifiers.isEmpty();
  });
}

// "would less saturation look better?", "warm it up to make it nicer": what for, and no wish of its own.
void ClauseReader::dropPurpose() {
  const int improve = m_lexicon.table.role("improve");
  if (m_reading.requests.size() < 2) return;
  std::erase_if(m_reading.requests, [&](const Request& request) { return request.effect == improve; });
}

// "more contrast saturation", "too dark yellow": what was said of the first holds for the second.
void ClauseReader::shareDirection() {
  for (std::size_t i = 1; i < m_reading.requests.size(); ++i) {
    const Modifiers& first = m_reading.requests[i - 1].modifiers;
    Request& request = m_reading.requests[i];
    const bool is_alike = request.manner == m_reading.requests[i - 1].manner && request.manner != Meaning::kEffect;
    if (!is_alike || request.modifiers.direction != 0 || request.modifiers.is_too || request.modifiers.amount) continue;
    request.modifiers.direction = first.direction;
    request.modifiers.is_too = first.is_too;
  }
}

// "crop 16:9", "white balance 5200 K", "brightness +1 EV": the unit says which operator is meant.
void ClauseReader::useMeasures() {
  constexpr double kThird = 33, kTwoThirds = 67;
  for (Request& request : m_reading.requests) {
    if (!request.modifiers.amount) continue;
    Quantity& said = *request.modifiers.amount;
    const bool is_third = said.is_worded && said.unit == Unit::kPercent &&
                          (std::abs(said.value) == kThird || std::abs(said.value) == kTwoThirds);
    if (is_third && firstOp(request.effect, m_lexicon) == image::OperatorId::kExposure) {  // of a stop
      said.value = (std::abs(said.value) == kThird ? 1.0 : 2.0) / 3;
      said.unit = Unit::kEv;
    }
    const auto& measures = m_lexicon.table.measures;
    const auto measure = std::ranges::find(measures, request.modifiers.amount->unit, &Measure::unit);
    const auto op = firstOp(request.effect, m_lexicon);
    const bool is_vague = request.modifiers.amount->unit == Unit::kLevels || op == image::OperatorId::kCrop ||
                          op == image::OperatorId::kAutoWhiteBalance || op == image::OperatorId::kBrightness;
    if (measure == measures.end() || !is_vague) continue;
    request.effect = measure->effect;
    request.manner = Meaning::kQuality;
  }
}

// "crop to a square": the format says how to crop.
void ClauseReader::joinFormat() {
  auto& requests = m_reading.requests;
  for (Request& request : requests) {  // "cut it to 3:1"
    if (isFormat(request, m_lexicon)) request.modifiers.direction = 0;
  }
  // Of several formats of one weight the last counts: "make it vertical for stories".
  const auto weightOf = [&](const Request& r) { return weightOfFormat(r, m_lexicon); };
  const auto only_crops = [&](const Request& r) {
    if (firstOp(r.effect, m_lexicon) == image::OperatorId::kCrop) return true;
    return isFormat(r, m_lexicon) && std::ranges::any_of(requests, [&](const Request& other) {
      const bool is_later = &other > &r;
      return &other != &r && isFormat(other, m_lexicon) &&
             (weightOf(other) > weightOf(r) || (is_later && weightOf(other) == weightOf(r)));
    });
  };
  const auto cropped = std::ranges::find_if(requests, only_crops);
  if (cropped == requests.end() || m_reading.hasPlace()) return;
  const auto format = std::ranges::find_if(requests, [&](const Request& r) {
    return isFormat(r, m_lexicon) && &r != &*cropped;
  });
  if (format == requests.end() || format == cropped) return;
  if (!format->modifiers.amount) format->modifiers.amount = cropped->modifiers.amount;
  append(format->words, cropped->words);
  append(format->words, cropped->modifiers.words);
  requests.erase(cropped);
}

}  // namespace atelier::instruct
