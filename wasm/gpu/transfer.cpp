#include "gpu/transfer.h"

#include <utility>

namespace atelier::gpu {

base::Result<ScreenedSurface> Transfer::upload(Backend& backend, const image::ScreenedImage& pixels) {
  ATELIER_TRY(surface, backend.upload(pixels.get()));
  return UnscreenedSurface(std::move(surface)).release(image::ScreeningPass());
}

base::Task<base::Result<image::ScreenedImage>> Transfer::read(Backend& backend, ScreenedSurface surface,
                                                              base::CancelToken cancel) {
  ATELIER_CO_TRY(pixels, co_await backend.read(surface.get(), std::move(cancel)));
  co_return image::UnscreenedImage(std::move(pixels)).release(image::ScreeningPass());
}

}  // namespace atelier::gpu
