#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/mask_target.h"
#include "editor_driver.h"
#include "mask_grid.h"

using namespace atelier;
using app::ActionId;
using app::StrokePhase;
using app::Tool;
using document::Combination;
using test::Grid;

namespace {

constexpr std::array<std::uint8_t, 4> kRed{200, 30, 30, 255}, kBlue{20, 40, 200, 255}, kGrey{120, 120, 120, 255},
    kWhite{255, 255, 255, 255}, kClear{0, 0, 0, 0};

image::Image pictureFrom(const Grid& rows) {
  const image::ImageSpec spec{static_cast<int>(rows.front().size()), static_cast<int>(rows.size())};
  std::vector<std::uint8_t> bytes;
  for (const std::string& row : rows) {
    for (const char sign : row) {
      const auto& colour = sign == 'r' ? kRed : sign == 'b' ? kBlue : sign == 'w' ? kWhite : sign == ' ' ? kClear : kGrey;
      bytes.insert(bytes.end(), colour.begin(), colour.end());
    }
  }
  return *image::Image::copyOf(spec, bytes);
}

const Grid kScene{"rrrrbbbb", "rrrrbbbb", "rrrrrrbb", "........", "bb....ww", "bb....ww"};

// Speaks of pixels of the picture as it is seen; a pixel is 16 CSS pixels wide.
class MaskDriver : public test::EditorDriver {
 public:
  explicit MaskDriver(test::MemoryStore& store, const Grid& scene = kScene) : EditorDriver(store) {
    REQUIRE(openPixels(pictureFrom(scene))["ok"] == true);
    show();
  }
  void show() {
    const image::ImageSpec spec = document::resultSpec(*state().document);
    const auto width = static_cast<float>(spec.width * 20), height = static_cast<float>(spec.height * 20);
    handle(app::SetViewArea{{{0, 0}, width, height, 1}});
    run(ActionId::kZoomActual);
    handle(app::ZoomAt{{width / 2, height / 2}, 16});
  }
  using EditorDriver::run;
  void run(ActionId action) { handle(app::RunAction{action}); }

  void stroke(StrokePhase phase, float x, float y, std::optional<Combination> how = {}, float pressure = 1) {
    handle(app::MaskStroke{phase, app::toCanvas(state(), {x, y}), pressure, how});
  }
  void drag(ActionId tool, float from_x, float from_y, float to_x, float to_y, std::optional<Combination> how = {}) {
    run(tool);
    stroke(StrokePhase::kBegin, from_x, from_y, how);
    stroke(StrokePhase::kMove, (from_x + to_x) / 2, (from_y + to_y) / 2, how);
    stroke(StrokePhase::kEnd, to_x, to_y, how);
  }
  void click(ActionId tool, float x, float y, std::optional<Combination> how = {}) {
    run(tool);
    stroke(StrokePhase::kBegin, x, y, how);
    stroke(StrokePhase::kEnd, x, y, how);
  }
  void setOptions(auto change) {
    app::MaskOptions options = state().mask_options;
    change(options);
    handle(app::SetMaskOptions{options});
  }
  // The mask as it is shown.
  Grid mask() const {
    if (!state().selection) return {};
    return test::gridOf(document::TiledMask::fromMask(*state().selection));
  }
};

constexpr auto kAdd = Combination::kAdd;
constexpr auto kSubtract = Combination::kSubtract;
constexpr auto kIntersect = Combination::kIntersect;

}  // namespace

TEST_CASE("shapes replace each other, and keys join, cut and intersect them") {
  test::MemoryStore store;
  MaskDriver driver(store);
  driver.drag(ActionId::kToolRectangle, 0, 0, 4, 2);
  driver.drag(ActionId::kToolRectangle, 1, 1, 5, 3);
  CHECK(driver.mask() == Grid{"........", ".####...", ".####...", "........", "........", "........"});
  driver.drag(ActionId::kToolRectangle, 4, 2, 8, 4, kAdd);
  CHECK(driver.mask() == Grid{"........", ".####...", ".#######", "....####", "........", "........"});
  driver.drag(ActionId::kToolRectangle, 2, 0, 3, 6, kSubtract);
  CHECK(driver.mask() == Grid{"........", ".#.##...", ".#.#####", "....####", "........", "........"});
  driver.drag(ActionId::kToolRectangle, 0, 2, 6, 6, kIntersect);
  CHECK(driver.mask() == Grid{"........", "........", ".#.###..", "....##..", "........", "........"});
  for (int i = 0; i < 5; ++i) driver.run("undo");  // each was one step
  CHECK(driver.mask().empty());
  CHECK_FALSE(driver.state().can_undo);
}

