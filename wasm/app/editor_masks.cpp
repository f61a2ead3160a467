// Masks: what the tools draw and pick, and the jobs that work on a mask for longer than a frame.
#include <algorithm>
#include <cmath>
#include <utility>

#include "app/editor.h"
#include "document/mask_grow.h"
#include "gpu/transfer.h"

namespace atelier::app {

using base::ErrorCode;
using base::Result;
using base::Task;
using document::Combination;
using document::TiledMask;

namespace {

std::unexpected<CommandError> failed(base::Error error) { return std::unexpected(CommandError(std::move(error))); }

bool takesAway(Combination how) { return how == Combination::kSubtract || how == Combination::kIntersect; }

OverlayColour next(OverlayColour colour) {
  return static_cast<OverlayColour>((static_cast<int>(colour) + 1) % kOverlayColours);
}

Combination next(Combination how) { return static_cast<Combination>((static_cast<int>(how) + 1) % 4); }

}  // namespace

void Editor::runMaskAction(ActionId action) {
  MaskOptions& options = m_state.mask_options;
  const int amount_px = static_cast<int>(std::lround(options.amount_px));
  switch (action) {
    case ActionId::kMaskInvert:
      return changeMask("history.mask_invert", [](const TiledMask&) -> TiledMask::ChangeTile {
        return [](const document::MaskTile& tile, const document::PixelRect& rect) {
          return document::inverted(tile, rect);
        };
      });
    case ActionId::kMaskGrow:
      return changeMask("history.mask_grow", [=](const TiledMask& mask) { return document::growing(mask, amount_px); });
    case ActionId::kMaskShrink:
      return changeMask("history.mask_shrink",
                        [=](const TiledMask& mask) { return document::shrinking(mask, amount_px); });
    case ActionId::kMaskSmooth:
      return changeMask("history.mask_smooth",
                        [=](const TiledMask& mask) { return document::smoothing(mask, amount_px); });
    case ActionId::kMaskAll:
      return keepMask("history.mask_all", TiledMask(present()->source->spec(), 255));
    case ActionId::kMaskLightness:
      return pickInto({.kind = PickKind::kLightness, .darkest = options.darkest, .lightest = options.lightest},
                      options.combination);
    case ActionId::kMaskTransparency: return pickInto({.kind = PickKind::kOpaque}, options.combination);
    case ActionId::kMaskClear: return clearMask();
    case ActionId::kMaskOverlay: m_state.shows_mask = !m_state.shows_mask; return;
    case ActionId::kMaskOverlayColour: options.overlay = next(options.overlay); return;
    case ActionId::kMaskCombination: options.combination = next(options.combination); return;
    case ActionId::kMaskOfEdit:
      m_state.mask_of_edit = m_state.mask_of_edit ? std::nullopt : m_state.selected_edit;
      if (m_state.mask_of_edit && m_state.tool == Tool::kPan) m_state.tool = Tool::kBrush;
      return targetChanged();
    case ActionId::kMaskSave: saveMask({}); return;
    case ActionId::kMaskPointer: return pressKeyPointer(std::nullopt);
    default: return;
  }
}

void Editor::setTool(Tool tool) {
  if (tool == m_state.tool) return;
  finishCrop(true);
  cancelDrawing();
  m_state.tool = tool;
  if (isBrush(tool)) m_state.brush_tool = tool;
  if (isShape(tool)) m_state.shape_tool = tool;
  if (isPicker(tool)) m_state.picker_tool = tool;
  if (tool == Tool::kPan) m_state.key_pointer.reset();
}

// While an edit's mask is being painted, it is always the selected edit's.
void Editor::selectEdit(document::EditId edit) {
  m_state.selected_edit = edit;
  if (!m_state.mask_of_edit) return;
  m_state.mask_of_edit = edit;
  targetChanged();
}

void Editor::targetChanged() {
  m_painter.cancel();
  showDrawing();
  if (!m_session) return;
  m_session->history.rollBack();
  updateSelection();
}

void Editor::handleStroke(const MaskStroke& stroke) {
  if (!m_session || m_mask_job) return;
  if (isPicker(m_state.tool)) {
    // At the end of a click: two fingers that pan begin as one.
    if (stroke.phase == StrokePhase::kBegin) m_is_picking = true;
    if (stroke.phase == StrokePhase::kCancel) m_is_picking = false;
    if (stroke.phase == StrokePhase::kEnd && std::exchange(m_is_picking, false)) pick(stroke.at, stroke.combination);
    return;
  }
  // Between begin and end the history shows previews; the stroke starts from what was there before them.
  const bool is_cancelled = stroke.phase == StrokePhase::kCancel && isBrush(m_state.tool) && m_painter.isDrawing();
  if (is_cancelled) m_session->history.rollBack();
  const auto drawn = m_painter.stroke(stroke, m_state, *present());
  showDrawing();
  if (is_cancelled) return documentChanged();
  if (!drawn) return;
  if (drawn->is_done) {
    keepMask("history.mask_paint", drawn->mask);
  } else {
    previewMask(drawn->mask);
  }
}

void Editor::showDrawing() {
  m_state.mask_outline = m_painter.outline();
  m_ports.request_frame();
}

// Feathering a large mask takes longer than a frame: a stroke shows its hard edge until it ends.
void Editor::previewMask(const TiledMask& painted) {
  auto document = withMaskAt(*present(), m_state.mask_of_edit, document::MaskLayer(painted));
  if (!document) return;
  m_session->history.preview(std::move(*document));
  m_state.document = *present();
  updateSelection();
}

// A stroke or shape that is under way is forgotten; false where there is none.
bool Editor::cancelDrawing() {
  m_state.is_key_pointer_down = false;
  if (!m_painter.isDrawing()) return false;
  m_painter.cancel();
  showDrawing();
  if (m_session && m_session->history.isPreviewing()) {
    m_session->history.rollBack();
    documentChanged();
  }
  return true;
}

// Escape: the job first, then what is being drawn, then the keyboard's pointer.
void Editor::cancelWhatIsUnderWay() {
  if (!m_jobs.isEmpty()) return m_jobs.cancel({});
  if (!cancelDrawing()) m_state.key_pointer.reset();
}

void Editor::cancelMaskWork() {
  m_painter.cancel();
  m_state.mask_outline.reset();
  m_state.key_pointer.reset();
  m_state.is_key_pointer_down = false;
  m_state.mask_of_edit.reset();
  if (m_mask_job) m_jobs.cancel(*m_mask_job);
}

// Enter once: the pointer is there. After that it presses: a click for tools that take one, else down and up again.
void Editor::pressKeyPointer(std::optional<Combination> combination) {
  if (m_state.tool == Tool::kPan) return;
  if (!m_state.key_pointer) {
    const ViewArea& area = m_state.view_area;
    m_state.key_pointer = CanvasPoint{area.origin.x + area.width / 2, area.origin.y + area.height / 2};
    announce("announce.mask_pointer");
    return;
  }
  const auto send = [&](StrokePhase phase) { handleStroke({phase, *m_state.key_pointer, 1, combination}); };
  const bool takes_clicks = m_state.tool == Tool::kPolygon || isPicker(m_state.tool);
  if (takes_clicks || !m_state.is_key_pointer_down) send(StrokePhase::kBegin);
  if (takes_clicks || m_state.is_key_pointer_down) send(StrokePhase::kEnd);
  m_state.is_key_pointer_down = !takes_clicks && !m_state.is_key_pointer_down;
}

void Editor::moveKeyPointer(const MoveKeyPointer& wish) {
  if (!m_state.key_pointer) return;
  CanvasPoint& at = *m_state.key_pointer;
  at = clampedTo(m_state.view_area, {at.x + wish.dx, at.y + wish.dy});
  if (m_state.is_key_pointer_down) handleStroke({StrokePhase::kMove, at, 1, {}});
}

void Editor::clearMask() {
  if (!m_session || m_mask_job) return;
  change(withMaskAt(*present(), m_state.mask_of_edit, std::nullopt), "history.mask_clear");
}

int Editor::featherPx() const { return static_cast<int>(std::lround(m_state.feather_px)); }

void Editor::setFeather(const SetFeather& wish) {
  m_state.feather_px = std::clamp(wish.radius_px, 0.0f, static_cast<float>(document::kMaxFeatherPx));
  // For the same reason the slider takes effect when it is let go.
  if (wish.gesture == Gesture::kPreview || !m_session) return;
  if (const auto mask = maskAt(*present(), m_state.mask_of_edit)) keepMask("history.mask_feather", mask->painted());
}

void Editor::changeMask(base::StringKey label, MakeChange makeChange) {
  if (!m_session) return;
  const TiledMask painted = paintedAt(*present(), m_state.mask_of_edit, true);
  runMaskJob(label, [painted, makeChange = std::move(makeChange)](document::Pause pause) {
    return document::changedInPieces(painted, makeChange(painted), std::move(pause));
  });
}

void Editor::keepMask(base::StringKey label, TiledMask painted) {
  runMaskJob(label, [painted = std::move(painted)](document::Pause) -> Task<Result<TiledMask>> { co_return painted; });
}

void Editor::pick(CanvasPoint at, std::optional<Combination> combination) {
  Pick pick = pickOf(m_state.tool, toPicture(m_state, at), m_state.mask_options);
  pickInto(pick, combination.value_or(m_state.mask_options.combination));
}

void Editor::pickInto(Pick pick, Combination how) {
  if (!m_session) return;
  runMaskJob("history.mask_pick", [this, pick, how, document = *present(),
                                   before = paintedAt(*present(), m_state.mask_of_edit, takesAway(how))](
                                      document::Pause pause) { return picked(pick, how, document, before, pause); });
}

Task<Result<TiledMask>> Editor::picked(Pick pick, Combination how, document::Document document, TiledMask before,
                                       document::Pause pause) {
  ATELIER_CO_TRY(picture, co_await seenPicture(document));
  if (pick.centres_range) {
    m_state.mask_options = withLightnessAt(m_state.mask_options, picture, pick.at);
    pick.darkest = m_state.mask_options.darkest;
    pick.lightest = m_state.mask_options.lightest;
  }
  ATELIER_CO_TRY(shape, co_await pickedMask(pick, std::move(picture), std::move(document), std::move(pause)));
  co_return document::combined(before, shape, how);
}

// The result of `document`, which is what the person sees or is about to.
Task<Result<image::Image>> Editor::seenPicture(document::Document document) {
  auto rendered = co_await m_pipeline.render(std::move(document), {}, {}, now());
  if (!rendered) {
    if (auto* error = std::get_if<base::Error>(&rendered.error())) co_return base::fail(std::move(*error));
    co_return base::fail(ErrorCode::kBlocked, "app.mask");
  }
  const std::shared_ptr<gpu::Backend> backend = m_backend;
  if (!backend) co_return base::fail(ErrorCode::kDeviceLost, "app.mask");
  ATELIER_CO_TRY(pixels, co_await gpu::Transfer::read(*backend, std::move(rendered->result), {}));
  co_return pixels.get();
}

Answer<std::string> Editor::saveMask(std::string name) {
  const auto mask = m_session ? maskAt(*present(), m_state.mask_of_edit) : std::nullopt;
  if (!mask) return failed(base::makeError(ErrorCode::kNoMask, "app.saveMask"));
  if (name.empty()) {
    const std::string number = std::to_string(present()->saved_masks.size() + 1);
    name = base::tr(m_state.locale, "mask.saved_name", {{"number", number}});
  }
  if (!change(document::saveMask(*present(), {name, *mask}), "history.mask_save", name)) {
    return failed(base::makeError(ErrorCode::kBadRequest, "app.saveMask"));
  }
  announce("announce.mask_saved", {{"name", name}});
  return name;
}

void Editor::loadMask(std::size_t index) {
  if (!m_session || index >= present()->saved_masks.size()) return;
  const document::MaskLayer saved = present()->saved_masks[index].layer;
  const Combination how = m_state.mask_options.combination;
  if (how == Combination::kReplace) m_state.feather_px = static_cast<float>(saved.featherPx());
  const TiledMask before = paintedAt(*present(), m_state.mask_of_edit, takesAway(how));
  keepMask("history.mask_load", document::combined(before, saved.painted(), how));
}

void Editor::removeMask(std::size_t index) {
  if (m_session) change(document::removeSavedMask(*present(), index), "history.mask_remove");
}

}  // namespace atelier::app
