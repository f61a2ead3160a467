#include "storage/project.h"

#include <catch2/catch_test_macros.hpp>
#include <random>

#include "document/mask_paint.h"
#include "screened_for_test.h"
#include "storage/container.h"
#include "storage/manifest.h"
#include "storage/mask_bytes.h"
#include "storage/migrations.h"

using namespace atelier::storage;
using namespace atelier::document;
using atelier::base::ErrorCode;
using atelier::base::Time;
using atelier::codec::Bytes;
using atelier::image::defaultStep;
using atelier::image::ImageSpec;
using atelier::image::OperatorId;
using namespace std::chrono_literals;

namespace {

constexpr ImageSpec kSpec{300, 270};  // tiles that the edges cut
const Bytes kFile{0xFF, 0xD8, 1, 2, 3, 0, 0xFF, 0xD9};
const ProjectTimes kTimes{Time(1'000s), Time(2'000'000s)};

TiledMask noise() {
  std::mt19937 random(4);
  std::vector<std::uint8_t> pixels(kSpec.pixelCount());
  for (auto& pixel : pixels) pixel = static_cast<std::uint8_t>(random());
  return TiledMask::fromMask(*atelier::image::Mask::copyOf(kSpec, pixels));
}

Document freshDocument() {
  return {.id = {"d-new"}, .source = atelier::test::screenedImage(kSpec), .file_name = "", .edits = {}, .selection = {}};
}

Document workedOn() {
  Document document = freshDocument();
  document.id = {"d-7"};
  document.file_name = "Été à la mer.jpg";
  Edit first{.id = {4}, .instruction = "plus clair", .engine = "instant", .seed = 0xFFFFFFFFFFFFFFFFu};
  first.plan.steps.push_back(defaultStep(OperatorId::kExposure));
  first.plan.steps[0].words = {{0, 4}, {5, 10}};
  first.plan.steps.push_back(defaultStep(OperatorId::kRotateQuarter));
  Edit second{.id = {9}, .instruction = "sépia", .engine = "instant", .mask = MaskLayer(noise(), 12), .is_enabled = false};
  second.plan.steps.push_back(defaultStep(OperatorId::kSepia));
  second.plan.steps[0].place.region = atelier::image::Region::kOutsideMask;
  document = *addEdit(document, first);
  document = *addEdit(document, second);
  document = *saveMask(document, {"Ciel", MaskLayer(paintRectangle(TiledMask(kSpec), {0, 0, 300, 90}), 7)});
  return *setSelection(document, MaskLayer(paintRectangle(TiledMask(kSpec), {5, 5, 50, 60}), 3));
}

Bytes saved() { return *saveProject(workedOn(), kFile, kTimes); }

std::string complaint(std::span<const std::uint8_t> bytes) {
  const auto project = loadProject(bytes);
  return project ? "" : project.error().detail;
}

// A project file around another manifest.
Bytes withManifest(const std::string& manifest, std::uint32_t version = 1) {
  const Bytes bytes(manifest.begin(), manifest.end());
  return writeContainer(version, {{"MANI", bytes}, {"FILE", kFile}});
}

Json goodManifest() {
  std::vector<TiledMask> masks;
  Document document = workedOn();
  document.selection.reset();
  document.saved_masks.clear();
  document.edits.pop_back();
  return writeManifest(document, kTimes, masks);
}

}  // namespace

TEST_CASE("a project comes back as it was saved") {
  const auto project = loadProject(saved());
  REQUIRE(project);
  CHECK(project->file == kFile);
  CHECK(project->times.created == kTimes.created);
  CHECK(project->times.last_used == kTimes.last_used);

  const auto restored = restoreEdits(freshDocument(), *project);
  REQUIRE(restored);
  const Document before = workedOn();
  CHECK(restored->id == before.id);
  CHECK(restored->file_name == before.file_name);
  REQUIRE(restored->edits.size() == 2);
  for (std::size_t i = 0; i < 2; ++i) {
    const Edit& was = *before.edits[i];
    const Edit& is = *restored->edits[i];
    CHECK(is.id == was.id);
    CHECK(is.instruction == was.instruction);
    CHECK(is.engine == was.engine);
    CHECK(is.plan == was.plan);
    CHECK(is.mask == was.mask);
    CHECK(is.seed == was.seed);
    CHECK(is.is_enabled == was.is_enabled);
  }
  CHECK(restored->selection == before.selection);
  REQUIRE(restored->saved_masks.size() == 1);
  CHECK(restored->saved_masks[0].name == "Ciel");
  CHECK(restored->saved_masks[0].layer == before.saved_masks[0].layer);
}

TEST_CASE("a project from before there were saved masks is read") {
  Json json = goodManifest();
  json.erase("saved_masks");
  const auto project = loadProject(withManifest(json.dump()));
  REQUIRE(project);
  CHECK(project->saved_masks.empty());
}

TEST_CASE("the times can be read alone") {
  CHECK(loadTimes(saved())->last_used == kTimes.last_used);
  CHECK_FALSE(loadTimes(Bytes{1, 2, 3}));
}

TEST_CASE("a project is not put onto a picture of another size") {
  Document other = freshDocument();
  other.source = atelier::test::screenedImage({300, 271});
  const auto restored = restoreEdits(other, *loadProject(saved()));
  REQUIRE_FALSE(restored);
  CHECK(restored.error().code == ErrorCode::kBadRequest);
}

TEST_CASE("foreign files and newer versions are told apart") {
  CHECK(complaint({}) == "not a project file");
  CHECK(complaint(kFile) == "not a project file");
  CHECK(complaint(Bytes(1000, 0)) == "not a project file");
  const auto newer = loadProject(withManifest(goodManifest().dump(), 2));
  REQUIRE_FALSE(newer);
  CHECK(newer.error().code == ErrorCode::kUnsupported);
  CHECK(newer.error().detail == "made by a newer version");
}

TEST_CASE("a file that was cut off anywhere is refused") {
  const Bytes whole = saved();
  for (std::size_t length = 0; length < whole.size(); length += 1 + length / 40) {
    REQUIRE_FALSE(loadProject(std::span(whole).first(length)));
  }
  CHECK(complaint(std::span(whole).first(whole.size() - 1)) == "truncated");
  Bytes longer = whole;
  longer.push_back(0);
  CHECK(complaint(longer) == "damaged: header");
}

TEST_CASE("a single changed byte is noticed and its section named") {
  const Bytes whole = saved();
  std::mt19937 random(8);
  int damaged_masks = 0;
  for (int i = 0; i < 400; ++i) {
    Bytes damaged = whole;
    const std::size_t at = i < 120 ? static_cast<std::size_t>(i) : random() % whole.size();
    damaged[at] = static_cast<std::uint8_t>(damaged[at] ^ (1u << random() % 8));
    INFO("byte " << at);
    const std::string detail = complaint(damaged);
    REQUIRE_FALSE(detail.empty());
    damaged_masks += detail == "damaged: MASK";
  }
  CHECK(damaged_masks > 50);
}

TEST_CASE("manifests that are wrong behind a right checksum are refused by field") {
  CHECK(complaint(withManifest("{")) == "malformed: manifest");
  CHECK(complaint(withManifest("[]")) == "malformed: manifest");
  CHECK(complaint(withManifest(std::string(200'000, '['))) == "malformed: manifest");
  const auto with = [](const char* pointer, Json value) {
    Json json = goodManifest();
    json[Json::json_pointer(pointer)] = std::move(value);
    return complaint(withManifest(json.dump()));
  };
  CHECK(complaint(withManifest(goodManifest().dump())).empty());
  CHECK(with("/id", 7) == "malformed: id");
  CHECK(with("/created", -1) == "malformed: created");
  CHECK(with("/last_used", 18446744073709551615u) == "malformed: last_used");
  CHECK(with("/source/width", 0) == "malformed: width");
  CHECK(with("/source", Json{{"width", 32767}, {"height", 32767}}) == "malformed: source");
  CHECK(with("/edits", Json::object()) == "malformed: edits");
  CHECK(with("/edits/0", 1) == "malformed: edits");
  CHECK(with("/edits/0/id", "7") == "malformed: id");
  CHECK(with("/edits/1", goodManifest()["edits"][0]) == "malformed: id");  // twice the same
  CHECK(with("/edits/0/plan/0/op", "explode") == "malformed: op explode");
  CHECK(with("/edits/0/words/0/0/1", 11) == "malformed: words");  // beyond the instruction's end
  CHECK(with("/edits/0/words", Json::array()) == "malformed: words");
  CHECK(with("/edits/0/seed", -1) == "malformed: seed");
  CHECK(with("/edits/0/enabled", 1) == "malformed: enabled");
  CHECK(with("/edits/0/mask", Json{{"place", 0}, {"feather", 0}}) == "missing: MASK");
  CHECK(with("/saved_masks", 3) == "malformed: saved_masks");
  CHECK(with("/saved_masks", Json::array({1})) == "malformed: saved_masks");
  CHECK(with("/saved_masks", Json::array({Json{{"name", "x"}, {"mask", nullptr}}})) == "malformed: mask");
  CHECK(with("/selection", Json{{"place", -1}, {"feather", 0}}) == "malformed: place");
}

TEST_CASE("no damage behind right checksums crashes the reader") {
  const std::string good = goodManifest().dump();
  std::mt19937 random(12);
  for (int i = 0; i < 2000; ++i) {
    std::string damaged = good;
    for (unsigned changes = 1 + random() % 3; changes > 0; --changes) {
      damaged[random() % damaged.size()] = static_cast<char>(random());
    }
    const auto project = loadProject(withManifest(damaged));
    if (!project) REQUIRE_FALSE(project.error().detail.empty());
  }
}

TEST_CASE("masks are packed small and come back exactly") {
  const TiledMask rectangle = paintRectangle(TiledMask({4000, 3000}), {100, 100, 2000, 2000});
  const auto packed = *packMask(rectangle);
  CHECK(packed.size() < 20'000);
  CHECK(*unpackMask(packed, {4000, 3000}) == rectangle);
  CHECK(*unpackMask(*packMask(noise()), kSpec) == noise());
}

TEST_CASE("no bytes that are not this mask are taken for it") {
  const auto good = *packMask(paintRectangle(TiledMask(kSpec), {10, 10, 290, 200}));
  CHECK_FALSE(unpackMask(good, {270, 300}));
  CHECK_FALSE(unpackMask(good, {0, 0}));
  CHECK_FALSE(unpackMask({}, kSpec));
  auto bomb = good;
  bomb[3] = 0x7F;  // says that it unpacks to 2 GB
  CHECK_FALSE(unpackMask(bomb, kSpec));
  std::mt19937 random(2);
  for (int i = 0; i < 500; ++i) {
    auto damaged = good;
    damaged[random() % damaged.size()] ^= static_cast<std::uint8_t>(1 + random() % 255);
    const auto mask = unpackMask(damaged, kSpec);
    if (mask) REQUIRE(mask->spec() == kSpec);
  }
}

TEST_CASE("a manifest climbs through every version to the present one") {
  const std::vector<Migration> steps{
      {1, [](Json json) { return Json{{"path", json["path"].get<std::string>() + "2"}}; }},
      {2, [](Json json) { return Json{{"path", json["path"].get<std::string>() + "3"}}; }},
  };
  CHECK(migrated({{"path", "1"}}, 1, 3, steps)->at("path") == "123");
  CHECK(migrated({{"path", "2"}}, 2, 3, steps)->at("path") == "23");
  CHECK(migrated({{"path", "3"}}, 3, 3, steps)->at("path") == "3");
  CHECK(migrated({}, 0, 3, steps).error().code == ErrorCode::kUnsupported);
  CHECK(allMigrations().size() == kProjectVersion - 1);
}
