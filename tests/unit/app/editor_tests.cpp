#include "app/editor.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>
#include <vector>

#include "editor_driver.h"

using namespace atelier;
using test::EditorDriver;
using test::MemoryStore;

namespace {

// A small picture in which every pixel is another colour and none is at the end of its range.
image::Image sampleImage(int width = 24, int height = 16) {
  image::ImageBuffer buffer = *image::ImageBuffer::allocate({width, height});
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) {
      std::uint8_t* pixel = buffer.pixel(x, y);
      pixel[0] = static_cast<std::uint8_t>(40 + x * 6);
      pixel[1] = static_cast<std::uint8_t>(60 + y * 8);
      pixel[2] = static_cast<std::uint8_t>(50 + (x + y) * 3);
      pixel[3] = 255;
    }
  }
  return image::Image(std::move(buffer));
}

codec::Bytes bytesOf(const image::Image& picture) { return {picture.bytes().begin(), picture.bytes().end()}; }

double mean(const codec::Bytes& bytes) {
  double sum = 0;
  for (const std::uint8_t value : bytes) sum += value;
  return sum / static_cast<double>(bytes.size());
}

app::CanvasPoint canvasPointOf(const app::State& state, float x, float y) { return app::toCanvas(state, {x, y}); }

}  // namespace

TEST_CASE("an instruction changes the picture, undo brings it back bit for bit, redo changes it again") {
  MemoryStore store;
  EditorDriver driver(store);
  const image::Image sample = sampleImage();
  REQUIRE(driver.openPixels(sample)["ok"] == true);
  CHECK(driver.pixels() == bytesOf(sample));

  const app::Json answer = driver.edit("make it brighter");
  REQUIRE(answer["ok"] == true);
  CHECK(answer["result"]["status"] == "done");
  CHECK(answer["result"]["engine"] == "instant");
  CHECK(answer["result"]["plan"][0]["op"] == "exposure");
  const codec::Bytes brighter = driver.pixels();
  CHECK(mean(brighter) > mean(bytesOf(sample)));

  CHECK(driver.run("undo")["result"] == true);
  CHECK(driver.pixels() == bytesOf(sample));
  CHECK(driver.run("redo")["result"] == true);
  CHECK(driver.pixels() == brighter);
}

TEST_CASE("words about what was done before change that edit, take it back, or leave it") {
  MemoryStore store;
  EditorDriver driver(store);
  const image::Image sample = sampleImage();
  driver.openPixels(sample);
  REQUIRE(driver.edit("brighter")["ok"] == true);
  const codec::Bytes brighter = driver.pixels();
  const app::Json less = driver.edit("less");
  REQUIRE(less["result"]["status"] == "done");
  const codec::Bytes lessened = driver.pixels();
  CHECK(mean(lessened) < mean(brighter));
  CHECK(mean(lessened) > mean(bytesOf(sample)));
  REQUIRE(driver.state().document->edits.size() == 1);  // the same edit, changed
  CHECK(driver.state().document->edits[0]->instruction == "brighter → less");

  REQUIRE(driver.edit("and black and white")["ok"] == true);
  REQUIRE(driver.state().document->edits.size() == 2);
  CHECK(driver.edit("undo that")["result"]["status"] == "done");
  CHECK(driver.pixels() == lessened);
  CHECK(driver.edit("undo")["result"]["status"] == "done");
  CHECK(driver.pixels() == brighter);  // "less" was one step
}

TEST_CASE("a question offers a plan in words that can be sent, and changes nothing") {
  MemoryStore store;
  EditorDriver driver(store);
  driver.openPixels(sampleImage());
  const codec::Bytes before = driver.pixels();
  const app::Json answer = driver.edit("would it look better in black and white?");
  REQUIRE(answer["error"]["code"] == "ambiguous");
  CHECK(answer["error"]["detail"]["question"] == true);
  REQUIRE(answer["error"]["detail"]["texts"].size() == 1);
  CHECK(driver.pixels() == before);
  const std::string reading = answer["error"]["detail"]["texts"][0];
  CHECK(driver.edit(reading)["result"]["plan"][0]["op"] == "black_and_white");
}

