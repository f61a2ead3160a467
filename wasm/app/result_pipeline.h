// ResultPipeline: from a document to the surfaces that show it, running only what is not known yet.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "base/cancel.h"
#include "base/result.h"
#include "base/task.h"
#include "document/document.h"
#include "engine/engine.h"
#include "gpu/backend.h"
#include "moderation/gate.h"
#include "render/prefix_cache.h"

namespace atelier::app {

// A result that the gate held back, with why.
struct HeldBack {
  moderation::Withheld<gpu::SurfaceRef> withheld;
};

struct Rendered {
  gpu::ScreenedSurface result;
  gpu::ScreenedSurface original;  // the source, turned as the result is
  std::vector<moderation::Verdict> verdicts;
  std::map<std::string, double> timings_ms;  // of what had to run
};

// The source with nothing done to it but the flips and turns of all edits: the "before" of a comparison.
document::Document geometryOnly(document::Document document);

class ResultPipeline {
 public:
  using Cache = render::PrefixCache<gpu::ScreenedSurface>;
  explicit ResultPipeline(moderation::Gate& gate, std::size_t cache_bytes = Cache::kDefaultByteBudget)
      : m_gate(gate), m_cache(cache_bytes) {}

  // Forgets every surface; `backend` may be null until another is there. A run that waits keeps the one it began with.
  void setBackend(std::shared_ptr<gpu::Backend> backend);

  using Failure = std::variant<base::Error, HeldBack>;
  template <typename T>
  using Outcome = std::expected<T, Failure>;

  // Runs the edits of `document` that no cached surface covers. kDeviceLost without a backend.
  base::Task<Outcome<Rendered>> render(document::Document document, engine::ReportProgress report,
                                       base::CancelToken cancel, base::Time now);

 private:
  struct Run;  // one call of render
  base::Task<Outcome<gpu::ScreenedSurface>> edited(Run& run, document::Document document);
  base::Task<Outcome<gpu::ScreenedSurface>> runEdit(Run& run, const document::Document& document, std::size_t index,
                                                    gpu::ScreenedSurface input);
  base::Task<Outcome<gpu::ScreenedSurface>> runEngine(Run& run, engine::EditRequest request,
                                                      gpu::ScreenedSurface input);
  void keep(const Run& run, std::uint64_t key, const gpu::ScreenedSurface& surface);

  moderation::Gate& m_gate;
  std::shared_ptr<gpu::Backend> m_backend;
  std::shared_ptr<engine::Engine> m_instant;
  Cache m_cache;
};

}  // namespace atelier::app
