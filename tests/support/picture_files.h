// Picture files made in code, the awkward ones too: nothing here asks whether what it builds makes sense.
#pragma once

#include <libdeflate.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace atelier::test {

using FileBytes = std::vector<std::uint8_t>;

inline void put(FileBytes& out, std::string_view text) { out.insert(out.end(), text.begin(), text.end()); }
inline void put(FileBytes& out, const FileBytes& bytes) { out.insert(out.end(), bytes.begin(), bytes.end()); }
inline void putBig(FileBytes& out, std::uint32_t value, int width) {
  for (int i = width - 1; i >= 0; --i) out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}
inline void putLittle(FileBytes& out, std::uint32_t value, int width) {
  for (int i = 0; i < width; ++i) out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

inline FileBytes deflated(const FileBytes& bytes) {
  libdeflate_compressor* compressor = libdeflate_alloc_compressor(6);
  FileBytes out(libdeflate_zlib_compress_bound(compressor, bytes.size()));
  out.resize(libdeflate_zlib_compress(compressor, bytes.data(), bytes.size(), out.data(), out.size()));
  libdeflate_free_compressor(compressor);
  return out;
}

inline FileBytes pngChunk(std::string_view type, const FileBytes& data) {
  FileBytes out;
  putBig(out, static_cast<std::uint32_t>(data.size()), 4);
  put(out, type);
  put(out, data);
  putBig(out, libdeflate_crc32(0, out.data() + 4, out.size() - 4), 4);
  return out;
}

struct PngRecipe {
  std::uint32_t width = 0, height = 0;
  int depth = 8, colour_type = 6;
  bool is_interlaced = false;
  FileBytes extra;  // chunks between IHDR and IDAT
  FileBytes raw;    // filtered rows, before deflate
};

inline FileBytes makePng(const PngRecipe& recipe) {
  FileBytes out;
  put(out, "\x89PNG\r\n\x1a\n");
  FileBytes header;
  putBig(header, recipe.width, 4);
  putBig(header, recipe.height, 4);
  for (const int value : {recipe.depth, recipe.colour_type, 0, 0, recipe.is_interlaced ? 1 : 0}) {
    header.push_back(static_cast<std::uint8_t>(value));
  }
  put(out, pngChunk("IHDR", header));
  put(out, recipe.extra);
  put(out, pngChunk("IDAT", deflated(recipe.raw)));
  put(out, pngChunk("IEND", {}));
  return out;
}

inline FileBytes jpegSegment(std::uint8_t marker, const FileBytes& payload) {
  FileBytes out{0xFF, marker};
  putBig(out, static_cast<std::uint32_t>(payload.size() + 2), 2);
  put(out, payload);
  return out;
}

// `segment` right after the start marker of `jpeg`.
inline FileBytes withSegment(const FileBytes& jpeg, const FileBytes& segment) {
  FileBytes out(jpeg.begin(), jpeg.begin() + 2);
  put(out, segment);
  out.insert(out.end(), jpeg.begin() + 2, jpeg.end());
  return out;
}

// A baseline JPEG of one flat colour: sample value 128 + level in each component. `adobe_transform` < 0: no APP14.
inline FileBytes makeFlatJpeg(int width, int height, const std::vector<int>& dc_levels, int adobe_transform) {
  FileBytes out{0xFF, 0xD8};
  if (adobe_transform >= 0) {
    FileBytes adobe;
    put(adobe, "Adobe");
    for (const int value : {0, 100, 0, 0, 0, 0, adobe_transform}) adobe.push_back(static_cast<std::uint8_t>(value));
    put(out, jpegSegment(0xEE, adobe));
  }
  FileBytes quantisers{0};
  quantisers.resize(65, 8);  // a step of the DC coefficient is one level
  put(out, jpegSegment(0xDB, quantisers));
  FileBytes frame{8};
  putBig(frame, static_cast<std::uint32_t>(height), 2);
  putBig(frame, static_cast<std::uint32_t>(width), 2);
  frame.push_back(static_cast<std::uint8_t>(dc_levels.size()));
  for (std::size_t i = 0; i < dc_levels.size(); ++i) {
    for (const int value : {static_cast<int>(i + 1), 0x11, 0}) frame.push_back(static_cast<std::uint8_t>(value));
  }
  put(out, jpegSegment(0xC0, frame));
  // DC codes: 4 bits each for the categories 0..8. AC: "0" ends the block.
  FileBytes dc{0x00, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
  for (std::uint8_t category = 0; category < 9; ++category) dc.push_back(category);
  put(out, jpegSegment(0xC4, dc));
  FileBytes ac{0x10, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x00};
  put(out, jpegSegment(0xC4, ac));
  FileBytes scan{static_cast<std::uint8_t>(dc_levels.size())};
  for (std::size_t i = 0; i < dc_levels.size(); ++i) {
    for (const int value : {static_cast<int>(i + 1), 0x00}) scan.push_back(static_cast<std::uint8_t>(value));
  }
  for (const int value : {0, 63, 0}) scan.push_back(static_cast<std::uint8_t>(value));
  put(out, jpegSegment(0xDA, scan));

  std::uint32_t pending = 0;
  int pending_bits = 0;
  const auto putBits = [&](std::uint32_t bits, int count) {
    for (int i = count - 1; i >= 0; --i) {
      pending = pending << 1 | (bits >> i & 1);
      if (++pending_bits < 8) continue;
      out.push_back(static_cast<std::uint8_t>(pending));
      if (static_cast<std::uint8_t>(pending) == 0xFF) out.push_back(0);
      pending = 0;
      pending_bits = 0;
    }
  };
  const int blocks = (width + 7) / 8 * ((height + 7) / 8);
  for (int block = 0; block < blocks; ++block) {
    for (const int level : dc_levels) {
      const int difference = block == 0 ? level : 0;
      int category = 0;
      while ((difference < 0 ? -difference : difference) >> category) ++category;
      putBits(static_cast<std::uint32_t>(category), 4);
      if (category > 0) putBits(static_cast<std::uint32_t>(difference < 0 ? difference + (1 << category) - 1 : difference), category);
      putBits(0, 1);
    }
  }
  while (pending_bits != 0) putBits(1, 1);
  out.push_back(0xFF);
  out.push_back(0xD9);
  return out;
}

// A little-endian EXIF stream with what a telephone writes: make, orientation, exposure, a serial number, a maker's
// note, a position, and a thumbnail in a second directory.
inline FileBytes makeExif(std::uint16_t orientation) {
  FileBytes out;
  put(out, std::string_view("II*\0", 4));
  putLittle(out, 8, 4);
  const auto entry = [&](std::uint16_t tag, std::uint16_t type, std::uint32_t count, std::uint32_t value) {
    putLittle(out, tag, 2);
    putLittle(out, type, 2);
    putLittle(out, count, 4);
    putLittle(out, value, 4);
  };
  // IFD0 at 8 (4 entries, 54 bytes), Exif IFD at 62 (4 entries, 54 bytes), GPS IFD at 116 (2 entries, 30 bytes),
  // IFD1 at 146 (2 entries, 30 bytes), values from 176.
  putLittle(out, 4, 2);
  entry(0x010F, 2, 8, 176);  // Make
  entry(0x0112, 3, 1, orientation);
  entry(0x8769, 4, 1, 62);
  entry(0x8825, 4, 1, 116);
  putLittle(out, 146, 4);
  putLittle(out, 4, 2);
  entry(0x829A, 5, 1, 184);  // ExposureTime
  entry(0x927C, 7, 12, 192);  // MakerNote
  entry(0xA002, 4, 1, 4032);  // PixelXDimension
  entry(0xA431, 2, 12, 204);  // BodySerialNumber
  putLittle(out, 0, 4);
  putLittle(out, 2, 2);
  entry(0x0001, 2, 2, 'N');
  entry(0x0002, 5, 3, 216);  // GPSLatitude
  putLittle(out, 0, 4);
  putLittle(out, 2, 2);
  entry(0x0201, 4, 1, 240);  // thumbnail: offset, length
  entry(0x0202, 4, 1, 16);
  putLittle(out, 0, 4);
  put(out, std::string_view("TestCam\0", 8));
  for (const std::uint32_t value : {1u, 125u}) putLittle(out, value, 4);
  put(out, "MAKERSECRET!");
  put(out, std::string_view("SERIAL-4711\0", 12));
  for (const std::uint32_t value : {48u, 1u, 51u, 1u, 24u, 1u}) putLittle(out, value, 4);
  put(out, "THUMBNAILPICTURE");
  return out;
}

inline const char* const kXmpWithPosition =
    "<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'>"
    "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
    "<rdf:Description rdf:about='' xmlns:position='http://ns.adobe.com/exif/1.0/' xmlns:aux='http://ns.adobe.com/exif/1.0/aux/'"
    " xmlns:tiff='http://ns.adobe.com/tiff/1.0/' xmlns:dc='http://purl.org/dc/elements/1.1/'"
    " xmlns:xmpMM='http://ns.adobe.com/xap/1.0/mm/' xmlns:ext='http://iptc.org/std/Iptc4xmpExt/2008-02-29/'"
    " position:GPSLatitude='48,51.4N' aux:SerialNumber='SERIAL-4711' tiff:Orientation='6' xmpMM:DocumentID='uuid:1234'"
    " ext:DigitalSourceType='http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture'>"
    "<position:GPSLongitude>2,21.0E</position:GPSLongitude>"
    "<dc:creator><rdf:Seq><rdf:li>A &amp; B</rdf:li></rdf:Seq></dc:creator>"
    "<xmpMM:History><rdf:Seq><rdf:li>was in Paris</rdf:li></rdf:Seq></xmpMM:History>"
    "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end='w'?>";

}  // namespace atelier::test
