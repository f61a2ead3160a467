#include "instruct/requests.h"

#include <algorithm>
#include <utility>

namespace atelier::instruct {

namespace {

bool isEmptyWord(const Item& item) {
  return item.can(Meaning::kSkip) || item.can(Meaning::kArticle) || item.can(Meaning::kInside) ||
         item.can(Meaning::kWith) || item.can(Meaning::kIs) || item.can(Meaning::kTo) || item.can(Meaning::kQuestion) ||
         item.can(Meaning::kInstead) || item.can(Meaning::kDefinite) || item.can(Meaning::kSeem) ||
         item.can(Meaning::kMake) || item.can(Meaning::kNarrate) || item.can(Meaning::kReason) ||
         item.can(Meaning::kOpinion);
}

bool isStranger(const Item& item) {
  return item.kind == ItemKind::kUnknown || item.can(Meaning::kKnown) || item.can(Meaning::kColour);
}

bool isMask(image::Region region) { return region == image::Region::kMask; }

class ClauseReader {
 public:
  ClauseReader(const Clause& clause, const Lexicon& lexicon, const ReadingContext& context)
      : m_clause(clause), m_lexicon(lexicon), m_context(context) {
    m_reading.link = clause.link;
  }

  ClauseReading run() {
    measure();
    m_reading.kind = kindOf();
    switch (m_reading.kind) {
      case ClauseKind::kRequests: readRequests(); break;
      case ClauseKind::kModifiers: readModifiers(); break;
      case ClauseKind::kRegion: readRegion(); break;
      case ClauseKind::kProtection: readProtection(); break;
      default: break;
    }
    return std::move(m_reading);
  }

 private:
  void measure() {
    for (const Item& item : m_clause.items) {
      if (isEmptyWord(item)) continue;
      if (!m_has_content) m_reading.span.begin = item.span.begin;
      m_reading.span.end = item.span.end;
      m_has_content = true;
      m_has_effect = m_has_effect || item.isEffectLike();
      m_has_stranger = m_has_stranger || isStranger(item);
      m_has_quantity = m_has_quantity || item.kind == ItemKind::kQuantity;
    }
    m_is_lacking = has(Meaning::kNegate) && has(Meaning::kEnough);
    m_is_negative = !m_is_lacking && (has(Meaning::kNegate) || has(Meaning::kWithout) || has(Meaning::kKeep));
  }

  bool has(Meaning meaning) const { return m_clause.has(meaning); }

  ClauseKind kindOf() const {
    if (!m_has_content) return ClauseKind::kEmpty;
    const bool has_thing = m_has_stranger || has(Meaning::kObject);
    if (has(Meaning::kGenerate)) return ClauseKind::kGenerative;
    if ((has(Meaning::kAdd) || has(Meaning::kRemove)) && has_thing) return ClauseKind::kGenerative;
    const bool is_trimmed = m_has_quantity && !has_thing;  // "take 20 % off the top"
    if (has(Meaning::kRemove) && has(Meaning::kRegion) && !m_has_effect && !is_trimmed) return ClauseKind::kGenerative;
    const bool only_removes = has(Meaning::kRemove) && !m_has_effect && !has_thing && !m_has_quantity && !has(Meaning::kRegion) && !has(Meaning::kAspect);
    // "there is a green cast, remove it" asks once; without anything before it in the sentence it is about earlier.
    if (only_removes) return m_context.before == ClauseKind::kRequests ? ClauseKind::kEmpty : ClauseKind::kEarlier;
    if ((has(Meaning::kUndo) || has(Meaning::kAgain)) && !m_has_effect && !has_thing) return ClauseKind::kEarlier;
    const bool is_painted = m_context.speaks_of_mask && (m_has_effect || has(Meaning::kRegion));
    if (has(Meaning::kObject) && !is_painted) return ClauseKind::kGenerative;
    const bool goes_on = m_clause.link != Link::kThen;
    if (goes_on && m_context.before == ClauseKind::kGenerative && m_has_stranger && !m_has_effect) {
      return ClauseKind::kGenerative;
    }
    if (m_is_negative) return kindOfNegative();
    if (m_clause.link == Link::kAnd && m_context.before == ClauseKind::kProtection && onlyNamesQualities()) {
      return ClauseKind::kProtection;
    }
    if (m_has_effect) return ClauseKind::kRequests;
    if (m_has_stranger) return ClauseKind::kUnknown;
    if (has(Meaning::kRegion)) return ClauseKind::kRegion;
    if (onlySpeaksOfEarlier()) return ClauseKind::kEmpty;
    const bool modifies = m_has_quantity || has(Meaning::kDegree) || has(Meaning::kLimit) || has(Meaning::kIncrease) ||
                          has(Meaning::kDecrease) || has(Meaning::kToo);
    return modifies ? ClauseKind::kModifiers : ClauseKind::kUnknown;
  }

