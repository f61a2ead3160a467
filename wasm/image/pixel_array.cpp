#include "image/pixel_array.h"

#include <algorithm>
#include <new>
#include <string>

namespace atelier::image {

using base::ErrorCode;
using base::fail;

base::Result<void> checkSpec(const ImageSpec& spec, std::string_view where) {
  const std::string size = std::to_string(spec.width) + " x " + std::to_string(spec.height);
  if (spec.width <= 0 || spec.height <= 0) return fail(ErrorCode::kBadImage, std::string(where), size);
  const bool is_too_large = spec.width > kMaxSide || spec.height > kMaxSide ||
                            std::int64_t{spec.width} * spec.height > kMaxPixels;
  if (is_too_large) return fail(ErrorCode::kTooLarge, std::string(where), size);
  return {};
}

template <int Channels>
base::Result<PixelBuffer<Channels>> PixelBuffer<Channels>::allocate(const ImageSpec& spec) {
  ATELIER_CHECK(checkSpec(spec, "image.allocate"));
  std::unique_ptr<std::uint8_t[]> bytes(new (std::nothrow) std::uint8_t[spec.pixelCount() * Channels]);
  if (!bytes) return fail(ErrorCode::kOutOfMemory, "image.allocate");
  return PixelBuffer(spec, std::move(bytes));
}

template <int Channels>
base::Result<PixelBuffer<Channels>> PixelBuffer<Channels>::adopt(const ImageSpec& spec, base::OwnedBytes bytes) {
  ATELIER_CHECK(checkSpec(spec, "image.adopt"));
  if (bytes.size() != spec.pixelCount() * Channels) {
    return fail(ErrorCode::kBadImage, "image.adopt", std::to_string(bytes.size()) + " bytes");
  }
  return PixelBuffer(spec, std::move(bytes).release());
}

template <int Channels>
base::Result<PixelArray<Channels>> PixelArray<Channels>::copyOf(const ImageSpec& spec,
                                                                std::span<const std::uint8_t> bytes) {
  ATELIER_TRY(buffer, PixelBuffer<Channels>::allocate(spec));
  if (bytes.size() != buffer.bytes().size()) {
    return fail(ErrorCode::kBadImage, "image.copyOf", std::to_string(bytes.size()) + " bytes");
  }
  std::ranges::copy(bytes, buffer.bytes().begin());
  return PixelArray(std::move(buffer));
}

template <int Channels>
void PixelArray<Channels>::wipe() {
  if (m_bytes.use_count() == 1) {
    // The array was made writable; volatile, or the compiler would drop stores just before the memory is freed.
    volatile std::uint8_t* byte = const_cast<std::uint8_t*>(m_bytes.get());
    for (std::size_t i = 0; i < m_spec.pixelCount() * Channels; ++i) byte[i] = 0;
  }
  m_bytes.reset();
  m_spec = {};
}

template class PixelBuffer<1>;
template class PixelBuffer<4>;
template class PixelArray<1>;
template class PixelArray<4>;

}  // namespace atelier::image
