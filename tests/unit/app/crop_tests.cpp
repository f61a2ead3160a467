// The crop tool: a draft over the picture that becomes one edit.
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include "editor_driver.h"

using namespace atelier;
using app::ActionId;
using Catch::Approx;
using test::EditorDriver;
using test::MemoryStore;

namespace {

image::Image picture() {
  image::ImageBuffer buffer = *image::ImageBuffer::allocate({40, 20});
  for (int y = 0; y < 20; ++y) {
    for (int x = 0; x < 40; ++x) {
      const std::uint8_t pixel[] = {static_cast<std::uint8_t>(x * 6), static_cast<std::uint8_t>(y * 12), 90, 255};
      std::copy(pixel, pixel + 4, buffer.pixel(x, y));
    }
  }
  return image::Image(std::move(buffer));
}

void act(EditorDriver& driver, ActionId action) { driver.handle(app::RunAction{action}); }

const image::EditPlan& lastPlan(const EditorDriver& driver) { return driver.state().document->edits.back()->plan; }

}  // namespace

TEST_CASE("a crop is one edit of one step, and one step back") {
  MemoryStore store;
  EditorDriver driver(store);
  driver.openPixels(picture());
  act(driver, ActionId::kToolCrop);
  REQUIRE(driver.state().crop);
  CHECK(driver.state().tool == app::Tool::kCrop);
  driver.handle(app::SetCropBox{{0.25f, 0.1f, 0.75f, 0.9f}});
  CHECK(driver.state().document->edits.empty());
  act(driver, ActionId::kCropApply);

  CHECK_FALSE(driver.state().crop);
  CHECK(driver.state().tool == app::Tool::kPan);
  REQUIRE(driver.state().document->edits.size() == 1);
  REQUIRE(lastPlan(driver).steps.size() == 1);
  CHECK(lastPlan(driver).steps[0].op == image::OperatorId::kCrop);
  CHECK(lastPlan(driver).steps[0].values == std::vector<float>{0.25f, 0.1f, 0.75f, 0.9f});
  CHECK(driver.run("history")["result"]["states"].size() == 2);
  driver.run("undo");
  CHECK(driver.state().document->edits.empty());
}

TEST_CASE("straightening comes before the crop, and the picture turns while the angle is chosen") {
  MemoryStore store;
  EditorDriver driver(store);
  driver.openPixels(picture());
  act(driver, ActionId::kToolCrop);
  driver.handle(app::SetCropAngle{4, app::Gesture::kPreview});
  CHECK(driver.state().crop->is_turning);
  REQUIRE(driver.state().document->edits.size() == 1);
  CHECK(lastPlan(driver).steps[0].op == image::OperatorId::kRotate);
  driver.handle(app::SetCropAngle{99, app::Gesture::kCommit});
  CHECK_FALSE(driver.state().crop->is_turning);
  CHECK(driver.state().crop->degrees == 45);
  act(driver, ActionId::kStraightenLeft);
  driver.handle(app::SetCropBox{{0, 0, 0.5f, 1}});
  act(driver, ActionId::kToolCrop);
  REQUIRE(lastPlan(driver).steps.size() == 2);
  CHECK(lastPlan(driver).steps[0].values[0] == 44.5f);
  CHECK(lastPlan(driver).steps[1].op == image::OperatorId::kCrop);
  CHECK(driver.run("history")["result"]["states"].size() == 2);
}

TEST_CASE("a draft that is cancelled, or that does nothing, leaves no step") {
  MemoryStore store;
  EditorDriver driver(store);
  driver.openPixels(picture());
  const codec::Bytes original = driver.pixels();
  act(driver, ActionId::kToolCrop);
  driver.handle(app::SetCropAngle{10});
  driver.handle(app::SetCropBox{{0.5f, 0.5f, 1, 1}});
  act(driver, ActionId::kCancel);
  CHECK_FALSE(driver.state().crop);
  CHECK(driver.state().document->edits.empty());
  act(driver, ActionId::kToolCrop);
  act(driver, ActionId::kCropApply);
  CHECK_FALSE(driver.state().can_undo);
  CHECK(driver.pixels() == original);
}