  ClauseKind kindOfNegative() const {
    if (m_has_stranger) return ClauseKind::kUnknown;
    const bool names_something = m_has_effect || has(Meaning::kAspect);
    if (names_something && !has(Meaning::kRegion)) return ClauseKind::kProtection;
    if (names_something && !has(Meaning::kKeep)) return ClauseKind::kUnknown;
    if (has(Meaning::kRegion)) return ClauseKind::kRegion;
    const bool only_says_no = std::ranges::all_of(m_clause.items, [](const Item& item) {
      return isEmptyWord(item) || item.can(Meaning::kNegate) || item.can(Meaning::kWithout) || item.can(Meaning::kKeep);
    });
    return only_says_no ? ClauseKind::kEmpty : ClauseKind::kUnknown;  // "no, …"
  }

  // "the picture again": nothing but words that mean nothing here.
  bool onlySpeaksOfEarlier() const {
    return std::ranges::all_of(m_clause.items, [](const Item& item) { return isEmptyWord(item) || item.can(Meaning::kAgain); });
  }

  bool onlyNamesQualities() const {
    return std::ranges::all_of(m_clause.items, [](const Item& item) {
      return isEmptyWord(item) || item.can(Meaning::kQuality) || item.can(Meaning::kAspect);
    });
  }

  void readProtection() {
    m_reading.is_without = has(Meaning::kWithout) && !has(Meaning::kTouch) && !has(Meaning::kKeep);
    for (const Item& item : m_clause.items) {
      if (item.isEffectLike() || item.can(Meaning::kAspect)) m_reading.kept.push_back(item.senses.front());
    }
  }

  void readRegion() {
    for (const Item& item : m_clause.items) {
      if (!takeRegion(item) && !m_is_negative) takeModifier(item, m_reading.modifiers);  // "and less on the right"
    }
    if (m_is_negative) std::swap(m_reading.regions, m_reading.excluded);
    m_reading.is_keeping = has(Meaning::kKeep);
    for (const Item& item : m_clause.items) {  // "keep the shadows dark" is about light alone
      if (item.isEffectLike()) m_reading.kept.push_back(item.senses.front());
    }
    m_reading.region_is_adverbial = m_reading.region_is_adverbial || m_is_negative;
  }

  bool takeRegion(const Item& item) {
    if (item.can(Meaning::kExcept)) m_is_excepting = true;
    if (item.can(Meaning::kExcept) || item.can(Meaning::kInside)) m_reading.region_is_adverbial = true;
    const Sense* sense = item.sense(Meaning::kRegion);
    if (sense == nullptr) return false;
    const auto region = static_cast<image::Region>(sense->index);
    auto& regions = m_is_excepting ? m_reading.excluded : m_reading.regions;
    if (std::ranges::find(regions, region) == regions.end()) regions.push_back(region);
    // The mask narrows every edit anyway: "the shadows in the mask" are the shadows.
    if (!m_is_excepting && regions.size() > 1) std::erase_if(regions, isMask);
    m_reading.region_leads = m_reading.requests.empty();
    return true;
  }

