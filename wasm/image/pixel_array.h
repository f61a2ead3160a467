// Image and Mask: immutable pixels that are shared, never copied by accident.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

#include "base/owned_bytes.h"
#include "base/result.h"

namespace atelier::image {

// The largest document: 100 megapixels, no side beyond 32767 (JPEG's and WebGPU's practical reach).
inline constexpr std::int64_t kMaxPixels = 100'000'000;
inline constexpr int kMaxSide = 32'767;

struct ImageSpec {
  int width = 0;   // pixels
  int height = 0;  // pixels

  std::size_t pixelCount() const { return static_cast<std::size_t>(width) * static_cast<std::size_t>(height); }
  bool operator==(const ImageSpec&) const = default;
};

// kBadImage for an empty or negative size, kTooLarge beyond the limits above.
base::Result<void> checkSpec(const ImageSpec& spec, std::string_view where);

// Writable pixels with one owner, row-major, tightly packed: [height, width, Channels] u8.
template <int Channels>
class PixelBuffer {
 public:
  // Contents are uninitialised. kOutOfMemory where the memory cannot be had; nothing throws.
  static base::Result<PixelBuffer> allocate(const ImageSpec& spec);
  // Takes `bytes` over without copying. kBadImage where their number does not fit `spec`.
  static base::Result<PixelBuffer> adopt(const ImageSpec& spec, base::OwnedBytes bytes);

  const ImageSpec& spec() const { return m_spec; }
  std::span<std::uint8_t> bytes() { return {m_bytes.get(), m_spec.pixelCount() * Channels}; }
  std::span<const std::uint8_t> bytes() const { return {m_bytes.get(), m_spec.pixelCount() * Channels}; }
  std::span<std::uint8_t> row(int y) { return bytes().subspan(rowOffset(y), rowBytes()); }
  std::uint8_t* pixel(int x, int y) { return bytes().data() + rowOffset(y) + static_cast<std::size_t>(x) * Channels; }

 private:
  template <int>
  friend class PixelArray;
  PixelBuffer(const ImageSpec& spec, std::unique_ptr<std::uint8_t[]> bytes) : m_spec(spec), m_bytes(std::move(bytes)) {}
  std::size_t rowBytes() const { return static_cast<std::size_t>(m_spec.width) * Channels; }
  std::size_t rowOffset(int y) const { return static_cast<std::size_t>(y) * rowBytes(); }

  ImageSpec m_spec;
  std::unique_ptr<std::uint8_t[]> m_bytes;
};

// Immutable pixels; copies share them.
template <int Channels>
class PixelArray {
 public:
  static constexpr int kChannels = Channels;

  PixelArray() = default;  // 0 x 0
  explicit PixelArray(PixelBuffer<Channels> buffer) : m_spec(buffer.m_spec), m_bytes(std::move(buffer.m_bytes)) {}
  // Copies `bytes` ([height, width, Channels]). kBadImage where their number does not fit `spec`.
  static base::Result<PixelArray> copyOf(const ImageSpec& spec, std::span<const std::uint8_t> bytes);

  bool isEmpty() const { return m_spec.pixelCount() == 0; }
  const ImageSpec& spec() const { return m_spec; }
  int width() const { return m_spec.width; }
  int height() const { return m_spec.height; }
  std::span<const std::uint8_t> bytes() const { return {m_bytes.get(), m_spec.pixelCount() * Channels}; }
  std::span<const std::uint8_t> row(int y) const {
    const std::size_t row_bytes = static_cast<std::size_t>(m_spec.width) * Channels;
    return bytes().subspan(static_cast<std::size_t>(y) * row_bytes, row_bytes);
  }
  const std::uint8_t* pixel(int x, int y) const { return row(y).data() + static_cast<std::size_t>(x) * Channels; }
  // Whether two values share the same memory, which is cheaper than comparing pixels.
  bool sharesPixelsWith(const PixelArray& other) const { return m_bytes == other.m_bytes; }
  // Becomes 0 x 0. The memory is overwritten with zeros first, unless another value still shares it.
  void wipe();

 private:
  ImageSpec m_spec;
  std::shared_ptr<const std::uint8_t[]> m_bytes;
};

// [height, width, 4] u8: red, green, blue, alpha; sRGB, straight alpha.
using Image = PixelArray<4>;
using ImageBuffer = PixelBuffer<4>;
// [height, width] u8: 0 keeps the pixel bit for bit, 255 changes it fully.
using Mask = PixelArray<1>;
using MaskBuffer = PixelBuffer<1>;

}  // namespace atelier::image
