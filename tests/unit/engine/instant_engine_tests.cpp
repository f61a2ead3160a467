#include "engine/instant/instant_engine.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <optional>
#include <vector>

#include "image/orientation.h"

using namespace atelier;
using engine::EditRequest;

namespace {

// The engine's pixels as a test may see them: a backend that remembers the last surface it made.
class RecordingBackend final : public gpu::Backend {
 public:
  std::string_view name() const override { return m_cpu->name(); }
  base::Result<gpu::SurfaceRef> upload(const image::Image& pixels) override { return m_cpu->upload(pixels); }
  base::Task<base::Result<gpu::SurfaceRef>> run(gpu::PassList passes, gpu::SurfaceRef input,
                                                std::optional<image::Mask> mask, base::CancelToken cancel) override {
    auto made = co_await m_cpu->run(std::move(passes), std::move(input), std::move(mask), std::move(cancel));
    if (made) last = *made;
    ++runs;
    co_return made;
  }
  base::Task<base::Result<image::Image>> read(gpu::SurfaceRef surface, base::CancelToken cancel) override {
    return m_cpu->read(std::move(surface), std::move(cancel));
  }

  gpu::SurfaceRef last;
  int runs = 0;

 private:
  std::unique_ptr<gpu::Backend> m_cpu = gpu::makeCpuBackend();
};

image::Image sample(int width, int height) {
  image::ImageBuffer buffer = *image::ImageBuffer::allocate({width, height});
  std::uint8_t value = 0;
  for (std::uint8_t& byte : buffer.bytes()) byte = value += 37;
  return image::Image(std::move(buffer));
}

image::PlanStep step(image::OperatorId op, std::vector<float> values) {
  return image::normalised({.op = op, .values = std::move(values)});
}

std::optional<base::Result<engine::EditOutcome>> run(RecordingBackend& backend, EditRequest request,
                                                     const image::Image& picture, engine::ReportProgress report = {},
                                                     base::CancelToken cancel = {}) {
  std::optional<base::Result<engine::EditOutcome>> outcome;
  const auto instant = engine::makeInstantEngine(backend);
  base::start(instant->run(std::move(request), *backend.upload(picture), std::move(report), std::move(cancel)),
              [&](base::Result<engine::EditOutcome> done) { outcome.emplace(std::move(done)); });
  return outcome;
}

image::Image pixelsOf(RecordingBackend& backend) {
  image::Image pixels;
  base::start(backend.read(backend.last, {}), [&](base::Result<image::Image> read) { pixels = *read; });
  return pixels;
}

}  // namespace

TEST_CASE("a plan of identities runs nothing") {
  RecordingBackend backend;
  EditRequest request{.plan = {{step(image::OperatorId::kExposure, {0})}}};
  REQUIRE(run(backend, std::move(request), sample(5, 3))->has_value());
  CHECK(backend.runs == 0);
}

TEST_CASE("the mask goes where a turn takes the picture, whatever the order of the steps") {
  const image::Image picture = sample(6, 4);
  image::MaskBuffer left = *image::MaskBuffer::allocate({6, 4});
  for (int y = 0; y < 4; ++y) {
    for (int x = 0; x < 6; ++x) *left.pixel(x, y) = x < 3 ? 255 : 0;
  }
  const image::Mask mask(std::move(left));
  const auto turn = step(image::OperatorId::kRotateQuarter, {1});
  const auto invert = step(image::OperatorId::kInvert, {1});

  RecordingBackend first, second;
  REQUIRE(run(first, {.plan = {{turn, invert}}, .mask = mask}, picture)->has_value());
  REQUIRE(run(second, {.plan = {{invert, turn}}, .mask = mask}, picture)->has_value());
  CHECK(first.last->spec() == image::ImageSpec{4, 6});
  CHECK(std::ranges::equal(pixelsOf(first).bytes(), pixelsOf(second).bytes()));
}

TEST_CASE("progress only grows and ends at the whole") {
  RecordingBackend backend;
  std::vector<double> shares;
  EditRequest request{.plan = {{step(image::OperatorId::kExposure, {1}), step(image::OperatorId::kGaussianBlur, {20}),
                                step(image::OperatorId::kInvert, {1})}}};
  run(backend, std::move(request), sample(9, 9),
      [&](const engine::Progress& progress) { shares.push_back(progress.done / progress.total); });
  REQUIRE(shares.size() >= 3);
  CHECK(std::ranges::is_sorted(shares));
  CHECK(shares.back() == 1);
}

TEST_CASE("cancel is answered before the next pass") {
  RecordingBackend backend;
  base::CancelSource source;
  EditRequest request{.plan = {{step(image::OperatorId::kExposure, {1}), step(image::OperatorId::kGaussianBlur, {20}),
                                step(image::OperatorId::kInvert, {1})}}};
  const auto outcome = run(backend, std::move(request), sample(9, 9),
                           [&](const engine::Progress& progress) { if (progress.done >= 1) source.cancel(); }, source.token());
  REQUIRE(outcome);
  REQUIRE_FALSE(outcome->has_value());
  CHECK(outcome->error().code == base::ErrorCode::kCancelled);
  CHECK(backend.runs < 3);
}