  void readModifiers() {
    for (const Item& item : m_clause.items) {
      if (item.can(Meaning::kTo)) m_is_target = true;
      if (isEmptyWord(item) || takeNamedAmount(item, m_reading.named_amounts)) continue;
      if (!takeModifier(item, m_reading.modifiers)) m_reading.unknown.push_back(item.span);
    }
    finishParameter();
  }

  void readRequests() {
    m_reading.is_command = has(Meaning::kMake);
    m_reading.is_description = has(Meaning::kIs);
    for (std::size_t i = 0; i < m_clause.items.size(); ++i) readItem(i);
    finishParameter();
    const bool is_around = std::ranges::any_of(m_reading.requests, [&](const Request& request) {
      return opOf(request.effect) == image::OperatorId::kBorder || opOf(request.effect) == image::OperatorId::kVignette;
    });
    if (m_is_excepting && m_reading.excluded.empty() && !is_around) m_reading.unknown.push_back(m_except_span);
    if (!m_pending.isEmpty()) mergeInto(m_reading.requests.back().modifiers, std::move(m_pending));
    applyTags();
    dropDoubles();
    shareDirection();
    useMeasures();
    joinFormat();
    for (Request& request : m_reading.requests) {
      auto& words = request.modifiers.words;
      // "drop the contrast change": the change as a whole.
      if (request.modifiers.is_undirected && request.modifiers.direction < 0) request.modifiers.removes = true;
      request.words.insert(request.words.end(), words.begin(), words.end());
      request.words.insert(request.words.end(), m_region_words.begin(), m_region_words.end());
      request.regions = m_reading.regions;
      request.excluded = m_reading.excluded;
    }
  }

  // A word that nobody here knows, before what is clearly asked for, and no thing by its place: "it deserves to be
  // brighter", "knock the exposure down". Not "the xylophone brighter", not "divide the contrast".
  bool isIdle(std::size_t i) const {
    if (m_clause.items[i].kind != ItemKind::kUnknown || m_is_negative || has(Meaning::kRemove) || has(Meaning::kAdd)) return false;
    const bool is_thing = i > 0 && (m_clause.items[i - 1].can(Meaning::kArticle) || m_clause.items[i - 1].can(Meaning::kDefinite) ||
                                    m_clause.items[i - 1].can(Meaning::kInside) || m_clause.items[i - 1].can(Meaning::kWith) ||
                                    m_clause.items[i - 1].kind == ItemKind::kUnknown || m_clause.items[i - 1].can(Meaning::kKnown));
    const bool is_directed = has(Meaning::kIncrease) || has(Meaning::kDecrease) || has(Meaning::kToo) || has(Meaning::kEffect) || m_has_quantity;
    return !is_thing && is_directed && effectFollows(i) && !leadsToThing(i);
  }

  // "xylophone brighter" would be a thing, "deserves to be brighter" is none: a word between says so.
  bool leadsToThing(std::size_t i) const {
    return i + 1 < m_clause.items.size() && m_clause.items[i + 1].isEffectLike();
  }

