// A picture after a plan, by the whole way through: gate, instant engine on the processor, gate. Links atelier_app.
#pragma once

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "await.h"
#include "engine/instant/instant_engine.h"
#include "gpu/transfer.h"
#include "moderation/gate.h"

namespace atelier::test {

// A soft ellipse in the middle, which the regions "mask" and "outside_mask" speak of.
inline image::Mask middleMask(const image::ImageSpec& spec) {
  image::MaskBuffer mask = *image::MaskBuffer::allocate(spec);
  for (int y = 0; y < spec.height; ++y) {
    for (int x = 0; x < spec.width; ++x) {
      const float u = (static_cast<float>(x) + 0.5f) / static_cast<float>(spec.width) - 0.5f;
      const float v = (static_cast<float>(y) + 0.5f) / static_cast<float>(spec.height) - 0.5f;
      const float weight = 3 - 8 * std::sqrt(u * u + v * v);
      *mask.pixel(x, y) = static_cast<std::uint8_t>(std::clamp(weight, 0.0f, 1.0f) * 255 + 0.5f);
    }
  }
  return image::Mask(std::move(mask));
}

inline base::Task<base::Result<image::ScreenedImage>> screenedUpload(image::UnscreenedImage picture) {
  moderation::Gate gate(moderation::Policy::strict());
  auto admitted = co_await gate.admitUpload(std::move(picture), {.use = moderation::Use::kPlain});
  if (!admitted) co_return base::fail(base::ErrorCode::kBlocked, "test.upload");
  co_return std::move(*admitted);
}

inline image::ScreenedImage screened(image::UnscreenedImage picture) {
  return await(screenedUpload(std::move(picture))).value();
}

inline base::Task<base::Result<image::ScreenedImage>> editedTask(gpu::Backend& backend, image::ScreenedImage picture,
                                                                image::EditPlan plan, image::Mask mask_if_spoken_of) {
  ATELIER_CO_TRY(surface, gpu::Transfer::upload(backend, picture));
  const image::ImageSpec promised = image::specAfter(plan, picture->spec());
  std::optional<image::Mask> mask;
  if (speaksOfMask(plan)) mask = std::move(mask_if_spoken_of);
  const auto engine = engine::makeInstantEngine(backend);
  ATELIER_CO_TRY(outcome, co_await engine->run({"", std::move(plan), std::move(mask), 0}, surface.get(), {}, {}));
  moderation::Gate gate(moderation::Policy::strict());
  auto result = co_await gate.admitResult(std::move(outcome.pixels), {.promised = promised},
                                          {.use = moderation::Use::kPlain});
  if (!result) co_return base::fail(base::ErrorCode::kBlocked, "test.result");
  co_return co_await gpu::Transfer::read(backend, std::move(*result), {});
}

inline base::Result<image::ScreenedImage> edited(const image::ScreenedImage& picture, const image::EditPlan& plan,
                                                image::Mask mask) {
  const auto backend = gpu::makeCpuBackend();
  return await(editedTask(*backend, picture, plan, std::move(mask)));
}

inline base::Result<image::ScreenedImage> edited(const image::ScreenedImage& picture, const image::EditPlan& plan) {
  return edited(picture, plan, middleMask(picture->spec()));
}

}  // namespace atelier::test
