#include "document/document.h"

#include <catch2/catch_test_macros.hpp>

#include "document/edit_space.h"
#include "image/orientation.h"
#include "screened_for_test.h"

using namespace atelier::document;
using atelier::base::ErrorCode;
using atelier::image::defaultStep;
using atelier::image::ImageSpec;
using atelier::image::OperatorId;

namespace {

Document freshDocument(ImageSpec spec = {6, 4}) {
  return {.id = {"d1"}, .source = atelier::test::screenedImage(spec), .file_name = "photo.jpg", .edits = {}, .selection = {}};
}

Edit edit(std::uint64_t number, std::vector<OperatorId> ops) {
  Edit made{.id = {number}, .instruction = "words", .engine = "instant"};
  for (const OperatorId op : ops) made.plan.steps.push_back(defaultStep(op));
  return made;
}

Document with(Document document, std::vector<Edit> edits) {
  for (Edit& each : edits) document = *addEdit(document, std::move(each));
  return document;
}

std::vector<std::uint64_t> order(const Document& document) {
  std::vector<std::uint64_t> numbers;
  for (const EditRef& each : document.edits) numbers.push_back(each->id.number);
  return numbers;
}

}  // namespace

TEST_CASE("no change makes a picture beyond the limits") {
  const auto resize = [](std::uint64_t number, float scale) {
    Edit made = edit(number, {OperatorId::kResize});
    made.plan.steps[0].values = {scale};
    return made;
  };
  const Document once = with(freshDocument({6000, 4000}), {resize(1, 2)});
  CHECK(resultSpec(once) == ImageSpec{12000, 8000});
  CHECK(addEdit(once, resize(2, 2)).error().code == ErrorCode::kTooLarge);
  CHECK(retuneStep(once, {1}, 0, {3}).error().code == ErrorCode::kTooLarge);
  CHECK(setEditPlan(once, {1}, resize(1, 3).plan).error().code == ErrorCode::kTooLarge);

  const Document smaller = with(freshDocument({6000, 4000}), {resize(1, 0.5f), resize(2, 4)});
  CHECK(removeEdit(smaller, {1}).error().code == ErrorCode::kTooLarge);
  CHECK(setEditEnabled(smaller, {1}, false).error().code == ErrorCode::kTooLarge);
  CHECK(moveEdit(smaller, {2}, 0).error().code == ErrorCode::kTooLarge);

  Edit many = edit(3, std::vector(200, OperatorId::kResize));  // 4^200: no size at all
  for (auto& step : many.plan.steps) step.values = {4};
  CHECK(addEdit(once, std::move(many)).error().code == ErrorCode::kTooLarge);
}

TEST_CASE("changing a document leaves the one it came from as it was") {
  const Document before = with(freshDocument(), {edit(1, {OperatorId::kSepia}), edit(2, {OperatorId::kContrast})});
  const Document after = *setEditEnabled(before, {2}, false);
  CHECK(findEdit(before, {2})->is_enabled);
  CHECK_FALSE(findEdit(after, {2})->is_enabled);
  CHECK(after.edits[0] == before.edits[0]);  // shared, not copied
  CHECK(after.source.get().sharesPixelsWith(before.source.get()));
}

TEST_CASE("edits are added at the end, moved and removed") {
  const Document document = with(freshDocument(), {edit(1, {}), edit(2, {}), edit(3, {})});
  CHECK(order(*moveEdit(document, {1}, 2)) == std::vector<std::uint64_t>{2, 3, 1});
  CHECK(order(*moveEdit(document, {3}, 0)) == std::vector<std::uint64_t>{3, 1, 2});
  CHECK(order(*moveEdit(document, {2}, 1)) == std::vector<std::uint64_t>{1, 2, 3});
  CHECK(order(*removeEdit(document, {2})) == std::vector<std::uint64_t>{1, 3});
  CHECK(firstFreeId(document) == EditId{4});
}

TEST_CASE("retuning a step clamps the values to the operator's range") {
  const Document document = with(freshDocument(), {edit(1, {OperatorId::kSepia, OperatorId::kExposure})});
  const Document tuned = *retuneStep(document, {1}, 1, {99});
  CHECK(findEdit(tuned, {1})->plan.steps[1].values == std::vector<float>{5});
  CHECK(findEdit(tuned, {1})->plan.steps[0] == findEdit(document, {1})->plan.steps[0]);
}

