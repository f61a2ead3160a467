// How the picture lies in the frame: the state's viewport and comparison as the view renderer's parameters.
#pragma once

#include "app/state.h"
#include "gpu/view_renderer.h"

namespace atelier::bridge {

struct PictureColours {
  gpu::Colour background;    // around the picture
  gpu::Colour border;        // its outline
  gpu::Colour mask_overlay;
  gpu::Colour clip_high;     // over what is burnt out
  gpu::Colour clip_low;      // over what is drowned in black
  gpu::Colour checker_light;
  gpu::Colour checker_dark;
};

gpu::ViewParameters viewParameters(const app::State& state, const PictureColours& colours);

}  // namespace atelier::bridge
