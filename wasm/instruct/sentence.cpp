#include "instruct/sentence.h"

#include <algorithm>
#include <utility>

#include "instruct/corrections.h"
#include "instruct/regions.h"
#include "instruct/request_steps.h"

namespace atelier::instruct {

namespace {

using image::TextSpan;

// No one writes more wishes than this at once; what follows is unknown, so that any text is read in a moment.
constexpr std::size_t kMostWishes = 24;

// "vintage, but less", "warmer, and more of it"
constexpr double kMuchLess = 0.6;
constexpr double kMuchMore = 1.5;

// One request's steps, and the clause that it came from.
struct Wish {
  Request request;
  std::size_t clause = 0;
  std::vector<image::PlanStep> steps;
};

class SentenceReader {
 public:
  SentenceReader(const std::vector<Clause>& clauses, const Lexicon& lexicon, std::optional<EarlierPlan> earlier)
      : m_clauses(clauses), m_lexicon(lexicon), m_earlier(std::move(earlier)) {}

  Understanding run() {
    readAll();
    for (ClauseReading& reading : m_readings) collect(reading);
    settleLeading();
    joinExclusions();
    joinSplitTones();
    splash();
    spreadRegions();
    if (std::ranges::any_of(m_wishes, [&](const Wish& wish) { return isUndirected(wish.request); })) {
      offerBoth();
    } else {
      m_result.plan = planFor(1, m_result.unknown);
      joinEarlier();
    }
    for (const Wish& wish : m_wishes) addUnderstood(m_readings[wish.clause].span);
    if (has(Meaning::kQuestion)) offerAsAnswer();
    return std::move(m_result);
  }

 private:
  bool has(Meaning meaning) const {
    return std::ranges::any_of(m_clauses, [&](const Clause& clause) { return clause.has(meaning); });
  }

  bool isUndirected(const Request& request) const {
    const bool has_direction = request.modifiers.direction != 0 || request.modifiers.amount;
    return request.modifiers.is_undirected || (!has_direction && isTurnToLevel(request));
  }

  // "straighten it", "the horizon leans": which way, nothing here can see.
  bool isTurnToLevel(const Request& request) const {
    return request.effect == m_lexicon.table.role("straighten") || request.effect == m_lexicon.table.role("lean");
  }

  void readAll() {
    ReadingContext context;
    context.speaks_of_mask = std::ranges::any_of(m_clauses, [](const Clause& clause) {
      return std::ranges::any_of(clause.items, [](const Item& item) {
        const Sense* region = item.sense(Meaning::kRegion);
        return region != nullptr && (region->index == static_cast<int>(image::Region::kMask) ||
                                     region->index == static_cast<int>(image::Region::kOutsideMask));
      });
    });
    for (const Clause& clause : m_clauses) {
      m_readings.push_back(readClause(clause, m_lexicon, context));
      if (m_readings.back().kind != ClauseKind::kEmpty) context.before = m_readings.back().kind;
    }
  }

  void collect(ClauseReading& reading) {
    const auto index = static_cast<std::size_t>(&reading - m_readings.data());
    append(m_result.unknown, reading.unknown);
    switch (reading.kind) {
      case ClauseKind::kRequests: collectRequests(reading, index); break;
      case ClauseKind::kModifiers: collectModifiers(reading); break;
      case ClauseKind::kEarlier: collectEarlier(reading); break;
      case ClauseKind::kGenerative: m_result.generative.push_back(reading.span); break;
      case ClauseKind::kUnknown: m_result.unknown.push_back(reading.span); break;
      case ClauseKind::kRegion:
        repeatElsewhere(reading, index);
        addUnderstood(reading.span);
        break;
      default: break;
    }
  }

  // "take 20 % off the top"
  bool trims(const ClauseReading& reading) const {
    const auto is_side = [](image::Region region) {
      return region == image::Region::kTop || region == image::Region::kBottom || region == image::Region::kLeft || region == image::Region::kRight;
    };
    const auto& amount = reading.modifiers.amount;
    return m_lexicon.table.role("trim") >= 0 && amount && amount->unit == Unit::kPercent && !amount->has_sign && reading.modifiers.direction <= 0 &&
           !reading.regions.empty() && reading.excluded.empty() && std::ranges::all_of(reading.regions, is_side);
  }

