#include "render/viewport.h"

#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <random>

using namespace atelier::render;

namespace {

Viewport shown(atelier::image::ImageSpec image, int width = 1000, int height = 800, float margin = 0) {
  return Viewport().withCanvas(width, height, margin).withImage(image);
}

bool isNear(Point a, Point b, float tolerance = 0.01f) {
  return std::abs(a.x - b.x) <= tolerance && std::abs(a.y - b.y) <= tolerance;
}

}  // namespace

TEST_CASE("a large picture is fitted with the margin free") {
  const Viewport viewport = shown({4000, 2000}, 1000, 800, 50);
  CHECK(viewport.isFitted());
  CHECK(viewport.zoom() == 900.0f / 4000);
  CHECK(isNear(viewport.imageToScreen({0, 0}), {50, 175}));
  CHECK(isNear(viewport.imageToScreen({4000, 2000}), {950, 625}));
}

TEST_CASE("a small picture is not blown up") {
  const Viewport viewport = shown({100, 50});
  CHECK(viewport.zoom() == 1);
  CHECK(isNear(viewport.imageToScreen({50, 25}), {500, 400}));
}

TEST_CASE("a fitted picture stays fitted when the window changes") {
  const Viewport viewport = shown({4000, 2000}).withCanvas(500, 500);
  CHECK(viewport.isFitted());
  CHECK(viewport.zoom() == 0.125f);
}

TEST_CASE("otherwise the window's middle goes on showing the same spot") {
  const Viewport before = shown({4000, 2000}).zoomedTo(2, {100, 100});
  const Point middle = before.screenToImage(before.canvasMiddle());
  const Viewport after = before.withCanvas(600, 300);
  CHECK_FALSE(after.isFitted());
  CHECK(after.zoom() == 2);
  CHECK(isNear(after.screenToImage(after.canvasMiddle()), middle));
}

TEST_CASE("a turned picture is fitted again, the same size keeps its place") {
  const Viewport zoomed = shown({4000, 2000}).actualSize();
  CHECK(zoomed.withImage({4000, 2000}).zoom() == 1);
  CHECK(zoomed.withImage({2000, 4000}).isFitted());
}

TEST_CASE("100 % is one image pixel to one device pixel") {
  const Viewport viewport = shown({4000, 2000}).actualSize();
  CHECK(viewport.zoom() == 1);
  CHECK(isNear(viewport.screenToImage(viewport.canvasMiddle()), {2000, 1000}));
}

TEST_CASE("what lies under the cursor stays there while zooming") {
  std::mt19937 random(5);
  std::uniform_real_distribution<float> x(300, 700);
  std::uniform_real_distribution<float> y(250, 550);
  std::uniform_real_distribution<float> factor(0.8f, 1.4f);
  for (int round = 0; round < 50; ++round) {
    Viewport viewport = shown({4000, 3000}).actualSize();
    for (int step = 0; step < 10; ++step) {
      const Point cursor{x(random), y(random)};
      const Point before = viewport.screenToImage(cursor);
      viewport = viewport.zoomedBy(factor(random), cursor);
      REQUIRE(isNear(viewport.screenToImage(cursor), before, 0.05f));
    }
  }
}

TEST_CASE("the zoom has ends, and the fitted zoom is always within them") {
  const Viewport viewport = shown({4000, 3000});
  CHECK(viewport.zoomedTo(1e9f, {0, 0}).zoom() == Viewport::kMaxZoom);
  CHECK(viewport.zoomedTo(0, {500, 400}).zoom() == Viewport::kMinZoom);
  const Viewport tiny = shown({32'000, 100}, 100, 100);
  CHECK(tiny.zoom() < Viewport::kMinZoom);
  CHECK(tiny.zoomedBy(0.5f, {50, 50}).zoom() == tiny.zoom());
}

TEST_CASE("some of the picture stays on the canvas however far it is pushed") {
  for (const float zoom : {0.1f, 1.0f, 8.0f}) {
    for (const Point push : {Point{1e6f, 0}, Point{-1e6f, 0}, Point{0, 1e6f}, Point{0, -1e6f}, Point{1e6f, -1e6f}}) {
      const Viewport viewport = shown({800, 600}).zoomedTo(zoom, {500, 400}).pannedBy(push.x, push.y);
      const Point top_left = viewport.imageToScreen({0, 0});
      const Point bottom_right = viewport.imageToScreen({800, 600});
      const float reach_x = std::min(48.0f, 800 * zoom);
      const float reach_y = std::min(48.0f, 600 * zoom);
      CHECK(top_left.x <= 1000 - reach_x + 0.1f);
      CHECK(bottom_right.x >= reach_x - 0.1f);
      CHECK(top_left.y <= 800 - reach_y + 0.1f);
      CHECK(bottom_right.y >= reach_y - 0.1f);
    }
  }
}

TEST_CASE("panning follows the pointer by device pixels") {
  const Viewport before = shown({4000, 3000}).actualSize();
  const Viewport after = before.pannedBy(30, -20);
  const Point corner = before.imageToScreen({0, 0});
  CHECK(isNear(after.imageToScreen({0, 0}), {corner.x + 30, corner.y - 20}));
  CHECK_FALSE(after.isFitted());
}

TEST_CASE("the transform says the same as the functions") {
  const Viewport viewport = shown({4000, 3000}).zoomedTo(0.7f, {10, 20}).pannedBy(3, 4);
  const ImageToScreen transform = viewport.transform();
  const Point screen = viewport.imageToScreen({123, 456});
  CHECK(isNear(screen, {123 * transform.scale + transform.offset.x, 456 * transform.scale + transform.offset.y}));
  CHECK(isNear(viewport.screenToImage(screen), {123, 456}));
}

TEST_CASE("a viewport without a picture or a window is harmless") {
  const Viewport viewport = Viewport().withCanvas(0, -5).zoomedBy(2, {0, 0}).pannedBy(1, 1).fitted();
  CHECK(viewport.zoom() == 1);
  CHECK(std::isfinite(viewport.screenToImage({5, 5}).x));
}