TEST_CASE("requests for what is not there are refused") {
  const Document document = with(freshDocument(), {edit(1, {OperatorId::kSepia})});
  const MaskLayer small(TiledMask({2, 2}, 255));
  const auto refused = [](const auto& result) { return !result && result.error().code == ErrorCode::kBadRequest; };
  CHECK(refused(removeEdit(document, {9})));
  CHECK(refused(setEditEnabled(document, {9}, true)));
  CHECK(refused(retuneStep(document, {9}, 0, {})));
  CHECK(refused(retuneStep(document, {1}, 1, {})));
  CHECK(refused(setEditPlan(document, {9}, {})));
  CHECK(refused(moveEdit(document, {1}, 1)));
  CHECK(refused(addEdit(document, edit(1, {}))));
  CHECK(refused(setEditMask(document, {1}, small)));
  CHECK(refused(setSelection(document, small)));
}

TEST_CASE("edit names are read back, others are not") {
  CHECK(apiName(EditId{7}) == "e7");
  CHECK(editIdFromName("e7") == EditId{7});
  for (const char* name : {"", "e", "7", "e7x", "e-1", "e99999999999999999999", "x7"}) CHECK_FALSE(editIdFromName(name));
}

TEST_CASE("the result's size follows the enabled turns") {
  const Document document = with(freshDocument({6, 4}), {edit(1, {OperatorId::kRotateQuarter}), edit(2, {OperatorId::kSepia})});
  CHECK(resultSpec(document) == ImageSpec{4, 6});
  CHECK(resultSpec(*setEditEnabled(document, {1}, false)) == ImageSpec{6, 4});
}

TEST_CASE("a mask stays on its subject when an earlier turn is switched off or on") {
  // A turn, then an edit whose mask covers the source's top left pixel.
  Document document = with(freshDocument({6, 4}), {edit(1, {OperatorId::kRotateQuarter}), edit(2, {OperatorId::kSepia})});
  const MaskLayer layer(paintRectangle(TiledMask({6, 4}), {0, 0, 1, 1}));
  document = *setEditMask(document, {2}, layer);

  const auto turned = *maskFor(document, 1);
  REQUIRE(turned);
  CHECK(turned->spec() == ImageSpec{4, 6});
  CHECK(*turned->pixel(3, 0) == 255);  // a clockwise turn brings the top left corner to the top right

  const auto upright = *maskFor(*setEditEnabled(document, {1}, false), 1);
  CHECK(upright->spec() == ImageSpec{6, 4});
  CHECK(*upright->pixel(0, 0) == 255);

  CHECK_FALSE(maskFor(document, 0)->has_value());
}

TEST_CASE("a mask drawn over what is seen comes back to it from the source") {
  const Document document = with(freshDocument({6, 4}), {edit(1, {OperatorId::kFlipHorizontal, OperatorId::kRotateQuarter})});
  const Standing standing = standingBefore(document, 1);
  std::vector<std::uint8_t> pixels(24);
  for (std::size_t i = 0; i < pixels.size(); ++i) pixels[i] = static_cast<std::uint8_t>(i);
  const auto seen = *atelier::image::Mask::copyOf({4, 6}, pixels);
  const TiledMask kept = *sourceMask(seen, standing);
  CHECK(kept.spec() == ImageSpec{6, 4});
  CHECK(std::ranges::equal(seenMask(kept, standing)->bytes(), pixels));
}

TEST_CASE("a point on what is seen lies on the same pixel of the source") {
  const ImageSpec source{6, 4};
  for (const bool is_mirrored : {false, true}) {
    for (int turns = 0; turns < 4; ++turns) {
      Edit moves = edit(1, {});
      if (is_mirrored) moves.plan.steps.push_back({.op = OperatorId::kFlipHorizontal});
      moves.plan.steps.push_back({.op = OperatorId::kRotateQuarter, .values = {static_cast<float>(turns)}});
      const Standing standing = standingBefore(with(freshDocument(source), {moves}), 1);
      for (int y = 0; y < source.height; ++y) {
        for (int x = 0; x < source.width; ++x) {
          const auto seen = atelier::image::orientedPosition({x, y}, source, {is_mirrored, turns});
          const MaskPoint centre{static_cast<float>(seen.x) + 0.5f, static_cast<float>(seen.y) + 0.5f};
          const MaskPoint point = sourcePoint(centre, standing);
          REQUIRE(point.x == static_cast<float>(x) + 0.5f);
          REQUIRE(point.y == static_cast<float>(y) + 0.5f);
        }
      }
    }
  }
}

