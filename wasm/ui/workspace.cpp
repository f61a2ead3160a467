#include "ui/workspace.h"

#include "ui/crop_options.h"
#include "ui/edit_list.h"
#include "ui/histogram_panel.h"
#include "ui/layout.h"
#include "ui/mask_options.h"
#include "ui/status_pill.h"
#include "ui/toolbar.h"

namespace atelier::ui {

app::Intents drawWorkspace(const app::State& state, const Fonts& fonts, const WorkspaceFrame& frame) {
  app::Intents intents;
  if (!state.document) return intents;  // the page itself invites to open a picture
  const Palette& colours = palette(state.is_dark);
  applyStyle(colours);
  const Panel panel{state, colours, fonts, intents};
  const Layout layout = layOut({.width = frame.width,
                                .height = frame.height,
                                .shows_edits = showsEditList(state),
                                .shows_mask_options = showsMaskOptions(state),
                                .has_mask_sliders = hasMaskSliders(state),
                                .shows_histogram = showsHistogram(state),
                                .shows_crop_options = showsCropOptions(state)});

  const app::ViewArea area{{layout.picture.x, layout.picture.y}, layout.picture.width, layout.picture.height,
                           frame.device_pixel_ratio};
  if (area != state.view_area) panel.wish(app::SetViewArea{area});

  ImGui::PushFont(fonts.body);
  drawPictureArea(panel, layout, frame.pointer);
  drawStatusPill(panel, layout);
  drawToolbar(panel, layout);
  if (showsMaskOptions(state)) drawMaskOptions(panel, layout);
  if (showsCropOptions(state)) drawCropOptions(panel, layout);
  if (showsHistogram(state)) drawHistogram(panel, layout);
  if (showsEditList(state)) drawEditList(panel, layout);
  ImGui::PopFont();
  return intents;
}

}  // namespace atelier::ui
