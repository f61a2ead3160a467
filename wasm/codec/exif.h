// EXIF (CIPA DC-008): a TIFF structure, read into a tree and written anew. Nothing is patched in place, so nothing
// survives that the tree does not hold: no thumbnail of the unedited picture, no bytes between the entries.
#pragma once

#include <cstdint>
#include <vector>

#include "base/result.h"
#include "codec/byte_order.h"
#include "image/pixel_array.h"

namespace atelier::codec {

struct ExifEntry {
  std::uint16_t tag = 0;
  std::uint16_t type = 0;   // TIFF 6.0, section 2: 1 byte, 2 ASCII, 3 short, 4 long, 5 rational, …
  std::uint32_t count = 0;  // of values
  std::vector<std::uint8_t> value;  // in the tree's byte order
};
using ExifDirectory = std::vector<ExifEntry>;

struct ExifTree {
  ByteOrder order = ByteOrder::kLittle;
  ExifDirectory image;  // IFD0, without pointers to the others
  ExifDirectory photo;  // the Exif IFD
  ExifDirectory gps;
  ExifDirectory interop;
  bool isEmpty() const { return image.empty() && photo.empty() && gps.empty() && interop.empty(); }
};

// kBadImage where it is no TIFF stream. Entries that point outside the stream or past the limits (512 a directory,
// 1 MiB in all) are left out; so are those about how pixels lie in a TIFF file, and the thumbnail's directory.
base::Result<ExifTree> parseExif(ByteSpan bytes);
// Entries sorted by tag, as TIFF wants them. Empty for an empty tree.
std::vector<std::uint8_t> writeExif(const ExifTree& tree);

// Tag 0x0112, 1..8; 1 where it is absent or makes no sense.
int orientationIn(const ExifTree& tree);
// Says that the pixels stand upright, where the file says anything about it.
void resetOrientation(ExifTree& tree);
// What is true of the exported pixels: upright, sRGB, of this size.
void describePixels(ExifTree& tree, const image::ImageSpec& spec);
// Location, serial numbers, owner, maker's notes and the unique id go.
void removePrivate(ExifTree& tree);

}  // namespace atelier::codec
