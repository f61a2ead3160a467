// Preview: a document at a fraction of its size, shown while a slider moves; the full picture follows.
//
// A screen shows a 12-megapixel photograph with one or two million pixels: running the edits on those alone shows the
// same picture ten times sooner. Amounts that are shares of the picture mean the same there; those in pixels shrink.
#pragma once

#include <cstdint>
#include <map>
#include <optional>

#include "base/result.h"
#include "document/document.h"

namespace atelier::render {

// By how much the picture can shrink and still have a pixel for each of the screen's: a power of two, 1 where there is
// nothing to gain. `zoom`: device pixels per image pixel.
int previewFactor(const image::ImageSpec& spec, float zoom);

// The plan as it must run on a picture `scale` times as large: lengths in pixels follow it, shares of it stay.
image::EditPlan scaledPlan(image::EditPlan plan, float scale);

// Keeps what it shrank, so that moving a slider shrinks nothing again.
class PreviewMaker {
 public:
  // The same document, its source, masks and generated results shrunk; without the selection. kOutOfMemory.
  base::Result<document::Document> make(const document::Document& document, int factor);
  void clear();

 private:
  base::Result<image::ScreenedImage> shrunkPicture(const image::ScreenedImage& picture, int factor);
  base::Result<document::MaskLayer> shrunkMask(const document::MaskLayer& mask, int factor);

  struct ShrunkPicture {
    image::ScreenedImage from;
    image::ScreenedImage to;
  };
  int m_factor = 0;  // of all that is kept
  std::vector<ShrunkPicture> m_pictures;
  std::map<std::uint64_t, document::MaskLayer> m_masks;  // by the content of what was applied
};

}  // namespace atelier::render