TEST_CASE("a place in the picture needs no mask, the mask does") {
  MemoryStore store;
  EditorDriver driver(store);
  driver.openPixels(sampleImage());
  CHECK(driver.edit("brighten the mask")["error"]["code"] == "no_mask");
  CHECK(driver.edit("brighten the reds")["error"]["code"] != "no_mask");
}

TEST_CASE("what is not understood changes nothing and is named") {
  MemoryStore store;
  EditorDriver driver(store);
  driver.openPixels(sampleImage());
  const codec::Bytes before = driver.pixels();
  const app::Json answer = driver.edit("brighter and xyzzyx");
  CHECK(answer["error"]["code"] == "not_understood");
  CHECK(answer["error"]["detail"]["unknown"].dump().find("xyzzyx") != std::string::npos);
  CHECK(answer["error"]["detail"]["understood"].dump().find("brighter") != std::string::npos);
  CHECK(driver.pixels() == before);
  CHECK_FALSE(driver.state().can_undo);
}

TEST_CASE("a word that nobody knows is named and passed over where the plan is plain without it") {
  MemoryStore store;
  EditorDriver driver(store);
  driver.openPixels(sampleImage());
  const app::Json answer = driver.edit("a xyzzyx pencil drawing");
  REQUIRE(answer["ok"] == true);
  CHECK(answer["result"]["plan"][0]["op"] == "pencil_sketch");
  CHECK(answer["result"]["unheeded"] == app::Json{"xyzzyx"});
  CHECK(driver.edit("a pencil drawing")["result"]["unheeded"].empty());
  CHECK(driver.edit("make the xyzzyx a pencil drawing")["error"]["code"] == "not_understood");
}

TEST_CASE("what is understood of an instruction is offered where the rest is not") {
  MemoryStore store;
  EditorDriver driver(store);
  driver.openPixels(sampleImage());
  const codec::Bytes before = driver.pixels();
  for (const std::string text : {"invert and xyzzyx", "invert and add a dinosaur"}) {
    const app::Json detail = driver.edit(text)["error"]["detail"];
    REQUIRE(detail["plans"].size() == 1);
    CHECK(detail["plans"][0][0]["op"] == "invert");
    CHECK(detail["texts"][0] == "invert 100 %");
    CHECK(driver.pixels() == before);
    const app::Json chosen = driver.run("edit", {{"instruction", text}, {"reading", 0}});
    REQUIRE(chosen["ok"] == true);
    CHECK(chosen["result"]["plan"] == detail["plans"][0]);
    CHECK(driver.state().document->edits[0]->instruction == text);
    CHECK(driver.pixels() != before);
    driver.run("undo");
  }
  const app::Json half = driver.edit("invert, and make the xyzzyx bigger")["error"]["detail"]["plans"];
  REQUIRE(half.size() == 1);
  REQUIRE(half[0].size() == 1);  // what is to be bigger nobody knows
  CHECK(half[0][0]["op"] == "invert");
  CHECK(driver.edit("xyzzyx")["error"]["detail"]["plans"].empty());
  CHECK(driver.run("edit", {{"instruction", "xyzzyx"}, {"reading", 0}})["error"]["code"] == "not_understood");
}

TEST_CASE("what needs a generative model says so and changes nothing") {
  MemoryStore store;
  EditorDriver driver(store);
  driver.editor().setCatalog({{"nano", 5e6}});
  driver.openPixels(sampleImage());
  const app::Json answer = driver.edit("add a dinosaur");
  CHECK(answer["error"]["code"] == "needs_model");
  CHECK(answer["error"]["detail"]["models"] == app::Json::array({"nano"}));
  CHECK_FALSE(driver.state().can_undo);
  CHECK(driver.run("generate", {{"prompt", "a cat"}})["error"]["code"] == "needs_model");
}

