#include "render/preview.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "image/small_copy.h"

namespace atelier::render {

namespace {

constexpr int kMaxFactor = 16;
// Fewer pixels than this run at full size within a frame on any adapter.
constexpr std::size_t kSmallPixels = 1'500'000;
constexpr std::size_t kMaxMasks = 32;  // a mask that is being painted comes by once and never again

}  // namespace

int previewFactor(const image::ImageSpec& spec, float zoom) {
  int factor = 1;
  while (factor < kMaxFactor && static_cast<float>(2 * factor) * zoom <= 1 &&
         image::shrunkSpecOf(spec, factor).pixelCount() > kSmallPixels) {
    factor *= 2;
  }
  return factor;
}

image::EditPlan scaledPlan(image::EditPlan plan, float scale) {
  for (image::PlanStep& step : plan.steps) {
    const auto parameters = image::operatorInfo(step.op).parameters;
    for (std::size_t i = 0; i < std::min(parameters.size(), step.values.size()); ++i) {
      if (parameters[i].unit == std::string_view("px")) step.values[i] *= scale;
    }
  }
  return plan;
}

base::Result<document::Document> PreviewMaker::make(const document::Document& document, int factor) {
  if (factor != std::exchange(m_factor, factor)) clear();
  ATELIER_TRY(source, shrunkPicture(document.source, factor));
  document::Document preview{document.id, std::move(source), document.file_name, {}, {}};
  for (const document::EditRef& edit : document.edits) {
    auto smaller = std::make_shared<document::Edit>(*edit);
    smaller->plan = scaledPlan(edit->plan, 1.0f / static_cast<float>(factor));
    if (edit->mask) {
      ATELIER_TRY(mask, shrunkMask(*edit->mask, factor));
      smaller->mask = std::move(mask);
    }
    if (edit->result) {
      ATELIER_TRY(result, shrunkPicture(*edit->result, factor));
      smaller->result = std::move(result);
    }
    preview.edits.push_back(std::move(smaller));
  }
  return preview;
}

void PreviewMaker::clear() {
  m_pictures.clear();
  m_masks.clear();
}

base::Result<image::ScreenedImage> PreviewMaker::shrunkPicture(const image::ScreenedImage& picture, int factor) {
  const auto known = std::ranges::find_if(
      m_pictures, [&](const ShrunkPicture& kept) { return kept.from->sharesPixelsWith(picture.get()); });
  if (known != m_pictures.end()) return known->to;
  ATELIER_TRY(smaller, image::shrunk(picture, factor));
  m_pictures.push_back({picture, smaller});
  return smaller;
}

// The feather has been applied already: what shrinks is the mask that narrows the edit.
base::Result<document::MaskLayer> PreviewMaker::shrunkMask(const document::MaskLayer& mask, int factor) {
  const std::uint64_t key = mask.applied().contentKey();
  if (const auto known = m_masks.find(key); known != m_masks.end()) return known->second;
  ATELIER_TRY(whole, mask.applied().toMask());
  ATELIER_TRY(smaller, image::shrunk(whole, factor));
  if (m_masks.size() >= kMaxMasks) m_masks.clear();
  return m_masks.emplace(key, document::MaskLayer(document::TiledMask::fromMask(smaller))).first->second;
}

}  // namespace atelier::render
