#include "document/history.h"

#include <catch2/catch_test_macros.hpp>
#include <random>

#include "document/mask_paint.h"
#include "screened_for_test.h"

using namespace atelier::document;
using atelier::image::ImageSpec;

namespace {

constexpr ImageSpec kSpec{512, 512};

const HistoryLabel kOpened{"operator.exposure", "photo.jpg"};
const HistoryLabel kStep{"operator.contrast", ""};

Document freshDocument() {
  return {.id = {"d1"}, .source = atelier::test::screenedImage(kSpec), .file_name = "photo.jpg", .edits = {}, .selection = {}};
}

Document withEdit(const Document& document, std::uint64_t number) {
  return *addEdit(document, Edit{.id = {number}, .instruction = "words", .engine = "instant"});
}

// A selection whose four tiles are all different and not uniform.
TiledMask noise(unsigned seed) {
  std::mt19937 random(seed);
  std::vector<std::uint8_t> pixels(kSpec.pixelCount());
  for (auto& pixel : pixels) pixel = static_cast<std::uint8_t>(random());
  return TiledMask::fromMask(*atelier::image::Mask::copyOf(kSpec, pixels));
}

MaskLayer layer(TiledMask painted) { return MaskLayer(std::move(painted)); }

}  // namespace

TEST_CASE("undo and redo walk through the states") {
  History history(freshDocument(), kOpened);
  CHECK_FALSE(history.canUndo());
  CHECK_FALSE(history.undo());
  history.push(withEdit(history.present(), 1), kStep);
  history.push(withEdit(history.present(), 2), kStep);
  CHECK(history.undo());
  CHECK(history.present().edits.size() == 1);
  CHECK(history.redo());
  CHECK(history.present().edits.size() == 2);
  CHECK_FALSE(history.redo());
  CHECK(history.jumpTo(0));
  CHECK(history.present().edits.empty());
  CHECK_FALSE(history.jumpTo(3));
}

TEST_CASE("a new step forgets what was undone") {
  History history(freshDocument(), kOpened);
  history.push(withEdit(history.present(), 1), kStep);
  history.undo();
  history.push(withEdit(history.present(), 2), {"operator.sepia", "again"});
  CHECK_FALSE(history.canRedo());
  REQUIRE(history.states().size() == 2);
  CHECK(history.states()[1].label.detail == "again");
  CHECK(history.present().edits[0]->id == EditId{2});
}

TEST_CASE("a drag is one step however many previews it shows") {
  History history(freshDocument(), kOpened);
  history.push(withEdit(history.present(), 1), kStep);
  history.undo();
  for (std::uint64_t number = 2; number < 50; ++number) history.preview(withEdit(history.present(), number));
  CHECK(history.present().edits.size() == 48);
  CHECK(history.states().size() == 2);  // what was undone is still there until the drag is committed
  CHECK(history.commit(kStep));
  CHECK(history.states().size() == 2);
  CHECK(history.undo());
  CHECK(history.present().edits.empty());
}

TEST_CASE("a drag that is given up leaves no trace") {
  History history(freshDocument(), kOpened);
  history.preview(withEdit(history.present(), 1));
  history.rollBack();
  CHECK(history.present().edits.empty());
  CHECK_FALSE(history.commit(kStep));
  history.preview(withEdit(history.present(), 1));
  CHECK(history.undo());  // ends the drag, goes no further back
  CHECK(history.present().edits.empty());
  CHECK(history.states().size() == 1);
}

TEST_CASE("what states share is counted once") {
  History history(freshDocument(), kOpened);
  const std::size_t image_bytes = kSpec.pixelCount() * 4;
  CHECK(history.byteCount() >= image_bytes);
  CHECK(history.byteCount() < image_bytes + 4096);
  history.push(*setSelection(history.present(), layer(noise(1))), kStep);
  const std::size_t with_noise = history.byteCount();
  CHECK(with_noise >= image_bytes + kSpec.pixelCount());
  // Forty states more that hold the same picture and the same tiles.
  for (std::uint64_t number = 1; number <= 40; ++number) history.push(withEdit(history.present(), number), kStep);
  CHECK(history.byteCount() < with_noise + 64 * 1024);
  // A stroke adds the tile it touches.
  const std::size_t before = history.byteCount();
  const std::vector<MaskPoint> dot{{20, 20}};
  history.push(*setSelection(history.present(), layer(paintStroke(history.present().selection->painted(), {}, dot))), kStep);
  CHECK(history.byteCount() - before < 2 * kTileSide * kTileSide);
}

