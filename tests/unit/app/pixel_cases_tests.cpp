// Instructions carried out, and judged on the pixels: pixel_cases_*.txt, where the notation is explained. On a scene
// that is drawn here, and on the photographs of the folder ../shared/photos where it lies beside the checkout.
#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <string>
#include <vector>

#include "instruct/understand.h"
#include "photographs.h"
#include "pixel_looks.h"

namespace {

using namespace atelier;
using pixels::Look;

constexpr int kShrinking = 4;  // of photographs of some 500 pixels

struct Picture {
  std::string name;
  image::ScreenedImage pixels;
  image::Mask mask;  // a rectangle around the middle
};

struct Case {
  std::string instruction;
  std::vector<std::string> checks;
};

std::string trimmed(const std::string& text) {
  const std::size_t begin = text.find_first_not_of(' ');
  return begin == std::string::npos ? "" : text.substr(begin, text.find_last_not_of(' ') - begin + 1);
}

std::vector<Case> readCases(const std::string& name) {
  std::ifstream file(std::string(ATELIER_TESTS) + "/unit/app/" + name);
  REQUIRE(file.good());
  std::vector<Case> cases;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line[0] == '#') continue;
    const std::size_t arrow = line.find("=>");
    REQUIRE(arrow != std::string::npos);
    Case read{trimmed(line.substr(0, arrow)), {}};
    for (std::size_t begin = arrow + 2; begin < line.size();) {
      const std::size_t end = std::min(line.find(',', begin), line.size());
      read.checks.push_back(trimmed(line.substr(begin, end - begin)));
      begin = end + 1;
    }
    cases.push_back(std::move(read));
  }
  return cases;
}

image::Mask maskFor(const image::ImageSpec& spec) {
  image::MaskBuffer mask = *image::MaskBuffer::allocate(spec);
  for (int y = 0; y < spec.height; ++y) {
    for (int x = 0; x < spec.width; ++x) {
      const bool is_inside = 4 * x > spec.width && 4 * x < 3 * spec.width && 4 * y > spec.height && 4 * y < 3 * spec.height;
      *mask.pixel(x, y) = is_inside ? 255 : 0;
    }
  }
  return image::Mask(std::move(mask));
}

// All hues, from dark at the left to light at the right, a little muted, with a fine pattern and grey bands.
Picture drawnScene() {
  const image::ImageSpec spec{128, 96};
  image::ImageBuffer scene = *image::ImageBuffer::allocate(spec);
  for (int y = 0; y < spec.height; ++y) {
    for (int x = 0; x < spec.width; ++x) {
      const double light = 40 + 150.0 * x / spec.width + ((x / 2 + y / 2) % 2 == 0 ? 9 : -9);
      const double chroma = y % 12 < 3 ? 0 : 42;
      for (int k = 0; k < 3; ++k) {
        const double hue = 6.2832 * (static_cast<double>(y) / spec.height + k / 3.0);
        scene.pixel(x, y)[k] = static_cast<std::uint8_t>(std::clamp(light + chroma * std::cos(hue), 0.0, 255.0));
      }
      scene.pixel(x, y)[3] = 255;
    }
  }
  return {"drawn scene", test::screened(image::UnscreenedImage(image::Image(std::move(scene)))), maskFor(spec)};
}

std::vector<Picture> allPictures() {
  std::vector<Picture> pictures;
  pictures.push_back(drawnScene());
  for (const char* name : test::kPhotographs) {
    if (const auto photo = test::photograph(name, kShrinking)) {
      pictures.push_back({name, *photo, maskFor(photo->get().spec())});
    }
  }
  return pictures;
}

// What a person sees without looking twice.
constexpr double kVisibleCodes = 4;
constexpr double kVisibleShare = 0.07;

bool isLook(const std::string& word, const Look& before, const Look& after) {
  const auto grows = [&](double Look::* part) { return after.*part > before.*part * (1 + kVisibleShare); };
  const auto shrinks = [&](double Look::* part) { return after.*part < before.*part * (1 - kVisibleShare); };
  if (word == "brighter") return after.light > std::min(before.light + kVisibleCodes, before.light * (1 + 2 * kVisibleShare));
  if (word == "darker") return after.light < std::max(before.light - kVisibleCodes, before.light * (1 - 2 * kVisibleShare));
  if (word == "warmer") return after.warmth > before.warmth + kVisibleCodes;
  if (word == "cooler") return after.warmth < before.warmth - kVisibleCodes;
  if (word == "brown") return after.warmth > 12;
  if (word == "greener") return after.green > before.green + kVisibleCodes;
  if (word == "pinker") return after.green < before.green - kVisibleCodes;
  if (word == "saturated") return grows(&Look::chroma);
  if (word == "muted") return shrinks(&Look::chroma);
  if (word == "grey") return after.chroma < 2;
  if (word == "contrasted") return grows(&Look::contrast);
  if (word == "flatter") return shrinks(&Look::contrast);
  if (word == "sharper") return grows(&Look::detail);
  if (word == "softer") return shrinks(&Look::detail);
  if (word == "as_light") return std::abs(after.light - before.light) < kVisibleCodes;
  FAIL("no such look: " << word);
  return false;
}

