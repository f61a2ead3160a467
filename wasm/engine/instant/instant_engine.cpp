#include "engine/instant/instant_engine.h"

#include <chrono>
#include <utility>

#include "gpu/pass.h"
#include "image/operators/geometry.h"

namespace atelier::engine {

namespace {

using Clock = std::chrono::steady_clock;

class InstantEngine final : public Engine {
 public:
  explicit InstantEngine(gpu::Backend& backend) : m_backend(backend) {}
  std::string_view name() const override { return "instant"; }
  base::Task<base::Result<EditOutcome>> run(EditRequest request, gpu::SurfaceRef input, ReportProgress report,
                                            base::CancelToken cancel) override;

 private:
  gpu::Backend& m_backend;
};

double millisecondsSince(Clock::time_point start) {
  return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

// One pass at a time, so that progress is seen and cancel is answered between them.
base::Task<base::Result<EditOutcome>> InstantEngine::run(EditRequest request, gpu::SurfaceRef input,
                                                         ReportProgress report, base::CancelToken cancel) {
  const auto start = Clock::now();
  const gpu::PassList passes = gpu::passesOf(request.plan);
  std::optional<image::Mask> mask = std::move(request.mask);
  gpu::SurfaceRef surface = std::move(input);
  for (std::size_t done = 0; done < passes.size(); ++done) {
    ATELIER_CO_CHECK(cancel.check("engine.instant"));
    if (report) report({"edit", static_cast<double>(done), static_cast<double>(passes.size())});
    ATELIER_CO_TRY(next, co_await m_backend.run({passes[done]}, std::move(surface), mask, cancel));
    surface = std::move(next);
    const bool moves = passes[done].kind == image::OperatorKind::kGeometry;
    if (moves && mask) {  // the mask marks content, so it goes where the content goes
      ATELIER_CO_TRY(moved, image::runGeometry(passes[done].steps.front(), *mask));
      mask = std::move(moved);
    }
  }
  if (report) report({"edit", 1, 1});
  co_return EditOutcome{gpu::UnscreenedSurface(std::move(surface)), {{"edit", millisecondsSince(start)}}};
}

}  // namespace

std::unique_ptr<Engine> makeInstantEngine(gpu::Backend& backend) { return std::make_unique<InstantEngine>(backend); }

}  // namespace atelier::engine
