// The processor as a backend: the CPU twins of image/operators/, in bands of rows.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "gpu/backend.h"
#include "image/operators/geometry.h"
#include "image/operators/neighbourhood_pass.h"
#include "image/operators/point_pass.h"
#include "image/place_weight.h"

namespace atelier::gpu {

namespace {

using base::Result;
using base::Task;
using image::Image;
using image::ImageBuffer;
using image::Mask;

constexpr std::size_t kPixelsPerBand = 1 << 18;             // some milliseconds of point work
constexpr std::size_t kFloatBytesPerStrip = 16u << 20;      // a neighbourhood pass keeps two such buffers a plane

class CpuSurface : public Surface {
 public:
  explicit CpuSurface(Image pixels) : m_pixels(std::move(pixels)) {}
  image::ImageSpec spec() const override { return m_pixels.spec(); }
  const Image& pixels() const { return m_pixels; }

 private:
  Image m_pixels;
};

const Image& pixelsOf(const SurfaceRef& surface) { return static_cast<const CpuSurface&>(*surface).pixels(); }

// The weights of one row of a pass. Gives an empty span for "full".
class RowWeights {
 public:
  RowWeights(WeightRule rule, const std::optional<Mask>& mask) : m_rule(rule), m_mask(mask) {
    if (rule == WeightRule::kInverseMask) m_row.resize(static_cast<std::size_t>(mask->width()));
  }
  std::span<const std::uint8_t> row(int y) {
    if (m_rule == WeightRule::kFull) return {};
    if (m_rule == WeightRule::kMask) return m_mask->row(y);
    std::ranges::transform(m_mask->row(y), m_row.begin(), [](std::uint8_t m) { return static_cast<std::uint8_t>(255 - m); });
    return m_row;
  }

 private:
  WeightRule m_rule;
  const std::optional<Mask>& m_mask;
  std::vector<std::uint8_t> m_row;
};

class CpuBackend : public Backend {
 public:
  explicit CpuBackend(Yield yield) : m_yield(std::move(yield)) {}

  std::string_view name() const override { return "cpu"; }

  Result<SurfaceRef> upload(const Image& pixels) override { return std::make_shared<CpuSurface>(pixels); }

  Task<Result<SurfaceRef>> run(PassList passes, SurfaceRef input, std::optional<Mask> mask,
                               base::CancelToken cancel) override {
    Image pixels = pixelsOf(input);
    for (Pass& pass : passes) {
      if (weightRuleOf(pass, mask.has_value()) == WeightRule::kNothing) continue;
      if (pass.kind == image::OperatorKind::kGeometry) {
        const image::PlanStep& step = pass.steps.front();
        ATELIER_CO_TRY(moved, image::runGeometry(step, pixels));
        pixels = std::move(moved);
        if (mask) {
          ATELIER_CO_TRY(moved_mask, image::runGeometry(step, *mask));
          mask = std::move(moved_mask);
        }
        ATELIER_CO_CHECK(co_await pause(cancel));
        continue;
      }
      std::optional<Mask> weights = mask;
      if (image::readsPixels(pass.place.region)) {
        ATELIER_CO_TRY(narrowed, co_await placeMask(pass, pixels, mask, cancel));
        weights = std::move(narrowed);
        pass.place = {.region = image::Region::kMask};
      }
      if (pass.kind == image::OperatorKind::kPoint) {
        ATELIER_CO_TRY(changed, co_await runPoint(pass, pixels, weights, cancel));
        pixels = std::move(changed);
      } else {
        ATELIER_CO_TRY(changed, co_await runNeighbourhood(pass, pixels, weights, cancel));
        pixels = std::move(changed);
      }
    }
    co_return std::make_shared<CpuSurface>(std::move(pixels));
  }

  Task<Result<Image>> read(SurfaceRef surface, base::CancelToken cancel) override {
    ATELIER_CO_CHECK(cancel.check("gpu.read"));
    co_return pixelsOf(surface);
  }

