// Frame: the canvas as a render target, one frame at a time. Only the web build has it.
//
//   if (auto* pass = frame.begin(background)) { view.draw(pass, …); drawPanels(pass); frame.end(); }
#pragma once

#include <cstdint>
#include <memory>

#include "gpu/device.h"

namespace atelier::gpu {

// 0 … 1, sRGB-encoded, straight alpha: as style sheets and themes write colours.
struct Colour {
  float r = 0, g = 0, b = 0, a = 1;
};

class Frame {
 public:
  virtual ~Frame() = default;

  // The canvas has another size, in device pixels. Empty sizes are allowed: nothing is drawn then.
  virtual void resize(int width_px, int height_px) = 0;
  // Starts a frame cleared to `background`. Null where nothing can be drawn now: no size, or the device is lost.
  // The encoder is valid until end().
  virtual WGPURenderPassEncoderImpl* begin(const Colour& background) = 0;
  virtual void end() = 0;
  // A WGPUTextureFormat, for pipelines that draw into the frame.
  virtual std::uint32_t format() const = 0;
};

// `canvas_selector`: a style-sheet selector, "#canvas", of an element that exists. Null where it gives no WebGPU.
std::unique_ptr<Frame> makeFrame(std::shared_ptr<Device> device, const char* canvas_selector);

}  // namespace atelier::gpu
