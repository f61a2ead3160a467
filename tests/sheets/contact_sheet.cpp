// Contact sheets for eyes: what every plan of tests/golden/instant/plans.json makes of a picture, labelled. Each row
// begins with the picture as it was.
// Usage: contact_sheet FOLDER TILE_WIDTH COLUMNS [PICTURE.png|jpg…]; without a picture the drawn scene.
// Writes FOLDER/<picture>_<group>.jpg.
#include <imgui.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "codec/decode.h"
#include "codec/encode.h"
#include "drawn_scene.h"
#include "edited_picture.h"
#include "golden_plans.h"
#include "image/resize.h"

namespace {

using namespace atelier;

constexpr int kGap = 6;
constexpr int kLabelHeight = 16;
constexpr float kQuality = 0.7f;

// Dear ImGui's built-in typeface, drawn without Dear ImGui.
class Lettering {
 public:
  Lettering() {
    m_atlas.AddFontDefault();
    m_atlas.GetTexDataAsAlpha8(&m_alpha, &m_width, &m_height);
  }
  // Dark on whatever is there; `x`, `y`: the top left corner.
  void write(image::ImageBuffer& sheet, const std::string& text, int x, int y) const {
    for (const char letter : text) {
      const ImFontGlyph& glyph = *m_atlas.Fonts[0]->FindGlyph(static_cast<ImWchar>(static_cast<unsigned char>(letter)));
      const int left = static_cast<int>(glyph.U0 * static_cast<float>(m_width) + 0.5f);
      const int top = static_cast<int>(glyph.V0 * static_cast<float>(m_height) + 0.5f);
      for (int row = 0; row < static_cast<int>(glyph.Y1 - glyph.Y0); ++row) {
        for (int column = 0; column < static_cast<int>(glyph.X1 - glyph.X0); ++column) {
          const int to_x = x + static_cast<int>(glyph.X0) + column, to_y = y + static_cast<int>(glyph.Y0) + row;
          if (to_x >= sheet.spec().width || to_y >= sheet.spec().height) continue;
          const int ink = m_alpha[(top + row) * m_width + left + column];
          std::uint8_t* pixel = sheet.pixel(to_x, to_y);
          for (int k = 0; k < 3; ++k) pixel[k] = static_cast<std::uint8_t>(pixel[k] * (255 - ink) / 255);
        }
      }
      x += static_cast<int>(glyph.AdvanceX);
    }
  }

 private:
  ImFontAtlas m_atlas;
  unsigned char* m_alpha = nullptr;
  int m_width = 0, m_height = 0;
};

struct Tile {
  std::string label;
  image::Image picture;
};

[[noreturn]] void fail(const std::string& what) {
  std::fprintf(stderr, "%s\n", what.c_str());
  std::exit(1);
}

template <typename T>
T orFail(base::Result<T> result, const std::string& what) {
  if (!result) fail(what + ": " + result.error().where + " " + result.error().detail);
  return std::move(*result);
}

image::ScreenedImage screened(image::Image picture) {
  return orFail(test::await(test::screenedUpload(image::UnscreenedImage(std::move(picture)))), "the gate");
}

// Fitted into a box of `width` by `height`; never enlarged.
image::ScreenedImage fitted(const image::ScreenedImage& picture, int width, int height) {
  const double scale = std::min({1.0, static_cast<double>(width) / picture->width(), static_cast<double>(height) / picture->height()});
  const image::ImageSpec spec{std::max(1, static_cast<int>(picture->width() * scale)),
                              std::max(1, static_cast<int>(picture->height() * scale))};
  return orFail(image::resized(picture, spec), "shrinking");
}

// [rows, columns] of tiles, each with its label below; the first of each row is `before`.
image::Image sheetOf(const Tile& before, const std::vector<Tile>& tiles, int columns, image::ImageSpec tile) {
  const Lettering lettering;
  const int per_row = columns - 1, count = static_cast<int>(tiles.size());
  const int rows = (count + per_row - 1) / per_row;
  const int step_x = tile.width + kGap, step_y = tile.height + kLabelHeight + kGap;
  image::ImageBuffer sheet = orFail(image::ImageBuffer::allocate({columns * step_x + kGap, rows * step_y + kGap}), "the sheet");
  std::ranges::fill(sheet.bytes(), std::uint8_t{255});
  const auto place = [&](const Tile& each, int column, int row) {
    const int left = kGap + column * step_x, top = kGap + row * step_y;
    for (int y = 0; y < each.picture.height(); ++y) std::ranges::copy(each.picture.row(y), sheet.pixel(left, top + y));
    lettering.write(sheet, each.label, left, top + tile.height + 1);
  };
  for (int row = 0; row < rows; ++row) place(before, 0, row);
  for (int i = 0; i < count; ++i) place(tiles[static_cast<std::size_t>(i)], 1 + i % per_row, i / per_row);
  return image::Image(std::move(sheet));
}

void drawSheets(const std::string& folder, const std::string& name, const image::ScreenedImage& picture, int columns) {
  const auto plans = tests::goldenPlans();
  if (plans.empty()) fail("tests/golden/instant/plans.json cannot be read");
  std::vector<Tile> tiles;
  for (std::size_t i = 0; i < plans.size(); ++i) {
    const auto result = orFail(test::edited(picture, plans[i].plan), plans[i].name);
    tiles.push_back({plans[i].name, fitted(result, picture->width(), picture->height()).get()});
    if (i + 1 < plans.size() && plans[i + 1].group == plans[i].group) continue;
    const auto sheet = screened(sheetOf({"before", picture.get()}, tiles, columns, picture->spec()));
    const codec::EncodeRequest request{.type = codec::FileType::kJpeg, .quality = kQuality, .metadata = {}};
    const auto file = orFail(codec::encodePicture(sheet, request), "encoding");
    const std::string path = folder + "/" + name + "_" + plans[i].group + ".jpg";
    std::ofstream(path, std::ios::binary).write(reinterpret_cast<const char*>(file.data()), static_cast<std::streamsize>(file.size()));
    std::printf("%s\n", path.c_str());
    tiles.clear();
  }
}

}  // namespace

int main(int count, char** words) {
  if (count < 4) fail("usage: contact_sheet FOLDER TILE_WIDTH COLUMNS [PICTURE.png|jpg...]");
  const int width = std::atoi(words[2]), columns = std::atoi(words[3]);
  if (width < 16 || columns < 2) fail("a tile is at least 16 pixels wide, and a row has at least two");
  std::filesystem::create_directories(words[1]);
  if (count == 4) drawSheets(words[1], "scene", screened(test::drawnScene({width, width * 3 / 4})), columns);
  for (int i = 4; i < count; ++i) {
    std::ifstream stream(words[i], std::ios::binary);
    const codec::Bytes file{std::istreambuf_iterator<char>(stream), {}};
    auto decoded = orFail(codec::decodePicture(file), words[i]);
    const auto picture = orFail(test::await(test::screenedUpload(std::move(decoded.pixels))), words[i]);
    drawSheets(words[1], std::filesystem::path(words[i]).stem().string(), fitted(picture, width, width), columns);
  }
  return 0;
}