  void readItem(std::size_t i) {
    const Item& item = m_clause.items[i];
    if (isIdle(i)) return;
    if (isStranger(item)) return m_reading.unknown.push_back(item.span);
    if (item.isEffectLike()) return addRequest(item);
    if (item.can(Meaning::kTo)) {
      m_is_target = true;
    } else if (!isEmptyWord(item) && item.kind != ItemKind::kQuantity) {
      m_is_target = false;
    }
    if (item.can(Meaning::kSeem)) m_seems = true;
    if (item.can(Meaning::kExcept)) m_except_span = item.span;
    if (item.can(Meaning::kTag)) return m_tags.push_back(&item);
    if (item.can(Meaning::kPart) || item.kind == ItemKind::kSettings) return takePart(item);
    if (takeRegion(item) || item.can(Meaning::kExcept)) return m_region_words.push_back(item.span);
    if (isEmptyWord(item) || item.can(Meaning::kObject) || item.can(Meaning::kAgain)) return;
    auto& requests = m_reading.requests;
    if (takeNamedAmount(item, requests.empty() ? m_reading.named_amounts : requests.back().named_amounts)) {
      if (requests.empty() && !effectFollows(i)) return m_reading.unknown.push_back(item.span);
      return (requests.empty() ? m_pending.words : requests.back().modifiers.words).push_back(item.span);
    }
    // A number belongs to the effect before it, any other word to the one after it where there is one.
    const bool is_number = item.kind == ItemKind::kQuantity;
    const bool goes_back = is_number ? !requests.empty() && !requests.back().modifiers.amount : !effectFollows(i);
    Modifiers& modifiers = goes_back && !requests.empty() ? requests.back().modifiers : m_pending;
    if (!takeModifier(item, modifiers)) m_reading.unknown.push_back(item.span);
  }

  // A colour or settings in brackets: of the effect before it, or else of the one to come.
  void takePart(const Item& item) {
    auto& requests = m_reading.requests;
    auto& words = requests.empty() ? m_pending.words : requests.back().words;
    if (item.can(Meaning::kPart)) words.push_back(item.span);
    if (item.settings.empty()) return;
    if (requests.empty()) return m_reading.unknown.push_back(item.span);
    auto& amounts = requests.back().named_amounts;
    amounts.insert(amounts.end(), item.settings.begin(), item.settings.end());
    words.push_back(item.span);
  }

  bool effectFollows(std::size_t i) const {
    return std::any_of(m_clause.items.begin() + static_cast<std::ptrdiff_t>(i) + 1, m_clause.items.end(),
                       [](const Item& item) { return item.isEffectLike(); });
  }

  void addRequest(const Item& item) {
    const Sense& sense = item.senses.front();
    if (Request* same = sameRequest(sense)) {
      same->words.push_back(item.span);
      return mergeInto(same->modifiers, std::exchange(m_pending, {}));
    }
    if (isLightOfTone(sense)) {
      Modifiers& modifiers = m_reading.requests.back().modifiers;
      mergeInto(modifiers, std::exchange(m_pending, {}));
      modifiers.direction = m_lexicon.table.effects[static_cast<std::size_t>(sense.index)].steps.front().values[0] < 0 ? -1 : 1;
      return m_reading.requests.back().words.push_back(item.span);
    }
    if (isObjectOf(sense, item)) return m_reading.requests.back().words.push_back(item.span);
    if (joinsLast(sense)) return m_reading.requests.back().words.push_back(item.span);
    Request request{.manner = sense.meaning, .effect = sense.index, .modifiers = std::exchange(m_pending, {})};
    request.words.push_back(item.span);
    request.named_amounts = item.settings;
    request.named_amounts.insert(request.named_amounts.end(), m_reading.named_amounts.begin(), m_reading.named_amounts.end());
    m_reading.named_amounts.clear();  // "a radius of 10 for the blur"
    if (sense.meaning == Meaning::kFault) {
      request.manner = Meaning::kState;
      request.modifiers.is_too = request.modifiers.is_too || request.modifiers.direction == 0;
    }
    const bool is_description = has(Meaning::kIs) || (m_seems && !has(Meaning::kMake));
    const bool is_complaint = is_description && sense.meaning == Meaning::kState && request.modifiers.direction == 0;
    if (is_complaint) request.modifiers.is_too = true;
    m_reading.requests.push_back(std::move(request));
  }

  // "crop in a little tighter": two words for one thing.
  Request* sameRequest(const Sense& sense) {
    const auto op = opOf(sense.index);
    if (op == image::OperatorId::kRotateQuarter || sense.meaning != Meaning::kEffect) return nullptr;
    const auto same = std::ranges::find_if(m_reading.requests, [&](const Request& request) {
      return request.effect == sense.index && request.manner == Meaning::kEffect;
    });
    return same == m_reading.requests.end() ? nullptr : &*same;
  }

