#include "app/actions.h"

#include <catch2/catch_test_macros.hpp>
#include <ranges>
#include <set>
#include <string>

#include "app/state.h"

using namespace atelier::app;

TEST_CASE("every action is found by its id and its name") {
  for (const ActionInfo& action : allActions()) {
    CHECK(actionInfo(action.id).name == action.name);
    CHECK(actionFromName(action.name) == action.id);
  }
}

TEST_CASE("no two actions share a shortcut, but the crop's own may hide another") {
  std::set<std::string_view> shortcuts, while_cropping;
  for (const ActionInfo& action : allActions()) {
    if (action.shortcut.empty()) continue;
    const bool is_crops = action.isEnabled == actionInfo(ActionId::kCropApply).isEnabled;
    for (const auto part : std::views::split(action.shortcut, ' ')) {
      CHECK((is_crops ? while_cropping : shortcuts).insert(std::string_view(part.begin(), part.end())).second);
    }
  }
}

TEST_CASE("Enter ends a crop, and begins to draw with the keyboard else") {
  State state;
  CHECK(actionForKey({.key = "Enter"}, state) == ActionId::kMaskPointer);
  state.crop = CropDraft{};
  CHECK(actionForKey({.key = "Enter"}, state) == ActionId::kCropApply);
  CHECK(actionForKey({.key = "z", .has_control = true}, state) == ActionId::kUndo);
}

TEST_CASE("keys find their actions") {
  CHECK(actionForKey({.key = "z", .has_control = true}) == ActionId::kUndo);
  CHECK(actionForKey({.key = "Z", .has_shift = true, .has_control = true}) == ActionId::kRedo);
  CHECK(actionForKey({.key = "+", .has_shift = true}) == ActionId::kZoomIn);
  CHECK(actionForKey({.key = "="}) == ActionId::kZoomIn);
  CHECK_FALSE(actionForKey({.key = "z"}));
  CHECK(actionForKey({.key = "k", .has_control = true}) == ActionId::kPalette);
  CHECK(actionForKey({.key = "F1"}) == ActionId::kPalette);
  CHECK(actionForKey({.key = "y", .has_control = true}) == ActionId::kRedo);
  CHECK(actionForKey({.key = "C", .has_shift = true}) == ActionId::kCopyEdits);
  CHECK(actionForKey({.key = "c"}) == ActionId::kCompareHold);
  CHECK_FALSE(actionForKey({.key = "b", .has_alt = true}));
}