TEST_CASE("the way of joining can be chosen without keys") {
  test::MemoryStore store;
  MaskDriver driver(store);
  driver.drag(ActionId::kToolRectangle, 0, 0, 2, 6);
  driver.run(ActionId::kMaskCombination);
  REQUIRE(driver.state().mask_options.combination == kAdd);
  driver.drag(ActionId::kToolRectangle, 6, 0, 8, 6);
  CHECK(driver.mask()[0] == "##....##");
}

TEST_CASE("an ellipse and a lasso enclose what was drawn") {
  test::MemoryStore store;
  MaskDriver driver(store);
  driver.drag(ActionId::kToolEllipse, 2, 1, 6, 5);
  CHECK(driver.mask() == Grid{"........", "..3993..", "..9##9..", "..9##9..", "..3993..", "........"});
  driver.run(ActionId::kToolLasso);
  driver.stroke(StrokePhase::kBegin, 0, 0);
  for (const auto& [x, y] : std::vector<std::pair<float, float>>{{4, 0}, {4, 2}, {2, 2}, {2, 4}, {0, 4}}) {
    driver.stroke(StrokePhase::kMove, x, y);
  }
  REQUIRE(driver.state().mask_outline);
  driver.stroke(StrokePhase::kEnd, 0, 4);
  CHECK_FALSE(driver.state().mask_outline);
  CHECK(driver.mask() == Grid{"####....", "####....", "##......", "##......", "........", "........"});
}

TEST_CASE("a polygon is clicked together, taken back corner by corner, and closed at its first") {
  test::MemoryStore store;
  MaskDriver driver(store);
  driver.click(ActionId::kToolPolygon, 1, 1);
  driver.click(ActionId::kToolPolygon, 5, 1);
  driver.click(ActionId::kToolPolygon, 7, 5);
  REQUIRE(driver.state().mask_outline->points.size() == 3);
  driver.run(ActionId::kUndo);  // the last corner was a mistake
  REQUIRE(driver.state().mask_outline->points.size() == 2);
  driver.click(ActionId::kToolPolygon, 5, 4);
  driver.click(ActionId::kToolPolygon, 1, 4);
  driver.stroke(StrokePhase::kBegin, 3, 3);  // two fingers pan: no corner
  driver.stroke(StrokePhase::kCancel, 3, 3);
  CHECK(driver.mask().empty());
  driver.click(ActionId::kToolPolygon, 1.1f, 1.1f);
  CHECK_FALSE(driver.state().mask_outline);
  CHECK(driver.mask() == Grid{"........", ".####...", ".####...", ".####...", "........", "........"});
}

TEST_CASE("a double click closes a polygon, Escape forgets it") {
  test::MemoryStore store;
  MaskDriver driver(store);
  for (int round = 0; round < 2; ++round) {
    driver.click(ActionId::kToolPolygon, 0, 0);
    driver.click(ActionId::kToolPolygon, 4, 0);
    driver.click(ActionId::kToolPolygon, 4, 4);
    if (round == 0) {
      driver.run(ActionId::kCancel);
      CHECK_FALSE(driver.state().mask_outline);
      CHECK(driver.mask().empty());
    }
  }
  driver.click(ActionId::kToolPolygon, 4, 4);
  CHECK(driver.mask()[0] == "5###....");
}