  // "blacks a bit deeper", "the whites brighter": how dark or light the tone shall be.
  bool isLightOfTone(const Sense& sense) const {
    if (m_reading.requests.empty() || sense.meaning == Meaning::kQuality || opOf(sense.index) != image::OperatorId::kExposure) return false;
    const Request& last = m_reading.requests.back();
    const auto op = opOf(last.effect);
    const bool is_tone = op == image::OperatorId::kBlacks || op == image::OperatorId::kWhites || op == image::OperatorId::kHighlights ||
                         op == image::OperatorId::kShadows;
    return is_tone && last.manner == Meaning::kQuality && last.modifiers.isEmpty() && m_pending.direction >= 0 && !m_pending.is_too &&
           !has(Meaning::kIs) && !m_is_lacking;
  }

  // "warm the colours", "soften the light": what the verb works on, and no wish of its own.
  bool isObjectOf(const Sense& sense, const Item& item) const {
    const bool is_whole = sense.index == m_lexicon.table.role("family") || sense.index == m_lexicon.table.role("tone");
    if (sense.meaning != Meaning::kQuality || !is_whole || m_reading.requests.empty() || !m_pending.isEmpty()) return false;
    const Request& last = m_reading.requests.back();
    return last.manner == Meaning::kEffect && last.words.back().end <= item.span.begin && last.modifiers.isEmpty();
  }

  // "the colours warmer": the same the other way round.
  bool isSubjectOf(const Sense& sense) const {
    if (m_reading.requests.empty() || sense.meaning == Meaning::kQuality) return false;
    const Request& last = m_reading.requests.back();
    const auto op = opOf(last.effect);
    const bool is_whole = last.effect == m_lexicon.table.role("family") || last.effect == m_lexicon.table.role("tone") ||
                          op == image::OperatorId::kHue || op == image::OperatorId::kTint;  // "a sepia tint"
    const Modifiers& modifiers = last.modifiers;
    const bool is_bare = modifiers.isEmpty() || (modifiers.is_undirected && modifiers.direction == 0 && !modifiers.amount);
    return is_whole && last.manner == Meaning::kQuality && is_bare && last.named_amounts.empty();
  }

  // Noun and adjective are one wish: "more saturated colours", "the colours are too vivid".
  bool joinsLast(const Sense& sense) {
    if (m_reading.requests.empty()) return false;
    Request& last = m_reading.requests.back();
    if (opOf(last.effect) != opOf(sense.index) && !isSubjectOf(sense)) return false;
    if (sense.meaning == Meaning::kQuality && m_pending.isEmpty()) return true;
    // "flatten the contrast", "brighten the dark picture": what is there, and what shall become of it.
    if (last.manner == Meaning::kEffect && m_pending.isEmpty() && isReverse(last.effect, sense.index)) return true;
    if (last.manner != Meaning::kQuality || (!last.modifiers.isEmpty() && !isSubjectOf(sense))) return false;
    std::vector<image::TextSpan> words = std::move(last.words);
    m_reading.requests.pop_back();
    m_pending.words.insert(m_pending.words.end(), words.begin(), words.end());
    return false;
  }

  bool isReverse(int effect, int other) const {
    const auto valueOf = [&](int index) { return m_lexicon.table.effects[static_cast<std::size_t>(index)].steps.front().values; };
    const auto a = valueOf(effect), b = valueOf(other);
    return opOf(effect) == opOf(other) && !a.empty() && (a[0] < 0) != (b[0] < 0);
  }

  image::OperatorId opOf(int effect) const {
    return m_lexicon.table.effects[static_cast<std::size_t>(effect)].steps.front().op;
  }

