#include "codec/stb_encode.h"

#include <libdeflate.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <memory>

#include "base/owned_bytes.h"

namespace {

constexpr int kDeflateLevel = 6;

// stb_image_write's hook: a zlib stream in memory that it releases with free().
unsigned char* deflateForStb(unsigned char* data, int size, int* compressed_size, int /*quality*/) {
  libdeflate_compressor* compressor = libdeflate_alloc_compressor(kDeflateLevel);
  if (!compressor) return nullptr;
  const std::size_t bound = libdeflate_zlib_compress_bound(compressor, static_cast<std::size_t>(size));
  auto* compressed = static_cast<unsigned char*>(std::malloc(bound));
  const std::size_t written =
      compressed ? libdeflate_zlib_compress(compressor, data, static_cast<std::size_t>(size), compressed, bound) : 0;
  libdeflate_free_compressor(compressor);
  if (written == 0 || written > static_cast<std::size_t>(std::numeric_limits<int>::max())) {
    std::free(compressed);
    return nullptr;
  }
  *compressed_size = static_cast<int>(written);
  return compressed;
}

unsigned int crcForStb(unsigned char* data, int size) { return libdeflate_crc32(0, data, static_cast<std::size_t>(size)); }

}  // namespace

#define STB_IMAGE_WRITE_IMPLEMENTATION
#define STB_IMAGE_WRITE_STATIC
#define STBI_WRITE_NO_STDIO
#define STBIW_ZLIB_COMPRESS deflateForStb
#define STBIW_CRC32 crcForStb
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Weverything"
// It shifts and casts beyond what the standard promises; its memory errors are still looked for.
#pragma clang attribute push(__attribute__((no_sanitize("undefined"))), apply_to = function)
#include <stb_image_write.h>
#pragma clang attribute pop
#pragma clang diagnostic pop

namespace atelier::codec {

using base::ErrorCode;
using base::fail;

namespace {

bool isOpaque(ByteSpan rgba) {
  for (std::size_t i = 3; i < rgba.size(); i += 4) {
    if (rgba[i] != 255) return false;
  }
  return true;
}

// [height, width, 3], over white.
base::Result<base::OwnedBytes> flattened(ByteSpan rgba) {
  base::OwnedBytes rgb = base::OwnedBytes::allocate(rgba.size() / 4 * 3);
  if (rgb.isEmpty()) return fail(ErrorCode::kOutOfMemory, "codec.encode");
  const auto out = rgb.span();
  for (std::size_t i = 0; i < rgba.size() / 4; ++i) {
    const std::uint32_t alpha = rgba[4 * i + 3];
    for (std::size_t k = 0; k < 3; ++k) {
      out[3 * i + k] = static_cast<std::uint8_t>((rgba[4 * i + k] * alpha + 255 * (255 - alpha) + 127) / 255);
    }
  }
  return rgb;
}

void appendToBytes(void* context, void* data, int size) {
  append(*static_cast<Bytes*>(context), ByteSpan(static_cast<const std::uint8_t*>(data), static_cast<std::size_t>(size)));
}

}  // namespace

base::Result<Bytes> encodePngWithStb(const image::ImageSpec& spec, ByteSpan rgba) {
  base::OwnedBytes rgb;
  int channels = 4;
  if (isOpaque(rgba)) {
    ATELIER_TRY(opaque, flattened(rgba));
    rgb = std::move(opaque);
    channels = 3;
  }
  const std::uint8_t* pixels = channels == 3 ? rgb.span().data() : rgba.data();
  int size = 0;
  const std::unique_ptr<std::uint8_t[], decltype(&std::free)> png(
      stbi_write_png_to_mem(pixels, spec.width * channels, spec.width, spec.height, channels, &size), &std::free);
  if (!png) return fail(ErrorCode::kOutOfMemory, "codec.encode");
  return Bytes(png.get(), png.get() + size);
}

base::Result<Bytes> encodeJpegWithStb(const image::ImageSpec& spec, ByteSpan rgba, float quality) {
  base::OwnedBytes rgb;
  const bool is_opaque = isOpaque(rgba);
  if (!is_opaque) {
    ATELIER_TRY(over_white, flattened(rgba));
    rgb = std::move(over_white);
  }
  const int percent = std::clamp(static_cast<int>(std::lround(quality * 100.0f)), 1, 100);
  Bytes jpeg;
  const int is_written = stbi_write_jpg_to_func(&appendToBytes, &jpeg, spec.width, spec.height, is_opaque ? 4 : 3,
                                                is_opaque ? rgba.data() : rgb.span().data(), percent);
  if (is_written == 0) return fail(ErrorCode::kOutOfMemory, "codec.encode");
  return jpeg;
}

}  // namespace atelier::codec
