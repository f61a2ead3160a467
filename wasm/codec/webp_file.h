// A WebP's RIFF chunks (WebP container specification). Pixels are the browser's; the metadata is ours.
#pragma once

#include <string_view>
#include <vector>

#include "codec/byte_order.h"
#include "image/pixel_array.h"

namespace atelier::codec {

struct WebpChunk {
  std::string_view type;  // four letters
  ByteSpan data;
};

struct WebpFile {
  std::vector<WebpChunk> chunks;
  image::ImageSpec spec;  // of the canvas; 0 x 0 where no header says it
  bool has_alpha = false;
  bool is_animated = false;
  bool is_whole = false;  // all that the RIFF header announces is there
};

// Never fails: what cannot be read is absent.
WebpFile parseWebp(ByteSpan file);

}  // namespace atelier::codec
