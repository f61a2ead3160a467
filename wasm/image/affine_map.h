// AffineMap: where the points of one picture lie in another, for the ways geometry steps move them.
#pragma once

namespace atelier::image {

// A place in a picture, in pixels; (0, 0) is its upper left corner, the first pixel's centre is at (0.5, 0.5).
struct Point {
  double x = 0;
  double y = 0;
};

struct AffineMap {
  // (x, y) goes to (xx · x + xy · y + x0, yx · x + yy · y + y0).
  double xx = 1, xy = 0, x0 = 0;
  double yx = 0, yy = 1, y0 = 0;

  Point operator()(Point p) const { return {xx * p.x + xy * p.y + x0, yx * p.x + yy * p.y + y0}; }
  bool operator==(const AffineMap&) const = default;
};

// `first`, then `second`.
constexpr AffineMap composed(const AffineMap& first, const AffineMap& second) {
  return {second.xx * first.xx + second.xy * first.yx, second.xx * first.xy + second.xy * first.yy,
          second.xx * first.x0 + second.xy * first.y0 + second.x0,
          second.yx * first.xx + second.yy * first.yx, second.yx * first.xy + second.yy * first.yy,
          second.yx * first.x0 + second.yy * first.y0 + second.y0};
}

// The way back. The map must not be flat, which no geometry step's is.
constexpr AffineMap inverse(const AffineMap& map) {
  const double determinant = map.xx * map.yy - map.xy * map.yx;
  const double xx = map.yy / determinant, xy = -map.xy / determinant;
  const double yx = -map.yx / determinant, yy = map.xx / determinant;
  return {xx, xy, -(xx * map.x0 + xy * map.y0), yx, yy, -(yx * map.x0 + yy * map.y0)};
}

}  // namespace atelier::image
