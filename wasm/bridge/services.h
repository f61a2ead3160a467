// The Editor's ports over the page's jobs.
#pragma once

#include "app/ports.h"
#include "bridge/jobs.h"
#include "codec/service.h"

namespace atelier::bridge {

// Decoding in the page's worker: its own wasm module, its own memory, killed on cancel.
class WorkerDecoder final : public codec::DecodeService {
 public:
  explicit WorkerDecoder(Jobs& jobs) : m_jobs(jobs) {}
  base::Task<base::Result<codec::DecodedPicture>> decode(codec::Bytes file, base::CancelToken cancel) override;

 private:
  Jobs& m_jobs;
};

class WorkerEncoder final : public codec::EncodeService {
 public:
  explicit WorkerEncoder(Jobs& jobs) : m_jobs(jobs) {}
  base::Task<base::Result<codec::Bytes>> encode(image::ScreenedImage pixels, codec::EncodeRequest request,
                                                base::CancelToken cancel) override;

 private:
  Jobs& m_jobs;
};

// The origin-private file system.
class PrivateStore final : public app::Store {
 public:
  explicit PrivateStore(Jobs& jobs) : m_jobs(jobs) {}
  base::Task<base::Result<bool>> put(std::string path, codec::Bytes bytes) override;
  base::Task<base::Result<codec::Bytes>> get(std::string path) override;
  base::Task<base::Result<bool>> remove(std::string path) override;
  base::Task<base::Result<Usage>> usage() override;

 private:
  Jobs& m_jobs;
};

}  // namespace atelier::bridge
