// Engine: one edit in, one picture out. Two of them: `instant` (plan → passes) and `kontext` (a model package).
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/cancel.h"
#include "base/result.h"
#include "base/task.h"
#include "gpu/backend.h"
#include "image/edit_plan.h"
#include "image/pixel_array.h"

namespace atelier::engine {

struct EditRequest {
  std::string instruction;
  image::EditPlan plan;             // what `instruct` understood; empty for a generative engine
  std::optional<image::Mask> mask;  // of the input's size; none: the whole picture may change
  std::uint64_t seed = 0;
};

struct Progress {
  std::string_view phase;  // a key of the strings below "phase."
  double done = 0;
  double total = 1;
};
using ReportProgress = std::function<void(const Progress&)>;

struct EditOutcome {
  gpu::UnscreenedSurface pixels;
  std::map<std::string, double> timings_ms;  // per phase
};

class Engine {
 public:
  virtual ~Engine() = default;
  virtual std::string_view name() const = 0;  // "instant", "kontext"

  // Promises of every engine: pixels outside the mask are bit-identical to the input; the output has the input's
  // size (turned where the plan turns it); the same request gives the same pixels; a failure is an error with a
  // reason, never a grey picture; cancel is answered within one step.
  virtual base::Task<base::Result<EditOutcome>> run(EditRequest request, gpu::SurfaceRef input,
                                                    ReportProgress report, base::CancelToken cancel) = 0;
};

}  // namespace atelier::engine