  // "more light on the left and less on the right": the wish before it, as much as is said here, in another place.
  void repeatElsewhere(ClauseReading& reading, std::size_t index) {
    const Modifiers& late = reading.modifiers;
    const bool says_how_much = late.direction != 0 || late.amount || late.degree != 1;
    if (m_wishes.empty() && trims(reading)) {
      Request trim{.effect = m_lexicon.table.role("trim"), .modifiers = {.amount = late.amount}, .words = {reading.span}};
      trim.regions = reading.regions;
      reading.kind = ClauseKind::kRequests;
      return m_wishes.push_back({std::move(trim), index, {}});
    }
    if (m_wishes.empty() || reading.link == Link::kThen || !says_how_much || reading.regions.empty()) return;
    Request request = m_wishes.back().request;
    const auto& effect = m_lexicon.table.effects[static_cast<std::size_t>(request.effect)];
    const bool has_reverse = effect.opposite >= 0 && image::operatorInfo(firstOp(request.effect)).kind == image::OperatorKind::kPoint;
    const bool is_weaker = late.direction < 0 && !has_reverse;
    if (late.direction != 0 && !is_weaker) request.modifiers.direction = late.direction;
    request.modifiers.degree = late.degree * (is_weaker ? kMuchLess : 1);
    if (late.amount) request.modifiers.amount = late.amount;
    request.words = {reading.span};
    request.regions = reading.regions;
    request.excluded.clear();
    reading.kind = ClauseKind::kRequests;
    m_wishes.push_back({std::move(request), index, {}});
  }

  // "calm it down, the colours shout": what there is less to be of is said afterwards, by a complaint.
  void settleLeading() {
    const bool has_complaint = std::ranges::any_of(m_wishes, [](const Wish& wish) { return wish.request.modifiers.is_too; });
    for (const TextSpan& span : m_leading) {
      if (has_complaint) addUnderstood(span);
      if (!has_complaint) m_result.unknown.push_back(span);
    }
  }

  void collectRequests(ClauseReading& reading, std::size_t index) {
    inheritDirection(reading);
    for (Request& request : reading.requests) {
      if (m_wishes.size() >= kMostWishes) return m_result.unknown.push_back(reading.span);
      if (correctEarlier(request)) {
        addUnderstood(reading.span);
        continue;
      }
      if (request.modifiers.is_limited && limitEarlier(request)) continue;
      if (joinComplaint(request, index)) continue;
      if (reading.is_description && isDrawing(request) && !m_wishes.empty()) continue;
      m_wishes.push_back({std::move(request), index, {}});
    }
  }

  // "less saturated, it looks like a cartoon" complains once more.
  bool isDrawing(const Request& request) const {
    const Effect& effect = m_lexicon.table.effects[static_cast<std::size_t>(request.effect)];
    const bool is_style = image::operatorInfo(effect.steps.front().op).kind == image::OperatorKind::kNeighbourhood && effect.opposite < 0;
    return request.manner == Meaning::kEffect && is_style && request.modifiers.isEmpty();
  }

  // "less blur", "too warm now", "undo the vignette", where that is what was done before.
  bool correctEarlier(const Request& request) {
    const Modifiers& modifiers = request.modifiers;
    const bool is_less = (modifiers.direction < 0) != modifiers.is_too;
    const bool is_absolute = modifiers.amount && modifiers.amount->unit != Unit::kPercent && modifiers.amount->unit != Unit::kTimes;
    if (!m_earlier || !is_less || is_absolute) return false;
    return m_earlier->lessOf(m_lexicon.table.effects[static_cast<std::size_t>(request.effect)], request);
  }

  // "undo", "again", and nothing else in the clause.
  void collectEarlier(const ClauseReading& reading) {
    const Clause& clause = m_clauses[static_cast<std::size_t>(&reading - m_readings.data())];
    const bool is_remedy = !m_wishes.empty() && m_wishes.back().request.modifiers.is_too;  // "looks foggy, remove that"
    if (!m_earlier && !is_remedy) return m_result.unknown.push_back(reading.span);
    if (is_remedy) return addUnderstood(reading.span);
    if (clause.has(Meaning::kAgain)) {
      m_repeats = true;
    } else {
      m_earlier->clear();
    }
    addUnderstood(reading.span);
  }

  // What was done before, as it shall be now, and then the new steps.
  void joinEarlier() {
    if (!m_earlier) return;
    auto& steps = m_result.plan.steps;
    if (m_repeats && steps.empty()) {
      steps = m_earlier->plan().steps;
      for (image::PlanStep& step : steps) step.words = m_result.understood;
      return;
    }
    const bool is_instead = has(Meaning::kInstead) || (saysNo() && m_earlier->hasRivalOf(steps));
    if (is_instead && !steps.empty()) m_earlier->makeWayFor(steps);
    if (!m_earlier->isChanged()) return;
    for (image::PlanStep& step : steps) {
      for (TextSpan& span : step.words) span = {span.begin + m_earlier->shift(), span.end + m_earlier->shift()};
    }
    std::vector<image::PlanStep> all = m_earlier->plan().steps;
    append(all, steps);
    steps = std::move(all);
    m_result.undoes = steps.empty();
    m_result.revises = !steps.empty();
  }

