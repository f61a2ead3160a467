// Every user action is one row here: the menu, the toolbar, the shortcuts and scripts all read it.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "base/strings.h"

namespace atelier::app {

struct State;

enum class ActionId {
  kOpen,
  kExport,
  kUndo,
  kRedo,
  kZoomIn,
  kZoomOut,
  kZoomFit,
  kZoomActual,
  kCompareHold,
  kCompareSplit,
  kToolPan,
  kToolBrush,
  kToolEraser,
  kToolRectangle,
  kToolEllipse,
  kToolLasso,
  kToolPolygon,
  kToolWand,
  kToolColour,
  kToolLightness,
  kBrushSmaller,
  kBrushLarger,
  kMaskInvert,
  kMaskClear,
  kMaskOverlay,
  kMaskOverlayColour,
  kMaskAll,
  kMaskGrow,
  kMaskShrink,
  kMaskSmooth,
  kMaskLightness,
  kMaskTransparency,
  kMaskCombination,
  kMaskOfEdit,
  kMaskSave,
  kMaskExport,
  kMaskImport,
  kMaskPointer,
  kDeleteEdit,
  kToggleEdit,
  kFocusInstruction,
  kTogglePanels,
  kShortcuts,
  kPalette,
  kPresets,
  kSavePreset,
  kCopyEdit,
  kCopyEdits,
  kPasteEdits,
  kHistory,
  kCompareGrid,
  kHistogram,
  kClipping,
  kToolCrop,
  kCropApply,
  kCropLeft,
  kCropRight,
  kCropUp,
  kCropDown,
  kCropNarrower,
  kCropWider,
  kCropLower,
  kCropTaller,
  kStraightenLeft,
  kStraightenRight,
  kSettings,
  kAbout,
  kCancel,
};

struct ActionInfo {
  ActionId id;
  std::string_view name;  // as scripts see it: "zoom_in"
  base::StringKey label;
  std::string_view icon;      // a Lucide icon name
  std::string_view shortcut;  // "Ctrl+Z"; several: "Ctrl+K F1"; Ctrl also means the Command key; empty: none
  bool (*isEnabled)(const State&);
};

std::span<const ActionInfo> allActions();
const ActionInfo& actionInfo(ActionId id);
std::optional<ActionId> actionFromName(std::string_view name);

// A key press as the browser reports it: KeyboardEvent.key ("z", "+", "ArrowLeft") and its modifiers.
struct KeyPress {
  std::string_view key;
  bool has_shift = false;
  bool has_control = false;  // Control, or Command on a Mac
  bool has_alt = false;
};

// The action whose shortcut `press` is. Shift is ignored for signs ("+" needs it on some keyboards).
std::optional<ActionId> actionForKey(const KeyPress& press);
// The same as things are: while the picture is being cropped, the crop's own keys come first.
std::optional<ActionId> actionForKey(const KeyPress& press, const State& state);

}  // namespace atelier::app
