// Working with edits: steps to go to, copies, presets, readings, small pictures.
#include <catch2/catch_test_macros.hpp>

#include <cmath>

#include "editor_driver.h"

using namespace atelier;
using test::EditorDriver;
using test::MemoryStore;

namespace {

image::Image gradient(int width = 60, int height = 40) {
  image::ImageBuffer buffer = *image::ImageBuffer::allocate({width, height});
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) {
      std::uint8_t* pixel = buffer.pixel(x, y);
      pixel[0] = static_cast<std::uint8_t>(40 + x * 2);
      pixel[1] = static_cast<std::uint8_t>(60 + y * 3);
      pixel[2] = static_cast<std::uint8_t>(50 + x + y);
      pixel[3] = 255;
    }
  }
  return image::Image(std::move(buffer));
}

double mean(const codec::Bytes& bytes) {
  double sum = 0;
  for (const std::uint8_t value : bytes) sum += value;
  return sum / static_cast<double>(bytes.size());
}

codec::Bytes preview(EditorDriver& driver, app::Json wish) {
  wish["side"] = 30;
  const app::Json answer = driver.run("preview", wish);
  REQUIRE(answer["ok"] == true);
  CHECK(answer["result"]["width"] == 30);
  CHECK(answer["result"]["height"] == 20);
  REQUIRE(driver.last_bytes.size() == 30u * 20 * 4);
  return driver.last_bytes;
}

}  // namespace

TEST_CASE("the list of steps names each state, and a jump goes to any of them") {
  MemoryStore store;
  EditorDriver driver(store);
  driver.openPixels(gradient());
  const codec::Bytes original = driver.pixels();
  driver.edit("brighter");
  driver.edit("black and white");
  const codec::Bytes last = driver.pixels();

  app::Json history = driver.run("history")["result"];
  CHECK(history["present"] == 2);
  REQUIRE(history["states"].size() == 3);
  CHECK(history["states"][1]["detail"] == "brighter");
  CHECK(history["states"][0]["key"] != history["states"][1]["key"]);

  CHECK(driver.run("history_jump", {{"index", 0}})["ok"] == true);
  CHECK(driver.pixels() == original);
  CHECK(driver.run("history")["result"]["present"] == 0);
  CHECK(driver.state().can_redo);
  CHECK(driver.run("history_jump", {{"index", 2}})["ok"] == true);
  CHECK(driver.pixels() == last);
  CHECK(driver.run("history_jump", {{"index", 3}})["error"]["code"] == "bad_request");
  CHECK(driver.run("history_jump")["error"]["code"] == "bad_request");
}

TEST_CASE("a small picture shows a state, an edit switched off, or one edit more, and changes nothing") {
  MemoryStore store;
  EditorDriver driver(store);
  driver.openPixels(gradient());
  const double plain = mean(preview(driver, {}));
  driver.edit("much brighter");
  const codec::Bytes shown = driver.pixels();
  const double bright = mean(preview(driver, {}));
  CHECK(bright > plain + 5);
  CHECK(mean(preview(driver, {{"state", 0}})) == plain);
  CHECK(mean(preview(driver, {{"original", true}})) == plain);
  CHECK(mean(preview(driver, {{"without", "e1"}})) == plain);
  const app::Json darker = app::Json::array({{{"op", "exposure"}, {"params", {{"ev", -2.0}}}}});
  CHECK(mean(preview(driver, {{"plan", darker}})) < bright - 5);
  CHECK(driver.pixels() == shown);
  CHECK(driver.run("history")["result"]["states"].size() == 2);
  CHECK(driver.run("preview", {{"without", "e9"}})["error"]["code"] == "bad_request");
  CHECK(driver.run("preview", {{"state", 9}})["error"]["code"] == "bad_request");
}

TEST_CASE("a small picture looks like the large one") {
  MemoryStore store;
  EditorDriver driver(store);
  driver.openPixels(gradient());
  driver.edit("warmer and a little vignette");
  const double large = mean(driver.pixels());
  CHECK(std::abs(mean(preview(driver, {})) - large) < 1.5);
}

TEST_CASE("without a picture there is nothing to preview, list or add") {
  MemoryStore store;
  EditorDriver driver(store);
  CHECK(driver.run("preview")["error"]["code"] == "no_document");
  CHECK(driver.run("history")["result"]["states"].empty());
  const app::Json invert = app::Json::array({{{"op", "invert"}}});
  CHECK(driver.run("edits_add", {{"edits", {{{"plan", invert}}}}})["error"]["code"] == "no_document");
}

TEST_CASE("edits that were copied give the same picture elsewhere, as one step of undo") {
  MemoryStore store;
  EditorDriver driver(store);
  driver.openPixels(gradient());
  const codec::Bytes original = driver.pixels();
  driver.edit("brighter");
  driver.edit("sepia");
  const codec::Bytes edited = driver.pixels();
  const app::Json all = driver.run("edits_copy")["result"];
  REQUIRE(all.size() == 2);
  CHECK(driver.run("edits_copy", {{"editId", "e2"}})["result"].size() == 1);
  driver.run("edit_enable", {{"editId", "e1"}, {"enabled", false}});
  CHECK(driver.run("edits_copy")["result"].size() == 1);

  driver.openPixels(gradient());
  CHECK(driver.run("edits_add", {{"edits", all}})["ok"] == true);
  CHECK(driver.pixels() == edited);
  CHECK(driver.state().document->edits[0]->instruction == "brighter");
  driver.run("undo");
  CHECK(driver.pixels() == original);
}

