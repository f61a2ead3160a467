#include "app/actions.h"

#include <catch2/catch_test_macros.hpp>
#include <set>
#include <string>

using namespace atelier::app;

TEST_CASE("every action is found by its id and its name") {
  for (const ActionInfo& action : allActions()) {
    CHECK(actionInfo(action.id).name == action.name);
    CHECK(actionFromName(action.name) == action.id);
  }
}

TEST_CASE("no two actions share a shortcut") {
  std::set<std::string_view> shortcuts;
  for (const ActionInfo& action : allActions()) {
    if (!action.shortcut.empty()) CHECK(shortcuts.insert(action.shortcut).second);
  }
}

TEST_CASE("keys find their actions") {
  CHECK(actionForKey({.key = "z", .has_control = true}) == ActionId::kUndo);
  CHECK(actionForKey({.key = "Z", .has_shift = true, .has_control = true}) == ActionId::kRedo);
  CHECK(actionForKey({.key = "+", .has_shift = true}) == ActionId::kZoomIn);
  CHECK(actionForKey({.key = "="}) == ActionId::kZoomIn);
  CHECK_FALSE(actionForKey({.key = "z"}));
  CHECK_FALSE(actionForKey({.key = "b", .has_alt = true}));
}