  // "no, darker"
  bool saysNo() const {
    const auto says = [&](std::size_t i) { return m_readings[i].kind == ClauseKind::kEmpty && (m_clauses[i].has(Meaning::kNegate) || m_clauses[i].has(Meaning::kWithout)); };
    return m_clauses.size() > 1 && says(0);
  }

  // A question is answered with the plan; to carry it out is for the person to say.
  void offerAsAnswer() {
    if (m_result.plan.steps.empty() && m_result.alternatives.empty()) return;
    m_result.is_question = true;
    if (!m_result.plan.steps.empty()) m_result.alternatives.insert(m_result.alternatives.begin(), std::move(m_result.plan));
    m_result.plan = {};
  }

  // "except the reds and the yellows", "only keep the blues and greens": both are excepted.
  void joinExclusions() {
    for (std::size_t i = 1; i < m_readings.size(); ++i) {
      ClauseReading& reading = m_readings[i];
      ClauseReading& before = m_readings[i - 1];
      const bool is_bare = reading.kind == ClauseKind::kRegion && !reading.regions.empty() && !reading.region_is_adverbial;
      if (!is_bare || reading.link == Link::kThen || before.excluded.empty()) continue;
      append(before.excluded, reading.regions);
      for (Wish& wish : m_wishes) {
        if (wish.clause + 1 == i) append(wish.request.excluded, reading.regions);
      }
      // What follows it goes on from here.
      reading.excluded = before.excluded;
      reading.kind = ClauseKind::kEmpty;
    }
  }

  // "keep the reds, the rest in black and white": the rest is that of the colours, not of a mask.
  bool splashRest(int effect) {
    const std::vector<image::Region> rest{image::Region::kOutsideMask};
    for (ClauseReading& reading : m_readings) {
      const bool keeps_colours = reading.is_keeping && !reading.excluded.empty() && std::ranges::all_of(reading.excluded, isColourFamily);
      for (Wish& wish : m_wishes) {
        if (!keeps_colours || firstOp(wish.request.effect) != firstOp(effect) || wish.request.regions != rest) continue;
        wish.request.regions.clear();
        wish.request.excluded = reading.excluded;
        reading.kind = ClauseKind::kEmpty;
        return true;
      }
    }
    return false;
  }