TEST_CASE("a click without a drag selects nothing and costs no step") {
  test::MemoryStore store;
  MaskDriver driver(store);
  for (const ActionId tool : {ActionId::kToolRectangle, ActionId::kToolEllipse, ActionId::kToolLasso}) {
    driver.click(tool, 3, 3);
  }
  CHECK_FALSE(driver.state().can_undo);
}

TEST_CASE("the wand selects what is connected, or all that is alike") {
  test::MemoryStore store;
  MaskDriver driver(store);
  driver.click(ActionId::kToolWand, 0.5f, 4.5f);
  CHECK(driver.mask() == Grid{"........", "........", "........", "........", "##......", "##......"});
  driver.setOptions([](app::MaskOptions& options) { options.is_contiguous = false; });
  driver.click(ActionId::kToolWand, 0.5f, 4.5f);
  CHECK(driver.mask() == Grid{"....####", "....####", "......##", "........", "##......", "##......"});
  driver.click(ActionId::kToolWand, 7, 5, kAdd);
  CHECK(driver.mask()[5] == "##....##");
  driver.run("undo");
  CHECK(driver.mask()[5] == "##......");
}

TEST_CASE("the wand looks at the picture as it is shown, and the mask stays on its subject") {
  test::MemoryStore store;
  MaskDriver driver(store);
  const app::Json flip = driver.edit("mirror it");
  driver.show();
  driver.click(ActionId::kToolWand, 7.5f, 4.5f);  // the blue corner, which was at the left
  CHECK(driver.mask()[4] == "......##");
  driver.run("edit_enable", {{"editId", flip["result"]["editId"]}, {"enabled", false}});
  CHECK(driver.mask()[4] == "##......");
}

TEST_CASE("a colour is selected wherever it is") {
  test::MemoryStore store;
  MaskDriver driver(store);
  driver.click(ActionId::kToolColour, 1, 1);
  CHECK(driver.mask() == Grid{"####....", "####....", "######..", "........", "........", "........"});
}

TEST_CASE("a range of lightness is selected by its ends, or around a pixel") {
  test::MemoryStore store;
  MaskDriver driver(store);
  driver.setOptions([](app::MaskOptions& options) {
    options.darkest = 0.9f;
    options.lightest = 1;
  });
  driver.run(ActionId::kMaskLightness);
  CHECK(driver.mask() == Grid{"........", "........", "........", "........", "......##", "......##"});
  driver.click(ActionId::kToolLightness, 3, 4);  // the grey
  CHECK(driver.mask()[3] == "########");
  CHECK(driver.mask()[4][6] == '.');
  CHECK(driver.state().mask_options.darkest > 0.4f);
  CHECK(driver.state().mask_options.lightest < 0.7f);
}

TEST_CASE("transparency becomes a mask") {
  test::MemoryStore store;
  MaskDriver driver(store, {"rr  ", "r   "});
  driver.run(ActionId::kMaskTransparency);
  CHECK(driver.mask() == Grid{"##..", "#..."});
  driver.run(ActionId::kMaskInvert);
  CHECK(driver.mask() == Grid{"..##", ".###"});
}

TEST_CASE("a mask grows, shrinks, is smoothed and inverted, each one step") {
  test::MemoryStore store;
  MaskDriver driver(store, Grid(12, std::string(12, 'r')));
  driver.setOptions([](app::MaskOptions& options) { options.amount_px = 2; });
  driver.drag(ActionId::kToolRectangle, 4, 4, 8, 8);
  const Grid square = driver.mask();
  driver.run(ActionId::kMaskGrow);
  CHECK(driver.mask()[6] == "..########..");
  CHECK(driver.mask()[2] == "..28####82..");
  driver.run(ActionId::kMaskShrink);
  CHECK(driver.mask()[6] == "....9##9....");  // the corners were rounded
  driver.run(ActionId::kMaskInvert);
  CHECK(driver.mask()[6] == "####1..1####");
  driver.run(ActionId::kMaskSmooth);
  CHECK(driver.mask()[6] == "####3..3####");
  for (int i = 0; i < 4; ++i) driver.run("undo");
  CHECK(driver.mask() == square);
  driver.run(ActionId::kMaskAll);
  CHECK(driver.mask()[0] == "############");
  driver.run(ActionId::kMaskClear);
  CHECK(driver.mask().empty());
}

