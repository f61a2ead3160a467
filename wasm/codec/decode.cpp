#include "codec/decode.h"

#include <algorithm>
#include <string>
#include <utility>

#include "codec/icc.h"
#include "codec/jpeg_scan.h"
#include "codec/metadata_read.h"
#include "codec/reasons.h"
#include "codec/stb_decode.h"
#include "image/orientation.h"

namespace atelier::codec {

using base::ErrorCode;
using base::fail;

namespace {

using Notes = std::vector<Note>;

void convertColours(image::ImageBuffer& pixels, ByteSpan profile, Notes& notes) {
  if (profile.empty()) return;
  switch (convertToSrgb(pixels, profile)) {
    case ColourOutcome::kAlreadySrgb: return;
    case ColourOutcome::kConverted: return notes.push_back({"note.colours_converted"});
    case ColourOutcome::kKept: return notes.push_back({"note.colours_kept"});
  }
}

base::Result<DecodedPicture> finished(image::ImageBuffer pixels, FileType type, Metadata metadata, Notes notes) {
  const int orientation = takeOrientation(metadata);
  const image::Image stored(std::move(pixels));
  ATELIER_TRY(upright, image::oriented(stored, image::orientationFromExif(orientation).value_or(image::Orientation{})));
  return DecodedPicture{image::UnscreenedImage(std::move(upright)), type, std::move(metadata), std::move(notes)};
}

base::Result<DecodedPicture> decodeJpeg(ByteSpan file) {
  const JpegFile jpeg = parseJpeg(file);
  ATELIER_CHECK(checkJpeg(jpeg));
  if (!hasAllBlocks(file, jpeg)) return fail(ErrorCode::kBadImage, "codec.jpeg", kCutOff);
  ATELIER_TRY(pixels, decodeWithStb(file, jpeg.frame->spec));
  Notes notes;
  if (jpeg.frame->component_count == 4) {
    // The decoder has already turned ink into light by the plain formula; a profile for inks no longer applies.
    notes.push_back({"note.cmyk"});
  } else {
    convertColours(pixels, readColourProfile(jpeg), notes);
  }
  return finished(std::move(pixels), FileType::kJpeg, readMetadata(jpeg), std::move(notes));
}

// The colours of an untagged PNG that says them by gAMA and cHRM. Both must be there, as browsers have it: gAMA alone
// is more often wrong than right.
std::vector<std::uint8_t> describedProfile(const PngFile& png) {
  const PngChunk* gamma = png.find("gAMA");
  const PngChunk* chromaticities = png.find("cHRM");
  if (png.find("sRGB") || !gamma || !chromaticities || readBig32(gamma->data, 0) == 0) return {};
  if (chromaticities->data.size() != 32) return {};
  double xy[8];
  for (std::size_t i = 0; i < 8; ++i) xy[i] = readBig32(chromaticities->data, 4 * i) / 100'000.0;
  return profileFromGamma(100'000.0 / readBig32(gamma->data, 0), xy);
}

base::Result<DecodedPicture> decodePng(ByteSpan file) {
  ATELIER_TRY(png, parsePng(file));
  ATELIER_CHECK(checkPng(png));
  const bool is_deep = png.bit_depth == 16;
  ATELIER_TRY(pixels, is_deep ? decode16WithStb(file, png.spec) : decodeWithStb(file, png.spec));
  Notes notes;
  if (is_deep) notes.push_back({"note.sixteen_bit"});
  if (png.find("iCCP")) {
    const std::vector<std::uint8_t> profile = readColourProfile(png);
    if (profile.empty()) notes.push_back({"note.colours_kept"});
    convertColours(pixels, profile, notes);
  } else {
    convertColours(pixels, describedProfile(png), notes);
  }
  if (png.find("acTL")) notes.push_back({"note.first_frame"});
  return finished(std::move(pixels), FileType::kPng, readMetadata(png), std::move(notes));
}

// The decoder reads zeros past the end; so the rows must all be there.
base::Result<void> checkBmp(ByteSpan file, const image::ImageSpec& spec) {
  const bool is_old = readLittle32(file, 14) == 12;
  const std::uint32_t bits = readLittle16(file, is_old ? 24 : 28);
  const std::uint32_t compression = is_old ? 0 : readLittle32(file, 30);
  const bool is_known = (compression == 0 || compression == 3) && (bits == 1 || bits == 4 || bits == 8 || bits == 16 || bits == 24 || bits == 32);
  if (!is_known) return fail(ErrorCode::kUnsupported, "codec.bmp", kUnknownVariant);
  const std::uint64_t row = (std::uint64_t(spec.width) * bits + 31) / 32 * 4;
  const std::uint64_t end = readLittle32(file, 10) + row * static_cast<std::uint64_t>(spec.height);
  if (end > file.size()) return fail(ErrorCode::kBadImage, "codec.bmp", kCutOff);
  return {};
}

base::Result<DecodedPicture> decodeBmp(ByteSpan file, const image::ImageSpec& spec) {
  ATELIER_CHECK(checkBmp(file, spec));
  ATELIER_TRY(pixels, decodeWithStb(file, spec));
  return finished(std::move(pixels), FileType::kBmp, {}, {});
}

bool hasSeveralFrames(FileType type, ByteSpan file) {
  if (type == FileType::kWebp) return parseWebp(file).is_animated;
  if (type != FileType::kGif) return false;
  constexpr std::string_view kLoop = "NETSCAPE2.0";  // every looping GIF says so before its first frame
  const ByteSpan head = file.first(std::min<std::size_t>(file.size(), 4096));
  return std::search(head.begin(), head.end(), kLoop.begin(), kLoop.end()) != head.end();
}

// Browsers may apply the orientation, which swaps the sides.
bool fits(const image::ImageSpec& declared, const image::ImageSpec& found) {
  return declared == image::ImageSpec{} || declared == found || declared == image::ImageSpec{found.height, found.width};
}

}  // namespace

base::Result<DecodedPicture> decodePicture(ByteSpan file) {
  ATELIER_TRY(sniffed, sniff(file));
  switch (sniffed.type) {
    case FileType::kJpeg: return decodeJpeg(file);
    case FileType::kPng: return decodePng(file);
    case FileType::kBmp: return decodeBmp(file, sniffed.spec);
    default: return fail(ErrorCode::kUnsupported, "codec.decode", std::string(mimeType(sniffed.type)));
  }
}

base::Result<DecodedPicture> finishBrowserDecode(ByteSpan file, const image::ImageSpec& spec, base::OwnedBytes rgba) {
  ATELIER_TRY(sniffed, sniff(file));
  // AVIF and HEIC crop and turn by properties of their own, so only the pixel count's limit holds for them.
  const bool has_plain_size = sniffed.type == FileType::kWebp || sniffed.type == FileType::kGif;
  if (has_plain_size && !fits(sniffed.spec, spec)) return fail(ErrorCode::kBadImage, "codec.finishBrowserDecode", kWrongBrowserPixels);
  ATELIER_TRY(pixels, image::ImageBuffer::adopt(spec, std::move(rgba)));
  Metadata metadata;
  if (sniffed.type == FileType::kWebp) metadata = readMetadata(parseWebp(file));
  takeOrientation(metadata);  // the browser has applied it
  Notes notes;
  if (hasSeveralFrames(sniffed.type, file)) notes.push_back({"note.first_frame"});
  return DecodedPicture{image::UnscreenedImage(image::Image(std::move(pixels))), sniffed.type, std::move(metadata), std::move(notes)};
}

}  // namespace atelier::codec
