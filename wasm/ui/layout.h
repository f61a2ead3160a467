// Layout: where the panels stand and what they leave to the picture, from 360 px phones to 4K. Pure.
#pragma once

namespace atelier::ui {

// CSS pixels of the canvas.
struct Box {
  float x = 0;
  float y = 0;
  float width = 0;
  float height = 0;
};

struct Layout {
  bool is_mask_compact = false;  // the options of masks have little width: sliders lie below the buttons
  bool is_narrow = false;  // tools lie along the top, edits come up as a sheet from the bottom
  Box tools;
  Box mask_options;  // above the picture; its height is its content's
  Box crop_options;  // in the same place
  Box edits;
  Box histogram;     // above the edits; on a phone over a corner of the picture
  Box picture;
};

struct LayoutRequest {
  float width = 0;
  float height = 0;
  bool shows_edits = false;
  bool shows_mask_options = false;
  bool has_mask_sliders = false;  // beside the buttons of the mask's options
  bool shows_histogram = false;
  bool shows_crop_options = false;
};

Layout layOut(const LayoutRequest& request);

}  // namespace atelier::ui
