// Moderation is in the types: what nobody has reviewed cannot be shown, stored or exported.
//
// Decoders and engines give Unscreened<T>; the document, the viewport and the encoders take Screened<T>; only a
// holder of a ScreeningPass turns one into the other, and only the moderation gate makes one (and the transfer
// between memories, which hands on the very pixels it was given).
#pragma once

#include <utility>

#include "image/pixel_array.h"

namespace atelier::moderation {
class Gate;
}
namespace atelier::gpu {
class Transfer;
}

namespace atelier::image {

template <typename T>
class Screened;

class ScreeningPass {
  friend class moderation::Gate;
  friend class gpu::Transfer;  // moves screened pixels between memories, unchanged
  friend base::Result<Screened<Image>> resized(const Screened<Image>& picture, const ImageSpec& spec);
  friend base::Result<Screened<Image>> smallCopy(const Screened<Image>& picture, int max_side);
  friend base::Result<Screened<Image>> shrunk(const Screened<Image>& picture, int factor);
  ScreeningPass() = default;
};

// Pixels (an Image, or a surface on the GPU) that no reviewer has seen yet.
template <typename T>
class Unscreened {
 public:
  explicit Unscreened(T pixels) : m_pixels(std::move(pixels)) {}

  // For reviewers alone: the gate hands its pass along.
  const T& inspect(const ScreeningPass&) const { return m_pixels; }
  Screened<T> release(const ScreeningPass&) && { return Screened<T>(std::move(m_pixels)); }
  // Gives the pixels up for good: overwritten where T can do that, then let go.
  void wipe() && {
    if constexpr (requires { m_pixels.wipe(); }) m_pixels.wipe();
    m_pixels = T{};
  }

 private:
  T m_pixels;
};

// Pixels that the gate let through.
template <typename T>
class Screened {
 public:
  const T& get() const { return m_pixels; }
  const T* operator->() const { return &m_pixels; }

 private:
  friend class Unscreened<T>;
  explicit Screened(T pixels) : m_pixels(std::move(pixels)) {}
  T m_pixels;
};

using UnscreenedImage = Unscreened<Image>;
using ScreenedImage = Screened<Image>;

}  // namespace atelier::image
