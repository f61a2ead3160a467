#include "document/flood_fill.h"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include "document/colour_match.h"

namespace atelier::document {

using base::Result;
using base::Task;

namespace {

constexpr std::size_t kSpansPerPiece = 512;

class Fill {
 public:
  Fill(image::Image picture, PixelPlace seed, float tolerance, std::size_t max_waiting)
      : m_picture(std::move(picture)),
        m_match(m_picture.pixel(seed.x, seed.y), tolerance),
        m_filled((m_picture.spec().pixelCount() + 63) / 64),
        m_max_waiting(std::max<std::size_t>(1, max_waiting)) {
    m_waiting.push_back(seed);
  }

  // Fills some spans; false once none waits.
  bool advance() {
    for (std::size_t i = 0; i < kSpansPerPiece && !m_waiting.empty(); ++i) {
      const PixelPlace place = m_waiting.back();
      m_waiting.pop_back();
      if (!isFilled(place.x, place.y)) fillSpan(place);
    }
    return !m_waiting.empty();
  }

  bool hasLostSome() const { return m_has_lost_some; }

  // Finds what did not fit into the list: open neighbours of row `y` above and below filled pixels.
  void searchRow(int y) {
    for (const int beside : {y - 1, y + 1}) {
      if (beside < 0 || beside >= m_picture.height()) continue;
      bool was_open = false;
      for (int x = 0; x < m_picture.width(); ++x) {
        const bool is_open = isFilled(x, y) && isOpen(x, beside);
        if (is_open && !was_open) wait({x, beside});
        was_open = is_open;
      }
    }
  }
  void beginSearch() { m_has_lost_some = false; }

  MaskTile tile(const PixelRect& rect) const {
    std::vector<std::uint8_t> pixels;
    pixels.reserve(static_cast<std::size_t>(rect.width()) * static_cast<std::size_t>(rect.height()));
    for (int y = rect.top; y < rect.bottom; ++y) {
      for (int x = rect.left; x < rect.right; ++x) pixels.push_back(isFilled(x, y) ? 255 : 0);
    }
    return MaskTile::of(std::move(pixels));
  }
  int height() const { return m_picture.height(); }

 private:
  std::size_t indexOf(int x, int y) const {
    return static_cast<std::size_t>(y) * static_cast<std::size_t>(m_picture.width()) + static_cast<std::size_t>(x);
  }
  bool isFilled(int x, int y) const {
    const std::size_t index = indexOf(x, y);
    return (m_filled[index / 64] >> (index % 64) & 1) != 0;
  }
  bool isOpen(int x, int y) { return !isFilled(x, y) && m_match(m_picture.pixel(x, y)); }

  void wait(PixelPlace place) {
    if (m_waiting.size() < m_max_waiting) {
      m_waiting.push_back(place);
    } else {
      m_has_lost_some = true;
    }
  }

  // `place` is open: fills its run of open pixels, and lets one pixel of each open run above and below it wait.
  void fillSpan(PixelPlace place) {
    int left = place.x, right = place.x + 1;
    while (left > 0 && isOpen(left - 1, place.y)) --left;
    while (right < m_picture.width() && isOpen(right, place.y)) ++right;
    for (int x = left; x < right; ++x) {
      const std::size_t index = indexOf(x, place.y);
      m_filled[index / 64] |= std::uint64_t{1} << (index % 64);
    }
    for (const int beside : {place.y - 1, place.y + 1}) {
      if (beside < 0 || beside >= m_picture.height()) continue;
      bool was_open = false;
      for (int x = left; x < right; ++x) {
        const bool is_open = isOpen(x, beside);
        if (is_open && !was_open) wait({x, beside});
        was_open = is_open;
      }
    }
  }

  image::Image m_picture;
  ColourMatch m_match;
  std::vector<std::uint64_t> m_filled;  // a bit per pixel
  std::vector<PixelPlace> m_waiting;
  std::size_t m_max_waiting;
  bool m_has_lost_some = false;
};

}  // namespace

Task<Result<TiledMask>> floodFill(image::Image picture, PixelPlace seed, float tolerance, Pause pause,
                                  std::size_t max_waiting) {
  const image::ImageSpec spec = picture.spec();
  if (seed.x < 0 || seed.y < 0 || seed.x >= spec.width || seed.y >= spec.height) co_return TiledMask(spec);
  Fill fill(std::move(picture), seed, tolerance, max_waiting);
  constexpr double kUnknownShare = 0.5;
  while (true) {
    while (fill.advance()) ATELIER_CO_CHECK(co_await takeBreath(pause, kUnknownShare));
    if (!fill.hasLostSome()) break;
    fill.beginSearch();
    for (int y = 0; y < fill.height(); ++y) {
      fill.searchRow(y);
      while (fill.advance()) ATELIER_CO_CHECK(co_await takeBreath(pause, kUnknownShare));
    }
  }
  co_return co_await changedInPieces(
      TiledMask(spec), [&fill](const MaskTile&, const PixelRect& rect) { return fill.tile(rect); }, std::move(pause));
}

}  // namespace atelier::document
