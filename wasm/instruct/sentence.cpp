#include "instruct/sentence.h"

#include <algorithm>
#include <utility>

#include "instruct/request_steps.h"

namespace atelier::instruct {

namespace {

using image::TextSpan;

// One request's steps, and the clause that it came from.
struct Wish {
  Request request;
  std::size_t clause = 0;
  std::vector<image::PlanStep> steps;
};

class SentenceReader {
 public:
  SentenceReader(const std::vector<Clause>& clauses, const Lexicon& lexicon) : m_clauses(clauses), m_lexicon(lexicon) {}

  Understanding run() {
    readAll();
    for (ClauseReading& reading : m_readings) collect(reading);
    spreadRegions();
    if (std::ranges::any_of(m_wishes, [](const Wish& wish) { return wish.request.modifiers.is_undirected; })) {
      offerBoth();
    } else {
      m_result.plan = planFor(1, m_result.unknown);
    }
    for (const Wish& wish : m_wishes) addUnderstood(m_readings[wish.clause].span);
    return std::move(m_result);
  }

 private:
  void readAll() {
    ReadingContext context;
    context.speaks_of_mask = std::ranges::any_of(m_clauses, [](const Clause& clause) {
      return std::ranges::any_of(clause.items, [](const Item& item) {
        const Sense* region = item.sense(Meaning::kRegion);
        return region != nullptr && region->index != static_cast<int>(image::Region::kEverywhere);
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
      case ClauseKind::kGenerative: m_result.generative.push_back(reading.span); break;
      case ClauseKind::kUnknown: m_result.unknown.push_back(reading.span); break;
      case ClauseKind::kRegion: addUnderstood(reading.span); break;
      default: break;
    }
  }

  void collectRequests(ClauseReading& reading, std::size_t index) {
    inheritDirection(reading);
    for (Request& request : reading.requests) {
      if (request.modifiers.is_limited && limitEarlier(request)) continue;
      if (joinComplaint(request, index)) continue;
      m_wishes.push_back({std::move(request), index, {}});
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
      const bool is_one_complaint = wish.request.modifiers.is_too != request.modifiers.is_too;
      if (!is_one_complaint || wish.clause == index || !asksForSame(wish.request, request)) continue;
      if (wish.request.modifiers.is_too) std::swap(wish.request, request);
      append(wish.request.words, request.words);
      addUnderstood(m_readings[index].span);
      return true;
    }
    return false;
  }

  bool asksForSame(const Request& a, const Request& b) const {
    const auto first = stepsOf(a, m_lexicon, 1).steps;
    const auto second = stepsOf(b, m_lexicon, 1).steps;
    return !first.empty() && std::ranges::equal(first, second, isSameWay);
  }

  static bool isSameWay(const image::PlanStep& a, const image::PlanStep& b) {
    if (a.op != b.op) return false;
    return a.values.empty() || b.values.empty() || (a.values[0] < 0) == (b.values[0] < 0);
  }

  // "too dark and blurry", "less contrast and saturation": said once, meant for both.
  void inheritDirection(ClauseReading& reading) const {
    if (reading.link == Link::kThen || m_wishes.empty()) return;
    const Request& before = m_wishes.back().request;
    Modifiers& modifiers = reading.requests.front().modifiers;
    const Meaning manner = reading.requests.front().manner;
    const bool is_alike = manner == before.manner && manner != Meaning::kEffect;
    const bool is_open = modifiers.direction == 0 && !modifiers.is_too && !modifiers.amount;
    if (!is_alike || !is_open) return;
    modifiers.direction = before.modifiers.direction;
    modifiers.is_too = before.modifiers.is_too;
    modifiers.is_undirected = before.modifiers.is_undirected;
  }

  // A clause of nothing but "slightly" or "by 20 %" is about the wish before it.
  void collectModifiers(ClauseReading& reading) {
    if (collectMeasure(reading)) return;
    if (m_wishes.empty() || reading.link == Link::kThen) return m_result.unknown.push_back(reading.span);
    Request& request = m_wishes.back().request;
    const Modifiers& late = reading.modifiers;
    if (late.amount && request.modifiers.amount) return m_result.unknown.push_back(reading.span);
    request.modifiers.degree *= late.degree;
    if (late.degree_span) request.modifiers.degree_span = late.degree_span;
    request.modifiers.is_limited = request.modifiers.is_limited || late.is_limited;
    if (late.amount) request.modifiers.amount = late.amount;
    if (late.direction != 0 && request.modifiers.direction == 0) request.modifiers.direction = late.direction;
    append(request.named_amounts, reading.named_amounts);
    append(request.words, late.words);
    addUnderstood(reading.span);
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
    m_wishes.push_back({std::move(request), static_cast<std::size_t>(&reading - m_readings.data()), {}});
    return true;
  }

  void spreadRegions() {
    for (std::size_t i = 0; i < m_readings.size(); ++i) {
      const ClauseReading& reading = m_readings[i];
      if (reading.kind == ClauseKind::kRegion && !spreadOver(reading, i)) m_result.unknown.push_back(reading.span);
      if (reading.kind == ClauseKind::kRequests && reading.region) spreadFrom(reading, i);
    }
  }

  // A place on its own: at the end it is for all that was said, at the start for what follows.
  bool spreadOver(const ClauseReading& reading, std::size_t index) {
    bool is_used = false;
    for (Wish& wish : m_wishes) {
      if (wish.clause < index && !wish.request.region) is_used = setRegion(wish, *reading.region);
    }
    for (Wish& wish : m_wishes) {
      if (is_used || wish.clause < index) continue;
      for (Wish& later : m_wishes) {
        if (later.clause > index && !later.request.region) setRegion(later, *reading.region);
      }
      return true;
    }
    return is_used;
  }

  static bool setRegion(Wish& wish, image::Region region) {
    wish.request.region = region;
    return true;
  }

  // "darker and blurred in the mask": backwards; "brighten the mask and sharpen it": forwards.
  void spreadFrom(const ClauseReading& reading, std::size_t index) {
    if (reading.region_is_adverbial && !reading.region_leads) {
      for (std::size_t i = index; i > 0 && m_readings[i].link == Link::kAnd; --i) setOpenRegions(i - 1, *reading.region);
    }
    for (std::size_t i = index + 1; i < m_readings.size() && m_readings[i].link != Link::kThen; ++i) {
      if (m_readings[i].region) break;
      setOpenRegions(i, *reading.region);
    }
  }

  void setOpenRegions(std::size_t clause, image::Region region) {
    for (Wish& wish : m_wishes) {
      if (wish.clause == clause && !wish.request.region) wish.request.region = region;
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
      RequestSteps made = stepsOf(wish.request, m_lexicon, undirected_sign);
      wish.steps = std::move(made.steps);
      append(unknown, made.unknown);
      refuseGeometryInRegion(wish, unknown);
    }
    image::EditPlan plan = without(unknown);
    return plan;
  }

  // Turning only a part of the picture is another thing than turning the picture.
  void refuseGeometryInRegion(Wish& wish, std::vector<TextSpan>& unknown) const {
    const auto& own_region = m_readings[wish.clause].region;
    const bool is_part = own_region && *own_region != image::Region::kEverywhere;
    const bool moves = std::ranges::any_of(wish.steps, [](const image::PlanStep& step) {
      return image::operatorInfo(step.op).kind == image::OperatorKind::kGeometry;
    });
    if (!is_part || !moves) return;
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
    request.words = {reading.span};
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
  Understanding m_result;
};

}  // namespace

Understanding readSentence(const std::vector<Clause>& clauses, const Lexicon& lexicon) {
  return SentenceReader(clauses, lexicon).run();
}

}  // namespace atelier::instruct
