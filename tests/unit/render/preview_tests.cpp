#include "render/preview.h"

#include <catch2/catch_test_macros.hpp>

#include "document/mask_paint.h"
#include "render/render_plan.h"
#include "screened_for_test.h"

using namespace atelier::render;
using namespace atelier::document;
using atelier::image::defaultStep;
using atelier::image::OperatorId;

namespace {

Document maskedDocument() {
  Document document{.id = {"d1"}, .source = atelier::test::screenedImage({65, 40}), .file_name = "", .edits = {}, .selection = {}};
  Edit edit{.id = {1}, .instruction = "words", .engine = "instant"};
  edit.plan.steps = {defaultStep(OperatorId::kSharpen), defaultStep(OperatorId::kGaussianBlur)};
  edit.mask = MaskLayer(TiledMask({65, 40}, 255));
  return *addEdit(document, edit);
}

}  // namespace

TEST_CASE("a preview never has fewer pixels than the screen shows, and small pictures need none") {
  const atelier::image::ImageSpec large{8000, 6000};
  CHECK(previewFactor(large, 0.3f) == 2);
  CHECK(previewFactor(large, 0.25f) == 4);
  CHECK(previewFactor(large, 0.6f) == 1);
  CHECK(previewFactor(large, 2) == 1);
  CHECK(previewFactor(large, 0.001f) == 8);  // further would gain nothing
  CHECK(previewFactor({1200, 900}, 0.2f) == 1);
}

TEST_CASE("amounts in pixels shrink with the picture, shares of it stay") {
  const auto plan = scaledPlan({{defaultStep(OperatorId::kSharpen), defaultStep(OperatorId::kGaussianBlur)}}, 0.25f);
  CHECK(plan.steps[0].values[0] == defaultStep(OperatorId::kSharpen).values[0]);
  CHECK(plan.steps[0].values[1] == defaultStep(OperatorId::kSharpen).values[1] / 4);
  CHECK(plan.steps[1].values == defaultStep(OperatorId::kGaussianBlur).values);
}

TEST_CASE("a preview is the same document, smaller, and never taken for the full one") {
  const Document document = maskedDocument();
  PreviewMaker maker;
  const Document preview = *maker.make(document, 2);
  CHECK(preview.source->spec() == atelier::image::ImageSpec{33, 20});
  CHECK(preview.edits[0]->mask->applied().spec() == preview.source->spec());
  CHECK(preview.edits[0]->mask->applied().isFull());
  CHECK(prefixKey(preview, 1) != prefixKey(document, 1));
}

TEST_CASE("moving a slider shrinks nothing again") {
  const Document document = maskedDocument();
  PreviewMaker maker;
  const Document first = *maker.make(document, 2);
  const Document second = *maker.make(*retuneStep(document, {1}, 0, {1.5f, 2}), 2);
  CHECK(second.source->sharesPixelsWith(first.source.get()));
  CHECK(prefixKey(second, 0) == prefixKey(first, 0));
  CHECK_FALSE((*maker.make(document, 4)).source->sharesPixelsWith(first.source.get()));
}