 private:
  // Lets the page live; an error where the job was cancelled meanwhile.
  Task<Result<void>> pause(const base::CancelToken& cancel) {
    if (m_yield && !co_await m_yield()) co_return base::fail(base::ErrorCode::kCancelled, "gpu.cpu");
    co_return cancel.check("gpu.cpu");
  }

  // A place as a mask: its weights times those of `mask`, from the pixels that the pass receives.
  Task<Result<Mask>> placeMask(const Pass& pass, const Image& source, const std::optional<Mask>& mask,
                               const base::CancelToken& cancel) {
    ATELIER_CO_TRY(weights, image::MaskBuffer::allocate(source.spec()));
    const image::PlaceRule rule = image::placeRule(pass.place, source.spec());
    RowWeights mask_rows(weightRuleOf(pass, mask.has_value()), mask);
    for (int y = 0; y < source.height(); ++y) {
      if (y % rowsPerBand(source) == 0) ATELIER_CO_CHECK(co_await pause(cancel));
      image::placeRow(rule, y, source.spec(), source.row(y), mask_rows.row(y), weights.row(y));
    }
    co_return Mask(std::move(weights));
  }

  // What the first step asks for; empty where it asks for nothing.
  Task<Result<image::ChannelHistograms>> histogramsFor(const Pass& pass, const Image& source,
                                                       const base::CancelToken& cancel) {
    image::ChannelHistograms histograms;
    const image::PointOperator& row = *image::pointOperator(pass.steps.front().op);
    for (int y = 0; row.resolve && y < source.height(); ++y) {
      if (y % rowsPerBand(source) == 0) ATELIER_CO_CHECK(co_await pause(cancel));
      histograms.add(source.row(y));
    }
    co_return histograms;
  }

  static int rowsPerBand(const Image& source) {
    return std::max(1, static_cast<int>(kPixelsPerBand / static_cast<std::size_t>(source.width())));
  }

  Task<Result<Image>> runPoint(const Pass& pass, const Image& source, const std::optional<Mask>& mask,
                               const base::CancelToken& cancel) {
    ATELIER_CO_TRY(output, ImageBuffer::allocate(source.spec()));
    ATELIER_CO_TRY(histograms, co_await histogramsFor(pass, source, cancel));
    const image::PointPass work(pass.steps, source.spec(), histograms);
    RowWeights weights(weightRuleOf(pass, mask.has_value()), mask);
    for (int y = 0; y < source.height(); ++y) {
      if (y % rowsPerBand(source) == 0) ATELIER_CO_CHECK(co_await pause(cancel));
      work.runRow(y, source.row(y), weights.row(y), output.row(y));
    }
    co_return Image(std::move(output));
  }

  Task<Result<Image>> runNeighbourhood(const Pass& pass, const Image& source, const std::optional<Mask>& mask,
                                       const base::CancelToken& cancel) {
    ATELIER_CO_TRY(output, ImageBuffer::allocate(source.spec()));
    image::NeighbourhoodPass work(pass.steps.front(), source.spec());
    const int strip_height = work.stripHeight(kFloatBytesPerStrip);
    RowWeights weights(weightRuleOf(pass, mask.has_value()), mask);
    for (int top = 0; top < source.height(); top += strip_height) {
      ATELIER_CO_CHECK(co_await pause(cancel));
      const image::RowRange rows{top, std::min(top + strip_height, source.height())};
      ATELIER_CO_CHECK(work.prepare(source, rows));
      for (int y = rows.begin; y < rows.end; ++y) work.runRow(y, source.row(y), weights.row(y), output.row(y));
    }
    co_return Image(std::move(output));
  }

  Yield m_yield;
};

}  // namespace

std::unique_ptr<Backend> makeCpuBackend(Yield yield) { return std::make_unique<CpuBackend>(std::move(yield)); }

}  // namespace atelier::gpu
