// Crop and straighten: a draft over the picture, which becomes one edit of the steps `rotate` and `crop`.
//
// While the tool is in hand the history previews the document without the crop, turned by the draft's angle: the box
// is drawn over what a crop would take it from, and the engine alone knows how a turned picture is framed.
#include <algorithm>
#include <utility>

#include "app/editor.h"

namespace atelier::app {

namespace {

constexpr float kMoveShare = 0.01f;    // of the picture, a key press
constexpr float kAngleStep = 0.5f;     // degrees
constexpr float kSteepest = 45;

bool isCropStep(const image::PlanStep& step) {
  return step.op == image::OperatorId::kRotate || step.op == image::OperatorId::kCrop;
}

bool isCropEdit(const document::Edit& edit) {
  return edit.is_enabled && !edit.mask && !edit.plan.steps.empty() && std::ranges::all_of(edit.plan.steps, isCropStep);
}

// A crop can be taken up again while nothing was done after it: later edits saw the cropped picture.
const document::Edit* lastCrop(const document::Document& document) {
  if (document.edits.empty() || !isCropEdit(*document.edits.back())) return nullptr;
  return document.edits.back().get();
}

CropDraft draftOf(const document::Edit* edit) {
  CropDraft draft;
  if (!edit) return draft;
  draft.edit = edit->id;
  for (const image::PlanStep& step : edit->plan.steps) {
    if (step.op == image::OperatorId::kRotate) draft.degrees = step.values[0];
    if (step.op == image::OperatorId::kCrop) {
      draft.box = insideOf({step.values[0], step.values[1], step.values[2], step.values[3]});
    }
  }
  return draft;
}

image::EditPlan planOfDraft(const CropDraft& draft, bool has_crop) {
  image::EditPlan plan;
  if (draft.degrees != 0) {
    image::PlanStep turn = image::defaultStep(image::OperatorId::kRotate);
    turn.values[0] = draft.degrees;
    plan.steps.push_back(image::normalised(std::move(turn)));
  }
  if (has_crop && !draft.box.isWhole()) {
    image::PlanStep crop = image::defaultStep(image::OperatorId::kCrop);
    crop.values = {draft.box.left, draft.box.top, draft.box.right, draft.box.bottom};
    plan.steps.push_back(image::normalised(std::move(crop)));
  }
  return plan;
}

std::optional<float> shapeOf(const State& state) {
  if (!state.crop || !state.crop->ratio) return std::nullopt;
  return shareRatio(*state.crop->ratio, shownSpec(state));
}

}  // namespace

void Editor::beginCrop() {
  if (!m_session || m_state.crop) return;
  m_painter.cancel();
  const document::Edit* last = lastCrop(*present());
  m_state.crop = draftOf(last);
  m_state.tool = Tool::kCrop;
  m_state.split.reset();
  m_crop_edit = last ? *m_state.crop->edit : m_session->nextEditId();
  previewCrop(false);
  m_state.viewport = m_state.viewport.fitted();
}

// The document as it is kept, without the preview.
const document::Document& Editor::keptDocument() const {
  const document::History& history = m_session->history;
  return history.states()[history.presentIndex()].document;
}

// The kept document with the draft's edit in place, cropped or not.
base::Result<document::Document> Editor::withCrop(bool has_crop) const {
  const document::Document& document = keptDocument();
  const image::EditPlan plan = planOfDraft(*m_state.crop, has_crop);
  if (document::findEdit(document, m_crop_edit)) {
    if (plan.steps.empty()) return document::removeEdit(document, m_crop_edit);
    return document::setEditPlan(document, m_crop_edit, plan);
  }
  if (plan.steps.empty()) return document;
  document::Edit edit;
  edit.id = m_crop_edit;
  edit.engine = "instant";
  edit.plan = plan;
  return document::addEdit(document, std::move(edit));
}

void Editor::previewCrop(bool has_crop) {
  auto document = withCrop(has_crop);
  if (!document) return;
  m_session->history.preview(std::move(*document));
  documentChanged();
}

void Editor::setCropBox(const SetCropBox& wish) {
  if (m_state.crop) m_state.crop->box = insideOf(wish.box);
}

void Editor::setCropAngle(const SetCropAngle& wish) {
  if (!m_state.crop) return;
  m_state.crop->is_turning = wish.gesture == Gesture::kPreview;
  m_state.crop->degrees = std::clamp(wish.degrees, -kSteepest, kSteepest);
  previewCrop(false);
}

void Editor::setCropRatio(const SetCropRatio& wish) {
  if (!m_state.crop) return;
  m_state.crop->ratio = wish.ratio;
  if (const auto shape = shapeOf(m_state)) m_state.crop->box = shaped(CropBox{}, *shape);
}

// Arrow keys move the box, with Shift they change its size.
void Editor::nudgeCrop(ActionId action) {
  if (!m_state.crop) return;
  const CropBox box = m_state.crop->box;
  const auto move = [&](float dx, float dy) { setCropBox({movedTo(box, box.left + dx, box.top + dy)}); };
  const auto grow = [&](float dx, float dy) { setCropBox({grown(box, dx, dy, shapeOf(m_state))}); };
  switch (action) {
    case ActionId::kCropLeft: return move(-kMoveShare, 0);
    case ActionId::kCropRight: return move(kMoveShare, 0);
    case ActionId::kCropUp: return move(0, -kMoveShare);
    case ActionId::kCropDown: return move(0, kMoveShare);
    case ActionId::kCropNarrower: return grow(-2 * kMoveShare, 0);
    case ActionId::kCropWider: return grow(2 * kMoveShare, 0);
    case ActionId::kCropLower: return grow(0, -2 * kMoveShare);
    case ActionId::kCropTaller: return grow(0, 2 * kMoveShare);
    case ActionId::kStraightenLeft: return setCropAngle({m_state.crop->degrees - kAngleStep});
    case ActionId::kStraightenRight: return setCropAngle({m_state.crop->degrees + kAngleStep});
    default: return;
  }
}

// Before anything else is done with the document: a draft is as good as done, but one that does nothing leaves no step.
void Editor::finishCrop(bool is_applied) {
  if (!m_state.crop || !m_session) return;
  document::History& history = m_session->history;
  if (!is_applied) {
    history.rollBack();
  } else if (auto document = withCrop(true); document && isChangedCrop(*document)) {
    history.push(std::move(*document), {"history.crop", {}});
    m_state.selected_edit = m_crop_edit;
  } else {
    history.rollBack();
  }
  closeCrop();
  documentChanged();
  if (is_applied) {
    const image::ImageSpec spec = document::resultSpec(*present());
    announce("announce.cropped", {{"width", std::to_string(spec.width)}, {"height", std::to_string(spec.height)}});
  }
}

// Whether the crop's edit in `document` is another than in the kept one.
bool Editor::isChangedCrop(const document::Document& document) const {
  const document::Edit* before = document::findEdit(keptDocument(), m_crop_edit);
  const document::Edit* after = document::findEdit(document, m_crop_edit);
  if (!before || !after) return before != after;
  return !(before->plan == after->plan);
}

void Editor::closeCrop() {
  m_state.crop.reset();
  if (m_state.tool == Tool::kCrop) m_state.tool = Tool::kPan;
}

}  // namespace atelier::app
