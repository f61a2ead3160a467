#include "moderation/gate.h"

#include <algorithm>
#include <cmath>

namespace atelier::moderation {

namespace {

constexpr std::size_t indexOf(Layer layer) { return static_cast<std::size_t>(layer); }

bool areScores(const std::vector<CategoryScore>& categories) {
  return std::ranges::all_of(categories, [](const CategoryScore& category) {
    return std::isfinite(category.score) && category.score >= 0 && category.score <= 1;
  });
}

Evidence evidenceOf(const Context& context) {
  return {context.use, context.text, {}, context.before, context.mask};
}

}  // namespace

void Gate::install(Layer layer, std::shared_ptr<Reviewer> reviewer) {
  m_reviewers[indexOf(layer)].push_back(std::move(reviewer));
}

bool Gate::canReviewGenerated() const {
  return std::ranges::none_of(m_reviewers, [](const auto& reviewers) { return reviewers.empty(); });
}

base::Task<Verdict> Gate::reviewText(Context context) {
  Verdict verdict = checkText(context.text, m_policy);
  if (!verdict.isAllowed() || !isGenerative(context.use)) co_return verdict;
  const base::Duration pause = m_back_off.remaining(context.now);
  if (pause > base::Duration{0}) {
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(pause).count();
    co_return block(Layer::kPrompt, "moderation.reason.back_off", {{"seconds", std::to_string(seconds)}});
  }
  co_return co_await askReviewers(Layer::kPrompt, evidenceOf(context), context);
}

base::Task<Verdict> Gate::reviewSafeguards(Context context) {
  if (!isGenerative(context.use)) co_return allow(Layer::kSafeguard);
  co_return co_await askReviewers(Layer::kSafeguard, evidenceOf(context), context);
}

base::Task<Verdict> Gate::reviewPicture(image::Image picture, Context context) {
  const Verdict structure = checkUpload(picture.spec());
  if (!structure.isAllowed() || !isGenerative(context.use)) co_return structure;
  co_return co_await reviewGenerative(Layer::kUpload, std::move(picture), std::move(context));
}

base::Task<Verdict> Gate::reviewGenerative(Layer layer, image::Image picture, Context context) {
  if (layer == Layer::kResult) {
    const Verdict pixels = checkGeneratedPixels(factsOf(picture), m_policy);
    if (!pixels.isAllowed()) co_return pixels;
  }
  Evidence evidence = evidenceOf(context);
  evidence.picture = std::move(picture);
  co_return co_await askReviewers(layer, std::move(evidence), context);
}

base::Task<Verdict> Gate::askReviewers(Layer layer, Evidence evidence, Context context) {
  // A copy: a reviewer installed while we wait must not move the list under us.
  const auto reviewers = m_reviewers[indexOf(layer)];
  if (reviewers.empty()) co_return block(layer, "moderation.reason.no_reviewer");
  Verdict verdict = allow(layer);
  for (const auto& reviewer : reviewers) {
    const auto findings = co_await reviewer->review(layer, evidence, context.cancel);
    const bool is_usable = findings && areScores(findings->categories) && !context.cancel.isCancelled();
    if (!is_usable) co_return block(layer, "moderation.reason.reviewer_failed");
    verdict = stricter(std::move(verdict), {findings->decision, layer, findings->categories, findings->reason, {}});
  }
  verdict = withoutForbiddenConfirm(std::move(verdict), context.use);
  if (verdict.decision == Decision::kBlock) m_back_off.recordBlock(context.now);
  co_return verdict;
}

Verdict Gate::withoutForbiddenConfirm(Verdict verdict, Use use) const {
  const bool may_ask = m_policy.may_confirm && use != Use::kEditPersonPhoto;
  if (verdict.decision != Decision::kConfirm || may_ask) return verdict;
  verdict.decision = Decision::kBlock;
  verdict.reason = "moderation.reason.needs_certainty";
  verdict.values.clear();
  return verdict;
}

}  // namespace atelier::moderation
