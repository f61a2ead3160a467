#include "large_tests.h"

#include <algorithm>

#include "gpu/webgpu_backend.h"
#include "gpu/webgpu_context.h"
#include "random_picture.h"
#include "twin_compare.h"

using namespace atelier;
using base::Task;
using image::Image;
using image::ImageSpec;
using image::Mask;

namespace {

// No side, row or band is a multiple of anything.
constexpr ImageSpec kLarge{11587, 8629};
constexpr ImageSpec kTile{1021, 509};
static_assert(std::int64_t{kLarge.width} * kLarge.height <= image::kMaxPixels);

// `tile` over and over: noise for 100 megapixels would take longer than what is tested.
template <int Channels>
image::PixelArray<Channels> tiled(const image::PixelArray<Channels>& tile) {
  auto buffer = image::PixelBuffer<Channels>::allocate(kLarge).value();
  for (int y = 0; y < kLarge.height; ++y) {
    const std::span<const std::uint8_t> from = tile.row(y % kTile.height);
    const std::span<std::uint8_t> to = buffer.row(y);
    for (std::size_t x = 0; x < to.size(); x += from.size()) {
      std::ranges::copy(from.first(std::min(from.size(), to.size() - x)), to.subspan(x).begin());
    }
  }
  return image::PixelArray<Channels>(std::move(buffer));
}

}  // namespace

Task<bool> aHundredMegapixelsFit(std::shared_ptr<gpu::Device> weak, gpu::Backend& cpu, Check check) {
  const std::uint64_t binding = gpu::webGpuOf(weak)->limits().maxStorageBufferBindingSize;
  check(binding == std::uint64_t{128} << 20, "the weak device binds 128 MiB at most", std::to_string(binding));
  const auto backend = gpu::makeWebGpuBackend(weak);
  const auto picture = tiled(test::randomPicture(kTile, 31));
  const auto mask = tiled(test::randomMask(kTile, 32));

  struct Case {
    const char* name;
    image::EditPlan plan;
    std::optional<Mask> mask;
  };
  using image::OperatorId;
  using image::defaultStep;
  const Case cases[] = {
      {"100 megapixels: a tone and a blur under a mask",
       {{defaultStep(OperatorId::kExposure), defaultStep(OperatorId::kGaussianBlur)}}, mask},
      {"100 megapixels: a quarter turn", {{defaultStep(OperatorId::kRotateQuarter)}}, {}}};
  for (const Case& one : cases) {
    const auto actual = co_await runOn(*backend, one.plan, picture, one.mask);
    const auto expected = co_await runOn(cpu, one.plan, picture, one.mask);
    if (!expected || !actual) {
      check(false, one.name, (expected ? actual : expected).error().detail);
      continue;
    }
    const auto difference = compareTwins(picture, *expected, *actual, one.mask ? &*one.mask : nullptr);
    check(isClose(difference), one.name, describe(difference));
  }
  co_return true;
}
