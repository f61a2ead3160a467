#include "render/render_plan.h"

#include <algorithm>
#include <bit>
#include <string_view>

namespace atelier::render {

namespace {

// FNV-1a with 64 bits, over whole words.
class KeyHash {
 public:
  explicit KeyHash(std::uint64_t start = 0xcbf29ce484222325u) : m_key(start) {}

  void add(std::uint64_t word) {
    m_key = (m_key ^ word) * 0x100000001b3u;
    m_key ^= m_key >> 32;
  }
  void add(std::string_view text) {
    add(static_cast<std::uint64_t>(text.size()));
    for (const char letter : text) add(static_cast<std::uint64_t>(static_cast<unsigned char>(letter)));
  }
  std::uint64_t key() const { return m_key; }

 private:
  std::uint64_t m_key;
};

std::uint64_t sourceKey(const document::Document& document) {
  KeyHash hash;
  hash.add(document.id.text);
  hash.add(static_cast<std::uint64_t>(document.source->width()));
  hash.add(static_cast<std::uint64_t>(document.source->height()));
  return hash.key();
}

bool reachesPixels(const document::Edit& edit) {
  if (!edit.is_enabled) return false;
  if (edit.result) return true;
  // An empty plan is what a generative engine's edits have.
  return edit.plan.steps.empty() ? edit.engine != "instant"
                                 : !std::ranges::all_of(edit.plan.steps, image::isIdentity);
}

void add(KeyHash& hash, const image::PlanStep& step) {
  hash.add(static_cast<std::uint64_t>(step.op));
  hash.add(static_cast<std::uint64_t>(step.place.region));
  hash.add(static_cast<std::uint64_t>(step.place.within));
  hash.add((step.place.outside_region ? 2 : 0) + (step.place.outside_mask ? 1 : 0));
  for (const float value : step.values) hash.add(static_cast<std::uint64_t>(std::bit_cast<std::uint32_t>(value)));
}

// The key of what `edit` makes of the picture at `input_key`.
std::uint64_t keyAfter(std::uint64_t input_key, const document::Edit& edit) {
  KeyHash hash(input_key);
  hash.add(edit.engine);
  hash.add(edit.seed);
  if (edit.plan.steps.empty()) hash.add(edit.instruction);  // what a generative engine goes by
  for (const image::PlanStep& step : edit.plan.steps) add(hash, step);
  hash.add(edit.mask ? edit.mask->applied().contentKey() : 0);
  if (edit.result) {
    hash.add(edit.id.number);
    hash.add(static_cast<std::uint64_t>(reinterpret_cast<std::uintptr_t>(edit.result->get().bytes().data())));
  }
  return hash.key();
}

}  // namespace

std::uint64_t prefixKey(const document::Document& document, std::size_t count) {
  std::uint64_t key = sourceKey(document);
  for (std::size_t i = 0; i < count; ++i) {
    if (reachesPixels(*document.edits[i])) key = keyAfter(key, *document.edits[i]);
  }
  return key;
}

RenderPlan planRender(const document::Document& document, const std::function<bool(std::uint64_t)>& isCached) {
  RenderPlan plan;
  plan.start_key = sourceKey(document);
  plan.result_key = plan.start_key;
  for (std::size_t i = 0; i < document.edits.size(); ++i) {
    const document::Edit& edit = *document.edits[i];
    if (!reachesPixels(edit)) continue;
    const std::uint64_t input_key = plan.result_key;
    plan.result_key = keyAfter(input_key, edit);
    plan.steps.push_back({i, input_key, plan.result_key});
  }
  const auto latest = std::find_if(plan.steps.rbegin(), plan.steps.rend(),
                                   [&](const RenderStep& step) { return isCached(step.result_key); });
  if (latest == plan.steps.rend()) return plan;
  plan.start_key = latest->result_key;
  plan.starts_at_source = false;
  plan.steps.erase(plan.steps.begin(), latest.base());
  return plan;
}

}  // namespace atelier::render
