// Reviewer: the port to whatever looks at words and pictures. A rule list or a network, the gate does not care.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/cancel.h"
#include "base/result.h"
#include "base/task.h"
#include "image/pixel_array.h"
#include "moderation/policy.h"
#include "moderation/verdict.h"

namespace atelier::moderation {

// All that may be known about one request; a reviewer reads what its layer is about.
struct Evidence {
  Use use = Use::kEditPersonPhoto;
  std::string text;
  image::Image picture;             // the upload, or the result
  image::Image before;              // the input of an edit, for what the edit added; empty for a new picture
  std::optional<image::Mask> mask;  // of the picture's size
};

struct Findings {
  Decision decision = Decision::kBlock;
  std::vector<CategoryScore> categories;
  base::StringKey reason = "moderation.reason.unreviewed";
};

class Reviewer {
 public:
  virtual ~Reviewer() = default;
  virtual std::string_view name() const = 0;
  // An error, a cancelled review or a score outside 0..1 counts as "no". Keeps the evidence no longer than the call.
  virtual base::Task<base::Result<Findings>> review(Layer layer, Evidence evidence, base::CancelToken cancel) = 0;
};

}  // namespace atelier::moderation