  // "radius 2 px": the parameter's name waits for its number.
  bool takeNamedAmount(const Item& item, std::vector<NamedAmount>& amounts) {
    if (const Sense* parameter = item.sense(Meaning::kParameter)) {
      finishParameter();
      m_parameter = parameter->index;
      m_parameter_span = item.span;
      return true;
    }
    if (item.kind != ItemKind::kQuantity || m_parameter < 0) return false;
    amounts.push_back({std::exchange(m_parameter, -1), item.quantity});
    return true;
  }

  void finishParameter() {
    if (std::exchange(m_parameter, -1) >= 0) m_reading.unknown.push_back(m_parameter_span);
  }

  bool takeModifier(const Item& item, Modifiers& modifiers) {
    if (item.kind == ItemKind::kQuantity) {
      if (modifiers.amount) return joinRatio(*modifiers.amount, item.quantity);
      modifiers.amount = item.quantity;
      modifiers.is_target = std::exchange(m_is_target, false);
    } else if (const Sense* degree = item.sense(Meaning::kDegree)) {
      modifiers.degree *= degree->number;
      modifiers.degree_span = item.span;
    } else if (item.can(Meaning::kLimit)) {
      modifiers.is_limited = true;
    } else if (item.can(Meaning::kIncrease) || (item.can(Meaning::kAdd) && modifiers.direction == 0)) {
      modifiers.direction = 1;
    } else if (item.can(Meaning::kDecrease) || item.can(Meaning::kRemove)) {
      modifiers.direction = -1;
      modifiers.removes = item.can(Meaning::kRemove);
    } else if (item.can(Meaning::kToo)) {
      modifiers.is_too = true;
    } else if (item.can(Meaning::kTouch)) {
      modifiers.is_undirected = true;
    } else if (m_is_lacking && (item.can(Meaning::kNegate) || item.can(Meaning::kEnough))) {
      modifiers.direction = 1;
    } else if (!item.can(Meaning::kEnough) && !item.can(Meaning::kAdd) && !item.can(Meaning::kNegatePrefix)) {
      return false;
    }
    modifiers.words.push_back(item.span);
    return true;
  }

  // "16 x 9", "4 by 5": two bare numbers are a ratio.
  static bool joinRatio(Quantity& first, const Quantity& second) {
    const bool is_open = first.unit == Unit::kNone || first.unit == Unit::kTimes;
    if (!is_open || second.unit != Unit::kNone || second.value <= 0) return false;
    first = {.value = first.value / second.value, .unit = Unit::kRatio, .span = {first.span.begin, second.span.end}};
    return true;
  }

  static void mergeInto(Modifiers& modifiers, Modifiers late) {
    if (modifiers.direction == 0) modifiers.direction = late.direction;
    modifiers.is_too = modifiers.is_too || late.is_too;
    modifiers.is_limited = modifiers.is_limited || late.is_limited;
    modifiers.degree *= late.degree;
    if (!modifiers.amount) {
      modifiers.amount = late.amount;
      modifiers.is_target = late.is_target;
    }
    modifiers.removes = modifiers.removes || late.removes;
    modifiers.words.insert(modifiers.words.end(), late.words.begin(), late.words.end());
  }

  // A tag that no effect here knows is a place ("brighten the left"), or else unknown.
  void applyTags() {
    for (const Item* item : m_tags) {
      const std::string& tag = m_lexicon.tags[static_cast<std::size_t>(item->sense(Meaning::kTag)->index)];
      bool is_used = false;
      for (Request& request : m_reading.requests) {
        for (const Variant& variant : m_lexicon.table.variants) {
          if (is_used || variant.effect != request.effect || variant.tag != tag) continue;
          request.effect = variant.becomes;
          request.modifiers.is_undirected = false;  // "adjust the levels automatically"
          if (tag == "auto") request.modifiers.direction = 0;  // "fix" alone would be less of them
          request.words.push_back(item->span);
          is_used = true;
        }
      }
      if (!is_used && takeRegion(*item)) {
        m_region_words.push_back(item->span);
      } else if (!is_used) {
        m_reading.unknown.push_back(item->span);
      }
    }
  }