TEST_CASE("the last crop is taken up again, with its words and its place") {
  MemoryStore store;
  EditorDriver driver(store);
  driver.openPixels(picture());
  driver.edit("brighter");
  act(driver, ActionId::kToolCrop);
  driver.handle(app::SetCropBox{{0.25f, 0, 1, 1}});
  act(driver, ActionId::kCropApply);
  const document::EditId id = driver.state().document->edits.back()->id;

  act(driver, ActionId::kToolCrop);
  CHECK(driver.state().crop->box.left == 0.25f);
  CHECK(driver.state().document->edits.size() == 1);  // shown as it was before the crop
  driver.handle(app::SetCropBox{{0.5f, 0, 1, 1}});
  act(driver, ActionId::kCropApply);
  REQUIRE(driver.state().document->edits.size() == 2);
  CHECK(driver.state().document->edits.back()->id == id);
  CHECK(lastPlan(driver).steps[0].values[0] == 0.5f);

  act(driver, ActionId::kToolCrop);
  act(driver, ActionId::kCropApply);  // nothing new: no step
  CHECK(driver.run("history")["result"]["states"].size() == 4);
  act(driver, ActionId::kToolCrop);
  driver.handle(app::SetCropBox{});
  act(driver, ActionId::kCropApply);  // the whole picture: the crop is gone
  CHECK(driver.state().document->edits.size() == 1);
}

TEST_CASE("whatever else is done finishes the crop first") {
  MemoryStore store;
  EditorDriver driver(store);
  driver.openPixels(picture());
  const auto cropping = [&] {
    act(driver, ActionId::kToolCrop);
    driver.handle(app::SetCropBox{{0.1f, 0, 0.9f, 1}});
  };
  cropping();
  REQUIRE(driver.edit("brighter")["ok"] == true);
  REQUIRE(driver.state().document->edits.size() == 2);
  CHECK(driver.state().document->edits[0]->plan.steps[0].op == image::OperatorId::kCrop);
  CHECK_FALSE(driver.state().crop);

  cropping();
  act(driver, ActionId::kToolBrush);
  CHECK(driver.state().tool == app::Tool::kBrush);
  CHECK(driver.state().document->edits.size() == 3);
  cropping();
  driver.run("undo");  // gives up the draft
  CHECK_FALSE(driver.state().crop);
  CHECK(driver.state().document->edits.size() == 3);
  act(driver, ActionId::kToolCrop);
  driver.openPixels(picture());
  CHECK_FALSE(driver.state().crop);
  CHECK(driver.state().document->edits.empty());
}

TEST_CASE("keys move and shape the box, and a chosen shape is held") {
  MemoryStore store;
  EditorDriver driver(store);
  driver.openPixels(picture());
  act(driver, ActionId::kCropNarrower);  // does nothing without the tool
  act(driver, ActionId::kToolCrop);
  driver.handle(app::SetCropRatio{1.0f});
  CHECK(driver.state().crop->box.width() == Approx(0.5f));  // a square of 40 x 20
  act(driver, ActionId::kCropLeft);
  CHECK(driver.state().crop->box.left == Approx(0.24f));
  act(driver, ActionId::kCropNarrower);
  const app::CropBox box = driver.state().crop->box;
  CHECK(box.width() * 40 == Approx(box.height() * 20));
  CHECK(box.width() < 0.5f);
}

TEST_CASE("the histogram is counted while it is shown, and follows the picture") {
  MemoryStore store;
  EditorDriver driver(store);
  driver.openPixels(picture());
  CHECK_FALSE(driver.state().histogram);
  act(driver, ActionId::kHistogram);
  REQUIRE(driver.state().histogram);
  CHECK(driver.state().histogram->total == 800);
  const image::Histogram before = *driver.state().histogram;
  driver.edit("much brighter");
  CHECK(driver.state().histogram != before);
  act(driver, ActionId::kHistogram);
  CHECK_FALSE(driver.state().histogram);
}

TEST_CASE("marking what is clipped says how much it is") {
  MemoryStore store;
  EditorDriver driver(store);
  driver.openPixels(*image::Image::copyOf({2, 2}, std::vector<std::uint8_t>{255, 0, 0, 255, 0, 0, 0, 255, 9, 9, 9, 255, 9, 9, 9, 255}));
  driver.events.clear();
  act(driver, ActionId::kClipping);
  CHECK(driver.state().shows_clipping);
  REQUIRE_FALSE(driver.events.empty());
  CHECK(driver.events.back()["text"] == "Burnt out: 25.00 %. Drowned in black: 25.00 %.");
}
