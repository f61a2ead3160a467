#include "app/result_pipeline.h"

#include <utility>

#include "document/edit_space.h"
#include "engine/instant/instant_engine.h"
#include "gpu/transfer.h"
#include "render/render_plan.h"

namespace atelier::app {

using base::Task;
using gpu::ScreenedSurface;

// The device may be lost while a run waits: its backend and engine live until it is done.
struct ResultPipeline::Run {
  std::shared_ptr<gpu::Backend> backend;
  std::shared_ptr<engine::Engine> instant;
  engine::ReportProgress report;
  base::CancelToken cancel;
  base::Time now;
  std::vector<moderation::Verdict> verdicts;
  std::map<std::string, double> timings_ms;
};

namespace {

std::unexpected<ResultPipeline::Failure> failed(base::Error error) {
  return std::unexpected(ResultPipeline::Failure(std::move(error)));
}

}  // namespace

document::Document geometryOnly(document::Document document) {
  const document::Standing standing = document::standingBefore(document, document.edits.size());
  document.edits.clear();
  if (standing.steps.empty()) return document;
  auto edit = std::make_shared<document::Edit>();
  edit->engine = "instant";
  edit->plan.steps = standing.steps;
  document.edits.push_back(std::move(edit));
  return document;
}

void ResultPipeline::setBackend(std::shared_ptr<gpu::Backend> backend) {
  m_cache.clear();
  m_instant = backend ? engine::makeInstantEngine(*backend) : nullptr;
  m_backend = std::move(backend);
}

Task<ResultPipeline::Outcome<Rendered>> ResultPipeline::render(document::Document document,
                                                               engine::ReportProgress report,
                                                               base::CancelToken cancel, base::Time now) {
  if (!m_backend) co_return failed(base::makeError(base::ErrorCode::kDeviceLost, "app.render"));
  Run run{m_backend, m_instant, std::move(report), std::move(cancel), now, {}, {}};
  auto original = co_await edited(run, geometryOnly(document));
  if (!original) co_return std::unexpected(std::move(original.error()));
  run.timings_ms.clear();
  auto result = co_await edited(run, std::move(document));
  if (!result) co_return std::unexpected(std::move(result.error()));
  co_return Rendered{std::move(*result), std::move(*original), std::move(run.verdicts), std::move(run.timings_ms)};
}

// Starts from the longest prefix that is cached and runs the edits after it.
Task<ResultPipeline::Outcome<ScreenedSurface>> ResultPipeline::edited(Run& run, document::Document document) {
  const render::RenderPlan plan =
      render::planRender(document, [this](std::uint64_t key) { return m_cache.has(key); });
  std::optional<ScreenedSurface> surface = m_cache.find(plan.start_key);
  if (!surface) {
    auto source = gpu::Transfer::upload(*run.backend, document.source);
    if (!source) co_return failed(std::move(source.error()));
    surface = std::move(*source);
    keep(run, plan.start_key, *surface);
  }
  for (const render::RenderStep& step : plan.steps) {
    auto next = co_await runEdit(run, document, step.edit, std::move(*surface));
    if (!next) co_return next;
    surface = std::move(*next);
    keep(run, step.result_key, *surface);
  }
  co_return std::move(*surface);
}

// A surface of an earlier backend is of no use to the present one.
void ResultPipeline::keep(const Run& run, std::uint64_t key, const ScreenedSurface& surface) {
  if (run.backend == m_backend) m_cache.insert(key, surface, surface.get()->byteCount());
}

Task<ResultPipeline::Outcome<ScreenedSurface>> ResultPipeline::runEdit(Run& run, const document::Document& document,
                                                                       std::size_t index, ScreenedSurface input) {
  const document::Edit& edit = *document.edits[index];
  if (edit.result) {
    auto kept = gpu::Transfer::upload(*run.backend, *edit.result);
    if (!kept) co_return failed(std::move(kept.error()));
    co_return std::move(*kept);
  }
  auto mask = document::maskFor(document, index);
  if (!mask) co_return failed(std::move(mask.error()));
  engine::EditRequest request{edit.instruction, edit.plan, std::move(*mask), edit.seed};
  co_return co_await runEngine(run, std::move(request), std::move(input));
}

Task<ResultPipeline::Outcome<ScreenedSurface>> ResultPipeline::runEngine(Run& run, engine::EditRequest request,
                                                                         ScreenedSurface input) {
  const moderation::ResultFacts facts{.promised = image::specAfter(request.plan, input->get()->spec())};
  auto outcome = co_await run.instant->run(std::move(request), input.get(), run.report, run.cancel);
  if (!outcome) co_return failed(std::move(outcome.error()));
  for (const auto& [phase, milliseconds] : outcome->timings_ms) run.timings_ms[phase] += milliseconds;
  moderation::Context context{.use = moderation::Use::kPlain, .now = run.now, .cancel = run.cancel};
  auto admitted = co_await m_gate.admitResult(std::move(outcome->pixels), facts, std::move(context));
  if (!admitted) {
    co_return std::unexpected(Failure(HeldBack{std::move(admitted.error())}));
  }
  run.verdicts.push_back(moderation::allow(moderation::Layer::kResult));
  co_return std::move(*admitted);
}

}  // namespace atelier::app
