#include "instruct/said_better.h"

#include "instruct/first_operator.h"
#include "instruct/operator_groups.h"

namespace atelier::instruct {

namespace {

using image::OperatorId;

bool isOfLight(OperatorId op) {
  return familyOf(op) == Family::kLight || op == OperatorId::kContrast;
}

bool areTwoTones(const Request& request, OperatorId op) {
  const auto& amount = request.modifiers.amount;
  if (op == OperatorId::kPosterise) return amount && amount->value == 2;
  return op == OperatorId::kDuotone && request.modifiers.isEmpty() && request.named_amounts.empty();
}

// Which way the turn goes is still open.
bool isOpenTurn(const Request& request, const Lexicon& lexicon) {
  return request.modifiers.isEmpty() && request.effect == lexicon.table.role("straighten");
}

}  // namespace

bool isSameCast(const Request& a, const Request& b, const Lexicon& lexicon) {
  const auto& effects = lexicon.table.effects;
  const Effect& first = effects[static_cast<std::size_t>(a.effect)];
  const bool is_reverse = first.opposite == b.effect && first.steps.size() == 1 && isOfCast(first.steps.front().op);
  const bool is_same_place = a.regions == b.regions && a.excluded == b.excluded;
  const auto is_less = [](const Request& request) { return request.modifiers.direction < 0; };
  const bool complains = a.modifiers.is_too || b.modifiers.is_too;
  return is_reverse && is_same_place && !complains && is_less(a) != is_less(b) && !a.modifiers.amount &&
         !b.modifiers.amount;
}

bool isSaidBetter(const Request& vague, const Request& exact, const Lexicon& lexicon) {
  const OperatorId before = firstOp(vague.effect, lexicon), after = firstOp(exact.effect, lexicon);
  if (vague.effect == lexicon.table.role("improve") && exact.modifiers.is_too) return true;  // "clean it, it's grainy"
  const bool is_remedy = vague.modifiers.direction == 0 && !vague.modifiers.amount;
  if (before == OperatorId::kAutoWhiteBalance && isOfCast(after))
    return vague.modifiers.is_too && exact.modifiers.is_too;
  const bool says_how_wrong =
      exact.modifiers.is_too || (exact.modifiers.amount && exact.modifiers.amount->unit == Unit::kEv);
  if (before == OperatorId::kAutoLevels && isOfLight(after)) return is_remedy && says_how_wrong;
  if (areTwoTones(vague, before)) return after == OperatorId::kThreshold;
  const bool is_any_crop = before == OperatorId::kCrop && vague.regions.empty() && is_remedy;
  if (is_any_crop) return (after == OperatorId::kCrop && !exact.regions.empty()) || after == OperatorId::kCropToRatio;
  const bool turns = after == OperatorId::kRotate || after == OperatorId::kRotateQuarter;
  return isOpenTurn(vague, lexicon) && turns && exact.effect != vague.effect;
}

}  // namespace atelier::instruct