bool isSized(const std::string& check, const image::ImageSpec& before, const image::ImageSpec& after) {
  const double wanted = std::strtod(check.substr(check.find('=') + 1).c_str(), nullptr);
  const double ratio = static_cast<double>(after.width) / after.height;
  if (check.starts_with("ratio=")) return std::abs(ratio - wanted) < 0.04;
  if (check.starts_with("size=")) return std::abs(after.width - wanted * before.width) < 1.5;
  FAIL("no such size: " << check);
  return false;
}

bool isMoved(const std::string& check, const image::Image& before, const image::Image& after) {
  const int w = before.width() - 1, h = before.height() - 1;
  const std::uint8_t* corner = before.pixel(0, 0);
  const std::uint8_t* moved = check == "mirrored" ? after.pixel(w, 0) : check == "flipped" ? after.pixel(0, h) : check == "turned" ? after.pixel(h, 0) : check == "turned_left" ? after.pixel(0, w) : after.pixel(w, h);
  return std::equal(corner, corner + 4, moved);
}

// "warmer@top": among the pixels of the region, in the picture as it was.
bool isMet(const std::string& check, const Picture& picture, const image::Image& after) {
  const image::Image& original = picture.pixels.get();
  const std::size_t at = std::min(check.find('@'), check.size());
  const std::string word = check.substr(0, at);
  if (word.find('=') != std::string::npos) return isSized(word, original.spec(), after.spec());
  if (word == "mirrored" || word == "flipped" || word == "turned" || word == "turned_left" || word == "turned_around") return isMoved(word, original, after);
  const auto region = image::regionFromName(at < check.size() ? check.substr(at + 1) : "everywhere");
  REQUIRE(region.has_value());
  const image::Mask chosen = pixels::weightsOf(*region, original, picture.mask);
  if (word == "same") return pixels::largestChange(original, after, chosen) == 0;
  if (word == "changed") return pixels::largestChange(original, after, chosen) > 24;
  const Look before = pixels::lookOf(original, chosen);
  constexpr int kFewest = 40;
  if (before.count < kFewest) return true;  // a photograph without that colour says nothing
  return isLook(word, before, pixels::lookOf(after, chosen));
}

image::Image edited(const Picture& picture, const image::EditPlan& plan) {
  auto result = test::edited(picture.pixels, plan, picture.mask);
  REQUIRE(result);
  return result->get();
}

void checkFile(const std::string& file) {
  const std::vector<Picture> pictures = allPictures();
  for (const Case& one : readCases(file)) {
    const auto read = instruct::understand(one.instruction);
    INFO(one.instruction << "  read as: " << instruct::toText(read.plan, base::Locale::kEnglish));
    CHECK(read.isComplete());
    if (!read.isComplete()) continue;
    for (const Picture& picture : pictures) {
      const image::Image after = edited(picture, read.plan);
      for (const std::string& check : one.checks) {
        INFO(picture.name << ": " << check);
        CHECK(isMet(check, picture, after));
      }
    }
  }
}

// How far a look moves, by the words.
double movedBy(const std::string& instruction, double Look::* part, const Picture& picture) {
  const auto read = instruct::understand(instruction);
  INFO(instruction);
  REQUIRE(read.isComplete());
  const image::Mask all = pixels::weightsOf(image::Region::kEverywhere, picture.pixels.get(), picture.mask);
  const Look before = pixels::lookOf(picture.pixels.get(), all);
  return std::abs(pixels::lookOf(edited(picture, read.plan), all).*part - before.*part);
}

struct Grades {
  const char* slightly;
  const char* plain;
  const char* lots;
  double Look::* part;
};

}  // namespace

TEST_CASE("English instructions change the pixels as they say") { checkFile("pixel_cases_en.txt"); }
TEST_CASE("French instructions change the pixels as they say") { checkFile("pixel_cases_fr.txt"); }

TEST_CASE("slightly is less than plain, and a lot is more") {
  const std::vector<Grades> kGrades{
      {"slightly warmer", "warmer", "a lot warmer", &Look::warmth},
      {"un peu plus froid", "plus froid", "beaucoup plus froid", &Look::warmth},
      {"brighten it a touch", "brighten it", "brighten it a lot", &Look::light},
      {"assombris légèrement", "assombris", "assombris fortement", &Look::light},
      {"a bit more contrast", "more contrast", "way more contrast", &Look::contrast},
      {"un peu plus saturé", "plus saturé", "beaucoup plus saturé", &Look::chroma},
      {"blur it slightly", "blur it", "blur it heavily", &Look::detail},
      {"un soupçon de netteté en plus", "plus net", "vraiment plus net", &Look::detail},
      {"a subtle vignette", "a vignette", "a strong vignette", &Look::light},
  };
  for (const Picture& picture : allPictures()) {
    for (const Grades& grades : kGrades) {
      INFO(picture.name << ": " << grades.plain);
      const double slightly = movedBy(grades.slightly, grades.part, picture);
      const double plain = movedBy(grades.plain, grades.part, picture);
      CHECK(slightly > 0.1);
      CHECK(slightly < plain);
      CHECK(plain <= movedBy(grades.lots, grades.part, picture));
    }
  }
}