TEST_CASE("the brush has opacity, the key that takes away makes it an eraser, and a pen draws as it is pressed") {
  test::MemoryStore store;
  MaskDriver driver(store, Grid(20, std::string(40, 'r')));
  driver.handle(app::SetBrush{6, 1, 0.5f});
  driver.drag(ActionId::kToolBrush, 5, 10, 35, 10);
  CHECK(driver.mask()[10][20] == '5');
  driver.handle(app::SetBrush{6, 1, 1});
  driver.drag(ActionId::kToolBrush, 5, 10, 35, 10);
  CHECK(driver.mask()[10][20] == '#');
  driver.drag(ActionId::kToolBrush, 20, 0, 20, 20, kSubtract);
  CHECK(driver.mask()[10][20] == '.');
  driver.run(ActionId::kMaskClear);

  driver.run(ActionId::kToolBrush);
  driver.stroke(StrokePhase::kBegin, 5, 10, {}, 0.99f);
  driver.stroke(StrokePhase::kMove, 35, 10, {}, 0.2f);
  driver.stroke(StrokePhase::kEnd, 35, 10, {}, 0.05f);
  CHECK(driver.mask()[11][6] == '#');
  CHECK(driver.mask()[11][34] == '.');
  driver.run("undo");
  driver.setOptions([](app::MaskOptions& options) { options.pressure_sizes = false; });
  driver.run(ActionId::kToolBrush);
  driver.stroke(StrokePhase::kBegin, 5, 10, {}, 0.99f);
  driver.stroke(StrokePhase::kEnd, 35, 10, {}, 1);
  CHECK(driver.mask()[12][34] == '#');
}

TEST_CASE("the mask of an edit can be changed later, and the result follows in one step") {
  test::MemoryStore store;
  MaskDriver driver(store);
  const codec::Bytes before = driver.pixels();
  driver.drag(ActionId::kToolRectangle, 0, 0, 2, 6);
  driver.run("edit", {{"instruction", "invert"}, {"useSelection", true}});
  const codec::Bytes narrow = driver.pixels();
  CHECK(driver.mask().empty());

  driver.run(ActionId::kMaskOfEdit);
  CHECK(driver.mask()[0] == "##......");
  driver.drag(ActionId::kToolRectangle, 6, 0, 8, 6, kAdd);
  CHECK(driver.mask()[0] == "##....##");
  const codec::Bytes wide = driver.pixels();
  CHECK(wide[0] == narrow[0]);
  CHECK(wide[7 * 4] == 255 - before[7 * 4]);
  CHECK(wide[4 * 4] == before[4 * 4]);

  driver.run("undo");
  CHECK(driver.pixels() == narrow);
  CHECK(driver.mask()[0] == "##......");
  driver.run(ActionId::kMaskOfEdit);
  CHECK(driver.mask().empty());  // back to that of the next edit
}

TEST_CASE("an edit without a mask can be kept from a place, or to one, and freed again") {
  test::MemoryStore store;
  MaskDriver driver(store);
  const codec::Bytes before = driver.pixels();
  driver.edit("invert");
  const codec::Bytes everywhere = driver.pixels();
  driver.run(ActionId::kMaskOfEdit);
  driver.drag(ActionId::kToolRectangle, 0, 0, 2, 6, kSubtract);
  CHECK(driver.mask()[0] == "..######");
  CHECK(driver.pixels()[0] == before[0]);
  CHECK(driver.pixels()[7 * 4] == everywhere[7 * 4]);
  driver.run(ActionId::kMaskClear);
  CHECK(driver.pixels() == everywhere);
  driver.drag(ActionId::kToolRectangle, 0, 0, 2, 6);
  CHECK(driver.pixels()[0] == everywhere[0]);
  CHECK(driver.pixels()[7 * 4] == before[7 * 4]);
}

