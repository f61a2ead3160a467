// State: all that a panel may read. Only the Editor writes it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/crop_box.h"
#include "app/mask_target.h"
#include "app/mask_tools.h"
#include "base/strings.h"
#include "document/document.h"
#include "gpu/backend.h"
#include "image/histogram.h"
#include "render/viewport.h"

namespace atelier::app {

struct JobProgress {
  std::string_view phase;  // "decode", "edit", "export"
  double done = 0;
  double total = 1;
};

// A place of the canvas in CSS pixels, from its top-left corner.
struct CanvasPoint {
  float x = 0;
  float y = 0;
  bool operator==(const CanvasPoint&) const = default;
};

// Where the picture may show, free of panels.
struct ViewArea {
  CanvasPoint origin;
  float width = 1;  // CSS pixels
  float height = 1;
  float device_pixel_ratio = 1;
  bool operator==(const ViewArea&) const = default;
};

// A crop in the making. The picture shown meanwhile is what it crops from.
struct CropDraft {
  CropBox box;
  float degrees = 0;            // clockwise, -45..45
  bool is_turning = false;      // the angle is under a finger
  std::optional<float> ratio;   // width / height that the box holds; none: free
  std::optional<document::EditId> edit;  // the edit that it was taken up from
};

// The result and the original at 1 / factor of their size, while a slider moves.
struct Preview {
  gpu::ScreenedSurface result;
  gpu::ScreenedSurface original;
  int factor = 1;
};

struct State {
  base::Locale locale = base::Locale::kEnglish;
  bool is_dark = true;

  std::optional<document::Document> document;
  std::optional<document::EditId> selected_edit;
  bool can_undo = false;
  bool can_redo = false;
  std::optional<JobProgress> progress;

  // What the viewport shows: the result, and the picture it came from, standing the same.
  std::optional<gpu::ScreenedSurface> result;
  std::optional<gpu::ScreenedSurface> original;
  std::optional<Preview> preview;  // newer than both, where there is one

  ViewArea view_area;
  render::Viewport viewport;  // its canvas is the view area
  bool is_compare_held = false;
  std::optional<float> split;  // 0..1 of the view area while comparing side by side

  Tool tool = Tool::kPan;
  // Those used last: what the toolbar shows of their groups.
  Tool brush_tool = Tool::kBrush, shape_tool = Tool::kRectangle, picker_tool = Tool::kWand;
  Brush brush;
  float feather_px = 0;
  MaskOptions mask_options;
  MaskTarget mask_of_edit;     // whose mask is being painted; none: that of the next edit
  bool has_selection = false;  // for the next edit
  bool has_mask = false;       // of what is being painted
  bool shows_mask = true;
  // The mask being painted, as the result stands; its memory changes when it does. Under a brush on
  // a very large picture only every `selection_factor`-th pixel of it, so that the brush keeps up with the hand.
  std::optional<image::Mask> selection;
  int selection_factor = 1;
  std::optional<MaskOutline> mask_outline;    // a shape being drawn
  std::optional<CanvasPoint> key_pointer;     // where the keyboard draws
  bool is_key_pointer_down = false;

  std::optional<CropDraft> crop;  // while the crop tool is in hand

  bool shows_panels = true;
  bool shows_histogram = false;
  std::optional<image::Histogram> histogram;  // of the result, as long as it is shown
  bool shows_clipping = false;  // what is burnt out or drowned is marked
  bool reduces_motion = false;
};

// Between the canvas (CSS pixels) and the picture as it is seen (pixels, origin at the corner of the first).
render::Point toPicture(const State& state, CanvasPoint canvas);
CanvasPoint toCanvas(const State& state, render::Point picture);
CanvasPoint clampedTo(const ViewArea& area, CanvasPoint at);
// The size of the picture on the screen: of the present result, or of what it will be.
image::ImageSpec shownSpec(const State& state);
// The viewport's own space: device pixels from the view area's corner.
render::Point toViewport(const State& state, CanvasPoint canvas);

}  // namespace atelier::app