  // "blur it sideways as if it moved": only the tag made it the same.
  void dropDoubles() {
    auto& requests = m_reading.requests;
    if (m_tags.empty() || requests.size() != 2 || requests[0].effect != requests[1].effect) return;
    if (opOf(requests[0].effect) == image::OperatorId::kRotateQuarter || !requests[1].modifiers.isEmpty()) return;
    append(requests[0].words, requests[1].words);
    requests.pop_back();
  }

  // "more contrast saturation", "too dark yellow": what was said of the first holds for the second.
  void shareDirection() {
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
  void useMeasures() {
    for (Request& request : m_reading.requests) {
      if (!request.modifiers.amount) continue;
      const auto& measures = m_lexicon.table.measures;
      const auto measure = std::ranges::find(measures, request.modifiers.amount->unit, &Measure::unit);
      const auto op = opOf(request.effect);
      const bool is_vague = request.modifiers.amount->unit == Unit::kLevels || op == image::OperatorId::kCrop || op == image::OperatorId::kAutoWhiteBalance ||
                            op == image::OperatorId::kBrightness;
      if (measure == measures.end() || !is_vague) continue;
      request.effect = measure->effect;
      request.manner = Meaning::kQuality;
    }
  }

  // "crop to a square": the format says how to crop.
  void joinFormat() {
    auto& requests = m_reading.requests;
    // Of several formats a number says most, then "square", then the last: "make it vertical for stories".
    const auto isFormat = [&](const Request& r) { return opOf(r.effect) == image::OperatorId::kCropToRatio; };
    const auto weightOf = [&](const Request& r) {
      if (r.modifiers.amount) return 3;
      if (r.effect == m_lexicon.table.measureOf(Unit::kRatio)) return 0;
      return m_lexicon.table.effects[static_cast<std::size_t>(r.effect)].steps.front().values[0] == 1 ? 2 : 1;
    };
    const auto only_crops = [&](const Request& r) {
      if (opOf(r.effect) == image::OperatorId::kCrop) return true;
      return isFormat(r) && std::ranges::any_of(requests, [&](const Request& other) {
        const bool is_later = &other > &r;
        return &other != &r && isFormat(other) && (weightOf(other) > weightOf(r) || (is_later && weightOf(other) == weightOf(r)));
      });
    };
    const auto cropped = std::ranges::find_if(requests, only_crops);
    if (cropped == requests.end() || m_reading.hasPlace()) return;
    const auto format = std::ranges::find_if(requests, [&](const Request& r) {
      return opOf(r.effect) == image::OperatorId::kCropToRatio && &r != &*cropped;
    });
    if (format == requests.end() || format == cropped) return;
    if (!format->modifiers.amount) format->modifiers.amount = cropped->modifiers.amount;
    append(format->words, cropped->words);
    append(format->words, cropped->modifiers.words);
    requests.erase(cropped);
  }

  static void append(std::vector<image::TextSpan>& words, const std::vector<image::TextSpan>& more) {
    words.insert(words.end(), more.begin(), more.end());
  }

  const Clause& m_clause;
  const Lexicon& m_lexicon;
  const ReadingContext& m_context;
  ClauseReading m_reading;
  bool m_has_content = false;
  bool m_has_effect = false;
  bool m_has_stranger = false;
  bool m_has_quantity = false;
  bool m_is_lacking = false;
  bool m_is_negative = false;
  bool m_is_excepting = false;
  bool m_is_target = false;
  bool m_seems = false;  // "look" stands before what follows
  image::TextSpan m_except_span;
  Modifiers m_pending;
  int m_parameter = -1;
  image::TextSpan m_parameter_span;
  std::vector<const Item*> m_tags;
  std::vector<image::TextSpan> m_region_words;
};

}  // namespace

ClauseReading readClause(const Clause& clause, const Lexicon& lexicon, const ReadingContext& context) {
  return ClauseReader(clause, lexicon, context).run();
}

}  // namespace atelier::instruct