TEST_CASE("without a picture there is nothing to edit") {
  MemoryStore store;
  EditorDriver driver(store);
  CHECK(driver.edit("brighter")["error"]["code"] == "no_document");
  CHECK(driver.run("pixels")["error"]["code"] == "no_document");
  CHECK(driver.run("export", {{"type", "image/png"}})["error"]["code"] == "no_document");
  CHECK(driver.run("undo")["result"] == false);
}

TEST_CASE("a refused instruction shows, stores and changes nothing, and says why in the person's language") {
  MemoryStore store;
  EditorDriver driver(store);
  driver.openPixels(sampleImage());
  driver.run("set_locale", {{"locale", "fr"}});
  const codec::Bytes before = driver.pixels();
  const app::Json answer = driver.edit("brighter \xE2\x80\xAE thgil");  // a character that reorders text
  REQUIRE(answer["result"]["status"] == "blocked");
  CHECK(answer["result"]["moderation"][0]["decision"] == "block");
  CHECK(answer["result"]["moderation"][0]["layer"] == "prompt");
  CHECK_FALSE(answer["result"]["moderation"][0]["reason"].get<std::string>().empty());
  CHECK(driver.pixels() == before);
  CHECK(driver.state().document->edits.empty());
}

TEST_CASE("generative use is refused while no reviewer is installed") {
  MemoryStore store;
  EditorDriver driver(store);
  const app::Json verdict = driver.run("moderate", {{"text", "a calm lake"}, {"context", "generate"}});
  CHECK(verdict["result"]["decision"] == "block");
  CHECK(driver.run("moderate", {{"text", "a calm lake"}, {"context", "no such context"}})["result"]["decision"] == "block");
  CHECK(driver.run("moderate", {{"text", "a calm lake"}})["result"]["decision"] == "allow");
}

TEST_CASE("a given mask keeps everything outside it bit for bit") {
  MemoryStore store;
  EditorDriver driver(store);
  const image::Image sample = sampleImage();
  driver.openPixels(sample);
  std::vector<base::OwnedBytes> buffers;
  buffers.push_back(base::OwnedBytes::allocate(2 * 1 * 4));  // the right half white, stretched to the picture
  const std::array<std::uint8_t, 8> halves{0, 0, 0, 255, 255, 255, 255, 255};
  std::ranges::copy(halves, buffers[0].span().begin());
  const app::Json answer = driver.run(
      "edit", {{"instruction", "invert"}, {"mask", {{"buffer", 0}, {"width", 2}, {"height", 1}}}}, std::move(buffers));
  REQUIRE(answer["result"]["status"] == "done");
  const codec::Bytes result = driver.pixels();
  for (int y = 0; y < sample.height(); ++y) {
    const std::size_t row = static_cast<std::size_t>(y * sample.width()) * 4;
    for (std::size_t i = row; i < row + 6 * 4; ++i) CHECK(result[i] == sample.bytes()[i]);
    CHECK(result[row + 23 * 4] == 255 - sample.bytes()[row + 23 * 4]);
  }
}

TEST_CASE("a painted mask narrows the next instruction and is one step of undo") {
  MemoryStore store;
  EditorDriver driver(store);
  driver.openPixels(sampleImage());
  driver.handle(app::SetViewArea{{{0, 0}, 240, 160, 1}});
  driver.handle(app::RunAction{app::ActionId::kToolRectangle});
  driver.handle(app::MaskStroke{app::StrokePhase::kBegin, canvasPointOf(driver.state(), 0, 0)});
  driver.handle(app::MaskStroke{app::StrokePhase::kMove, canvasPointOf(driver.state(), 6, 8)});
  driver.handle(app::MaskStroke{app::StrokePhase::kEnd, canvasPointOf(driver.state(), 12, 16)});
  REQUIRE(driver.state().has_selection);
  CHECK(*driver.state().selection->pixel(0, 0) == 255);
  CHECK(*driver.state().selection->pixel(12, 0) == 0);

  const codec::Bytes before = driver.pixels();
  REQUIRE(driver.run("edit", {{"instruction", "invert"}, {"useSelection", true}})["result"]["status"] == "done");
  const codec::Bytes after = driver.pixels();
  CHECK(after[0] == 255 - before[0]);
  CHECK(after[12 * 4] == before[12 * 4]);
  CHECK_FALSE(driver.state().has_selection);  // the edit has it now

  driver.run("undo");
  CHECK(driver.state().has_selection);
  driver.run("undo");
  CHECK_FALSE(driver.state().has_selection);
}

