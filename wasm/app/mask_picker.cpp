#include "app/mask_picker.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "document/edit_space.h"
#include "document/flood_fill.h"
#include "document/select_range.h"
#include "image/mask_from_image.h"

namespace atelier::app {

using base::Result;
using base::Task;
using document::TiledMask;

namespace {

constexpr float kLightnessSoftness = 0.06f;

document::PixelPlace placeOf(render::Point at) {
  const auto floor = [](float value) { return static_cast<int>(std::floor(std::clamp(value, -1.0f, 1e6f))); };
  return {floor(at.x), floor(at.y)};
}

bool isInside(document::PixelPlace place, const image::ImageSpec& spec) {
  return place.x >= 0 && place.y >= 0 && place.x < spec.width && place.y < spec.height;
}

// The way back from the picture as it is seen.
Result<TiledMask> toSource(TiledMask seen, const document::Document& document) {
  const document::Standing standing = document::standingBefore(document, document.edits.size());
  if (standing.to_source == image::AffineMap() && seen.spec() == document.source->spec()) return seen;
  ATELIER_TRY(flat, seen.toMask());
  return document::sourceMask(flat, standing);
}

TiledMask::ChangeTile changeFor(const Pick& pick, const image::Image& picture, document::PixelPlace place) {
  switch (pick.kind) {
    case PickKind::kSameColour:
      return document::byExactColour(picture, picture.pixel(place.x, place.y), pick.tolerance);
    case PickKind::kLikeColour: return document::byColour(picture, picture.pixel(place.x, place.y), pick.tolerance);
    case PickKind::kLightness:
      return document::byLightness(picture, {pick.darkest, pick.lightest, kLightnessSoftness});
    default: return document::byAlpha(picture);
  }
}

bool looksAtPlace(PickKind kind) { return kind != PickKind::kLightness && kind != PickKind::kOpaque; }

}  // namespace

Pick pickOf(Tool tool, render::Point at, const MaskOptions& options) {
  const PickKind wand = options.is_contiguous ? PickKind::kConnected : PickKind::kSameColour;
  const PickKind kind = tool == Tool::kWand ? wand : tool == Tool::kColour ? PickKind::kLikeColour : PickKind::kLightness;
  return {kind, at, options.tolerance, options.darkest, options.lightest, kind == PickKind::kLightness};
}

MaskOptions withLightnessAt(MaskOptions options, const image::Image& picture, render::Point at) {
  const document::PixelPlace place = placeOf(at);
  if (!isInside(place, picture.spec())) return options;
  constexpr float kWidest = 0.3f;
  const float width = std::min(options.lightest - options.darkest, kWidest);
  const float middle = document::lightnessOf(picture.pixel(place.x, place.y));
  options.darkest = std::clamp(middle - width / 2, 0.0f, 1.0f);
  options.lightest = std::clamp(middle + width / 2, 0.0f, 1.0f);
  return options;
}

Task<Result<TiledMask>> pickedMask(Pick pick, image::Image picture, document::Document document,
                                   document::Pause pause) {
  const image::ImageSpec spec = picture.spec();
  const document::PixelPlace place = placeOf(pick.at);
  if (looksAtPlace(pick.kind) && !isInside(place, spec)) co_return TiledMask(document.source->spec());
  if (pick.kind == PickKind::kConnected) {
    ATELIER_CO_TRY(connected, co_await document::floodFill(std::move(picture), place, pick.tolerance, std::move(pause)));
    co_return toSource(std::move(connected), document);
  }
  ATELIER_CO_TRY(seen, co_await document::changedInPieces(TiledMask(spec), changeFor(pick, picture, place),
                                                          std::move(pause)));
  co_return toSource(std::move(seen), document);
}

Task<Result<TiledMask>> joinedFromPicture(image::Image mask, document::Document document, TiledMask before,
                                          document::Combination how, document::Pause pause) {
  const image::ImageSpec spec = document::resultSpec(document);
  if (mask.isEmpty()) co_return base::fail(base::ErrorCode::kBadImage, "app.joinedFromPicture");
  const image::StretchedMask stretched(mask, spec);
  const auto change = [&](const document::MaskTile&, const document::PixelRect& rect) {
    std::vector<std::uint8_t> pixels;
    pixels.reserve(static_cast<std::size_t>(rect.width()) * static_cast<std::size_t>(rect.height()));
    for (int y = rect.top; y < rect.bottom; ++y) {
      for (int x = rect.left; x < rect.right; ++x) pixels.push_back(stretched.at(x, y));
    }
    return document::MaskTile::of(std::move(pixels));
  };
  ATELIER_CO_TRY(seen, co_await document::changedInPieces(TiledMask(spec), change, std::move(pause)));
  ATELIER_CO_TRY(shape, toSource(std::move(seen), document));
  co_return document::combined(before, shape, how);
}

}  // namespace atelier::app
