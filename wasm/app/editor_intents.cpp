// What panels and shortcuts ask for.
#include <algorithm>
#include <cmath>
#include <utility>

#include "app/editor.h"

namespace atelier::app {

namespace {

constexpr float kZoomStep = 1.25f;
constexpr float kBrushStep = 1.2f;
constexpr float kFitMarginCss = 24;  // around a fitted picture; less on small screens
constexpr float kSmallestBrushPx = 1;
constexpr float kLargestBrushPx = 4000;

Brush resized(Brush brush, float factor) {
  brush.diameter_px *= factor;
  return brush;
}

template <typename... Handlers>
struct Overloaded : Handlers... {
  using Handlers::operator()...;
};

}  // namespace

void Editor::handle(const Intent& intent) {
  std::visit(
      Overloaded{
          [this](const RunAction& wish) { run(wish.action); },
          [this](const RetuneStep& wish) { retune(wish); },
          [this](const RemoveStep& wish) { removeStep(wish); },
          [this](const SelectEdit& wish) { selectEdit(wish.edit); },
          [this](const SetEditEnabled& wish) { setEditEnabled(wish.edit, wish.is_enabled); },
          [this](const DeleteEdit& wish) { deleteEdit(wish.edit); },
          [this](const MoveEdit& wish) { moveEdit(wish.edit, wish.index); },
          [this](const SetBrush& wish) { setBrush({wish.diameter_px, wish.hardness, wish.opacity}); },
          [this](const SetFeather& wish) { setFeather(wish); },
          [this](const MaskStroke& wish) { handleStroke(wish); },
          [this](const PanBy& wish) { panBy(wish); },
          [this](const ZoomAt& wish) { zoomBy(wish.factor, toViewport(m_state, wish.anchor)); },
          [this](const SetViewArea& wish) { setViewArea(wish.area); },
          [this](const HoldCompare& wish) { m_state.is_compare_held = wish.is_held; },
          [this](const SetCropBox& wish) { setCropBox(wish); },
          [this](const SetCropAngle& wish) { setCropAngle(wish); },
          [this](const SetCropRatio& wish) { setCropRatio(wish); },
          [this](const SetSplit& wish) { m_state.split = std::clamp(wish.position, 0.0f, 1.0f); },
          [this](const SetMaskOptions& wish) { m_state.mask_options = wish.options; },
          [this](const MoveKeyPointer& wish) { moveKeyPointer(wish); },
          [this](const PressKeyPointer& wish) { pressKeyPointer(wish.combination); },
          [this](const LoadMask& wish) { loadMask(wish.index); },
          [this](const RemoveMask& wish) { removeMask(wish.index); },
      },
      intent);
  m_ports.request_frame();
}

void Editor::run(ActionId action) {
  if (!actionInfo(action).isEnabled(m_state)) return;
  switch (action) {
    case ActionId::kOpen: return request("open");
    case ActionId::kExport: return request("export");
    case ActionId::kFocusInstruction: return request("focus_instruction");
    // Dialogs and the clipboard are the page's.
    case ActionId::kShortcuts:
    case ActionId::kPalette:
    case ActionId::kPresets:
    case ActionId::kSavePreset:
    case ActionId::kCopyEdit:
    case ActionId::kCopyEdits:
    case ActionId::kPasteEdits:
    case ActionId::kHistory:
    case ActionId::kCompareGrid:
    case ActionId::kSettings:
    case ActionId::kAbout: return request(actionInfo(action).name);
    case ActionId::kUndo: undo(); break;
    case ActionId::kRedo: redo(); break;
    case ActionId::kZoomIn: zoomBy(kZoomStep, m_state.viewport.canvasMiddle()); break;
    case ActionId::kZoomOut: zoomBy(1 / kZoomStep, m_state.viewport.canvasMiddle()); break;
    case ActionId::kZoomFit: m_state.viewport = m_state.viewport.fitted(); break;
    case ActionId::kZoomActual: m_state.viewport = m_state.viewport.actualSize(); break;
    case ActionId::kCompareHold: m_state.is_compare_held = !m_state.is_compare_held; break;
    case ActionId::kCompareSplit: m_state.split = m_state.split ? std::nullopt : std::optional(0.5f); break;
    case ActionId::kToolPan: setTool(Tool::kPan); break;
    case ActionId::kToolBrush: setTool(Tool::kBrush); break;
    case ActionId::kToolEraser: setTool(Tool::kEraser); break;
    case ActionId::kToolRectangle: setTool(Tool::kRectangle); break;
    case ActionId::kToolEllipse: setTool(Tool::kEllipse); break;
    case ActionId::kToolLasso: setTool(Tool::kLasso); break;
    case ActionId::kToolPolygon: setTool(Tool::kPolygon); break;
    case ActionId::kToolWand: setTool(Tool::kWand); break;
    case ActionId::kToolColour: setTool(Tool::kColour); break;
    case ActionId::kToolLightness: setTool(Tool::kLightness); break;
    case ActionId::kBrushSmaller: setBrush(resized(m_state.brush, 1 / kBrushStep)); break;
    case ActionId::kBrushLarger: setBrush(resized(m_state.brush, kBrushStep)); break;
    case ActionId::kMaskExport: return request("mask_export");
    case ActionId::kMaskImport: return request("mask_import");
    case ActionId::kMaskInvert:
    case ActionId::kMaskClear:
    case ActionId::kMaskOverlay:
    case ActionId::kMaskOverlayColour:
    case ActionId::kMaskAll:
    case ActionId::kMaskGrow:
    case ActionId::kMaskShrink:
    case ActionId::kMaskSmooth:
    case ActionId::kMaskLightness:
    case ActionId::kMaskTransparency:
    case ActionId::kMaskCombination:
    case ActionId::kMaskOfEdit:
    case ActionId::kMaskSave:
    case ActionId::kMaskPointer: runMaskAction(action); break;
    case ActionId::kDeleteEdit: deleteEdit(*m_state.selected_edit); break;
    case ActionId::kToggleEdit: toggleSelectedEdit(); break;
    case ActionId::kTogglePanels: m_state.shows_panels = !m_state.shows_panels; break;
    case ActionId::kHistogram: setShowsHistogram(!m_state.shows_histogram); break;
    case ActionId::kClipping: setShowsClipping(!m_state.shows_clipping); break;
    case ActionId::kToolCrop: m_state.crop ? finishCrop(true) : beginCrop(); break;
    case ActionId::kCropApply: finishCrop(true); break;
    case ActionId::kCropLeft:
    case ActionId::kCropRight:
    case ActionId::kCropUp:
    case ActionId::kCropDown:
    case ActionId::kCropNarrower:
    case ActionId::kCropWider:
    case ActionId::kCropLower:
    case ActionId::kCropTaller:
    case ActionId::kStraightenLeft:
    case ActionId::kStraightenRight: nudgeCrop(action); break;
    case ActionId::kCancel: m_state.crop ? finishCrop(false) : cancelWhatIsUnderWay(); break;
  }
  m_ports.request_frame();
}

void Editor::request(std::string_view what) { m_ports.notify({{"event", "request"}, {"what", std::string(what)}}); }

// The keyboard's pointer is at a place of the picture, wherever that is shown now.
void Editor::setViewArea(const ViewArea& area) {
  const auto pointed = m_state.key_pointer.transform([&](CanvasPoint at) { return toPicture(m_state, at); });
  m_state.view_area = area;
  const auto device_pixels = [&](float css) { return static_cast<int>(std::lround(css * area.device_pixel_ratio)); };
  const float margin = std::min(kFitMarginCss, 0.04f * std::min(area.width, area.height)) * area.device_pixel_ratio;
  m_state.viewport =
      m_state.viewport.withCanvas(device_pixels(area.width), device_pixels(area.height), margin);
  if (pointed) m_state.key_pointer = clampedTo(area, toCanvas(m_state, *pointed));
}

void Editor::panBy(const PanBy& wish) {
  const float ratio = m_state.view_area.device_pixel_ratio;
  m_state.viewport = m_state.viewport.pannedBy(wish.dx * ratio, wish.dy * ratio);
}

void Editor::zoomBy(float factor, render::Point anchor) {
  m_state.viewport = m_state.viewport.zoomedBy(factor, anchor);
}

void Editor::setBrush(Brush brush) {
  m_state.brush = {std::clamp(brush.diameter_px, kSmallestBrushPx, kLargestBrushPx),
                   std::clamp(brush.hardness, 0.0f, 1.0f), std::clamp(brush.opacity, 0.0f, 1.0f)};
}

void Editor::toggleSelectedEdit() {
  const document::Edit* edit = document::findEdit(*present(), *m_state.selected_edit);
  if (edit) setEditEnabled(edit->id, !edit->is_enabled);
}

// An edit without steps left would be an empty row: it goes with its last step.
void Editor::removeStep(const RemoveStep& wish) {
  if (!m_session) return;
  finishCrop(true);
  const document::Edit* edit = document::findEdit(*present(), wish.edit);
  if (!edit || wish.step >= edit->plan.steps.size()) return;
  if (edit->plan.steps.size() == 1) {
    deleteEdit(wish.edit);
    return;
  }
  image::EditPlan plan = edit->plan;
  plan.steps.erase(plan.steps.begin() + static_cast<std::ptrdiff_t>(wish.step));
  change(document::setEditPlan(*present(), wish.edit, std::move(plan)), "history.remove_step");
}

}  // namespace atelier::app
