// Corrections: what "less", "undo the blur" and "rather in sepia" make of the plan that was carried out before.
#pragma once

#include <functional>
#include <optional>

#include "instruct/requests.h"

namespace atelier::instruct {

// shift: how far behind the earlier instruction the new one stands, in bytes; new words are counted from there.
class EarlierPlan {
 public:
  EarlierPlan(image::EditPlan plan, std::size_t shift) : m_plan(std::move(plan)), m_shift(shift) {}

  const image::EditPlan& plan() const { return m_plan; }
  std::size_t shift() const { return m_shift; }
  bool isChanged() const { return m_is_changed; }

  // "less", "even more", "half as strong": all that was done. False where the words name no strength.
  bool scaleAll(const Modifiers& modifiers, std::span<const image::TextSpan> words);
  // Whether the plan has a step of the effect's kind.
  bool hasSome(const Effect& effect) const;
  // "less blur", "too warm", "undo the blur": the steps of that effect. False where the plan has none.
  bool lessOf(const Effect& effect, const Request& request);
  // Whether makeWayFor would take some steps away for these, and leave what has nothing to do with them.
  bool hasRivalOf(std::span<const image::PlanStep> steps) const;
  // "rather in sepia": what cannot stand beside the new steps goes; all of it where nothing is of their kind.
  void makeWayFor(std::span<const image::PlanStep> steps);
  // "not so dark", "darker" after a vignette, and nothing else: what is dark is the vignette.
  bool scaleVignette(const Modifiers& modifiers, std::span<const image::TextSpan> words);
  // "a halftone" and then "bigger dots", "a vignette" and then "wider". False where what was done last has no size.
  bool growBy(double factor, std::span<const image::TextSpan> words);
  // "black and white" and then "the colours back", there or everywhere: what had taken them away goes.
  bool bringColoursBack(std::span<const image::Region> places);
  // "the same for the blues", "the left too": what was done last in one place, in another one besides. False where it
  // was done everywhere.
  bool repeatIn(image::Region region, std::span<const image::TextSpan> words);
  // "keep only the vignette", "but keep the colours": false, and nothing done, where that would leave all or nothing.
  bool takeAway(const std::function<bool(const image::PlanStep&)>& is_meant);
  // "undo the second one", "keep the first": the wishes of which the plan is made, counted from 1; -1 is the last one.
  // False where there is none such.
  bool takeAwayWish(int which);
  bool keepWish(int which);
  // "the first one stronger"
  bool scaleWish(int which, const Modifiers& modifiers, std::span<const image::TextSpan> words);
  // "a bit less on the right": what was done there. False where nothing was.
  bool scaleIn(image::Region region, const Modifiers& modifiers, std::span<const image::TextSpan> words);
  // "only outside the mask": all that was done everywhere. False where nothing was.
  bool confine(std::span<const image::Region> regions, std::span<const image::TextSpan> words);
  // "a black frame" and then "make it white": the border, or what was recoloured. False where nothing has a colour.
  bool giveColour(const Colour& colour, std::span<const image::TextSpan> words);
  // "the green filter instead": the variant of what was done. False where there is none.
  bool vary(const EffectTable& table, const std::string& tag, std::span<const image::TextSpan> words);
  // "the right side, I mean": what was done on the left. False where nothing was done in such a place.
  bool moveTo(image::Region region, std::span<const image::TextSpan> words);
  // Whether levels were all that was counted: "fewer levels".
  bool isPosterised() const {
    return m_plan.steps.size() == 1 && m_plan.steps.front().op == image::OperatorId::kPosterise;
  }
  // Whether something was done there.
  bool isIn(image::Region region) const;
  // "not the top, the edges": what was done there is done elsewhere.
  void replacePlace(image::Region from, image::Region to, std::span<const image::TextSpan> words);
  // Where all that makeWayFor would take away was done, if that is one place.
  image::Region placeOfRivals(std::span<const image::PlanStep> steps) const;
  // "no, to the right": what was turned. False where nothing was.
  bool turnTo(bool right, std::span<const image::TextSpan> words);
  // "the other way": each step that has another way, or else what is on the other side. False where there is neither.
  bool reverse(std::span<const image::TextSpan> words);
  // Whether no hues are left after what was done: what is wished of one comes before that.
  bool leavesNoHues() const;
  // "leave the yellow taxi as it was", "except in the highlights": what was done everywhere is done in the rest. False
  // where nothing was.
  bool leaveOut(
      std::span<const image::Region> places, std::span<const image::TextSpan> words,
      const std::function<bool(const image::PlanStep&)>& is_meant = [](const image::PlanStep&) { return true; });
  // New steps, whose words are then counted from the earlier instruction's, after those that were carried out. In one
  // hue of which they left nothing: before them.
  std::vector<image::PlanStep> joinedBy(std::vector<image::PlanStep> steps, bool before) const;
  void clear();

 private:
  std::optional<image::TextSpan> wishAt(int which) const;
  bool keepSome(int which, bool keeps_it);
  bool scaleSteps(double factor, std::span<const image::TextSpan> words,
                  const std::function<bool(const image::PlanStep&)>& is_meant);
  static bool turnRound(image::PlanStep& step);
  bool placeIn(image::Region region, std::span<const image::TextSpan> words,
               const std::function<bool(const image::PlanStep&)>& is_meant);
  bool narrowTo(const image::Place& place, std::span<const image::TextSpan> words);
  bool leaveMask(std::span<const image::TextSpan> words);
  bool turnFurther(const Modifiers& modifiers);
  bool addTo(const Modifiers& modifiers);
  bool setOnly(const Modifiers& modifiers);
  static std::optional<std::vector<image::Region>> restWithout(const image::PlanStep& step,
                                                               std::span<const image::Region> places);
  bool scaleLevels(double factor, std::span<const image::TextSpan> words);

  image::EditPlan m_plan;
  std::size_t m_shift = 0;
  bool m_is_changed = false;
};

// The same operator in the same direction.
bool isSameWay(const image::PlanStep& a, const image::PlanStep& b);

}  // namespace atelier::instruct