TEST_CASE("a mask stays on its subject when an earlier flip is switched off") {
  MemoryStore store;
  EditorDriver driver(store);
  const image::Image sample = sampleImage();
  driver.openPixels(sample);
  const app::Json flip = driver.edit("mirror it");
  driver.handle(app::SetViewArea{{{0, 0}, 240, 160, 1}});
  driver.handle(app::RunAction{app::ActionId::kToolRectangle});
  driver.handle(app::MaskStroke{app::StrokePhase::kBegin, canvasPointOf(driver.state(), 0, 0)});
  driver.handle(app::MaskStroke{app::StrokePhase::kEnd, canvasPointOf(driver.state(), 4, 16)});
  driver.run("edit", {{"instruction", "invert"}, {"useSelection", true}});
  driver.run("edit_enable", {{"editId", flip["result"]["editId"]}, {"enabled", false}});
  const codec::Bytes result = driver.pixels();
  CHECK(result[0] == sample.bytes()[0]);
  const std::size_t last = static_cast<std::size_t>(sample.width() - 1) * 4;
  CHECK(result[last] == 255 - sample.bytes()[last]);
}

TEST_CASE("a slider drag re-renders live and is one step of undo") {
  MemoryStore store;
  EditorDriver driver(store);
  driver.openPixels(sampleImage());
  driver.edit("brighter");
  const codec::Bytes first = driver.pixels();
  const document::EditId edit = *driver.state().selected_edit;
  for (const float ev : {1.0f, 1.5f, 2.0f}) {
    driver.handle(app::RetuneStep{edit, 0, 0, ev, app::Gesture::kPreview});
  }
  const codec::Bytes dragged = driver.pixels();
  CHECK(mean(dragged) > mean(first));
  driver.handle(app::RetuneStep{edit, 0, 0, 2.0f, app::Gesture::kCommit});
  CHECK(driver.pixels() == dragged);
  driver.run("undo");
  CHECK(driver.pixels() == first);
}

TEST_CASE("edits can be switched off, moved and deleted") {
  MemoryStore store;
  EditorDriver driver(store);
  const image::Image sample = sampleImage();
  driver.openPixels(sample);
  const app::Json first = driver.edit("invert")["result"]["editId"];
  const app::Json second = driver.edit("brighter")["result"]["editId"];
  const codec::Bytes both = driver.pixels();
  driver.run("edit_move", {{"editId", second}, {"index", 0}});
  CHECK(driver.pixels() != both);
  driver.run("undo");
  driver.run("edit_enable", {{"editId", second}, {"enabled", false}});
  driver.run("edit_delete", {{"editId", first}});
  CHECK(driver.pixels() == bytesOf(sample));
  const app::Json state = driver.run("state")["result"];
  REQUIRE(state["document"]["edits"].size() == 1);
  CHECK(state["document"]["edits"][0]["enabled"] == false);
}

