// The model runtime over the page's jobs: ONNX Runtime Web, as web/src/inference/ runs it.
#pragma once

#include <memory>

#include "bridge/jobs.h"
#include "gpu/tensor_buffer.h"
#include "infer/host.h"

namespace atelier::bridge {

// Outputs come back in memory, except those that LoadedGraph::runInto directs to buffers of the present device.
class PageInference final : public infer::InferenceHost {
 public:
  // `jobs` must outlive every graph loaded here: a graph's last reference ends its session with a job.
  explicit PageInference(Jobs& jobs) : m_jobs(jobs) {}

  // Who made the buffers that tensors on the GPU lie in; null without a device. Graphs of an old device are dead.
  void setTensors(std::shared_ptr<gpu::TensorTransfer> tensors) { m_tensors = std::move(tensors); }

  base::Task<base::Result<std::shared_ptr<infer::LoadedGraph>>> load(infer::GraphFiles files, infer::Provider provider,
                                                                     base::CancelToken cancel) override;
  base::Task<base::Result<infer::NamedTensors>> download(infer::NamedTensors tensors,
                                                         base::CancelToken cancel) override;

 private:
  Jobs& m_jobs;
  std::shared_ptr<gpu::TensorTransfer> m_tensors;
};

}  // namespace atelier::bridge
