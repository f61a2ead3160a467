#include "app/small_document.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "image/small_copy.h"
#include "render/preview.h"

namespace atelier::app {

namespace {

// The middle of what each small pixel covers: fine for a picture of a thumb's size.
base::Result<document::MaskLayer> shrunkMask(const document::TiledMask& mask, const image::ImageSpec& small) {
  ATELIER_TRY(buffer, image::MaskBuffer::allocate(small));
  const image::ImageSpec& spec = mask.spec();
  const auto middle = [](int index, int small_side, int side) {
    return static_cast<int>((2 * std::int64_t{index} + 1) * side / (2 * small_side));
  };
  for (int y = 0; y < small.height; ++y) {
    const int row = middle(y, small.height, spec.height);
    for (int x = 0; x < small.width; ++x) *buffer.pixel(x, y) = mask.at(middle(x, small.width, spec.width), row);
  }
  return document::MaskLayer(document::TiledMask::fromMask(image::Mask(std::move(buffer))));
}

base::Result<document::EditRef> shrunkEdit(const document::Edit& edit, const image::ImageSpec& small, float scale) {
  document::Edit shrunk = edit;
  shrunk.plan = render::scaledPlan(std::move(shrunk.plan), scale);
  if (edit.mask) {
    ATELIER_TRY(mask, shrunkMask(edit.mask->applied(), small));
    shrunk.mask = std::move(mask);
  }
  if (edit.result) {
    ATELIER_TRY(result, image::smallCopy(*edit.result, std::max(small.width, small.height)));
    shrunk.result = std::move(result);
  }
  return std::make_shared<const document::Edit>(std::move(shrunk));
}

}  // namespace

base::Result<document::Document> smallDocument(const document::Document& document, const image::ScreenedImage& source) {
  document::Document small{document.id, source, document.file_name, {}, std::nullopt};
  const auto width = static_cast<float>(document.source->width());
  const float scale = static_cast<float>(source->width()) / std::max(1.0f, width);
  for (const document::EditRef& edit : document.edits) {
    ATELIER_TRY(shrunk, shrunkEdit(*edit, source->spec(), scale));
    small.edits.push_back(std::move(shrunk));
  }
  return small;
}

}  // namespace atelier::app