TEST_CASE("a picture and its edits come back after a crash") {
  MemoryStore store;
  codec::Bytes edited;
  {
    EditorDriver driver(store);
    driver.openPixels(sampleImage());
    driver.edit("sepia");
    edited = driver.pixels();
    driver.wait(0);
    driver.wait(60'000);
    REQUIRE(store.files.size() == 1);
  }  // no farewell
  EditorDriver next(store, 1'000'000'100'000);
  CHECK(next.run("restore")["result"] == true);
  CHECK(next.pixels() == edited);
  CHECK(next.run("state")["result"]["document"]["edits"][0]["instruction"] == "sepia");
  CHECK(next.run("state")["result"]["storage"]["expiresAt"].is_number());
}

TEST_CASE("what is kept expires a day after its last use, and `forget` removes it at once") {
  MemoryStore store;
  {
    EditorDriver driver(store);
    driver.openPixels(sampleImage());
    driver.wait(60'000);
    REQUIRE(store.files.size() == 1);
  }
  SECTION("a day later") {
    EditorDriver next(store, 1'000'000'000'000 + 25 * 3'600'000.0);
    CHECK(next.run("restore")["result"] == false);
    CHECK(store.files.empty());
  }
  SECTION("on demand") {
    EditorDriver next(store, 1'000'000'100'000);
    next.run("restore");
    CHECK(next.run("forget")["ok"] == true);
    CHECK(store.files.empty());
    CHECK_FALSE(next.state().document);
  }
}

TEST_CASE("a full disk is said and does not disturb the work") {
  MemoryStore store;
  store.is_full = true;
  EditorDriver driver(store);
  driver.openPixels(sampleImage());
  driver.wait(60'000);
  const bool is_said = std::ranges::any_of(driver.events, [](const app::Json& event) {
    return event["event"] == "error" && event["code"] == "storage_full";
  });
  CHECK(is_said);
  CHECK(driver.edit("brighter")["result"]["status"] == "done");
}

TEST_CASE("a damaged autosave is refused once and gone") {
  MemoryStore store;
  store.files["documents/current.atelier"] = {1, 2, 3};
  EditorDriver driver(store);
  CHECK(driver.run("restore")["ok"] == false);
  CHECK(driver.run("restore")["result"] == false);
}

TEST_CASE("the document survives the loss of the device") {
  MemoryStore store;
  EditorDriver driver(store);
  driver.openPixels(sampleImage());
  driver.edit("sepia");
  const codec::Bytes before = driver.pixels();
  driver.editor().loseBackend();
  std::optional<app::Answer<app::EditAnswer>> answer;
  base::start(driver.editor().edit({.instruction = "brighter"}),
              [&](app::Answer<app::EditAnswer> done) { answer = std::move(done); });
  REQUIRE(answer);
  REQUIRE_FALSE(answer->has_value());
  CHECK(answer->error().error.code == base::ErrorCode::kDeviceLost);
  driver.editor().setBackend(gpu::makeCpuBackend());
  CHECK(driver.pixels() == before);
}

TEST_CASE("an edit that waits while the device goes away ends well, and leaves nothing of the old device behind") {
  MemoryStore store;
  EditorDriver driver(store);
  driver.openPixels(sampleImage());
  base::Completion<bool> band;
  driver.editor().setBackend(gpu::makeCpuBackend([&]() -> base::Task<bool> { co_return co_await band; }));
  bool is_done = false;
  base::start(driver.editor().edit({.instruction = "blur"}), [&](const app::Answer<app::EditAnswer>&) { is_done = true; });
  CHECK_FALSE(is_done);
  driver.editor().loseBackend();
  band.settle(true);
  CHECK(is_done);
  driver.editor().setBackend(gpu::makeCpuBackend());
  driver.edit("sepia");
  CHECK_FALSE(driver.pixels().empty());
}

TEST_CASE("a cancelled edit ends with the cancelled error and changes nothing") {
  MemoryStore store;
  EditorDriver driver(store);
  driver.openPixels(sampleImage());
  const codec::Bytes before = driver.pixels();
  base::Completion<bool> band;
  driver.editor().setBackend(gpu::makeCpuBackend([&]() -> base::Task<bool> { co_return co_await band; }));
  std::optional<app::Answer<app::EditAnswer>> answer;
  base::start(driver.editor().edit({.instruction = "blur"}),
              [&](app::Answer<app::EditAnswer> done) { answer = std::move(done); });
  CHECK_FALSE(answer);
  driver.editor().jobs().cancel({});
  band.settle(true);
  REQUIRE(answer);
  REQUIRE_FALSE(answer->has_value());
  CHECK(answer->error().error.code == base::ErrorCode::kCancelled);
  driver.editor().setBackend(gpu::makeCpuBackend());
  CHECK(driver.pixels() == before);
}

TEST_CASE("an exported file is the picture, at full size or as small as asked") {
  MemoryStore store;
  EditorDriver driver(store);
  driver.openPixels(sampleImage());
  driver.edit("sepia");
  const codec::Bytes pixels = driver.pixels();
  REQUIRE(driver.run("export", {{"type", "image/png"}})["ok"] == true);
  const codec::Bytes png = driver.last_bytes;
  EditorDriver other(store);
  std::vector<base::OwnedBytes> buffers;
  buffers.push_back(base::OwnedBytes::allocate(png.size()));
  std::ranges::copy(png, buffers[0].span().begin());
  const app::Json opened = other.run("open", {{"image", {{"buffer", 0}, {"length", png.size()}}}}, std::move(buffers));
  CHECK(opened["result"]["width"] == 24);
  CHECK(other.pixels() == pixels);
  REQUIRE(driver.run("export", {{"type", "image/jpeg"}, {"quality", 0.9}, {"maxSide", 12}})["ok"] == true);
}

TEST_CASE("bad commands are refused with a reason") {
  MemoryStore store;
  EditorDriver driver(store);
  CHECK(driver.run("fly")["error"]["code"] == "bad_request");
  CHECK(driver.run("open")["error"]["code"] == "bad_request");
  CHECK(driver.run("models.install", {{"id", "klein-4b"}})["error"]["code"] == "not_installed");
  driver.openPixels(sampleImage());
  CHECK(driver.run("edit_delete", {{"editId", "e99"}})["error"]["code"] == "bad_request");
  CHECK(driver.run("export", {{"type", "text/plain"}})["error"]["code"] == "bad_request");
  CHECK(driver.run("edit", {{"instruction", "invert the painted area"}})["error"]["code"] == "no_mask");
}

TEST_CASE("a slider that moves over a large picture shows a preview, then, once it rests or is let go, all of it") {
  MemoryStore store;
  EditorDriver driver(store);
  driver.handle(app::SetViewArea{{{0, 0}, 300, 200, 1}});
  REQUIRE(driver.openPixels(sampleImage(1800, 1200))["ok"] == true);
  REQUIRE(driver.edit("brighter")["ok"] == true);
  const document::EditId edit = driver.state().document->edits[0]->id;

  const auto full = driver.state().result->get();
  driver.handle(app::RetuneStep{edit, 0, 0, 1.5f, app::Gesture::kPreview});
  REQUIRE(driver.state().preview);
  CHECK(driver.state().preview->factor == 2);
  CHECK(driver.state().preview->result->get()->spec() == image::ImageSpec{900, 600});
  CHECK(driver.state().preview->original->get()->spec() == image::ImageSpec{900, 600});
  CHECK(driver.state().result->get() == full);

  driver.wait(200);
  CHECK_FALSE(driver.state().preview);
  CHECK(driver.state().result->get() != full);

  driver.handle(app::RetuneStep{edit, 0, 0, 2.0f, app::Gesture::kPreview});
  CHECK(driver.state().preview);
  driver.handle(app::RetuneStep{edit, 0, 0, 2.0f, app::Gesture::kCommit});
  CHECK_FALSE(driver.state().preview);
  CHECK(driver.run("undo")["result"] == true);
  CHECK(driver.state().document->edits[0]->plan.steps[0].values[0] < 1);
}
