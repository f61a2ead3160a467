// What is in a picture file beside its pixels, and what is to be written into one.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/strings.h"
#include "image/screened.h"

namespace atelier::codec {

enum class FileType { kUnknown, kJpeg, kPng, kWebp, kAvif, kHeic, kGif, kBmp };

std::string_view mimeType(FileType type);
std::optional<FileType> fileTypeFromMime(std::string_view mime);

// Metadata blocks as they stood in the file, without their container's framing. Empty: absent.
struct Metadata {
  std::vector<std::uint8_t> exif;  // a TIFF stream ("II*\0…" or "MM\0*…")
  std::vector<std::uint8_t> xmp;   // an RDF/XML packet
  std::vector<std::uint8_t> iptc;  // IIM records
  bool isEmpty() const { return exif.empty() && xmp.empty() && iptc.empty(); }
};

// Something a person should know about how the file was read ("the CMYK colours were converted").
struct Note {
  base::StringKey text;
};

struct DecodedPicture {
  image::UnscreenedImage pixels;  // sRGB, upright
  FileType type = FileType::kUnknown;
  Metadata metadata;  // its orientation already applied and reset to 1
  std::vector<Note> notes;
};

// How much of a picture a machine made, as IPTC's digital source type says it
// (http://cv.iptc.org/newscodes/digitalsourcetype/).
enum class DigitalSource {
  kUnchanged,    // keeps what the file said
  kHumanEdits,   // humanEdits: a person's adjustments
  kAlgorithmic,  // algorithmicallyEnhanced
  kComposite,    // compositeWithTrainedAlgorithmicMedia: generated parts in a photograph
  kGenerated,    // trainedAlgorithmicMedia
};

struct EncodeRequest {
  FileType type = FileType::kPng;
  float quality = 0.92f;  // 0..1; ignored by PNG
  Metadata metadata;
  bool keeps_private_metadata = false;  // location and serial numbers go unless the person asks to keep them
  DigitalSource source = DigitalSource::kHumanEdits;
};

}  // namespace atelier::codec
