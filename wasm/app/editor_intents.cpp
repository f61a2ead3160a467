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
          [this](const SelectEdit& wish) { m_state.selected_edit = wish.edit; },
          [this](const SetEditEnabled& wish) { setEditEnabled(wish.edit, wish.is_enabled); },
          [this](const DeleteEdit& wish) { deleteEdit(wish.edit); },
          [this](const MoveEdit& wish) { moveEdit(wish.edit, wish.index); },
          [this](const SetBrush& wish) { setBrush({wish.diameter_px, wish.hardness}); },
          [this](const SetFeather& wish) { setFeather(wish); },
          [this](const MaskStroke& wish) { handleStroke(wish); },
          [this](const PanBy& wish) { panBy(wish); },
          [this](const ZoomAt& wish) { zoomBy(wish.factor, toViewport(m_state, wish.anchor)); },
          [this](const SetViewArea& wish) { setViewArea(wish.area); },
          [this](const HoldCompare& wish) { m_state.is_compare_held = wish.is_held; },
          [this](const SetSplit& wish) { m_state.split = std::clamp(wish.position, 0.0f, 1.0f); },
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
    case ActionId::kShortcuts: return request("shortcuts");
    case ActionId::kUndo: undo(); break;
    case ActionId::kRedo: redo(); break;
    case ActionId::kZoomIn: zoomBy(kZoomStep, m_state.viewport.canvasMiddle()); break;
    case ActionId::kZoomOut: zoomBy(1 / kZoomStep, m_state.viewport.canvasMiddle()); break;
    case ActionId::kZoomFit: m_state.viewport = m_state.viewport.fitted(); break;
    case ActionId::kZoomActual: m_state.viewport = m_state.viewport.actualSize(); break;
    case ActionId::kCompareHold: m_state.is_compare_held = !m_state.is_compare_held; break;
    case ActionId::kCompareSplit: m_state.split = m_state.split ? std::nullopt : std::optional(0.5f); break;
    case ActionId::kToolPan: m_state.tool = Tool::kPan; break;
    case ActionId::kToolBrush: m_state.tool = Tool::kBrush; break;
    case ActionId::kToolEraser: m_state.tool = Tool::kEraser; break;
    case ActionId::kToolRectangle: m_state.tool = Tool::kRectangle; break;
    case ActionId::kBrushSmaller: setBrush({m_state.brush.diameter_px / kBrushStep, m_state.brush.hardness}); break;
    case ActionId::kBrushLarger: setBrush({m_state.brush.diameter_px * kBrushStep, m_state.brush.hardness}); break;
    case ActionId::kMaskInvert: invertSelection(); break;
    case ActionId::kMaskClear: setSelection(std::nullopt, "history.mask_clear"); break;
    case ActionId::kMaskOverlay: m_state.shows_mask = !m_state.shows_mask; break;
    case ActionId::kDeleteEdit: deleteEdit(*m_state.selected_edit); break;
    case ActionId::kToggleEdit: toggleSelectedEdit(); break;
    case ActionId::kTogglePanels: m_state.shows_panels = !m_state.shows_panels; break;
    case ActionId::kCancel: m_jobs.cancel({}); break;
  }
  m_ports.request_frame();
}

void Editor::request(std::string_view what) { m_ports.notify({{"event", "request"}, {"what", std::string(what)}}); }

void Editor::setViewArea(const ViewArea& area) {
  m_state.view_area = area;
  const auto device_pixels = [&](float css) { return static_cast<int>(std::lround(css * area.device_pixel_ratio)); };
  const float margin = std::min(kFitMarginCss, 0.04f * std::min(area.width, area.height)) * area.device_pixel_ratio;
  m_state.viewport =
      m_state.viewport.withCanvas(device_pixels(area.width), device_pixels(area.height), margin);
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
                   std::clamp(brush.hardness, 0.0f, 1.0f)};
}

void Editor::toggleSelectedEdit() {
  const document::Edit* edit = document::findEdit(*present(), *m_state.selected_edit);
  if (edit) setEditEnabled(edit->id, !edit->is_enabled);
}

// An edit without steps left would be an empty row: it goes with its last step.
void Editor::removeStep(const RemoveStep& wish) {
  if (!m_session) return;
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

void Editor::handleStroke(const MaskStroke& stroke) {
  if (!m_session) return;
  const bool is_last = stroke.phase == StrokePhase::kEnd || stroke.phase == StrokePhase::kCancel;
  // Between begin and end the history shows previews; the stroke starts from what was there before them.
  if (stroke.phase == StrokePhase::kCancel) m_session->history.rollBack();
  const auto drawn = m_painter.stroke(stroke, m_state, *present());
  m_state.dragged_rectangle = m_painter.draggedRectangle();
  if (drawn) previewSelection(*drawn, is_last);
  if (is_last && m_session->history.commit({"history.mask_paint", {}})) documentChanged();
  if (stroke.phase == StrokePhase::kCancel) documentChanged();
}

// Feathering a large mask takes longer than a frame: a stroke shows its hard edge until it ends.
void Editor::previewSelection(const document::TiledMask& painted, bool is_last) {
  document::Document document = *present();
  document.selection = is_last ? withPainted(painted) : document::MaskLayer(painted);
  m_session->history.preview(std::move(document));
  m_state.document = *present();
  updateSelection();
}

void Editor::setSelection(std::optional<document::MaskLayer> selection, base::StringKey label) {
  if (!m_session) return;
  document::Document document = *present();
  document.selection = std::move(selection);
  change(std::move(document), label);
}

void Editor::invertSelection() {
  setSelection(withPainted(document::inverted(selectionOf(*present()))), "history.mask_invert");
}

void Editor::setFeather(const SetFeather& wish) {
  m_state.feather_px = std::clamp(wish.radius_px, 0.0f, static_cast<float>(document::kMaxFeatherPx));
  // For the same reason the slider takes effect when it is let go.
  if (wish.gesture == Gesture::kPreview || !m_session || !present()->selection) return;
  setSelection(present()->selection->withFeather(static_cast<int>(std::lround(m_state.feather_px))),
               "history.mask_feather");
}

document::MaskLayer Editor::withPainted(const document::TiledMask& painted) const {
  return document::MaskLayer(painted, static_cast<int>(std::lround(m_state.feather_px)));
}

}  // namespace atelier::app