TEST_CASE("while masks of edits are painted, choosing another edit paints its mask; deleting it goes back") {
  test::MemoryStore store;
  MaskDriver driver(store);
  driver.drag(ActionId::kToolRectangle, 0, 0, 2, 6);
  driver.run("edit", {{"instruction", "invert"}, {"useSelection", true}});
  const document::EditId first = *driver.state().selected_edit;
  driver.drag(ActionId::kToolRectangle, 4, 0, 8, 6);
  driver.run("edit", {{"instruction", "brighter"}, {"useSelection", true}});
  driver.run(ActionId::kMaskOfEdit);
  CHECK(driver.mask()[0] == "....####");
  driver.handle(app::SelectEdit{first});
  CHECK(driver.mask()[0] == "##......");
  driver.handle(app::DeleteEdit{first});
  CHECK_FALSE(driver.state().mask_of_edit);
  CHECK(driver.mask().empty());
}

TEST_CASE("the next instruction takes what was painted for it, and ends the painting of an edit's mask") {
  test::MemoryStore store;
  MaskDriver driver(store);
  driver.edit("invert");
  driver.drag(ActionId::kToolRectangle, 0, 0, 4, 6);
  driver.run(ActionId::kMaskOfEdit);
  driver.drag(ActionId::kToolRectangle, 6, 0, 8, 6);
  driver.run("edit", {{"instruction", "sepia"}, {"useSelection", true}});
  CHECK_FALSE(driver.state().mask_of_edit);
  CHECK_FALSE(driver.state().has_selection);
  const auto& edits = driver.state().document->edits;
  CHECK(test::gridOf(edits[0]->mask->painted())[0] == "......##");
  CHECK(test::gridOf(edits[1]->mask->painted())[0] == "####....");
}

