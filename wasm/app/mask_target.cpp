#include "app/mask_target.h"

#include <utility>

namespace atelier::app {

std::optional<document::MaskLayer> maskAt(const document::Document& document, MaskTarget target) {
  if (!target) return document.selection;
  const document::Edit* edit = document::findEdit(document, *target);
  return edit ? edit->mask : std::nullopt;
}

document::TiledMask paintedAt(const document::Document& document, MaskTarget target, bool takes_away) {
  if (const auto mask = maskAt(document, target)) return mask->painted();
  return document::TiledMask(document.source->spec(), target && takes_away ? 255 : 0);
}

base::Result<document::Document> withMaskAt(const document::Document& document, MaskTarget target,
                                            std::optional<document::MaskLayer> mask) {
  return target ? document::setEditMask(document, *target, std::move(mask))
                : document::setSelection(document, std::move(mask));
}

}  // namespace atelier::app