TEST_CASE("the oldest states go when the budget is used up, never the present") {
  const std::size_t budget = 3 * kSpec.pixelCount() + 16 * 1024;  // three selections
  History history(freshDocument(), kOpened, budget);
  for (unsigned seed = 0; seed < 10; ++seed) history.push(*setSelection(history.present(), layer(noise(seed))), kStep);
  CHECK(history.states().size() == 4);
  CHECK(history.present().selection->painted() == noise(9));
  while (history.undo()) {
  }
  CHECK(history.present().selection->painted() == noise(6));

  History tiny(freshDocument(), kOpened, 0);
  tiny.push(*setSelection(tiny.present(), layer(noise(1))), kStep);
  CHECK(tiny.states().size() == 1);
  CHECK(tiny.present().selection->painted() == noise(1));
}

namespace {

// What History should do, told the simplest way: every state kept, nothing shared.
struct Model {
  std::vector<std::vector<EditRef>> states;
  std::size_t present = 0;
  std::optional<std::vector<EditRef>> preview;

  const std::vector<EditRef>& shown() const { return preview ? *preview : states[present]; }
  void push(std::vector<EditRef> edits) {
    preview.reset();
    states.resize(present + 1);
    states.push_back(std::move(edits));
    ++present;
  }
};

}  // namespace

TEST_CASE("any sequence of operations does what the simplest model does") {
  std::mt19937 random(20260801);
  for (int round = 0; round < 20; ++round) {
    History history(freshDocument(), kOpened);
    Model model{.states = {{}}, .preview = std::nullopt};
    std::uint64_t next_number = 1;
    for (int step = 0; step < 300; ++step) {
      switch (random() % 8) {
        case 0:
        case 1:
          history.push(withEdit(history.present(), next_number++), kStep);
          model.push(history.present().edits);
          break;
        case 2: {
          const bool can = model.preview || model.present > 0;
          REQUIRE(history.undo() == can);
          if (model.preview) {
            model.preview.reset();
          } else if (can) {
            --model.present;
          }
          break;
        }
        case 3: {
          const bool can = !model.preview && model.present + 1 < model.states.size();
          REQUIRE(history.redo() == can);
          if (can) ++model.present;
          break;
        }
        case 4:
          history.preview(withEdit(history.present(), next_number++));
          model.preview = history.present().edits;
          break;
        case 5:
          REQUIRE(history.commit(kStep) == model.preview.has_value());
          if (model.preview) model.push(std::vector(*model.preview));
          break;
        case 6:
          history.rollBack();
          model.preview.reset();
          break;
        default: {
          const std::size_t index = random() % (model.states.size() + 1);
          const bool can = index < model.states.size();
          REQUIRE(history.jumpTo(index) == can);
          if (can) {
            model.preview.reset();
            model.present = index;
          }
        }
      }
      REQUIRE(history.present().edits == model.shown());
      REQUIRE(history.presentIndex() == model.present);
      REQUIRE(history.states().size() == model.states.size());
      REQUIRE(history.canUndo() == (!model.preview && model.present > 0));
      REQUIRE(history.canRedo() == (!model.preview && model.present + 1 < model.states.size()));
    }
  }
}

TEST_CASE("after every step the older states fit the budget") {
  std::mt19937 random(3);
  for (int round = 0; round < 10; ++round) {
    const std::size_t budget = random() % 40000;
    History history(freshDocument(), kOpened, budget);
    for (std::uint64_t number = 1; number <= 100; ++number) {
      for (std::size_t back = random() % 3; back > 0; --back) history.undo();
      history.push(withEdit(history.present(), number), kStep);
      const History alone(history.present(), kStep, 0);
      REQUIRE(history.byteCount() - alone.byteCount() <= budget);
      REQUIRE(history.present().edits.back()->id == EditId{number});
    }
  }
}
