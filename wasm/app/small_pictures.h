// SmallPictures: what a document looks like, at the size of a thumbnail: for the list of states, for readings to
// choose from, for the compare grid. The engine and the gate are the ones of the large picture.
#pragma once

#include <memory>
#include <optional>

#include "app/result_pipeline.h"
#include "image/small_copy.h"

namespace atelier::app {

class SmallPictures {
 public:
  explicit SmallPictures(moderation::Gate& gate) : m_pipeline(gate, kCacheBytes) {}

  // Forgets every picture; null until there is a backend again.
  void setBackend(std::shared_ptr<gpu::Backend> backend);

  // `document` fitted into `max_side` pixels (at most kLargestSide). kDeviceLost, kOutOfMemory, kBlocked where the
  // gate holds the result back.
  base::Task<base::Result<image::ScreenedImage>> render(document::Document document, int max_side, base::Time now);

  static constexpr int kLargestSide = 1024;

 private:
  // Small pictures of small pictures: a document seldom has more than fifty states, and one takes 150 KB.
  static constexpr std::size_t kCacheBytes = 32u * 1024 * 1024;

  base::Result<image::ScreenedImage> sourceOf(const document::Document& document, int side);

  ResultPipeline m_pipeline;
  std::shared_ptr<gpu::Backend> m_backend;
  // The two sizes in use: thumbnails, and the cells of the compare grid.
  struct Source {
    document::DocumentId id;
    image::ScreenedImage pixels;
  };
  std::optional<Source> m_thumbnail_source;
  std::optional<Source> m_large_source;
};

}  // namespace atelier::app
