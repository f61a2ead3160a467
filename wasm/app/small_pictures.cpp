#include "app/small_pictures.h"

#include <algorithm>
#include <utility>

#include "app/small_document.h"
#include "gpu/transfer.h"

namespace atelier::app {

using base::ErrorCode;
using base::Result;
using base::Task;

namespace {

constexpr int kThumbnailSide = 224;  // two device pixels per CSS pixel of the widest thumbnail

base::Error errorOf(ResultPipeline::Failure failure) {
  if (auto* error = std::get_if<base::Error>(&failure)) return std::move(*error);
  return base::makeError(ErrorCode::kBlocked, "app.small_pictures");
}

}  // namespace

void SmallPictures::setBackend(std::shared_ptr<gpu::Backend> backend) {
  m_thumbnail_source.reset();
  m_large_source.reset();
  m_pipeline.setBackend(backend);
  m_backend = std::move(backend);
}

Task<Result<image::ScreenedImage>> SmallPictures::render(document::Document document, int max_side, base::Time now) {
  const int side = std::clamp(max_side, 16, kLargestSide);
  const std::shared_ptr<gpu::Backend> backend = m_backend;
  if (!backend) co_return base::fail(ErrorCode::kDeviceLost, "app.small_pictures");
  ATELIER_CO_TRY(source, sourceOf(document, side));
  ATELIER_CO_TRY(small, smallDocument(document, source));
  auto rendered = co_await m_pipeline.render(std::move(small), {}, {}, now);
  if (!rendered) co_return base::fail(errorOf(std::move(rendered.error())));
  ATELIER_CO_TRY(pixels, co_await gpu::Transfer::read(*backend, std::move(rendered->result), {}));
  co_return image::smallCopy(pixels, side);
}

// Rendered at one of two sizes, then fitted: the cache serves every wish near it.
Result<image::ScreenedImage> SmallPictures::sourceOf(const document::Document& document, int side) {
  std::optional<Source>& kept = side <= kThumbnailSide ? m_thumbnail_source : m_large_source;
  if (!kept || kept->id != document.id) {
    ATELIER_TRY(small, image::smallCopy(document.source, side <= kThumbnailSide ? kThumbnailSide : kLargestSide));
    kept = Source{document.id, std::move(small)};
  }
  return kept->pixels;
}

}  // namespace atelier::app
