// MaskLayer: a painted mask with its feather, which stays adjustable.
#pragma once

#include "document/tiled_mask.h"

namespace atelier::document {

class MaskLayer {
 public:
  explicit MaskLayer(TiledMask painted, int feather_px = 0);
  // For who feathered the mask piece by piece: `applied` is what feathered(painted, feather_px) gives.
  MaskLayer(TiledMask painted, int feather_px, TiledMask applied);

  const TiledMask& painted() const { return m_painted; }  // what the person drew, in the source's coordinates
  int featherPx() const { return m_feather_px; }
  const TiledMask& applied() const { return m_applied; }  // what narrows the edit: painted, then feathered

  MaskLayer withPainted(TiledMask painted) const { return MaskLayer(std::move(painted), m_feather_px); }
  MaskLayer withFeather(int feather_px) const { return MaskLayer(m_painted, feather_px); }
  bool operator==(const MaskLayer& other) const {
    return m_feather_px == other.m_feather_px && m_painted == other.m_painted;
  }

 private:
  TiledMask m_painted;
  int m_feather_px;
  TiledMask m_applied;  // made once here, not at every redraw
};

}  // namespace atelier::document
