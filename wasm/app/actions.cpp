#include "app/actions.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <ranges>
#include <string>

#include "app/state.h"

namespace atelier::app {

namespace {

bool always(const State&) { return true; }
bool hasDocument(const State& state) { return state.document.has_value(); }
// A polygon takes its corners back before anything else.
bool canUndo(const State& state) { return state.can_undo || state.mask_outline; }
bool canRedo(const State& state) { return state.can_redo; }
bool hasEdits(const State& state) { return hasDocument(state) && !state.document->edits.empty(); }
bool hasMask(const State& state) { return hasDocument(state) && state.has_mask; }
bool hasSelectedEdit(const State& state) { return state.selected_edit.has_value(); }
bool hasMaskTool(const State& state) { return hasDocument(state) && state.tool != Tool::kPan && state.tool != Tool::kCrop; }
// What a model made is kept as it is: another mask would not change it.
bool hasEditForMask(const State& state) {
  if (!hasSelectedEdit(state)) return false;
  const document::Edit* edit = document::findEdit(*state.document, *state.selected_edit);
  return edit && !edit->result;
}
bool isCropping(const State& state) { return state.crop.has_value(); }
// Something is under way: a job, a shape that is being drawn, a crop.
bool canCancel(const State& state) {
  return state.progress || state.mask_outline || state.key_pointer || isCropping(state);
}

// In the order of ActionId.
constexpr std::array kActions{
    ActionInfo{ActionId::kOpen, "open", "action.open", "folder-open", "Ctrl+O", always},
    ActionInfo{ActionId::kExport, "export", "action.export", "download", "Ctrl+S", hasDocument},
    ActionInfo{ActionId::kUndo, "undo", "action.undo", "undo-2", "Ctrl+Z", canUndo},
    ActionInfo{ActionId::kRedo, "redo", "action.redo", "redo-2", "Ctrl+Shift+Z Ctrl+Y", canRedo},
    ActionInfo{ActionId::kZoomIn, "zoom_in", "action.zoom_in", "zoom-in", "+", hasDocument},
    ActionInfo{ActionId::kZoomOut, "zoom_out", "action.zoom_out", "zoom-out", "-", hasDocument},
    ActionInfo{ActionId::kZoomFit, "zoom_fit", "action.zoom_fit", "maximize", "0", hasDocument},
    ActionInfo{ActionId::kZoomActual, "zoom_actual", "action.zoom_actual", "1:1", "1", hasDocument},
    ActionInfo{ActionId::kCompareHold, "compare", "action.compare", "eye", "C", hasEdits},
    ActionInfo{ActionId::kCompareSplit, "compare_split", "action.compare_split", "square-split-horizontal", "S",
               hasEdits},
    ActionInfo{ActionId::kToolPan, "tool_pan", "action.tool_pan", "hand", "H", hasDocument},
    ActionInfo{ActionId::kToolBrush, "tool_brush", "action.tool_brush", "brush", "B", hasDocument},
    ActionInfo{ActionId::kToolEraser, "tool_eraser", "action.tool_eraser", "eraser", "E", hasDocument},
    ActionInfo{ActionId::kToolRectangle, "tool_rectangle", "action.tool_rectangle", "square-dashed", "R",
               hasDocument},
    ActionInfo{ActionId::kToolEllipse, "tool_ellipse", "action.tool_ellipse", "circle-dashed", "O", hasDocument},
    ActionInfo{ActionId::kToolLasso, "tool_lasso", "action.tool_lasso", "lasso", "L", hasDocument},
    ActionInfo{ActionId::kToolPolygon, "tool_polygon", "action.tool_polygon", "pentagon", "G", hasDocument},
    ActionInfo{ActionId::kToolWand, "tool_wand", "action.tool_wand", "wand", "W", hasDocument},
    ActionInfo{ActionId::kToolColour, "tool_colour", "action.tool_colour", "pipette", "K", hasDocument},
    ActionInfo{ActionId::kToolLightness, "tool_lightness", "action.tool_lightness", "sun-medium", "U", hasDocument},
    ActionInfo{ActionId::kBrushSmaller, "brush_smaller", "action.brush_smaller", "minus", "[", hasDocument},
    ActionInfo{ActionId::kBrushLarger, "brush_larger", "action.brush_larger", "plus", "]", hasDocument},
    ActionInfo{ActionId::kMaskInvert, "mask_invert", "action.mask_invert", "contrast", "Ctrl+I", hasMask},
    ActionInfo{ActionId::kMaskClear, "mask_clear", "action.mask_clear", "x", "Ctrl+D", hasMask},
    ActionInfo{ActionId::kMaskOverlay, "mask_overlay", "action.mask_overlay", "layers", "M", hasMask},
    ActionInfo{ActionId::kMaskOverlayColour, "mask_overlay_colour", "action.mask_overlay_colour", "palette", "Shift+M",
               hasDocument},
    ActionInfo{ActionId::kMaskAll, "mask_all", "action.mask_all", "scan", "Ctrl+A", hasDocument},
    ActionInfo{ActionId::kMaskGrow, "mask_grow", "action.mask_grow", "expand", ".", hasMask},
    ActionInfo{ActionId::kMaskShrink, "mask_shrink", "action.mask_shrink", "shrink", ",", hasMask},
    ActionInfo{ActionId::kMaskSmooth, "mask_smooth", "action.mask_smooth", "spline", "", hasMask},
    ActionInfo{ActionId::kMaskLightness, "mask_lightness", "action.mask_lightness", "sun-medium", "Shift+U",
               hasDocument},
    ActionInfo{ActionId::kMaskTransparency, "mask_transparency", "action.mask_transparency", "grid-2x2", "",
               hasDocument},
    ActionInfo{ActionId::kMaskCombination, "mask_combination", "action.mask_combination", "squares-unite", "J",
               hasDocument},
    ActionInfo{ActionId::kMaskOfEdit, "mask_of_edit", "action.mask_of_edit", "square-pen", "Shift+E", hasEditForMask},
    ActionInfo{ActionId::kMaskSave, "mask_save", "action.mask_save", "bookmark-plus", "", hasMask},
    ActionInfo{ActionId::kMaskExport, "mask_export", "action.mask_export", "image-down", "", hasMask},
    ActionInfo{ActionId::kMaskImport, "mask_import", "action.mask_import", "image-up", "", hasDocument},
    ActionInfo{ActionId::kMaskPointer, "mask_pointer", "action.mask_pointer", "crosshair", "Enter",
               hasMaskTool},
    ActionInfo{ActionId::kDeleteEdit, "delete_edit", "action.delete_edit", "trash-2", "Delete", hasSelectedEdit},
    ActionInfo{ActionId::kToggleEdit, "toggle_edit", "action.toggle_edit", "eye-off", "X", hasSelectedEdit},
    ActionInfo{ActionId::kFocusInstruction, "focus_instruction", "action.focus_instruction", "message-square", "/",
               always},
    ActionInfo{ActionId::kTogglePanels, "toggle_panels", "action.toggle_panels", "panel-right", "P", hasDocument},
    ActionInfo{ActionId::kShortcuts, "shortcuts", "action.shortcuts", "keyboard", "?", always},
    ActionInfo{ActionId::kPalette, "palette", "action.palette", "search", "Ctrl+K F1", always},
    ActionInfo{ActionId::kPresets, "presets", "action.presets", "bookmark", "Q", always},
    ActionInfo{ActionId::kSavePreset, "save_preset", "action.save_preset", "bookmark-plus", "Shift+Q", hasEdits},
    ActionInfo{ActionId::kCopyEdit, "copy_edit", "action.copy_edit", "copy", "Ctrl+C", hasSelectedEdit},
    ActionInfo{ActionId::kCopyEdits, "copy_edits", "action.copy_edits", "copy-plus", "Shift+C", hasEdits},
    ActionInfo{ActionId::kPasteEdits, "paste_edits", "action.paste_edits", "clipboard-paste", "Ctrl+Shift+V",
               hasDocument},
    ActionInfo{ActionId::kHistory, "history", "action.history", "history", "Y", hasDocument},
    ActionInfo{ActionId::kCompareGrid, "compare_grid", "action.compare_grid", "layout-grid", "N", hasEdits},
    ActionInfo{ActionId::kHistogram, "histogram", "action.histogram", "chart-no-axes-column", "I", hasDocument},
    ActionInfo{ActionId::kClipping, "clipping", "action.clipping", "triangle-alert", "Shift+I", hasDocument},
    ActionInfo{ActionId::kToolCrop, "tool_crop", "action.tool_crop", "crop", "T", hasDocument},
    ActionInfo{ActionId::kCropApply, "crop_apply", "action.crop_apply", "check", "Enter", isCropping},
    ActionInfo{ActionId::kCropLeft, "crop_left", "action.crop_left", "move", "ArrowLeft", isCropping},
    ActionInfo{ActionId::kCropRight, "crop_right", "action.crop_right", "move", "ArrowRight", isCropping},
    ActionInfo{ActionId::kCropUp, "crop_up", "action.crop_up", "move", "ArrowUp", isCropping},
    ActionInfo{ActionId::kCropDown, "crop_down", "action.crop_down", "move", "ArrowDown", isCropping},
    ActionInfo{ActionId::kCropNarrower, "crop_narrower", "action.crop_narrower", "crop", "Shift+ArrowLeft", isCropping},
    ActionInfo{ActionId::kCropWider, "crop_wider", "action.crop_wider", "crop", "Shift+ArrowRight", isCropping},
    ActionInfo{ActionId::kCropLower, "crop_lower", "action.crop_lower", "crop", "Shift+ArrowUp", isCropping},
    ActionInfo{ActionId::kCropTaller, "crop_taller", "action.crop_taller", "crop", "Shift+ArrowDown", isCropping},
    ActionInfo{ActionId::kStraightenLeft, "straighten_left", "action.straighten_left", "rotate-ccw", "<", isCropping},
    ActionInfo{ActionId::kStraightenRight, "straighten_right", "action.straighten_right", "rotate-cw", ">",
               isCropping},
    ActionInfo{ActionId::kSettings, "settings", "shell.settings", "settings", "", always},
    ActionInfo{ActionId::kAbout, "about", "shell.about", "shield-check", "", always},
    ActionInfo{ActionId::kCancel, "cancel", "action.cancel", "x", "Escape", canCancel},
};

struct Shortcut {
  std::string key;
  bool has_shift = false;
  bool has_control = false;
};

std::string lowerCase(std::string_view text) {
  std::string lower(text);
  for (char& letter : lower) letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
  return lower;
}

Shortcut parsed(std::string_view text) {
  Shortcut shortcut;
  const auto takes = [&text](std::string_view prefix) {
    if (!text.starts_with(prefix)) return false;
    text.remove_prefix(prefix.size());
    return true;
  };
  shortcut.has_control = takes("Ctrl+");
  shortcut.has_shift = takes("Shift+");
  shortcut.key = lowerCase(text);
  return shortcut;
}

bool isSign(std::string_view key) {
  return key.size() == 1 && std::isalnum(static_cast<unsigned char>(key[0])) == 0;
}

bool matchesOne(std::string_view text, const KeyPress& press) {
  const Shortcut shortcut = parsed(text);
  if (shortcut.key != lowerCase(press.key) || shortcut.has_control != press.has_control) return false;
  return isSign(press.key) || shortcut.has_shift == press.has_shift;
}

bool matches(const ActionInfo& action, const KeyPress& press) {
  if (action.shortcut.empty() || press.has_alt) return false;
  for (const auto part : std::views::split(action.shortcut, ' ')) {
    if (matchesOne(std::string_view(part.begin(), part.end()), press)) return true;
  }
  return false;
}

}  // namespace

std::span<const ActionInfo> allActions() { return kActions; }

const ActionInfo& actionInfo(ActionId id) { return kActions[static_cast<std::size_t>(id)]; }

std::optional<ActionId> actionFromName(std::string_view name) {
  const auto row = std::ranges::find(kActions, name, &ActionInfo::name);
  if (row == kActions.end()) return std::nullopt;
  return row->id;
}

std::optional<ActionId> actionForKey(const KeyPress& press) {
  // "=" is the unshifted key of "+" on most keyboards.
  KeyPress usual = press;
  if (usual.key == "=") usual.key = "+";
  const auto row = std::ranges::find_if(kActions, [&](const ActionInfo& action) { return matches(action, usual); });
  if (row == kActions.end()) return std::nullopt;
  return row->id;
}

std::optional<ActionId> actionForKey(const KeyPress& press, const State& state) {
  for (const ActionInfo& action : kActions) {
    if (action.isEnabled == isCropping && isCropping(state) && matches(action, press)) return action.id;
  }
  return actionForKey(press);
}

}  // namespace atelier::app
