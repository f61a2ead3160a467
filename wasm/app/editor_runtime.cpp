// Which model runtime this device gets, found out by asking it.
#include <utility>

#include "app/editor.h"

namespace atelier::app {

using base::ErrorCode;
using base::Task;

namespace {

std::unexpected<CommandError> failed(base::Error error) { return std::unexpected(CommandError(std::move(error))); }

}  // namespace

void Editor::setTensors(std::shared_ptr<gpu::TensorTransfer> tensors) {
  m_tensors = std::move(tensors);
  m_inference = {};  // what was trusted on the old device says nothing of the new one
}

Task<Answer<RuntimeReport>> Editor::checkRuntime(ConvolutionModel model) {
  if (!m_ports.inference) co_return failed(base::makeError(ErrorCode::kUnsupported, "app.checkRuntime"));
  const JobList::Job job = m_jobs.begin("runtime.check");
  std::optional<image::Image> picture;
  if (m_session) {
    auto result = co_await pixels();
    if (!result) co_return std::unexpected(std::move(result.error()));
    picture = result->get();
  }
  const CheckedRuntime runtime{*m_ports.inference, m_tensors, m_backend.get()};
  auto report = co_await app::checkRuntime(runtime, std::move(model), std::move(picture), job.cancelToken());
  if (report) {
    m_inference = report->status;
    co_return std::move(*report);
  }
  if (report.error().code == ErrorCode::kSelfTestFailed) {
    m_inference = {std::nullopt, providersFor(runtime), report.error().detail};
  }
  co_return failed(std::move(report.error()));
}

}  // namespace atelier::app
