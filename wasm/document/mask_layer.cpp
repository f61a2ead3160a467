#include "document/mask_layer.h"

#include <algorithm>

#include "document/mask_paint.h"

namespace atelier::document {

MaskLayer::MaskLayer(TiledMask painted, int feather_px)
    : m_painted(std::move(painted)),
      m_feather_px(std::clamp(feather_px, 0, kMaxFeatherPx)),
      m_applied(feathered(m_painted, m_feather_px)) {}

MaskLayer::MaskLayer(TiledMask painted, int feather_px, TiledMask applied)
    : m_painted(std::move(painted)),
      m_feather_px(std::clamp(feather_px, 0, kMaxFeatherPx)),
      m_applied(std::move(applied)) {}

}  // namespace atelier::document
