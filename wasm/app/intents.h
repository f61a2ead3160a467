// Intents: what a person did, as data. Panels return them; the Editor alone acts on them.
#pragma once

#include <cstddef>
#include <optional>
#include <variant>
#include <vector>

#include "app/actions.h"
#include "app/state.h"
#include "document/document.h"

namespace atelier::app {

struct RunAction {
  ActionId action;
};

// A slider under a finger sends kPreview while it moves and kCommit when it is let go: one step of undo.
enum class Gesture { kPreview, kCommit };

struct RetuneStep {
  document::EditId edit;
  std::size_t step = 0;
  std::size_t parameter = 0;
  float value = 0;
  Gesture gesture = Gesture::kCommit;
};
struct RemoveStep {
  document::EditId edit;
  std::size_t step = 0;
};
struct SelectEdit {
  document::EditId edit;
};
struct SetEditEnabled {
  document::EditId edit;
  bool is_enabled = true;
};
struct DeleteEdit {
  document::EditId edit;
};
// Moves the edit so that it stands at `index` of the list.
struct MoveEdit {
  document::EditId edit;
  std::size_t index = 0;
};

struct SetBrush {
  float diameter_px = 0;  // pixels of the picture
  float hardness = 0;     // 0 soft .. 1 hard
  float opacity = 1;
};
struct SetMaskOptions {
  MaskOptions options;
};
struct SetFeather {
  float radius_px = 0;
  Gesture gesture = Gesture::kCommit;
};

enum class StrokePhase { kBegin, kMove, kEnd, kCancel };
struct MaskStroke {
  StrokePhase phase = StrokePhase::kBegin;
  CanvasPoint at;
  float pressure = 1;
  std::optional<document::Combination> combination = {};  // by held keys; none: as the options say
};

// The keyboard's way to draw: a pointer that arrow keys move and Enter presses, holds and lets go.
struct MoveKeyPointer {
  float dx = 0;  // CSS pixels
  float dy = 0;
};
struct PressKeyPointer {
  std::optional<document::Combination> combination = {};
};

// A saved mask joins the one being painted.
struct LoadMask {
  std::size_t index = 0;
};
struct RemoveMask {
  std::size_t index = 0;
};

struct PanBy {
  float dx = 0;  // CSS pixels
  float dy = 0;
};
struct ZoomAt {
  CanvasPoint anchor;  // stays where it is
  float factor = 1;
};
struct SetViewArea {
  ViewArea area;
};
struct HoldCompare {
  bool is_held = false;
};
struct SetSplit {
  float position = 0.5f;  // 0 left .. 1 right of the view area
};

struct SetCropBox {
  CropBox box;
};
struct SetCropAngle {
  float degrees = 0;  // clockwise
  Gesture gesture = Gesture::kCommit;
};
struct SetCropRatio {
  std::optional<float> ratio;  // width / height; none: free
};

using Intent = std::variant<RunAction, RetuneStep, RemoveStep, SelectEdit, SetEditEnabled, DeleteEdit, MoveEdit,
                            SetBrush, SetFeather, MaskStroke, PanBy, ZoomAt, SetViewArea, HoldCompare, SetSplit,
                            SetMaskOptions, MoveKeyPointer, PressKeyPointer, LoadMask, RemoveMask, SetCropBox,
                            SetCropAngle, SetCropRatio>;
using Intents = std::vector<Intent>;

}  // namespace atelier::app
