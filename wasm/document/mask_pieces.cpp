#include "document/mask_pieces.h"

#include <utility>

#include "document/mask_paint.h"

namespace atelier::document {

using base::Result;
using base::Task;

namespace {

// Whether both masks are alike within `margin` of `rect`.
bool isAlikeAround(const TiledMask& a, const TiledMask& b, const PixelRect& rect, int margin) {
  const PixelRect area = intersection(expanded(rect, margin), a.extent());
  for (int row = area.top / kTileSide; row * kTileSide < area.bottom; ++row) {
    for (int column = area.left / kTileSide; column * kTileSide < area.right; ++column) {
      if (!(a.tile(column, row) == b.tile(column, row))) return false;
    }
  }
  return true;
}

}  // namespace

Task<Result<void>> takeBreath(const Pause& pause, double share) {
  if (!pause) co_return Result<void>();
  co_return co_await pause(share);
}

Task<Result<TiledMask>> changedInPieces(TiledMask mask, TiledMask::ChangeTile change, Pause pause) {
  const int count = mask.columns() * mask.rows();
  for (int index = 0; index < count; ++index) {
    const PixelRect rect = mask.tileRect(index % mask.columns(), index / mask.columns());
    mask = mask.withTiles(rect, change);
    ATELIER_CO_CHECK(co_await takeBreath(pause, static_cast<double>(index + 1) / count));
  }
  co_return mask;
}

Task<Result<MaskLayer>> layerInPieces(TiledMask painted, int feather_px, std::optional<MaskLayer> before, Pause pause) {
  if (feather_px <= 0) co_return MaskLayer(std::move(painted));
  const bool is_usable = before && before->featherPx() == feather_px && before->painted().spec() == painted.spec();
  TiledMask::ChangeTile change = feathering(painted, feather_px);
  if (is_usable) {
    change = [&painted, &before, feather_px, feather = std::move(change)](const MaskTile& tile, const PixelRect& rect) {
      if (!isAlikeAround(painted, before->painted(), rect, feather_px)) return feather(tile, rect);
      return before->applied().tile(rect.left / kTileSide, rect.top / kTileSide);
    };
  }
  ATELIER_CO_TRY(applied, co_await changedInPieces(painted, std::move(change), std::move(pause)));
  co_return MaskLayer(std::move(painted), feather_px, std::move(applied));
}

}  // namespace atelier::document
