#include "codec/stb_decode.h"

#include <cstring>
#include <limits>
#include <memory>
#include <new>
#include <utility>

#include "base/owned_bytes.h"
#include "codec/reasons.h"

namespace {

// What stb_image may still allocate for the picture at hand, in bytes: all requests together, for it frees little
// before it is done. It asks for the result with the same `new[]` that PixelBuffer releases, so nothing is copied.
thread_local std::uint64_t stb_bytes_left = 0;
thread_local bool stb_ran_out = false;

void* stbAllocate(std::size_t size) {
  if (size > stb_bytes_left) {
    stb_ran_out = true;
    return nullptr;
  }
  stb_bytes_left -= size;
  void* memory = new (std::nothrow) std::uint8_t[size];
  if (!memory) stb_ran_out = true;
  return memory;
}

void stbFree(void* memory) { delete[] static_cast<std::uint8_t*>(memory); }

void* stbReallocate(void* memory, std::size_t old_size, std::size_t new_size) {
  void* larger = stbAllocate(new_size);
  if (!larger) return nullptr;
  if (memory) std::memcpy(larger, memory, old_size < new_size ? old_size : new_size);
  stbFree(memory);
  return larger;
}

}  // namespace

#define STB_IMAGE_IMPLEMENTATION
#define STB_IMAGE_STATIC
#define STBI_ONLY_JPEG
#define STBI_ONLY_PNG
#define STBI_ONLY_BMP
#define STBI_NO_STDIO
#define STBI_NO_LINEAR
#define STBI_NO_FAILURE_STRINGS
#define STBI_NO_THREAD_LOCALS
#define STBI_MAX_DIMENSIONS 32767
#define STBI_MALLOC(size) stbAllocate(size)
#define STBI_FREE(memory) stbFree(memory)
#define STBI_REALLOC_SIZED(memory, old_size, new_size) stbReallocate(memory, old_size, new_size)
#define STBI_ASSERT(condition) ((void)(condition))
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Weverything"
// It shifts and casts beyond what the standard promises; its memory errors are still looked for.
#pragma clang attribute push(__attribute__((no_sanitize("undefined"))), apply_to = function)
#include <stb_image.h>
#pragma clang attribute pop
#pragma clang diagnostic pop

namespace atelier::codec {

using base::ErrorCode;
using base::fail;

namespace {

// Per pixel the worst is an interlaced 16-bit PNG: inflated, woven and converted at 8 bytes each. The rest is the
// compressed data, regrown by doubling, and the padding of very narrow JPEGs.
constexpr std::uint64_t kBytesPerPixel = 40;
constexpr std::uint64_t kBytesAside = 64U << 20;

void beginDecode(ByteSpan file, const image::ImageSpec& spec) {
  stb_bytes_left = kBytesAside + 4 * std::uint64_t{file.size()} + kBytesPerPixel * spec.pixelCount();
  stb_ran_out = false;
}

std::unexpected<base::Error> decodeFailed() {
  if (stb_ran_out) return fail(ErrorCode::kOutOfMemory, "codec.stb");
  return fail(ErrorCode::kBadImage, "codec.stb", kDamaged);
}

bool fitsStb(ByteSpan file) { return file.size() <= static_cast<std::size_t>(std::numeric_limits<int>::max()); }

}  // namespace

base::Result<image::ImageBuffer> decodeWithStb(ByteSpan file, const image::ImageSpec& spec) {
  if (!fitsStb(file)) return fail(ErrorCode::kTooLarge, "codec.stb");
  beginDecode(file, spec);
  image::ImageSpec found;
  int channels = 0;
  std::unique_ptr<std::uint8_t[]> pixels(
      stbi_load_from_memory(file.data(), static_cast<int>(file.size()), &found.width, &found.height, &channels, 4));
  if (!pixels) return decodeFailed();
  if (found != spec) return fail(ErrorCode::kBadImage, "codec.stb", kDamaged);
  return image::ImageBuffer::adopt(spec, base::OwnedBytes(std::move(pixels), spec.pixelCount() * 4));
}

base::Result<image::ImageBuffer> decode16WithStb(ByteSpan file, const image::ImageSpec& spec) {
  if (!fitsStb(file)) return fail(ErrorCode::kTooLarge, "codec.stb");
  beginDecode(file, spec);
  image::ImageSpec found;
  int channels = 0;
  stbi_us* wide =
      stbi_load_16_from_memory(file.data(), static_cast<int>(file.size()), &found.width, &found.height, &channels, 4);
  std::unique_ptr<std::uint8_t[]> owner(reinterpret_cast<std::uint8_t*>(wide));
  if (!wide) return decodeFailed();
  if (found != spec) return fail(ErrorCode::kBadImage, "codec.stb", kDamaged);
  ATELIER_TRY(buffer, image::ImageBuffer::allocate(spec));
  const auto narrow = buffer.bytes();
  for (std::size_t i = 0; i < narrow.size(); ++i) {
    narrow[i] = static_cast<std::uint8_t>((std::uint32_t{wide[i]} * 255 + 32767) / 65535);
  }
  return buffer;
}

}  // namespace atelier::codec
