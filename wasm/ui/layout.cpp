#include "ui/layout.h"

#include <algorithm>

#include "ui/theme.h"

namespace atelier::ui {

namespace {

constexpr float kNarrowBelow = 760;
constexpr float kToolStrip = kControlMedium + 2 * kSpace1;
constexpr float kEditsWidth = 300;
constexpr float kMaskOptionsHeight = kControlMedium + 2 * kSpace2;
constexpr float kCompactBelow = 800;   // of the mask's options: buttons and three sliders need more in one row
constexpr float kTwoRowsFrom = 560;    // of the canvas's height: on less, sliders are in the menu alone
constexpr float kPhoneCropOptionsHeight = 2 * kControlMedium + kSpace1 + 2 * kSpace2;  // two rows
constexpr float kHistogramHeight = 120;
constexpr float kPhoneHistogramWidth = 144;
constexpr float kPhoneHistogramHeight = 72;
constexpr float kSheetShare = 0.42f;  // of the canvas's height, on a phone

// Sets the box of the mask's options; gives back its height.
float placeMaskOptions(Layout& layout, const LayoutRequest& request, float x, float y, float width) {
  layout.is_mask_compact = width < kCompactBelow;
  const bool has_second_row = layout.is_mask_compact && request.has_mask_sliders && request.height >= kTwoRowsFrom;
  const float height = kMaskOptionsHeight + (has_second_row ? kControlMedium + kSpace1 : 0);
  layout.mask_options = {x, y, width, height};
  return height;
}

Layout wide(const LayoutRequest& request) {
  Layout layout;
  const float height = request.height - 2 * kSpace3;
  layout.tools = {kSpace3, kSpace3, kToolStrip, height};
  const float left = layout.tools.x + layout.tools.width + kSpace3;
  const bool has_column = request.shows_edits || request.shows_histogram;
  const float right = has_column ? kEditsWidth + 2 * kSpace3 : kSpace3;
  const float column = request.width - right + kSpace3;
  const float taken = request.shows_histogram ? kHistogramHeight + kSpace3 : 0;
  layout.histogram = {column, kSpace3, kEditsWidth, kHistogramHeight};
  layout.edits = {column, kSpace3 + taken, kEditsWidth, height - taken};
  const float options_width = request.width - left - right;
  const float options_height = placeMaskOptions(layout, request, left, kSpace3, options_width);
  layout.crop_options = {left, kSpace3, options_width, kMaskOptionsHeight};
  const float top = request.shows_mask_options   ? options_height + 2 * kSpace3
                    : request.shows_crop_options ? kMaskOptionsHeight + 2 * kSpace3
                                                 : 0;
  layout.picture = {left, top, request.width - left - right, request.height - top};
  return layout;
}

Layout narrow(const LayoutRequest& request) {
  Layout layout;
  layout.is_narrow = true;
  layout.tools = {kSpace2, kSpace2, request.width - 2 * kSpace2, kToolStrip};
  float top = layout.tools.y + layout.tools.height + kSpace2;
  const float options_height = placeMaskOptions(layout, request, kSpace2, top, request.width - 2 * kSpace2);
  layout.crop_options = {kSpace2, top, request.width - 2 * kSpace2, kPhoneCropOptionsHeight};
  if (request.shows_crop_options) top += kPhoneCropOptionsHeight + kSpace2;
  if (request.shows_mask_options) top += options_height + kSpace2;
  const float sheet = request.shows_edits ? std::clamp(request.height * kSheetShare, 120.0f, 320.0f) : 0;
  layout.edits = {kSpace2, request.height - sheet, request.width - 2 * kSpace2, sheet - kSpace2};
  layout.picture = {0, top, request.width, request.height - top - sheet};
  layout.histogram = {request.width - kPhoneHistogramWidth - kSpace2, top + kSpace1, kPhoneHistogramWidth,
                      kPhoneHistogramHeight};
  return layout;
}

}  // namespace

Layout layOut(const LayoutRequest& request) {
  Layout layout = request.width < kNarrowBelow ? narrow(request) : wide(request);
  layout.picture.width = std::max(1.0f, layout.picture.width);
  layout.picture.height = std::max(1.0f, layout.picture.height);
  return layout;
}

}  // namespace atelier::ui
