#include "bridge/pointer_tracker.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace atelier::bridge {

bool PointerTracker::track(const PointerEvent& event) {
  using Kind = PointerEvent::Kind;
  // Mice report 0.5 while pressed and 0 otherwise; only a pen's pressure says something.
  m_pressure = event.device == PointerEvent::Device::kPen ? std::max(0.05f, event.pressure) : 1;
  if (event.device != PointerEvent::Device::kTouch) return true;
  const bool was_pinching = isPinching();
  if (event.kind == Kind::kDown) m_fingers[event.id] = event.at;
  if (event.kind == Kind::kMove && m_fingers.contains(event.id)) m_fingers[event.id] = event.at;
  const bool is_up = event.kind == Kind::kUp || event.kind == Kind::kCancel;
  if (is_up) m_fingers.erase(event.id);
  if (isPinching() != was_pinching) m_last = spread();
  return !was_pinching && !isPinching();
}

PointerTracker::Pinch PointerTracker::takePinch() {
  const Spread now = spread();
  const Spread before = std::exchange(m_last, now);
  const float factor = before.distance > 1 && now.distance > 1 ? now.distance / before.distance : 1;
  return {now.middle, now.middle.x - before.middle.x, now.middle.y - before.middle.y, factor};
}

PointerTracker::Spread PointerTracker::spread() const {
  if (m_fingers.size() < 2) return {};
  const app::CanvasPoint a = m_fingers.begin()->second;
  const app::CanvasPoint b = std::next(m_fingers.begin())->second;
  return {{(a.x + b.x) / 2, (a.y + b.y) / 2}, std::hypot(a.x - b.x, a.y - b.y)};
}

}  // namespace atelier::bridge
