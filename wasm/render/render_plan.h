// RenderPlan: from a document to what must run, knowing what is already there. Tested without a pixel.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

#include "document/document.h"

namespace atelier::render {

// The key of the picture after the first `count` edits: equal keys mean equal pixels. It is made of the source's
// identity and size and of every enabled edit's engine, plan, seed, mask and generated result; for an edit that
// reaches no pixel (switched off, or with nothing but identity steps) the key stays that of its input.
std::uint64_t prefixKey(const document::Document& document, std::size_t count);

struct RenderStep {
  std::size_t edit;          // index in document.edits
  std::uint64_t input_key;
  std::uint64_t result_key;
};

struct RenderPlan {
  std::uint64_t start_key = 0;    // the picture to begin with: cached, or the source itself
  bool starts_at_source = true;
  std::vector<RenderStep> steps;  // to run in order; none: the picture at start_key is the result
  std::uint64_t result_key = 0;
};

// The shortest way to the result: from the latest prefix for which `isCached(key)`, else from the source.
RenderPlan planRender(const document::Document& document, const std::function<bool(std::uint64_t)>& isCached);

}  // namespace atelier::render
