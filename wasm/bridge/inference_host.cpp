#include "bridge/inference_host.h"

#include <emscripten/emscripten.h>

#include <algorithm>
#include <string>
#include <utility>

#include "app/json.h"
#include "infer/page_protocol.h"

// clang-format off
EM_JS_DEPS(atelier_inference, "$WebGPU");
EM_JS(void, atelier_share_gpu_buffers, (), {
  Module.gpuBufferFromHandle = (handle) => WebGPU.mgrBuffer.objects[handle]?.object;
});
// clang-format on

namespace atelier::bridge {

using base::CancelToken;
using base::Result;
using base::Task;
using infer::NamedTensors;

namespace {

bool touchesGpu(const NamedTensors& tensors) {
  return std::ranges::any_of(tensors, [](const auto& named) { return named.second.isOnGpu(); });
}

class PageGraph final : public infer::LoadedGraph {
 public:
  PageGraph(Jobs& jobs, infer::PageSession session, infer::Provider provider)
      : m_jobs(jobs), m_session(std::move(session)), m_provider(provider) {}

  // Nobody waits for the end; on a device that is gone there is nothing left to release.
  ~PageGraph() override {
    const std::string request = app::writeJson({{"session", m_session.number}});
    base::start(m_jobs.run("infer.release", request, {}, {}), [](const Result<JobAnswer>&) {});
  }

  infer::Provider provider() const override { return m_provider; }

  Task<Result<NamedTensors>> run(NamedTensors inputs, CancelToken cancel) override {
    return runInto(std::move(inputs), {}, std::move(cancel));
  }

  Task<Result<NamedTensors>> runInto(NamedTensors inputs, NamedTensors into, CancelToken cancel) override {
    ATELIER_CO_TRY(request, infer::runRequest(m_session, inputs, into));
    ATELIER_CO_CHECK(cancel.check("infer.run"));
    // A cancelled job answers at once while the runtime goes on, and its buffers must live until it is done.
    const bool must_wait = touchesGpu(inputs) || touchesGpu(into);
    const CancelToken job_cancel = must_wait ? CancelToken() : cancel;
    ATELIER_CO_TRY(answer, co_await m_jobs.run("infer.run", std::move(request.json), request.bytes, job_cancel));
    ATELIER_CO_CHECK(cancel.check("infer.run"));
    co_return infer::tensorsFromAnswer(answer.json, std::as_const(answer.bytes).span());
  }

 private:
  Jobs& m_jobs;
  infer::PageSession m_session;
  infer::Provider m_provider;
};

}  // namespace

Task<Result<std::shared_ptr<infer::LoadedGraph>>> PageInference::load(infer::GraphFiles files, infer::Provider provider,
                                                                      CancelToken cancel) {
  atelier_share_gpu_buffers();
  infer::PageRequest request = infer::loadRequest(std::move(files), provider);
  ATELIER_CO_TRY(answer, co_await m_jobs.run("infer.load", std::move(request.json), request.bytes, cancel));
  ATELIER_CO_TRY(session, infer::sessionFromAnswer(answer.json));
  co_return std::make_shared<PageGraph>(m_jobs, std::move(session), provider);
}

Task<Result<NamedTensors>> PageInference::download(NamedTensors tensors, CancelToken cancel) {
  const std::shared_ptr<gpu::TensorTransfer> transfer = m_tensors;  // the device may go while this waits
  for (auto& [name, tensor] : tensors) {
    if (!tensor.isOnGpu()) continue;
    if (!transfer) co_return base::fail(base::ErrorCode::kDeviceLost, "infer.download");
    const auto count = infer::elementCount(tensor.shape);
    if (!count) co_return base::fail(base::ErrorCode::kBadRequest, "infer.download", name);
    const std::uint32_t handle = std::get<infer::GpuBuffer>(tensor.data).handle;
    ATELIER_CO_TRY(bytes, co_await transfer->read(handle, *count * infer::byteSize(tensor.type)));
    ATELIER_CO_CHECK(cancel.check("infer.download"));
    tensor.data = std::move(bytes);
  }
  co_return tensors;
}

}  // namespace atelier::bridge