TEST_CASE("edits that are malformed, unknown or too many add nothing") {
  MemoryStore store;
  EditorDriver driver(store);
  driver.openPixels(gradient());
  const auto refused = [&](const app::Json& edits) {
    const app::Json answer = driver.run("edits_add", {{"edits", edits}});
    CHECK(answer["error"]["code"] == "bad_request");
    CHECK(driver.state().document->edits.empty());
  };
  const app::Json invert{{"op", "invert"}};
  refused(app::Json::array());
  refused("invert");
  refused({{{"instruction", "x"}}});
  refused({{{"plan", app::Json::array()}}});
  refused({{{"plan", {{{"op", "no_such_operator"}}}}}});
  refused({{{"plan", app::Json(std::vector<app::Json>(201, invert))}}});
  refused(app::Json(std::vector<app::Json>(101, app::Json{{"plan", {invert}}})));
  CHECK(driver.run("edits_add", {{"edits", {{{"plan", {{{"op", "invert"}, {"region", "mask"}}}}}}}})["error"]["code"] ==
        "no_mask");
}

TEST_CASE("an edit may bring its plan, and its words are then the title alone") {
  MemoryStore store;
  EditorDriver driver(store);
  driver.openPixels(gradient());
  const double before = mean(driver.pixels());
  const app::Json plan = app::Json::array({{{"op", "exposure"}, {"params", {{"ev", 1.0}}}}});
  const app::Json answer = driver.run("edit", {{"instruction", "My preset"}, {"plan", plan}});
  REQUIRE(answer["ok"] == true);
  CHECK(answer["result"]["plan"][0]["params"]["ev"] == 1.0);
  CHECK(driver.state().document->edits[0]->instruction == "My preset");
  CHECK(mean(driver.pixels()) > before);
  CHECK(driver.run("edit", {{"instruction", "x"}, {"plan", app::Json::array()}})["error"]["code"] == "bad_request");
  CHECK(driver.run("edit", {{"instruction", "x"}, {"plan", "invert"}})["error"]["code"] == "bad_request");
}

TEST_CASE("an ambiguous instruction is answered with its readings, and the chosen one keeps its words") {
  MemoryStore store;
  EditorDriver driver(store);
  driver.openPixels(gradient());
  const app::Json asked = driver.edit("change the contrast");
  REQUIRE(asked["error"]["code"] == "ambiguous");
  const app::Json& detail = asked["error"]["detail"];
  REQUIRE(detail["plans"].size() >= 2);
  REQUIRE(detail["texts"].size() == detail["plans"].size());
  CHECK_FALSE(detail["texts"][0].get<std::string>().empty());
  CHECK(driver.state().document->edits.empty());

  const double first = mean(preview(driver, {{"instruction", "change the contrast"}, {"reading", 0}}));
  const double second = mean(preview(driver, {{"instruction", "change the contrast"}, {"reading", 1}}));
  CHECK(first != second);

  const app::Json answer = driver.run("edit", {{"instruction", "change the contrast"}, {"reading", 1}});
  REQUIRE(answer["ok"] == true);
  CHECK(answer["result"]["plan"] == detail["plans"][1]);
  CHECK(driver.edit("change the contrast")["error"]["code"] == "ambiguous");
  CHECK(driver.run("edit", {{"instruction", "change the contrast"}, {"reading", 9}})["error"]["code"] == "ambiguous");
}

TEST_CASE("the state says which words each step came from") {
  MemoryStore store;
  EditorDriver driver(store);
  driver.openPixels(gradient());
  driver.edit("brighter and black and white");
  const app::Json steps = driver.run("state")["result"]["document"]["edits"][0]["steps"];
  REQUIRE(steps.size() == 2);
  CHECK(steps[0]["op"] == "exposure");
  CHECK(steps[0]["label"] == "Exposure");
  CHECK(steps[0]["words"].get<std::string>().find("brighter") != std::string::npos);
  CHECK(steps[1]["words"].get<std::string>().find("black and white") != std::string::npos);
}

TEST_CASE("the table of actions is listed in both languages, and each row can be run") {
  MemoryStore store;
  EditorDriver driver(store);
  driver.openPixels(gradient());
  driver.edit("brighter");
  const app::Json rows = driver.run("actions")["result"];
  REQUIRE(rows.size() == app::allActions().size());
  for (const app::Json& row : rows) {
    CHECK(row["labels"].size() == 2);
    CHECK_FALSE(row["label"].get<std::string>().empty());
    CHECK(driver.run("action", {{"name", row["name"]}})["ok"] == true);
  }
}
