#include "render/render_plan.h"

#include <catch2/catch_test_macros.hpp>
#include <memory>
#include <set>

#include "document/mask_paint.h"
#include "render/prefix_cache.h"
#include "screened_for_test.h"

using namespace atelier::render;
using namespace atelier::document;
using atelier::image::defaultStep;
using atelier::image::OperatorId;

namespace {

Edit edit(std::uint64_t number, OperatorId op) {
  Edit made{.id = {number}, .instruction = "words", .engine = "instant"};
  made.plan.steps.push_back(defaultStep(op));
  return made;
}

// Exposure, contrast, sepia.
Document threeEdits() {
  Document document{.id = {"d1"}, .source = atelier::test::screenedImage({8, 8}), .file_name = "", .edits = {}, .selection = {}};
  document = *addEdit(document, edit(1, OperatorId::kExposure));
  document = *addEdit(document, edit(2, OperatorId::kContrast));
  return *addEdit(document, edit(3, OperatorId::kSepia));
}

std::vector<std::size_t> editsOf(const RenderPlan& plan) {
  std::vector<std::size_t> edits;
  for (const RenderStep& step : plan.steps) edits.push_back(step.edit);
  return edits;
}

// A plan, with all prefixes of `before` in the cache.
RenderPlan planAfter(const Document& before, const Document& now) {
  std::set<std::uint64_t> cached;
  for (std::size_t count = 0; count <= before.edits.size(); ++count) cached.insert(prefixKey(before, count));
  return planRender(now, [&](std::uint64_t key) { return cached.contains(key); });
}

using Edits = std::vector<std::size_t>;

}  // namespace

TEST_CASE("with nothing cached all edits run from the source") {
  const Document document = threeEdits();
  const RenderPlan plan = planRender(document, [](std::uint64_t) { return false; });
  CHECK(plan.starts_at_source);
  CHECK(plan.start_key == prefixKey(document, 0));
  CHECK(editsOf(plan) == Edits{0, 1, 2});
  CHECK(plan.result_key == prefixKey(document, 3));
  CHECK(plan.steps[1].input_key == plan.steps[0].result_key);
}

TEST_CASE("an unchanged document runs nothing") {
  const RenderPlan plan = planAfter(threeEdits(), threeEdits());
  CHECK(plan.steps.empty());
  CHECK(plan.start_key == plan.result_key);
  CHECK_FALSE(plan.starts_at_source);
}

TEST_CASE("tuning an edit runs it and those after it") {
  const Document before = threeEdits();
  CHECK(editsOf(planAfter(before, *retuneStep(before, {3}, 0, {0.4f}))) == Edits{2});
  CHECK(editsOf(planAfter(before, *retuneStep(before, {2}, 0, {0.4f}))) == Edits{1, 2});
  CHECK(editsOf(planAfter(before, *retuneStep(before, {1}, 0, {0.4f}))) == Edits{0, 1, 2});
}

TEST_CASE("an edit switched off is skipped, and so is one that changes nothing") {
  const Document before = threeEdits();
  const RenderPlan off = planAfter(before, *setEditEnabled(before, {3}, false));
  CHECK(off.steps.empty());
  CHECK(off.result_key == prefixKey(before, 2));
  CHECK(editsOf(planAfter(before, *setEditEnabled(before, {1}, false))) == Edits{1, 2});
  CHECK(planAfter(before, *retuneStep(before, {3}, 0, {0})).steps.empty());
}

TEST_CASE("undoing shows what is still cached") {
  const Document before = threeEdits();
  CHECK(planAfter(before, *removeEdit(before, {3})).steps.empty());
}

TEST_CASE("the order of edits counts") {
  const Document before = threeEdits();
  CHECK(editsOf(planAfter(before, *moveEdit(before, {1}, 2))) == Edits{0, 1, 2});
}

TEST_CASE("all that changes pixels changes the key, and nothing else does") {
  const Document document = threeEdits();
  const std::uint64_t key = prefixKey(document, 3);
  const auto keyOf = [](const Document& each) { return prefixKey(each, each.edits.size()); };
  const TiledMask painted = paintRectangle(TiledMask({8, 8}), {0, 0, 2, 2});
  std::set<std::uint64_t> keys{key};
  keys.insert(keyOf(*setEditMask(document, {2}, MaskLayer(painted))));
  keys.insert(keyOf(*setEditMask(document, {2}, MaskLayer(painted, 2))));
  keys.insert(keyOf(*setEditMask(document, {3}, MaskLayer(painted))));
  keys.insert(keyOf(*setEditMask(document, {2}, MaskLayer(inverted(painted)))));
  keys.insert(keyOf(*retuneStep(document, {2}, 0, {0.31f})));
  Document other = document;
  other.id = {"d2"};
  keys.insert(keyOf(other));
  Edit reseeded = *document.edits[2];
  reseeded.seed = 9;
  other = document;
  other.edits[2] = std::make_shared<const Edit>(reseeded);
  keys.insert(keyOf(other));
  Edit outside = *document.edits[2];
  outside.plan.steps[0].place.region = atelier::image::Region::kOutsideMask;
  other.edits[2] = std::make_shared<const Edit>(outside);
  keys.insert(keyOf(other));
  CHECK(keys.size() == 9);

  other = *setSelection(document, MaskLayer(painted));
  other.file_name = "renamed.png";
  CHECK(keyOf(other) == key);
}

TEST_CASE("the cache lets the least recently used picture go first") {
  PrefixCache<std::shared_ptr<int>> cache(100);
  cache.insert(1, std::make_shared<int>(1), 40);
  cache.insert(2, std::make_shared<int>(2), 40);
  CHECK(**cache.find(1) == 1);
  cache.insert(3, std::make_shared<int>(3), 40);
  CHECK(cache.has(1));
  CHECK_FALSE(cache.has(2));
  CHECK(cache.byteCount() == 80);
}

TEST_CASE("the cache keeps the newest picture even beyond its budget") {
  PrefixCache<int> cache(100);
  cache.insert(1, 1, 60);
  cache.insert(2, 2, 500);
  CHECK(cache.count() == 1);
  CHECK(cache.find(2) == 2);
  cache.insert(3, 3, 10);
  CHECK(cache.byteCount() == 10);
}

TEST_CASE("a key that is inserted again replaces its picture") {
  PrefixCache<int> cache(100);
  cache.insert(1, 1, 60);
  cache.insert(1, 7, 30);
  CHECK(cache.find(1) == 7);
  CHECK(cache.byteCount() == 30);
  cache.clear();
  CHECK(cache.byteCount() == 0);
  CHECK_FALSE(cache.find(1));
}
