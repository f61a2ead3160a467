#include "document/distance_field.h"

#include <algorithm>
#include <cmath>

namespace atelier::document {

DistanceField::DistanceField(const PixelRect& area, int reach, std::span<const std::uint8_t> values, int threshold)
    : m_area(area), m_reach(reach) {
  const auto width = static_cast<std::size_t>(area.width());
  const auto far = static_cast<std::uint16_t>(reach + 1);
  m_vertical.resize(width * static_cast<std::size_t>(area.height()));
  const auto at = [&](int x, int y) -> std::uint16_t& {
    return m_vertical[static_cast<std::size_t>(y) * width + static_cast<std::size_t>(x)];
  };
  const auto oneMore = [far](std::uint16_t steps) { return std::min(far, static_cast<std::uint16_t>(steps + 1)); };
  auto value = values.begin();
  for (int y = 0; y < area.height(); ++y) {
    for (int x = 0; x < area.width(); ++x) at(x, y) = *value++ >= threshold ? 0 : y > 0 ? oneMore(at(x, y - 1)) : far;
  }
  for (int y = area.height() - 2; y >= 0; --y) {
    for (int x = 0; x < area.width(); ++x) at(x, y) = std::min(at(x, y), oneMore(at(x, y + 1)));
  }
  m_apex.resize(width);
  m_from.resize(width + 1);
}

void DistanceField::readRow(int y, std::span<float> distances) {
  const int width = m_area.width();
  const std::uint16_t* vertical =
      m_vertical.data() + static_cast<std::ptrdiff_t>(y - m_area.top) * static_cast<std::ptrdiff_t>(width);
  const auto height = [&](int x) { return static_cast<float>(vertical[x]) * static_cast<float>(vertical[x]); };
  int count = 0;
  for (int x = 0; x < width; ++x) {
    if (vertical[x] > m_reach) continue;  // nothing near in this column
    float from = -INFINITY;
    while (count > 0) {
      const int other = m_apex[static_cast<std::size_t>(count - 1)];
      const auto fx = static_cast<float>(x), fother = static_cast<float>(other);
      from = ((height(x) + fx * fx) - (height(other) + fother * fother)) / (2 * (fx - fother));
      if (from > m_from[static_cast<std::size_t>(count - 1)]) break;
      --count;  // the new parabola is below it wherever it was the lowest
      from = -INFINITY;
    }
    m_apex[static_cast<std::size_t>(count)] = x;
    m_from[static_cast<std::size_t>(count)] = from;
    ++count;
  }
  if (count == 0) {
    std::ranges::fill(distances, static_cast<float>(m_reach + 1));
    return;
  }
  int lowest = 0;
  for (int x = 0; x < width; ++x) {
    while (lowest + 1 < count && m_from[static_cast<std::size_t>(lowest + 1)] <= static_cast<float>(x)) ++lowest;
    const int apex = m_apex[static_cast<std::size_t>(lowest)];
    const auto away = static_cast<float>(x - apex);
    distances[static_cast<std::size_t>(x)] = std::sqrt(height(apex) + away * away);
  }
}

}  // namespace atelier::document
