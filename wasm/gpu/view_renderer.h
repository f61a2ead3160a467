// ViewRenderer: draws a surface of the WebGPU backend into a frame, at any zoom. Only the web build has it.
//
// From 2x up pixels are crisp squares; down to 1:1 they are interpolated; below, levels of half the size (averaged
// in linear light, made once per surface when first needed) are interpolated within and between. Transparent parts
// show a checkerboard. Drawing allocates nothing as long as surfaces and mask stay the same.
#pragma once

#include <memory>
#include <optional>

#include "gpu/backend.h"
#include "gpu/device.h"
#include "gpu/frame.h"
#include "image/pixel_array.h"

namespace atelier::gpu {

// Frame pixels, origin at the top left.
struct ViewRect {
  int x = 0, y = 0, width = 0, height = 0;
};

struct ViewParameters {
  std::optional<ScreenedSurface> picture;
  std::optional<ScreenedSurface> before;  // with `split_x`: shown to the left of it
  float split_x = 0;                      // in frame pixels; a far right value shows all of `before`

  // A point p of the picture, in its pixels, is drawn at origin + scale · p, in frame pixels.
  float scale = 1;
  float origin_x = 0, origin_y = 0;
  ViewRect viewport;  // nothing is drawn outside

  std::optional<image::Mask> mask;  // where it is not 0 `mask_colour` lies over the picture
  int mask_factor = 1;              // it has ceil(picture's size / this) pixels
  Colour mask_colour;               // its alpha is the overlay's strength at mask 255

  Colour checker_light{0.8f, 0.8f, 0.8f, 1}, checker_dark{0.6f, 0.6f, 0.6f, 1};
  float checker_size = 8;           // frame pixels
  // Marks what is burnt out and what is drowned in black; alpha 0: does not.
  Colour clip_high{0, 0, 0, 0}, clip_low{0, 0, 0, 0};
  Colour border{0, 0, 0, 0};        // one frame pixel around the picture; alpha 0: none
};

class ViewRenderer {
 public:
  virtual ~ViewRenderer() = default;
  // Draws into a render pass of frame.format(). `frame_width` and `frame_height`: the whole frame.
  virtual void draw(WGPURenderPassEncoderImpl* pass, int frame_width, int frame_height,
                    const ViewParameters& parameters) = 0;
};

std::unique_ptr<ViewRenderer> makeViewRenderer(std::shared_ptr<Device> device, std::uint32_t frame_format);

}  // namespace atelier::gpu
