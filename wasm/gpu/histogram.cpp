#include "gpu/backend.h"

namespace atelier::gpu {

base::Task<base::Result<image::Histogram>> Backend::histogram(SurfaceRef surface, base::CancelToken cancel) {
  ATELIER_CO_TRY(pixels, co_await read(std::move(surface), std::move(cancel)));
  co_return image::histogramOf(pixels);
}

}  // namespace atelier::gpu