namespace {

Edit geometryEdit(EditId id, OperatorId op, std::vector<float> values) {
  Edit made = edit(id.number, {});
  made.plan.steps.push_back({.op = op, .values = std::move(values)});
  return made;
}

// All 255 within `rect` of a mask of `spec`.
TiledMask block(const ImageSpec& spec, const PixelRect& rect) { return paintRectangle(TiledMask(spec), rect); }

}  // namespace

TEST_CASE("a mask stays on its subject through a crop, a border and a resize") {
  const Document document = with(freshDocument({100, 80}), {geometryEdit({1}, OperatorId::kCrop, {0.1f, 0.25f, 1, 1}),
                                                            geometryEdit({2}, OperatorId::kBorder, {100}),
                                                            geometryEdit({3}, OperatorId::kResize, {0.5f})});
  const TiledMask mask = block({100, 80}, {20, 40, 60, 60});
  // 90 x 60 is left, from (10, 20) on.
  const auto cropped = *seenMask(mask, standingBefore(document, 1));
  REQUIRE(cropped.spec() == ImageSpec{90, 60});
  CHECK(*cropped.pixel(9, 20) == 0);
  CHECK(*cropped.pixel(10, 20) == 255);
  CHECK(*cropped.pixel(49, 39) == 255);
  // A border of a tenth of 90 around.
  const auto bordered = *seenMask(mask, standingBefore(document, 2));
  REQUIRE(bordered.spec() == ImageSpec{108, 78});
  CHECK(*bordered.pixel(18, 29) == 0);
  CHECK(*bordered.pixel(19, 29) == 255);
  CHECK(*bordered.pixel(0, 0) == 0);
  const auto resized = *seenMask(mask, standingBefore(document, 3));
  REQUIRE(resized.spec() == ImageSpec{54, 39});
  CHECK(*resized.pixel(12, 20) == 255);
  CHECK(*resized.pixel(8, 20) == 0);
}

TEST_CASE("a mask drawn over a cropped and turned picture lands where it was drawn") {
  const Document document = with(freshDocument({200, 120}), {geometryEdit({1}, OperatorId::kRotate, {20}),
                                                             geometryEdit({2}, OperatorId::kCrop, {0.2f, 0.1f, 0.9f, 0.9f})});
  const Standing standing = standingBefore(document, 2);
  const TiledMask drawn = block(standing.seen, {20, 10, 50, 30});
  const TiledMask kept = *sourceMask(*drawn.toMask(), standing);
  CHECK(kept.spec() == ImageSpec{200, 120});
  const auto back = *seenMask(kept, standing);
  for (int y = 0; y < back.height(); ++y) {
    for (int x = 0; x < back.width(); ++x) {
      const bool is_deep_inside = x >= 22 && x < 48 && y >= 12 && y < 28;
      const bool is_far_outside = x < 18 || x >= 52 || y < 8 || y >= 32;
      if (is_deep_inside) REQUIRE(*back.pixel(x, y) == 255);
      if (is_far_outside) REQUIRE(*back.pixel(x, y) == 0);
    }
  }
  // The pointer and the mask go the same way.
  const MaskPoint middle = sourcePoint({35, 20}, standing);
  CHECK(*kept.toMask()->pixel(static_cast<int>(middle.x), static_cast<int>(middle.y)) == 255);
}

TEST_CASE("a brush over a resized picture is as wide in the source as it looks") {
  const Document document = with(freshDocument({100, 80}), {geometryEdit({1}, OperatorId::kResize, {0.5f})});
  CHECK(std::abs(sourceLength(standingBefore(document, 1)) - 2) < 0.01f);
  CHECK(sourceLength(standingBefore(document, 0)) == 1);
}

TEST_CASE("the result's size follows every geometry step") {
  const Document document = with(freshDocument({100, 80}), {geometryEdit({1}, OperatorId::kCropToRatio, {1, 0.5f, 0.5f}),
                                                            geometryEdit({2}, OperatorId::kResize, {2})});
  CHECK(resultSpec(document) == ImageSpec{160, 160});
}