  // "split tone: warm highlights, blue shadows": the casts say with what.
  void joinSplitTones() {
    const auto split = std::ranges::find_if(m_wishes, [&](const Wish& wish) {
      return firstOp(wish.request.effect) == image::OperatorId::kSplitToning && wish.request.named_amounts.empty() &&
             m_lexicon.table.effects[static_cast<std::size_t>(wish.request.effect)].steps.size() == 1;
    });
    if (split == m_wishes.end()) return;
    Wish toned = *split;
    const std::size_t place = static_cast<std::size_t>(split - m_wishes.begin());
    const auto takes = [&](const Wish& wish) {
      const auto colour = std::ranges::find(m_lexicon.table.colours, wish.request.effect, &Colour::cast);
      const bool is_in_shadows = wish.request.regions == std::vector{image::Region::kShadows};
      const bool is_in_highlights = wish.request.regions == std::vector{image::Region::kHighlights};
      if (colour == m_lexicon.table.colours.end() || (!is_in_shadows && !is_in_highlights) || wish.request.modifiers.is_too) return false;
      const Quantity hue{.value = colour->hue, .unit = Unit::kDegrees, .span = wish.request.words.front()};
      toned.request.named_amounts.push_back({m_lexicon.parameter(is_in_shadows ? "shadows" : "highlights"), hue});
      append(toned.request.words, wish.request.words);
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

  // "only keep the reds": all other colours go.
  void splash() {
    const int effect = m_lexicon.table.role("splash");
    if (effect < 0 || splashRest(effect)) return;
    if (!m_wishes.empty()) return;
    for (ClauseReading& reading : m_readings) {
      const bool keeps_colours = reading.kind == ClauseKind::kRegion && reading.is_keeping && !reading.excluded.empty() &&
                                 std::ranges::all_of(reading.excluded, isColourFamily);
      if (!keeps_colours) continue;
      Request request{.effect = effect, .words = {reading.span}, .excluded = reading.excluded};
      m_wishes.push_back({std::move(request), static_cast<std::size_t>(&reading - m_readings.data()), {}});
      reading.kind = ClauseKind::kRequests;
      const auto& grey = m_lexicon.table.effects[static_cast<std::size_t>(effect)].steps;
      const bool is_grey = m_earlier && std::ranges::any_of(m_earlier->plan().steps, [&](const image::PlanStep& step) { return isSameWay(step, grey.front()); });
      if (is_grey) m_earlier->makeWayFor(grey);  // what is grey already has no colours to keep
      return;
    }
  }

  // "darker, but not too dark": the wish is there already, and is to be smaller.
  bool limitEarlier(const Request& request) {
    for (Wish& wish : m_wishes) {
      if (!asksForSame(wish.request, request)) continue;
      wish.request.modifiers.is_limited = true;
      append(wish.request.words, request.words);
      return true;
    }
    return false;
  }

  // "it is too dark, brighten it": the complaint and the remedy are one wish, with the remedy's amount.
  bool joinComplaint(Request& request, std::size_t index) {
    for (Wish& wish : m_wishes) {
      if (isSaidAgain(wish.request, request)) {
        if (request.modifiers.amount) wish.request.modifiers.amount = request.modifiers.amount;
        if (request.modifiers.degree != 1) wish.request.modifiers.degree = request.modifiers.degree;
        append(wish.request.words, request.words);
        addUnderstood(m_readings[index].span);
        return true;
      }
      if (isGroundOf(wish.request, request, m_readings[index])) {
        append(wish.request.words, request.words);
        addUnderstood(m_readings[index].span);
        return true;
      }
      if (isTurnedAlready(wish, request) || isPlight(wish.request, request)) {
        append(request.words, wish.request.words);
        keepPlace(request, wish.request);
        wish.request = std::move(request);
        return true;
      }
      if (levelsWith(wish, request) || saysHowBlurred(wish.request, request, m_readings[index])) return true;
      const bool only_asks_for_remedy = wish.request.modifiers.is_too && onlyAsksForRemedy(wish.request, request);
      const bool is_one_complaint = wish.request.modifiers.is_too != request.modifiers.is_too;
      if (only_asks_for_remedy) return true;
      if (!is_one_complaint || !asksForSame(wish.request, request)) continue;
      if (wish.request.modifiers.is_too) std::swap(wish.request, request);
      keepPlace(wish.request, request);
      append(wish.request.words, request.words);
      addUnderstood(m_readings[index].span);
      return true;
    }
    return false;
  }

  // "the greens are too strong, mute them": the remedy goes where the complaint was.
  static void keepPlace(Request& remedy, const Request& complaint) {
    if (!remedy.regions.empty() || !remedy.excluded.empty()) return;
    remedy.regions = complaint.regions;
    remedy.excluded = complaint.excluded;
  }

  // "it is dull, fix it", "the colours are dead, liven them up"
  bool onlyAsksForRemedy(const Request& complaint, const Request& remedy) const {
    if (remedy.effect == m_lexicon.table.role("improve")) return true;
    if (!isPlain(remedy.modifiers)) return false;
    const auto op = firstOp(complaint.effect);
    const bool is_of_colour = op == image::OperatorId::kSaturation || op == image::OperatorId::kVibrance;
    const bool smooths_noise = op == image::OperatorId::kGrain && firstOp(remedy.effect) == image::OperatorId::kTexture;
    const bool clears_haze = op == image::OperatorId::kDehaze && firstOp(remedy.effect) == image::OperatorId::kSharpen;
    // "the blacks look grey, deepen them"
    const bool deepens = (op == image::OperatorId::kBlacks || op == image::OperatorId::kShadows) && firstOp(remedy.effect) == image::OperatorId::kExposure;
    return smooths_noise || clears_haze || deepens || (is_of_colour && remedy.effect == m_lexicon.table.role("emphasis"));
  }

  // "the horizon leans to the left, turn it by 2°": by how much, and the way that makes it level.
  bool levelsWith(Wish& wish, Request& request) const {
    const bool is_open = firstOp(wish.request.effect) == image::OperatorId::kRotate && !wish.request.modifiers.amount;
    const auto& amount = request.modifiers.amount;
    if (!is_open || firstOp(request.effect) != image::OperatorId::kRotateQuarter || !amount || amount->unit != Unit::kDegrees) return false;
    const bool is_other_way = m_lexicon.table.effects[static_cast<std::size_t>(request.effect)].steps.front().values[0] != 1;
    append(request.words, wish.request.words);
    if (is_other_way) wish.request.effect = request.effect;
    wish.request.modifiers.amount = amount;
    wish.request.words = request.words;
    return true;
  }

  // "tilt-shift, stronger blur": of the blur that is there already.
  bool saysHowBlurred(Request& wish, const Request& request, const ClauseReading& reading) const {
    const auto op = firstOp(wish.effect);
    const bool is_blur = op == image::OperatorId::kTiltShift || op == image::OperatorId::kLensBlur || op == image::OperatorId::kMotionBlur;
    const Modifiers& late = request.modifiers;
    const bool says_how_much = late.direction != 0 || late.degree != 1;
    if (!is_blur || !says_how_much || late.is_too || late.amount || reading.link != Link::kComma || reading.hasPlace()) return false;
    if (firstOp(request.effect) != image::OperatorId::kGaussianBlur) return false;
    wish.modifiers.degree *= late.degree * (late.direction > 0 ? kMuchMore : late.direction < 0 ? kMuchLess : 1);
    append(wish.words, request.words);
    return true;
  }

  // "pull the highlights down, they are too bright": why, and nothing more to be done.
  bool isGroundOf(const Request& wish, const Request& complaint, const ClauseReading& reading) const {
    if (!reading.is_description || !complaint.modifiers.is_too || reading.hasPlace() || wish.modifiers.is_too) return false;
    const auto asked = stepsOf(wish, m_lexicon, 1).steps;
    const auto remedy = stepsOf(complaint, m_lexicon, 1).steps;
    if (asked.size() != 1 || remedy.size() != 1) return false;
    const auto is_light = [](image::OperatorId op) { return op == image::OperatorId::kExposure || op == image::OperatorId::kBrightness; };
    const auto is_tone = [](image::OperatorId op) {
      return op == image::OperatorId::kHighlights || op == image::OperatorId::kShadows || op == image::OperatorId::kWhites ||
             op == image::OperatorId::kBlacks;
    };
    return is_light(remedy[0].op) && is_tone(asked[0].op) && (asked[0].values[0] < 0) == (remedy[0].values[0] < 0);
  }

  // "a bit dark, brighten it": how the picture is, where the remedy follows, even without "is" or "too".
  bool isPlight(const Request& state, const Request& remedy) const {
    if (state.manner != Meaning::kState || state.modifiers.direction != 0 || state.modifiers.is_too || state.modifiers.amount) return false;
    if (remedy.manner != Meaning::kEffect || remedy.modifiers.direction < 0 || state.regions != remedy.regions) return false;
    const auto& before = m_lexicon.table.effects[static_cast<std::size_t>(state.effect)];
    const auto& after = m_lexicon.table.effects[static_cast<std::size_t>(remedy.effect)];
    return before.steps.front().op == after.steps.front().op && !isSameWay(before.steps.front(), after.steps.front());
  }

  // "it lies on its side, turn it left": the turn that is asked for is the remedy.
  bool isTurnedAlready(const Wish& wish, const Request& request) const {
    return m_readings[wish.clause].is_description && firstOp(wish.request.effect) == firstOp(request.effect) &&
           firstOp(request.effect) == image::OperatorId::kRotateQuarter;
  }

  // "it is blurry, sharpen it", "mosaic with blocks of 20 px": the same, twice, and how much at most once.
  bool isSaidAgain(const Request& a, const Request& b) const {
    const auto& steps = m_lexicon.table.effects[static_cast<std::size_t>(a.effect)].steps;
    const bool turns = image::operatorInfo(steps.front().op).kind == image::OperatorKind::kGeometry;
    const bool is_placed_again = (a.regions == b.regions && a.excluded == b.excluded) || (b.regions.empty() && b.excluded.empty());
    return a.effect == b.effect && !turns && isPlain(a.modifiers) && onlySaysHowMuch(b.modifiers) && is_placed_again &&
           a.named_amounts.empty() && b.named_amounts.empty();
  }

  static bool onlySaysHowMuch(const Modifiers& modifiers) {
    Modifiers plain = modifiers;
    plain.degree = 1;  // "grain, lots of grain"
    return isPlain(plain) || (modifiers.amount && modifiers.words.size() == 1 && modifiers.direction == 0);
  }

  // "warmer", "more cosy": no less and no more than the word says.
  static bool isPlain(const Modifiers& modifiers) {
    return modifiers.direction >= 0 && !modifiers.is_too && !modifiers.is_limited && modifiers.degree == 1 && !modifiers.amount;
  }

  bool asksForSame(const Request& a, const Request& b) const {
    const auto first = stepsOf(a, m_lexicon, 1).steps;
    const auto second = stepsOf(b, m_lexicon, 1).steps;
    return !first.empty() && std::ranges::equal(first, second, isSameWay);
  }

  // "too dark and blurry", "less contrast and saturation": said once, meant for both.
  void inheritDirection(ClauseReading& reading) const {
    if (reading.link == Link::kThen || reading.is_command || m_wishes.empty()) return;
    const Request& before = m_wishes.back().request;
    Modifiers& modifiers = reading.requests.front().modifiers;
    const Meaning manner = reading.requests.front().manner;
    const bool is_alike = manner == before.manner && manner != Meaning::kEffect;
    const bool is_open = modifiers.direction == 0 && !modifiers.is_too && !modifiers.amount &&
                         (before.modifiers.is_too || !modifiers.degree_span);  // "and a bit of blur" is no less of it
    if (!is_alike || !is_open) return;
    modifiers.direction = before.modifiers.direction;
    modifiers.is_too = before.modifiers.is_too;
    modifiers.is_undirected = before.modifiers.is_undirected;
  }

  // A clause of nothing but "slightly" or "by 20 %" is about the wish before it.
  void collectModifiers(ClauseReading& reading) {
    if (m_wishes.empty() && m_earlier && m_earlier->scaleAll(reading.modifiers, reading.modifiers.words)) {
      return addUnderstood(reading.span);
    }
    if (collectMeasure(reading)) return;
    if (collectSize(reading)) return;
    const bool only_turns_down = reading.modifiers.direction < 0 && !reading.modifiers.amount && !m_earlier;
    if (m_wishes.empty() && only_turns_down) return m_leading.push_back(reading.span);
    if (m_wishes.empty() || reading.link == Link::kThen) return m_result.unknown.push_back(reading.span);
    Request& request = m_wishes.back().request;
    const Modifiers& late = reading.modifiers;
    const bool is_white_point = late.amount && late.amount->unit == Unit::kKelvin && firstOp(request.effect) == image::OperatorId::kAutoWhiteBalance;
    if (is_white_point) {  // "daylight white balance, 5500 K"
      request.effect = m_lexicon.table.measureOf(Unit::kKelvin);
      request.manner = Meaning::kQuality;
    }
    if (late.amount && request.modifiers.amount) return m_result.unknown.push_back(reading.span);
    request.modifiers.degree *= late.degree;
    if (late.degree_span) request.modifiers.degree_span = late.degree_span;
    request.modifiers.is_limited = request.modifiers.is_limited || late.is_limited;
    if (late.amount) {
      request.modifiers.amount = late.amount;
      request.modifiers.is_target = late.is_target;
    }
    const bool is_open = request.manner == Meaning::kQuality && request.modifiers.direction == 0 && !request.modifiers.is_too;
    if (is_open) request.modifiers.direction = late.direction;
    if (!is_open && late.direction > 0 && !request.modifiers.is_too) request.modifiers.degree *= kMuchMore;
    if (!is_open && late.direction < 0 && !request.modifiers.is_too) request.modifiers.degree *= kMuchLess;
    append(request.named_amounts, reading.named_amounts);
    append(request.words, late.words);
    addUnderstood(reading.span);
  }

  // "reduce to 25 %", and nothing that it could be of: the picture.
  bool collectSize(const ClauseReading& reading) {
    const auto& amount = reading.modifiers.amount;
    const bool is_of_frame = m_wishes.empty() || firstOp(m_wishes.back().request.effect) == image::OperatorId::kCropToRatio;
    const bool is_less = reading.modifiers.direction < 0;
    const int size = m_lexicon.table.role("size");
    if (size < 0 || !is_of_frame || !amount || amount->unit != Unit::kPercent || (!reading.modifiers.is_target && !is_less)) return false;
    Request request{.effect = size, .modifiers = reading.modifiers};
    if (!reading.modifiers.is_target) request.effect = m_lexicon.table.effects[static_cast<std::size_t>(size)].opposite;
    request.modifiers.direction = 0;
    request.words = reading.modifiers.words;
    m_wishes.push_back({std::move(request), static_cast<std::size_t>(&reading - m_readings.data()), {}});
    return true;
  }

  // "-1 EV" alone is about exposure, "5200 K" about temperature.
  bool collectMeasure(const ClauseReading& reading) {
    const auto& amount = reading.modifiers.amount;
    const bool is_spoken_for = !m_wishes.empty() && reading.link != Link::kThen && !m_wishes.back().request.modifiers.amount;
    if (!amount || is_spoken_for) return false;
    const auto& measures = m_lexicon.table.measures;
    const auto measure = std::ranges::find(measures, amount->unit, &Measure::unit);
    if (measure == measures.end()) return false;
    Request request{.manner = Meaning::kQuality, .effect = measure->effect, .modifiers = reading.modifiers};
    request.words = reading.modifiers.words;
    if (amount->unit == Unit::kLevels) request.modifiers.direction = 0;  // "reduce it to 4 colours"
    m_wishes.push_back({std::move(request), static_cast<std::size_t>(&reading - m_readings.data()), {}});
    return true;
  }

  void spreadRegions() {
    for (std::size_t i = 0; i < m_readings.size(); ++i) {
      const ClauseReading& reading = m_readings[i];
      if (reading.kind == ClauseKind::kRegion && !spreadOver(reading, i)) m_result.unknown.push_back(reading.span);
      if (reading.kind == ClauseKind::kRequests && reading.hasPlace()) spreadFrom(reading, i);
    }
  }

  // A place on its own: at the end it is for all that was said, at the start for what follows.
  bool spreadOver(const ClauseReading& reading, std::size_t index) {
    if (joinPlaces(reading, index)) return true;
    bool is_used = false;
    for (Wish& wish : m_wishes) {
      if (wish.clause < index) is_used = give(wish, reading) || is_used;
    }
    if (is_used) return true;
    for (Wish& wish : m_wishes) {
      if (wish.clause > index) is_used = give(wish, reading) || is_used;
    }
    return is_used;
  }

  // "the reds and the blues", in the clause before or after: one wish for both.
  bool joinPlaces(const ClauseReading& reading, std::size_t index) {
    if (reading.regions.empty() || reading.region_is_adverbial) return false;
    bool is_joined = false;
    for (Wish& wish : m_wishes) {
      const ClauseReading& own = m_readings[wish.clause];
      const bool follows = wish.clause < index && reading.link != Link::kThen && isJoinedUpTo(wish.clause, index);
      const bool leads = wish.clause > index && own.region_leads && isJoinedUpTo(index, wish.clause);
      if (own.regions.empty() || wish.request.regions.empty() || (!follows && !leads)) continue;
      append(wish.request.regions, reading.regions);
      append(wish.request.words, {reading.span});
      is_joined = true;
    }
    return is_joined;
  }

  // Only bare places stand between the two clauses.
  bool isJoinedUpTo(std::size_t first, std::size_t last) const {
    for (std::size_t i = first + 1; i <= last; ++i) {
      if (m_readings[i].link == Link::kThen) return false;
      if (i < last && m_readings[i].kind != ClauseKind::kRegion) return false;
    }
    return true;
  }

  // False where the wish has a place of its own that has nothing to do with this one.
  bool give(Wish& wish, const ClauseReading& reading) const {
    Request& request = wish.request;
    const bool is_meant = reading.kept.empty() || std::ranges::any_of(reading.kept, [&](const Sense& kept) {
      return firstOp(kept.index) == firstOp(request.effect);
    });
    if (!is_meant) return true;
    const bool had_place = !request.regions.empty() || !request.excluded.empty();
    const bool is_rest = request.regions == std::vector{image::Region::kOutsideMask} && reading.is_keeping &&
                         !reading.excluded.empty() && std::ranges::find(reading.excluded, image::Region::kMask) == reading.excluded.end();
    if (is_rest) {  // "protect the highlights and lift everything else": the rest is not that of a mask
      request.regions.clear();
      request.excluded = reading.excluded;
      return true;
    }
    if (!reading.excluded.empty()) {  // "brighten the shadows without touching the highlights"
      if (!request.excluded.empty()) return false;
      request.excluded = reading.excluded;
      return true;
    }
    const bool is_mask = reading.regions == std::vector{image::Region::kMask};
    if (had_place) return is_mask && request.excluded.empty();  // the mask narrows the edit as it is
    request.regions = reading.regions;
    return true;
  }

  image::OperatorId firstOp(int effect) const {
    return m_lexicon.table.effects[static_cast<std::size_t>(effect)].steps.front().op;
  }

  // "darker and blurred in the mask": backwards; "brighten the mask and sharpen it": forwards.
  void spreadFrom(const ClauseReading& reading, std::size_t index) {
    if (reading.region_is_adverbial && !reading.region_leads) {
      for (std::size_t i = index; i > 0 && m_readings[i].link == Link::kAnd; --i) setOpenPlaces(i - 1, reading);
    }
    for (std::size_t i = index + 1; i < m_readings.size() && m_readings[i].link != Link::kThen; ++i) {
      if (m_readings[i].hasPlace()) break;
      setOpenPlaces(i, reading);
    }
  }

  void setOpenPlaces(std::size_t clause, const ClauseReading& reading) {
    for (Wish& wish : m_wishes) {
      const bool is_open = wish.request.regions.empty() && wish.request.excluded.empty();
      const bool has_own_place = firstOp(wish.request.effect) == image::OperatorId::kVignette;
      if (wish.clause != clause || !is_open || has_own_place) continue;
      wish.request.regions = reading.regions;
      wish.request.excluded = reading.excluded;
    }
  }

  void offerBoth() {
    std::vector<TextSpan> unknown;
    for (const int sign : {1, -1}) {
      unknown.clear();
      image::EditPlan plan = planFor(sign, unknown);
      if (!plan.steps.empty()) m_result.alternatives.push_back(std::move(plan));
    }
    append(m_result.unknown, unknown);
  }

  image::EditPlan planFor(int undirected_sign, std::vector<TextSpan>& unknown) {
    for (Wish& wish : m_wishes) {
      Request request = wish.request;
      request.modifiers.is_undirected = isUndirected(request);
      RequestSteps made = stepsOf(request, m_lexicon, undirected_sign);
      wish.steps = std::move(made.steps);
      append(unknown, made.unknown);
      if (made.moves_part) refuseGeometryInRegion(wish, unknown);
    }
    image::EditPlan plan = without(unknown);
    return plan;
  }

  // Turning only a part of the picture is another thing than turning the picture.
  void refuseGeometryInRegion(Wish& wish, std::vector<TextSpan>& unknown) const {
    if (m_readings[wish.clause].regions == std::vector{image::Region::kCentre}) return;  // "crop a square from the centre"
    if (!m_readings[wish.clause].hasPlace()) return;  // it was said of another wish, and of this one by the way
    wish.steps.clear();
    unknown.push_back(m_readings[wish.clause].span);
  }

  // All wishes' steps, less what the protections take away.
  image::EditPlan without(std::vector<TextSpan>& unknown) {
    for (const ClauseReading& reading : m_readings) {
      if (reading.kind != ClauseKind::kProtection) continue;
      const bool is_done = m_wishes.empty() ? askForLess(reading) : protect(reading);
      if (is_done) addUnderstood(reading.span);
      if (!is_done) unknown.push_back(reading.span);
    }
    image::EditPlan plan;
    for (const Wish& wish : m_wishes) append(plan.steps, wish.steps);
    return plan;
  }

  // "no blur" and nothing else: less blur. "Don't blur" and nothing else asks for nothing.
  bool askForLess(const ClauseReading& reading) {
    if (!reading.is_without || reading.kept.size() != 1 || reading.kept[0].meaning == Meaning::kAspect) return false;
    Request request{.manner = Meaning::kEffect, .effect = reading.kept[0].index};
    request.modifiers.direction = -1;
    request.modifiers.removes = true;
    request.words = {reading.span};
    if (correctEarlier(request)) return true;
    RequestSteps made = stepsOf(request, m_lexicon, 1);
    if (made.steps.empty()) return false;
    m_wishes.push_back({std::move(request), static_cast<std::size_t>(&reading - m_readings.data()), std::move(made.steps)});
    return true;
  }

  // Takes the protected steps out of effects of several steps. False where that would leave nothing of an effect:
  // "black and white, but keep the colours" contradicts itself.
  bool protect(const ClauseReading& reading) {
    std::vector<std::vector<image::PlanStep>> kept_steps;
    for (const Wish& wish : m_wishes) {
      std::vector<image::PlanStep> left = wish.steps;
      std::erase_if(left, [&](const image::PlanStep& step) { return isProtected(step, reading.kept); });
      if (left.empty() && !wish.steps.empty()) return false;
      kept_steps.push_back(std::move(left));
    }
    for (std::size_t i = 0; i < m_wishes.size(); ++i) m_wishes[i].steps = std::move(kept_steps[i]);
    return true;
  }

  bool isProtected(const image::PlanStep& step, const std::vector<Sense>& kept) const {
    return std::ranges::any_of(kept, [&](const Sense& sense) {
      const auto index = static_cast<std::size_t>(sense.index);
      if (sense.meaning == Meaning::kAspect) {
        return std::ranges::find(m_lexicon.table.aspects[index].ops, step.op) != m_lexicon.table.aspects[index].ops.end();
      }
      return std::ranges::any_of(m_lexicon.table.effects[index].steps, [&](const image::PlanStep& other) {
        return sense.meaning == Meaning::kQuality ? other.op == step.op : isSameWay(other, step);
      });
    });
  }

  void addUnderstood(TextSpan span) {
    if (std::ranges::find(m_result.understood, span) == m_result.understood.end()) m_result.understood.push_back(span);
  }

  template <typename Row>
  static void append(std::vector<Row>& rows, const std::vector<Row>& more) {
    rows.insert(rows.end(), more.begin(), more.end());
  }

  const std::vector<Clause>& m_clauses;
  const Lexicon& m_lexicon;
  std::vector<ClauseReading> m_readings;
  std::vector<Wish> m_wishes;
  std::vector<TextSpan> m_leading;  // "less of it" before anything that it could be of
  std::optional<EarlierPlan> m_earlier;
  bool m_repeats = false;
  Understanding m_result;
};

}  // namespace

Understanding readSentence(const std::vector<Clause>& clauses, const Lexicon& lexicon, std::optional<EarlierPlan> earlier) {
  return SentenceReader(clauses, lexicon, std::move(earlier)).run();
}

}  // namespace atelier::instruct