TEST_CASE("masks are kept, joined again, removed, and survive a crash") {
  test::MemoryStore store;
  {
    MaskDriver driver(store);
    driver.handle(app::SetFeather{0, app::Gesture::kCommit});
    driver.drag(ActionId::kToolRectangle, 0, 0, 3, 6);
    driver.run(ActionId::kMaskSave);
    driver.drag(ActionId::kToolRectangle, 6, 0, 8, 6);
    REQUIRE(driver.run("mask_save", {{"name", "Right"}})["result"] == "Right");
    REQUIRE(driver.state().document->saved_masks.size() == 2);
    CHECK(driver.state().document->saved_masks[0].name == "Mask 1");
    driver.setOptions([](app::MaskOptions& options) { options.combination = kAdd; });
    driver.handle(app::LoadMask{0});
    CHECK(driver.mask()[0] == "###...##");
    driver.handle(app::RemoveMask{0});
    CHECK(driver.state().document->saved_masks.size() == 1);
    driver.run("undo");
    CHECK(driver.state().document->saved_masks.size() == 2);
    driver.wait(0);
    driver.wait(60'000);
  }
  test::EditorDriver next(store, 1'000'000'100'000);
  REQUIRE(next.run("restore")["result"] == true);
  REQUIRE(next.state().document->saved_masks.size() == 2);
  CHECK(test::gridOf(next.state().document->saved_masks[1].layer.painted())[0] == "......##");
}

TEST_CASE("a mask goes out as a picture and comes back the same, however the picture stands") {
  test::MemoryStore store;
  MaskDriver driver(store);
  driver.edit("rotate right");
  driver.show();
  driver.drag(ActionId::kToolEllipse, 1, 1, 5, 7);
  const Grid mask = driver.mask();
  REQUIRE(driver.run("mask_export")["result"]["type"] == "image/png");
  const codec::Bytes png = driver.last_bytes;
  driver.run(ActionId::kMaskClear);
  CHECK(driver.run("mask_export")["error"]["code"] == "no_mask");
  CHECK(driver.run("mask_save")["error"]["code"] == "no_mask");

  std::vector<base::OwnedBytes> buffers;
  buffers.push_back(base::OwnedBytes::allocate(png.size()));
  std::ranges::copy(png, buffers[0].span().begin());
  REQUIRE(driver.run("mask_import", {{"image", {{"buffer", 0}, {"length", png.size()}}}}, std::move(buffers))["ok"] == true);
  CHECK(driver.mask() == mask);
  CHECK(driver.run("mask_import")["error"]["code"] == "bad_request");
}

TEST_CASE("the keyboard draws with every kind of tool") {
  test::MemoryStore store;
  MaskDriver driver(store);
  const auto moveTo = [&](float x, float y) {
    const app::CanvasPoint wanted = app::toCanvas(driver.state(), {x, y});
    const app::CanvasPoint at = *driver.state().key_pointer;
    driver.handle(app::MoveKeyPointer{wanted.x - at.x, wanted.y - at.y});
  };
  const auto press = [&](std::optional<Combination> how = {}) { driver.handle(app::PressKeyPointer{how}); };
  driver.run(ActionId::kToolRectangle);
  press();  // the pointer appears
  REQUIRE(driver.state().key_pointer);
  moveTo(0, 0);
  press();
  moveTo(2, 6);
  REQUIRE(driver.state().mask_outline);
  press();
  CHECK(driver.mask()[0] == "##......");

  driver.run(ActionId::kToolWand);
  moveTo(7, 5);
  press(kAdd);
  CHECK(driver.mask()[5] == "##....##");

  driver.run(ActionId::kToolPolygon);
  for (const auto& [x, y] : std::vector<std::pair<float, float>>{{4, 0}, {8, 0}, {8, 2}, {4, 2}}) {
    moveTo(x, y);
    press();
  }
  press();  // twice at the last corner
  CHECK(driver.mask()[0] == "....####");

  driver.handle(app::SetBrush{1, 1, 1});
  driver.run(ActionId::kToolBrush);
  moveTo(0.5f, 5.5f);
  press();
  moveTo(4.5f, 5.5f);
  press();
  CHECK(driver.mask()[5].starts_with("####"));
  driver.run(ActionId::kCancel);  // Escape
  CHECK_FALSE(driver.state().key_pointer);
}

// Who painted may have painted the background, or what stands before it.
TEST_CASE("for the background both sides of the mask are offered, and a mask is asked for where there is none") {
  test::MemoryStore store;
  MaskDriver driver(store);
  const auto ask = [&](const app::Json& more = app::Json::object()) {
    app::Json params = {{"instruction", "darken the background"}, {"useSelection", true}};
    params.update(more);
    return driver.run("edit", params);
  };
  CHECK(ask()["error"]["code"] == "no_mask");
  driver.drag(ActionId::kToolRectangle, 0, 0, 4, 6);
  const app::Json asked = ask();
  REQUIRE(asked["error"]["code"] == "ambiguous");
  CHECK(asked["error"]["detail"]["plans"][0][0]["region"] == "outside_mask");
  CHECK(asked["error"]["detail"]["plans"][1][0]["region"] == "mask");
  const codec::Bytes before = driver.pixels();
  REQUIRE(ask({{"reading", 0}})["ok"] == true);
  const codec::Bytes after = driver.pixels();
  CHECK(std::equal(before.begin(), before.begin() + 4, after.begin()));  // the first pixel is in the mask
  CHECK_FALSE(std::equal(before.begin() + 28, before.begin() + 32, after.begin() + 28));  // the eighth is not
}

// A tool brings its options, and takes their room from the picture a frame later.
TEST_CASE("the keyboard's pointer stays where it is on the picture when the room around it changes") {
  test::MemoryStore store;
  MaskDriver driver(store);
  const auto onPicture = [&] { return app::toPicture(driver.state(), *driver.state().key_pointer); };
  const auto press = [&] { driver.handle(app::PressKeyPointer{}); };
  driver.run(ActionId::kZoomFit);
  driver.run(ActionId::kToolRectangle);
  press();
  const render::Point first = onPicture();
  const app::ViewArea before = driver.state().view_area;
  driver.handle(app::SetViewArea{{{0, before.height / 4}, before.width, before.height * 3 / 4, 1}});
  CHECK(std::abs(onPicture().x - first.x) < 0.01f);
  CHECK(std::abs(onPicture().y - first.y) < 0.01f);

  press();
  driver.handle(app::MoveKeyPointer{2, 2});
  const render::Point second = onPicture();
  driver.handle(app::SetViewArea{before});
  press();
  CHECK(std::abs(onPicture().x - second.x) < 0.01f);
  CHECK(std::abs(onPicture().y - second.y) < 0.01f);

  driver.handle(app::MoveKeyPointer{before.width, before.height});
  driver.handle(app::SetViewArea{{{10, 10}, 4, 4, 1}});
  CHECK(*driver.state().key_pointer == app::CanvasPoint{14, 14});
}

TEST_CASE("long work on a mask lets the page live, says how far it is, and can be cancelled") {
  test::MemoryStore store;
  MaskDriver driver(store, Grid(600, std::string(600, 'r')));
  driver.drag(ActionId::kToolRectangle, 100, 100, 500, 500);
  const codec::Bytes before = driver.pixels();
  base::Completion<bool> frame;
  int yields = 0;
  driver.yield = [&]() -> base::Task<bool> {
    ++yields;
    co_return co_await frame;
  };
  driver.work_ms = 20;  // a look at the clock costs more than a frame may
  driver.editor().handle(app::RunAction{ActionId::kMaskGrow});
  CHECK(yields == 1);
  REQUIRE(driver.state().progress);
  CHECK(driver.state().progress->phase == "mask");
  CHECK(app::actionInfo(ActionId::kCancel).isEnabled(driver.state()));

  SECTION("to its end") {
    driver.yield = nullptr;
    frame.settle(true);
    CHECK_FALSE(driver.state().progress);
    CHECK(*driver.state().selection->pixel(95, 300) == 255);
    driver.run("undo");
    CHECK(*driver.state().selection->pixel(95, 300) == 0);
  }
  SECTION("cancelled") {
    driver.editor().handle(app::RunAction{ActionId::kCancel});
    frame.settle(true);
    CHECK_FALSE(driver.state().progress);
    CHECK(*driver.state().selection->pixel(95, 300) == 0);
    CHECK(std::ranges::none_of(driver.events, [](const app::Json& event) { return event["event"] == "error"; }));
  }
  SECTION("undone while it runs") {
    CHECK(driver.editor().undo());
    frame.settle(true);
    CHECK(driver.state().has_mask);  // the rectangle is still there
    CHECK(*driver.state().selection->pixel(95, 300) == 0);
  }
  SECTION("another picture meanwhile") {
    std::optional<bool> is_open;
    base::start(driver.editor().openPixels(pictureFrom(kScene), ""),
                [&](const app::Answer<app::OpenedPicture>& opened) { is_open = opened.has_value(); });
    CHECK(is_open == true);
    frame.settle(true);
    CHECK_FALSE(driver.state().has_mask);
    CHECK_FALSE(driver.state().can_undo);
  }
  SECTION("an instruction waits for it") {
    std::optional<bool> is_done;
    base::start(driver.editor().edit({.instruction = "invert", .uses_selection = true}),
                [&](const app::Answer<app::EditAnswer>& answer) { is_done = answer.has_value(); });
    CHECK_FALSE(is_done);
    driver.yield = nullptr;
    frame.settle(true);
    REQUIRE(is_done == true);
    const codec::Bytes after = driver.pixels();
    CHECK(after[(300 * 600 + 95) * 4] != before[(300 * 600 + 95) * 4]);  // the grown mask
  }
}

TEST_CASE("a stroke that is cancelled leaves everything as it was") {
  test::MemoryStore store;
  MaskDriver driver(store);
  driver.drag(ActionId::kToolRectangle, 0, 0, 2, 6);
  const Grid before = driver.mask();
  driver.run(ActionId::kToolBrush);
  driver.stroke(StrokePhase::kBegin, 5, 3);
  driver.stroke(StrokePhase::kMove, 6, 3);
  CHECK(driver.mask() != before);
  driver.stroke(StrokePhase::kCancel, 6, 3);
  CHECK(driver.mask() == before);
}
