// PointerTracker: the pointers that are down, and what two fingers do together.
#pragma once

#include <map>

#include "bridge/view.h"

namespace atelier::bridge {

class PointerTracker {
 public:
  // False where the event belongs to a second finger and must not reach the widgets.
  bool track(const PointerEvent& event);

  bool isPinching() const { return m_fingers.size() >= 2; }
  float pressure() const { return m_pressure; }
  void lift() { m_fingers.clear(); }  // all of them: the page lost the pointers

  // Since the last call: how far the middle moved and by how much the distance grew.
  struct Pinch {
    app::CanvasPoint middle;
    float dx = 0;
    float dy = 0;
    float factor = 1;
  };
  Pinch takePinch();

 private:
  struct Spread {
    app::CanvasPoint middle;
    float distance = 0;
  };
  Spread spread() const;

  std::map<int, app::CanvasPoint> m_fingers;  // touches alone
  Spread m_last;
  float m_pressure = 1;
};

}  // namespace atelier::bridge
