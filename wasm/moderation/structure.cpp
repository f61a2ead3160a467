#include "moderation/structure.h"

#include <algorithm>
#include <array>
#include <string>

#include "moderation/text_scan.h"

namespace atelier::moderation {

PixelFacts factsOf(const image::Image& pixels) {
  if (pixels.isEmpty()) return {};
  std::array<std::uint8_t, 4> smallest;
  std::array<std::uint8_t, 4> largest;
  smallest.fill(255);
  largest.fill(0);
  const auto bytes = pixels.bytes();
  for (std::size_t at = 0; at < bytes.size(); at += 4) {
    for (std::size_t channel = 0; channel < 4; ++channel) {
      smallest[channel] = std::min(smallest[channel], bytes[at + channel]);
      largest[channel] = std::max(largest[channel], bytes[at + channel]);
    }
  }
  PixelFacts facts;
  for (std::size_t channel = 0; channel < 4; ++channel) {
    facts.largest_range = std::max(facts.largest_range, static_cast<float>(largest[channel] - smallest[channel]));
  }
  return facts;
}

Verdict checkText(std::string_view text, const Policy& policy) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++count) {
    const auto code_point = nextCodePoint(text, at);
    if (!code_point) return block(Layer::kPrompt, "moderation.reason.text_invalid");
    if (isHiddenOrControl(*code_point)) return block(Layer::kPrompt, "moderation.reason.text_control");
    if (count >= policy.max_text_characters) {
      return block(Layer::kPrompt, "moderation.reason.text_long",
                   {{"maximum", std::to_string(policy.max_text_characters)}});
    }
  }
  return allow(Layer::kPrompt);
}

Verdict checkUpload(const image::ImageSpec& spec) {
  const auto checked = image::checkSpec(spec, "moderation.checkUpload");
  if (checked) return allow(Layer::kUpload);
  if (checked.error().code != base::ErrorCode::kTooLarge) return block(Layer::kUpload, "moderation.reason.upload_empty");
  return block(Layer::kUpload, "moderation.reason.upload_size",
               {{"width", std::to_string(spec.width)}, {"height", std::to_string(spec.height)}});
}

Verdict checkResultSize(const image::ImageSpec& actual, const ResultFacts& facts) {
  if (actual.width <= 0 || actual.height <= 0) return block(Layer::kResult, "moderation.reason.result_empty");
  if (actual != facts.promised) {
    return block(Layer::kResult, "moderation.reason.result_size",
                 {{"width", std::to_string(actual.width)},
                  {"height", std::to_string(actual.height)},
                  {"promised_width", std::to_string(facts.promised.width)},
                  {"promised_height", std::to_string(facts.promised.height)}});
  }
  if (!facts.is_finite) return block(Layer::kResult, "moderation.reason.result_not_finite");
  return allow(Layer::kResult);
}

Verdict checkGeneratedPixels(const PixelFacts& pixels, const Policy& policy) {
  if (pixels.largest_range <= policy.max_uniform_range) return block(Layer::kResult, "moderation.reason.result_blank");
  return allow(Layer::kResult);
}

}  // namespace atelier::moderation
